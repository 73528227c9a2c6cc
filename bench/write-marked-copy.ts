import { copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from './corpus.ts';

const TAG = '/** @deprecated Ask its factory. */\n';

/**
 * Copies a checkout and marks classes in the copy, so that rules of others which go by `@deprecated` have the same to find as
 * ours. Installed packages are linked: those that are parts of the checkout lead back into it, and are not marked.
 *
 * @param references of the classes, relative to the checkout
 */
export function writeMarkedCopy(corpus: Corpus, references: readonly string[], folder: string): void {
  const marked = markedTexts(corpus, references);
  for (const file of corpus.tracked) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    const text = marked.get(file);
    if (text === undefined) copyFileSync(path.join(corpus.folder, file), target);
    else writeFileSync(target, text);
  }
  for (const file of corpus.tracked.filter((each) => path.posix.basename(each) === 'package.json')) {
    const installed = path.join(path.dirname(file), 'node_modules');
    const source = path.join(corpus.folder, installed);
    if (existsSync(source)) symlinkSync(source, path.join(folder, installed), 'junction');
  }
}

/** The modules of the classes by path, each class marked above its decorators. */
function markedTexts({ texts }: Pick<Corpus, 'texts'>, references: readonly string[]): ReadonlyMap<string, string> {
  const marked = new Map<string, string>();
  for (const reference of references) {
    const [file = '', name = ''] = reference.replace(/^\.\//u, '').split('#');
    const heading = String.raw`(?:@[\w.]+(?:\((?:[^()]|\([^()]*\))*\))?\s+)*export class ${name.replaceAll('$', String.raw`\$`)}\b`;
    const text = marked.get(file) ?? texts.get(file) ?? '';
    marked.set(file, text.replace(new RegExp(`^(?=${heading})`, 'mu'), TAG));
  }
  return marked;
}

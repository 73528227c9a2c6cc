import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ignoredFolders = ['.git', 'build', 'coverage', 'dist', 'node_modules', 'vendor'];

/** Globs of what a benchmark lints, and of what it leaves out. */
export const corpusGlobs = {
  files: ['**/*.{ts,tsx,mts,cts}'],
  ignores: [...ignoredFolders.map((folder) => `**/${folder}/**`), '**/*.d.{ts,mts,cts}'],
} as const;

/** The TypeScript of a checkout. */
export interface Corpus {
  readonly folder: string;
  /** Texts by path relative to the folder, with `/`, in alphabetical order. */
  readonly texts: ReadonlyMap<string, string>;
  readonly lines: number;
}

/**
 * Reads a checkout.
 *
 * @throws {Error} when there is no TypeScript in it.
 */
export function readCorpus(folder: string): Corpus {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => isSource(file))
    .sort();
  if (files.length === 0) throw new Error(`There is no TypeScript in ${folder}.`);
  const texts = new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
  const lines = [...texts.values()].reduce((sum, text) => sum + text.split('\n').length, 0);
  return { folder, texts, lines };
}

/** The file whose number of lines is nearest to one that is given. */
export function fileOfLength({ texts }: Pick<Corpus, 'texts'>, lines: number): string {
  const distance = (text: string): number => Math.abs(text.split('\n').length - lines);
  const [nearest] = [...texts].sort(([, one], [, other]) => distance(one) - distance(other));
  return nearest?.[0] ?? '';
}

function isSource(file: string): boolean {
  const folders = file.split('/').slice(0, -1);
  return (
    /\.[cm]?tsx?$/u.test(file) &&
    !/\.d\.[cm]?ts$/u.test(file) &&
    !folders.some((folder) => ignoredFolders.includes(folder))
  );
}

import type { Corpus } from './corpus.ts';

/**
 * The exported classes that a code base constructs most often, as references, most often first. Classes whose name two
 * modules export are left out, since a count by name could not tell them apart.
 */
export function chooseClasses({ texts }: Corpus, count: number): readonly string[] {
  const modules = new Map<string, string[]>();
  const constructions = new Map<string, number>();
  for (const [file, text] of texts) {
    for (const name of captured(text, /^export class ([\w$]+)/gmu)) {
      modules.set(name, [...(modules.get(name) ?? []), file]);
    }
    for (const name of captured(text, /\bnew ([A-Z][\w$]*)\s*[(<]/gu)) {
      constructions.set(name, (constructions.get(name) ?? 0) + 1);
    }
  }
  return [...modules]
    .flatMap(([name, [file = '', ...others]]) =>
      others.length === 0 ? [{ reference: `./${file}#${name}`, name }] : [],
    )
    .map(({ reference, name }) => ({ reference, times: constructions.get(name) ?? 0 }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || (a.reference < b.reference ? -1 : 1))
    .slice(0, count)
    .map(({ reference }) => reference);
}

function captured(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

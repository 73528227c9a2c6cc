import type { Corpus } from './corpus.ts';

/** What is looked for in texts; the first group of each pattern is a name. */
export interface ExportPatterns {
  readonly declared: RegExp;
  readonly used: RegExp;
}

/**
 * What a code base exports and uses most often, as references, most often first. Names that two modules export are left
 * out, since a count by name could not tell them apart.
 */
export function chooseExports(
  { texts }: Pick<Corpus, 'texts'>,
  count: number,
  { declared, used }: ExportPatterns,
): readonly string[] {
  const modules = new Map<string, string[]>();
  const uses = new Map<string, number>();
  for (const [file, text] of texts) {
    for (const name of captured(text, declared)) modules.set(name, [...(modules.get(name) ?? []), file]);
    for (const name of captured(text, used)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return [...modules]
    .flatMap(([name, [file = '', ...others]]) =>
      others.length === 0 ? [{ reference: `./${file}#${name}`, name }] : [],
    )
    .map(({ reference, name }) => ({ reference, times: uses.get(name) ?? 0 }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || (a.reference < b.reference ? -1 : 1))
    .slice(0, count)
    .map(({ reference }) => reference);
}

function captured(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

import { markdownTable } from './markdown-table.ts';
import type { Result } from './results.ts';
import { variantNames } from './stand-in.ts';
import { sum } from './sum.ts';

/** What is wrong with the program rather than in the way of a fix. */
const undocumented = new Set(['unreported', 'not-applied']);

const edits = { suggested: 'suggestion', explained: 'none' } as const;

/** The sites that are not fixed by the reason that they are given, whether a call may stand there or not. */
export function remainderTable(results: readonly Result[]): string {
  const variants = results.flatMap((result) => result.variants);
  const rows = (['suggested', 'explained'] as const).flatMap((kind) => {
    const codes = new Set(variants.flatMap(({ code, tests }) => Object.keys({ ...code[kind], ...tests[kind] })));
    return [...codes].sort().map((reason) => [
      undocumented.has(reason) ? reason : `[\`${reason}\`](../reasons.md#${reason})`,
      edits[kind],
      ...variantNames.flatMap((name) => {
        const chosen = variants.filter(({ variant }) => variant === name);
        return [
          sum(chosen, ({ code }) => code[kind][reason] ?? 0),
          sum(chosen, ({ tests }) => tests[kind][reason] ?? 0),
        ];
      }),
    ]);
  });
  return markdownTable(['reason', 'edit', ...variantNames.flatMap((name) => [name, `${name}, tests`])], rows, 2);
}

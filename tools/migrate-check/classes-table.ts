import { markdownTable } from './markdown-table.ts';
import type { Counts, Result } from './results.ts';
import { variantNames } from './stand-in.ts';
import { sum } from './sum.ts';

interface Row {
  readonly reference: string;
  readonly names: readonly [repository: string, className: string];
  readonly sites: number;
  readonly found: number;
  readonly variants: Result['variants'];
}

/** For each class the sites, those that were found, and of those where a call may stand how many were fixed. */
export function classesTable(results: readonly Result[]): string {
  const rows = results.flatMap(rowsOf);
  const heads = variantNames.flatMap((name) => [name, `${name}, tests`]);
  return markdownTable(
    ['repository', 'class', 'sites', 'found', ...heads],
    [...rows.map((row) => [...row.names, ...figuresOf([row])]), ['all', '', ...figuresOf(rows)]],
    2,
  );
}

function rowsOf({ repository, classes, detection, variants }: Result): readonly Row[] {
  return classes.map(({ reference, sites }) => ({
    reference,
    names: [repository.replace(/^.*\//u, ''), `\`${reference.replace(/^.*#/u, '')}\``],
    sites,
    found: sites - detection.missed.filter((site) => site.reference === reference).length,
    variants,
  }));
}

function figuresOf(rows: readonly Row[]): readonly (number | string)[] {
  const parts = variantNames.flatMap((name) => {
    const chosen = rows.flatMap(({ reference, variants }) =>
      variants
        .filter(({ variant }) => variant === name)
        .flatMap(({ classes }) => classes.filter((each) => each.reference === reference)),
    );
    return [partText(chosen.map(({ code }) => code)), partText(chosen.map(({ tests }) => tests))];
  });
  return [sum(rows, ({ sites }) => sites), sum(rows, ({ found }) => found), ...parts];
}

function partText(counts: readonly Counts[]): string {
  const legal = sum(counts, (each) => each.legal);
  return legal === 0 ? '–' : `${sum(counts, ({ fixed, illegal }) => fixed - illegal)} / ${legal}`;
}

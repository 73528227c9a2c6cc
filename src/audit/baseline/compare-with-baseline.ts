import { type Finding, type FindingIdentity, identityKey } from '../findings/finding.ts';
import type { BaselineEntry } from './baseline.ts';

/** What an audit has that a baseline has not, and the other way round. */
export interface Comparison {
  readonly fresh: readonly Finding[];
  /** Findings that are no longer there: the debt was paid. */
  readonly paid: readonly BaselineEntry[];
  /** Entries of files that were not looked at. */
  readonly unseen: readonly BaselineEntry[];
  /** What the baseline should be. */
  readonly entries: readonly BaselineEntry[];
}

interface Seen {
  /** Names a file as the baseline does. */
  readonly nameOf: (file: string) => string;
  /** Tells whether the audit looked at a file of the baseline, or the file is gone. */
  readonly isSeen: (file: string) => boolean;
  /** Tells whether a file of the baseline is gone. */
  readonly isGone: (file: string) => boolean;
}

/**
 * Holds findings against a baseline, as a multiset: two findings that nothing tells apart are two. Lines play no part. A
 * finding is known in its own file; what is left in files that are gone was moved or renamed, so that it is known
 * wherever else it turns up.
 */
export function compareWithBaseline(
  findings: readonly Finding[],
  baseline: readonly BaselineEntry[],
  { nameOf, isSeen, isGone }: Seen,
): Comparison {
  const known = new Map<string, number>();
  for (const { count, ...entry } of baseline) add(known, placeKey(entry), count);
  const current = new Map<string, BaselineEntry>();
  const extra: Finding[] = [];
  for (const finding of findings) {
    const entry = { ...identityOf(finding), file: nameOf(finding.file) };
    const key = placeKey(entry);
    current.set(key, { ...entry, count: (current.get(key)?.count ?? 0) + 1 });
    if (!take(known, key)) extra.push(finding);
  }
  const left = entriesOf(known);
  const moved = new Map<string, number>();
  for (const entry of left) if (isGone(entry.file)) add(moved, identityKey(entry), entry.count);
  const fresh = extra.filter((finding) => !take(moved, identityKey(finding)));
  const paid = left.flatMap((entry) => {
    if (!isSeen(entry.file)) return [];
    if (!isGone(entry.file)) return [entry];
    const count = Math.min(entry.count, moved.get(identityKey(entry)) ?? 0);
    for (let taken = 0; taken < count; taken += 1) take(moved, identityKey(entry));
    return count === 0 ? [] : [{ ...entry, count }];
  });
  const unseen = left.filter(({ file }) => !isSeen(file));
  return { fresh, paid, unseen, entries: [...current.values(), ...unseen] };
}

function identityOf({ rule, concept, thing, symbol }: FindingIdentity): FindingIdentity {
  return { rule, concept, thing, symbol };
}

function placeKey(entry: Omit<BaselineEntry, 'count'>): string {
  return JSON.stringify([entry.file, identityOf(entry)]);
}

function entriesOf(counts: ReadonlyMap<string, number>): readonly BaselineEntry[] {
  return [...counts].flatMap(([key, count]) => {
    const [file, identity] = JSON.parse(key) as [string, FindingIdentity];
    return count === 0 ? [] : [{ file, ...identity, count }];
  });
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Takes one away, if there is one. */
function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}

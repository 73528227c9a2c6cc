import type { Corpus } from './corpus.ts';

const MOST_FOLDERS = 12;
const DEEPEST = 5;

/**
 * The folders between which a code base imports: its largest ones at the first depth at which none has more than half of
 * the files, the deeper ones first.
 */
export function crossedFolders({ texts }: Pick<Corpus, 'texts'>): readonly string[] {
  const parents = [...texts.keys()].map((file) => file.split('/').slice(0, -1));
  const counted = Array.from({ length: DEEPEST }, (_, index) => countsOf(parents, index + 1));
  const level = counted.find((counts) => Math.max(...counts.values()) <= parents.length / 2) ?? counted.at(-1);
  return [...(level ?? [])]
    .filter(([folder]) => /^[\w./@-]+$/u.test(folder))
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_FOLDERS)
    .map(([folder]) => folder)
    .sort((one, other) => depthOf(other) - depthOf(one));
}

/** How many files each folder has that is no deeper than so. */
function countsOf(parents: readonly (readonly string[])[], depth: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const parts of parents) {
    const folder = parts.slice(0, depth).join('/');
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

function depthOf(folder: string): number {
  return folder.split('/').length;
}

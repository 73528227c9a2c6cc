import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { minimatch } from 'minimatch';
import { readIndex } from './read-index.ts';

const ignoredFolders = ['.git', 'build', 'coverage', 'dist', 'node_modules', 'vendor'];

/** Globs of what a benchmark lints, and of what it leaves out. */
export const corpusGlobs = {
  files: ['**/*.{ts,tsx,mts,cts}'],
  ignores: [...ignoredFolders.map((folder) => `**/${folder}/**`), '**/*.d.{ts,mts,cts}'],
} as const;

/** The sources of a checkout. */
export interface Corpus {
  readonly folder: string;
  /** Texts by path relative to the folder, with `/`, in alphabetical order. */
  readonly texts: ReadonlyMap<string, string>;
  readonly lines: number;
  /** Every file that belongs to the checkout, and globs of what lies in the folder besides. */
  readonly tracked: readonly string[];
  readonly leftovers: readonly string[];
}

/**
 * Reads a checkout: what git tracks of it, or, where git tracks nothing, what lies there.
 *
 * @param globs of its sources
 * @throws {Error} when there are none.
 */
export function readCorpus(folder: string, globs: readonly string[] = corpusGlobs.files): Corpus {
  const index = readIndex(folder) ?? { tracked: filesIn(folder), leftovers: [] };
  // Folders are in it as well: other repositories within this one.
  const tracked = index.tracked.filter((file) =>
    statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile(),
  );
  const files = tracked.filter((file) => isOf(file, globs) && !isOf(file, corpusGlobs.ignores)).toSorted();
  if (files.length === 0) throw new Error(`There is no ${globs.join(' or ')} in ${folder}.`);
  const texts = new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
  const lines = [...texts.values()].reduce((sum, text) => sum + text.split('\n').length, 0);
  return { folder, texts, lines, tracked, leftovers: index.leftovers };
}

/** The file whose number of lines is nearest to one that is given. */
export function fileOfLength({ texts }: Pick<Corpus, 'texts'>, lines: number): string {
  const distance = (text: string): number => Math.abs(text.split('\n').length - lines);
  const [nearest] = [...texts].sort(([, one], [, other]) => distance(one) - distance(other));
  return nearest?.[0] ?? '';
}

function filesIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.map((file) => file.split(path.sep).join('/'));
}

function isOf(file: string, globs: readonly string[]): boolean {
  return globs.some((glob) => minimatch(file, glob, { dot: true }));
}

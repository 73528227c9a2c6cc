import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { minimatch } from 'minimatch';

/** Which files of a folder are meant: those that a glob matches, and none of `without`. */
export interface Selection {
  readonly globs: readonly string[];
  readonly without: readonly string[];
}

const leftOut = ['**/node_modules/**', '**/dist/**', '**/*.min.js'];

/** Texts of JavaScript and TypeScript by path relative to the folder, with `/`, in alphabetical order. */
export function listSources(folder: string, { globs, without }: Selection): ReadonlyMap<string, string> {
  const isOf = (file: string, patterns: readonly string[]): boolean =>
    patterns.some((pattern) => minimatch(file, pattern, { dot: true }));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/u.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => isOf(file, globs) && !isOf(file, [...leftOut, ...without]))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

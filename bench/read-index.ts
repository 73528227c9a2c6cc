import { spawnSync } from 'node:child_process';

/** Paths relative to the folder, with `/`. */
interface Index {
  readonly tracked: readonly string[];
  /** What else lies there, as globs; a folder of which nothing is tracked by its name and `/`. */
  readonly leftovers: readonly string[];
}

/** What git knows of a folder; `undefined` where it tracks nothing. */
export function readIndex(folder: string): Index | undefined {
  const tracked = listedBy(folder, []);
  if (tracked.length === 0) return undefined;
  const others = listedBy(folder, ['--others', '--directory', '--no-empty-directory']);
  return { tracked, leftovers: others.map(asGlob) };
}

/** A glob that a path alone fits. */
export function asGlob(file: string): string {
  return file.replaceAll(/[!()*?[\\\]{}]/gu, String.raw`\$&`);
}

function listedBy(cwd: string, options: readonly string[]): readonly string[] {
  const args = ['ls-files', '-z', ...options];
  const { status, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? stdout.split('\0').filter((file) => file !== '') : [];
}

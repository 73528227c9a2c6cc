import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What package managers write down of what they install. */
export const lockFiles = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
];
const topMarks = ['.git', 'pnpm-workspace.yaml', ...lockFiles];

/** The nearest folder that a repository, a workspace or an installation begins at; the folder itself where there is none. */
export function projectTopOf(folder: string): string {
  for (let top = folder; ; top = dirname(top)) {
    if (topMarks.some((mark) => existsSync(join(top, mark)))) return top;
    if (dirname(top) === top) return folder;
  }
}

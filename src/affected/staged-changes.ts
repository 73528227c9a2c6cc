import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { CommandError } from '../command/command-error.ts';
import type { Change } from './change.ts';

/** Git's output is as long as the names of all files that are staged. */
const LONGEST_OUTPUT = 256 * 1024 * 1024;

/**
 * The files that are staged in the repository around a folder; a renamed one is gone and there under two names.
 *
 * @throws {CommandError} when git is missing, or the folder belongs to no repository.
 */
export function stagedChanges(cwd: string): readonly Change[] {
  const root = askGit(cwd, 'rev-parse', '--show-toplevel').replace(/\r?\n$/u, '');
  const fields = askGit(cwd, 'diff', '--cached', '--name-status', '-z', '--no-renames', '--no-ext-diff').split('\0');
  const changes: Change[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    changes.push({ file: path.join(root, fields[index + 1] ?? ''), isGone: fields[index] === 'D' });
  }
  return changes;
}

function askGit(cwd: string, ...args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: LONGEST_OUTPUT,
  });
  if (error !== undefined) throw new CommandError(`--staged asks git, which could not be run: ${error.message}`);
  if (status !== 0) {
    const [said = ''] = stderr.split('\n');
    throw new CommandError(`--staged asks git, which failed: ${said.replace(/^fatal: /u, '')}`);
  }
  return stdout;
}

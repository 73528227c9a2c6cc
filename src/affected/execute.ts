import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import path from 'node:path';
import { CommandError } from '../command/command-error.ts';
import type { ExitStatus } from '../command/subcommand.ts';

/** How many characters of file names a command line takes on every system. */
const LONGEST = { posix: 100_000, windows: 7000 } as const;

/**
 * Runs a command of the shell with files behind it; several times where they are too many for one command line. What is
 * installed in the project is found by its name.
 *
 * @returns the worst status of all runs
 * @throws {CommandError} when there is no shell.
 */
export function execute(command: string, files: readonly string[], cwd: string): ExitStatus {
  const isWindows = process.platform === 'win32';
  const env = { ...process.env, PATH: [...binariesAbove(cwd), process.env['PATH']].join(path.delimiter) };
  let worst: ExitStatus = 0;
  for (const batch of batchesOf(files, isWindows ? LONGEST.windows : LONGEST.posix)) {
    const options = { cwd, env, stdio: 'inherit' } as const;
    const { error, status } = isWindows
      ? spawnSync([command, ...batch.map((file) => `"${file}"`)].join(' '), { ...options, shell: true })
      : (spawnSync('/bin/sh', ['-c', `${command} "$@"`, 'ssot', ...batch], options) as SpawnSyncReturns<Buffer>);
    if (error !== undefined) throw new CommandError(`The command of --exec could not be run: ${error.message}`);
    const own: ExitStatus = status === 0 || status === 1 ? status : 2;
    if (own > worst) worst = own;
  }
  return worst;
}

/** The folders in which npm puts the programs of packages, from here upwards. */
function binariesAbove(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return [path.join(folder, 'node_modules/.bin'), ...(parent === folder ? [] : binariesAbove(parent))];
}

function batchesOf(files: readonly string[], longest: number): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let length = Infinity;
  for (const file of files) {
    length += file.length + 3;
    if (length > longest) {
      batches.push([]);
      length = file.length + 3;
    }
    batches.at(-1)?.push(file);
  }
  return batches;
}

import { spawnSync } from 'node:child_process';

export interface Ending {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds. */
  readonly wall: number;
}

/**
 * Runs a program to its end.
 *
 * @param good exit statuses that are an answer
 * @throws {Error} with what it says when it ends in another way.
 */
export function run(cwd: string, [program = '', ...args]: readonly string[], good: readonly number[] = [0]): Ending {
  const start = performance.now();
  const env = { ...process.env, NO_COLOR: '1', npm_config_loglevel: 'error' };
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const wall = performance.now() - start;
  if (status === null || !good.includes(status)) {
    const told = error?.message ?? `${stdout.slice(-2000)}${stderr.slice(-2000)}`;
    throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}:\n${told}`);
  }
  return { status, stdout, stderr, wall };
}

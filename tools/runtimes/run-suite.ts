import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { inRepository, root } from '../repository.ts';

/** Runs all tests under another Node, which the programs that they start find first as well. */
export function runSuite(node: string): boolean {
  const PATH = [path.dirname(node), process.env['PATH'] ?? ''].join(path.delimiter);
  const { status } = spawnSync(node, [inRepository('node_modules/vitest/vitest.mjs'), 'run'], {
    cwd: root,
    env: { ...process.env, PATH },
    stdio: 'inherit',
  });
  return status === 0;
}

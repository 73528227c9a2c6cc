import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRepository, root } from './repository.ts';

const sources = ['src', 'rules', 'package.json'];
const lock = inRepository('.build-lock');
/** Milliseconds: no build takes so long, so that who holds the lock no longer runs. */
const LONGEST_BUILD = 300_000;

/**
 * Builds the plugin unless `dist` is as new as its sources. Processes that ask at the same time wait for each other.
 *
 * @throws {Error} with what the compiler says when it cannot be built.
 */
export function buildPlugin(): void {
  takeLock();
  try {
    if (!isBuilt()) build();
  } finally {
    rmdirSync(lock);
  }
}

function takeLock(): void {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > LONGEST_BUILD) rmdirSync(lock);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

function build(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The plugin cannot be built:\n${stdout}${stderr}`);
}

function isBuilt(): boolean {
  const entry = inRepository('dist/src/index.js');
  return existsSync(entry) && sources.every((source) => lastChangeOf(inRepository(source)) <= statSync(entry).mtimeMs);
}

/** Folders change as well: when a file comes or goes. */
function lastChangeOf(file: string): number {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const entries = readdirSync(file, { recursive: true, encoding: 'utf8' });
  return Math.max(stats.mtimeMs, ...entries.map((entry) => statSync(path.join(file, entry)).mtimeMs));
}

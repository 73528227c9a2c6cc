import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../repository.ts';

const sources = ['src', 'rules', 'package.json'];

/** Whether the built plugin is there and no older than its sources. */
export function isBuilt(): boolean {
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

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.ts';

/** Installs packages in a folder of their own, unless a run before did. */
export function install(folder: string, packages: readonly string[]): void {
  const mark = path.join(folder, 'installed.json');
  const list = JSON.stringify(packages);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === list) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  run(folder, ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...packages]);
  writeFileSync(mark, list);
}

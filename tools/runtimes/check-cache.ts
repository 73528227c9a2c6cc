import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cachedConcept, cachedFiles, type CacheScenario } from '../../tests/runs/cache-scenarios.ts';
import type { Consumer } from './consumer.ts';
import { findingsOf } from './findings-of.ts';
import { run } from './run.ts';

/** Runs `eslint --cache` before and after a change, and tells whether the second run told what there was to tell. */
export function isCacheTrue(consumer: Consumer, { write = {}, move, concept, found }: CacheScenario): boolean {
  const project = path.join(consumer.folder, 'cached');
  rmSync(project, { recursive: true, force: true });
  writeFiles(project, { ...cachedFiles, 'eslint.config.mjs': configOf(cachedConcept) });
  const lint = (): readonly string[] =>
    findingsOf(
      run(project, [process.execPath, consumer.eslint, '--cache', '--format', 'json', 'src'], [0, 1]).stdout,
      path.join(project, 'src'),
      false,
    );
  if (lint().length > 0) return false;
  writeFiles(project, write);
  if (move !== undefined) {
    const [from, to] = move.map((file) => path.join(project, file));
    mkdirSync(path.dirname(to ?? ''), { recursive: true });
    renameSync(from ?? '', to ?? '');
  }
  if (concept !== undefined) writeFiles(project, { 'eslint.config.mjs': configOf(concept) });
  const told = lint().map((line) => line.replace(/^([^:]+:\d+):\d+ (\S*) .*$/su, '$1 $2'));
  return JSON.stringify(told) === JSON.stringify(found);
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

function configOf(concept: object): string {
  return `import parser from '@typescript-eslint/parser';
import ssot, { defineSettings } from 'eslint-plugin-ssot';

const settings = { ssot: defineSettings({ root: import.meta.dirname, concepts: [${JSON.stringify(concept)}] }) };
export default [{ ...ssot.configs.recommended, files: ['**/*.ts'], languageOptions: { parser }, settings }];
`;
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Consumer, lintedFolders } from './consumer.ts';
import { findingsOf } from './findings-of.ts';
import { run } from './run.ts';

/** What one Node with one ESLint makes of the example. */
export interface CellOutcome {
  readonly findings: readonly string[];
  /** Of all files after `eslint --fix`, byte by byte. */
  readonly fixed: string;
  readonly audit: string;
  readonly affected: string;
  /** What `require` and `import` of the package give. */
  readonly loaded: string;
}

const LOADS = {
  require: "const { default: plugin, defineSettings } = require('eslint-plugin-ssot');",
  import: "import plugin, { defineSettings } from 'eslint-plugin-ssot';",
};
const TELL =
  'console.log(Object.keys(plugin.rules).join(), Object.keys(plugin.configs).join(), typeof defineSettings);';

/** Runs everything that users run. @throws {Error} when a program breaks down. */
export function outcomeOf(consumer: Consumer, node: string): CellOutcome {
  const project = consumer.writeProject('project');
  const lint = run(project, [node, consumer.eslint, '--format', 'json', ...lintedFolders], [1]);
  const audit = run(project, [node, consumer.ssot, 'audit', ...lintedFolders]);
  const affected = run(project, [node, consumer.ssot, 'affected', 'src/agents/execution-engine.ts']);
  const loaded = [
    run(project, [node, '--no-warnings', '-e', `${LOADS.require}${TELL}`]),
    run(project, [node, '--input-type=module', '-e', `${LOADS.import}${TELL}`]),
  ];
  const fixed = consumer.writeProject('fixed');
  run(fixed, [node, consumer.eslint, '--fix', ...lintedFolders], [0, 1]);
  return {
    findings: findingsOf(lint.stdout, project),
    fixed: digestOf(fixed),
    audit: audit.stdout,
    affected: affected.stdout,
    loaded: loaded.map(({ stdout }) => stdout).join(''),
  };
}

/** What of two outcomes is not the same. */
export function differencesOf(some: CellOutcome, others: CellOutcome): readonly string[] {
  const keys = Object.keys(some) as (keyof CellOutcome)[];
  return keys.filter((key) => JSON.stringify(some[key]) !== JSON.stringify(others[key]));
}

/** Of the texts in a folder, by name. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const part of lintedFolders) {
    for (const file of readdirSync(path.join(folder, part), { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.[cm]?[jt]sx?$/u.test(file)) hash.update(`${file}\0`).update(readFileSync(path.join(folder, part, file)));
    }
  }
  return hash.digest('hex');
}

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fencesOf } from '../../tests/harness/markdown.ts';
import { inRepository, ruleNames } from '../repository.ts';
import { digestOf } from './cell.ts';
import { type Consumer, lintedFolders } from './consumer.ts';
import { findingsOf } from './findings-of.ts';
import { type Oxlint, oxlintFindingsOf } from './oxlint.ts';
import { run } from './run.ts';

const PAGE = 'docs/oxlint.md';
const CONFIG = '.oxlintrc.json';

/** oxlint makes one pass of fixes in a run, ESLint up to ten. */
const MOST_PASSES = 10;

/** How oxlint and ESLint agree on a project. */
export interface Agreement {
  readonly project: string;
  readonly findings: number;
  readonly isSame: boolean;
}

/** Every rule of the plugin as an error. */
export const everyRule = Object.fromEntries(ruleNames().map((name) => [`ssot/${name}`, 'error']));

/** The example: what is found, and what its files are once everything is fixed. */
export function agreementsOnExample(consumer: Consumer, oxlint: Oxlint): readonly Agreement[] {
  const project = consumer.writeProject('example');
  writeFileSync(path.join(project, CONFIG), exampleConfig(project));
  const found = eslintFindings(consumer, project, lintedFolders);
  const foundByOxlint = oxlintFindingsOf(oxlint.lint(project, CONFIG, lintedFolders).stdout);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) oxlint.lint(project, CONFIG, lintedFolders, '--fix');
  const fixedByOxlint = digestOf(project);
  consumer.writeProject('example');
  run(project, [process.execPath, consumer.eslint, '--fix', ...lintedFolders], [0, 1]);
  return [
    { project: 'the example', findings: found.length, isSame: isSame(found, foundByOxlint) },
    { project: 'the example, fixed', findings: found.length, isSame: fixedByOxlint === digestOf(project) },
  ];
}

/** The configuration that the page on oxlint prints, in a project with the files that it names. */
export function agreementOnPage(consumer: Consumer, oxlint: Oxlint): Agreement {
  const project = path.join(consumer.folder, 'page');
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project);
  cpSync(inRepository('tests/projects/engines'), project, { recursive: true });
  const printed = fencesOf(readFileSync(inRepository(PAGE), 'utf8')).find(({ words }) => words.includes('oxlint'));
  if (printed === undefined) throw new Error(`${PAGE} prints no configuration.`);
  writeFileSync(path.join(project, CONFIG), printed.text);
  const { settings, rules } = JSON.parse(printed.text) as Record<'rules' | 'settings', object>;
  writeFileSync(path.join(project, 'eslint.config.js'), eslintConfig({ settings, rules }));
  const found = eslintFindings(consumer, project, ['src']);
  const foundByOxlint = oxlintFindingsOf(oxlint.lint(project, CONFIG, ['src']).stdout);
  return { project: `the configuration of ${PAGE}`, findings: found.length, isSame: isSame(found, foundByOxlint) };
}

/** A configuration of ESLint with nothing but these. */
export function eslintConfig(entry: {
  readonly settings: object;
  readonly rules: object;
  readonly ignores?: readonly string[];
}): string {
  const { ignores = [], ...rest } = entry;
  return `import parser from '@typescript-eslint/parser';
import ssot, { defineSettings } from 'eslint-plugin-ssot';

const entry = ${JSON.stringify(rest)};
defineSettings(entry.settings.ssot);
export default [
  { ignores: ${JSON.stringify(ignores)} },
  {
    ...entry,
    files: ['**/*.{ts,tsx,mts,cts,js,mjs,cjs,jsx}'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    plugins: { ssot },
  },
];
`;
}

/** What the configuration of the example is for oxlint. */
function exampleConfig(project: string): string {
  const script = `import entries from './eslint.config.js';
const { settings } = entries.find((entry) => entry.settings !== undefined);
const overrides = entries.filter(({ rules, plugins }) => rules && !plugins).map(({ files, rules }) => ({ files, rules }));
console.log(JSON.stringify({ settings, overrides }));`;
  const told = run(project, [process.execPath, '--input-type=module', '-e', script]).stdout;
  return oxlintConfig({ ...(JSON.parse(told) as { readonly settings: object }), rules: everyRule });
}

/** A configuration of oxlint with our rules and none of its own. */
export function oxlintConfig(entry: { readonly settings: object; readonly rules: object }): string {
  return JSON.stringify({ jsPlugins: ['eslint-plugin-ssot'], categories: { correctness: 'off' }, ...entry });
}

export function isSame(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

function eslintFindings(consumer: Consumer, project: string, folders: readonly string[]): readonly string[] {
  const args = [process.execPath, consumer.eslint, '--format', 'json', ...folders];
  return findingsOf(run(project, args, [0, 1]).stdout, project, false);
}

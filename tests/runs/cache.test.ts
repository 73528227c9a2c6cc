import { setTimeout } from 'node:timers/promises';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/concepts/parse-settings.ts';
import ssot, { defineSettings } from '../../src/index.ts';
import { type TemporaryProject, temporaryProject } from '../modules/temporary-project.ts';
import { inRepository } from '../../tools/repository.ts';
import { cachedConcept as concept, cachedFiles as FILES, cacheScenarios } from './cache-scenarios.ts';
import { runEslint } from './run-eslint.ts';

type Settings = Parameters<typeof defineSettings>[0];

/** One `eslint --cache`: what the rules say, and the files that were not in the cache. */
async function lint({ root, path }: TemporaryProject, settings: Partial<Settings> = {}) {
  const linted: string[] = [];
  const ssotSettings = defineSettings({ root, concepts: [concept], ...settings });
  const spy = { rules: { spy: { create: ({ filename }: { filename: string }) => (linted.push(filename), {}) } } };
  const eslint = new ESLint({
    cwd: root,
    cache: true,
    cacheLocation: path('.eslintcache'),
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
      { ...ssot.configs.recommended, settings: { ssot: ssotSettings } },
      { plugins: { spy }, rules: { 'spy/spy': 'error' } },
    ] as unknown as Linter.Config[],
  });
  const results = await eslint.lintFiles(['src']);
  const found = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line }) => `${filePath.slice(root.length + 5)}:${line} ${ruleId ?? ''}`),
  );
  return { found, linted: linted.length };
}

async function lintedProject(files: Readonly<Record<string, string>> = {}): Promise<TemporaryProject> {
  const project = temporaryProject({ ...FILES, ...files });
  const { linted } = await lint(project);
  expect(linted).toBe(6);
  return project;
}

const reported = ['consumer.ts:1 ssot/no-deprecated-reference', 'consumer.ts:2 ssot/no-deprecated-reference'];

describe('what eslint --cache keeps', { timeout: 60_000 }, () => {
  it.each(cacheScenarios.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    const { write = {}, move, concept: edited = concept, found, wait = 0 } = each;
    const project = await lintedProject();
    project.write(write);
    if (move !== undefined) project.move(...move);
    await setTimeout(wait);
    const after = await lint(project, { concepts: [edited] });
    expect(after.found).toEqual(found);
    expect(after.linted === 0).toBe(found.length === 0);
  });

  it('holds while only what is no module has changed', async () => {
    const project = await lintedProject({ 'README.md': 'one', 'coverage/report.js': '1' });
    project.write({ 'README.md': 'two', 'reports/audit.json': '{}', 'coverage/report.js': '2' });
    expect(await lint(project)).toEqual({ found: [], linted: 0 });
  });

  it('goes when a new file stands before another one', async () => {
    const project = await lintedProject({
      'src/consumer.ts': "import { Engine } from './barrel';\nexport const a = Engine;",
    });
    expect((await lint(project)).found).toEqual([]);
    project.write({ 'src/barrel.ts': "export { OldEngine as Engine } from './old-engine.js';" });
    expect((await lint(project)).found).toEqual(expect.arrayContaining(reported));
  });

  it('goes when a configuration that tsconfig.json extends, in a folder with a dot, is changed', async () => {
    const project = await lintedProject({
      'tsconfig.json': '{ "extends": "./.config/base.json" }',
      '.config/base.json': '{ "compilerOptions": { "paths": { "engine": ["../src/user-engine.ts"] } } }',
    });
    project.write({ '.config/base.json': '{ "compilerOptions": {} }' });
    expect((await lint(project)).linted).toBe(6);
  });

  it('goes when a package is changed that is linked in', async () => {
    const other = temporaryProject({
      'package.json': '{ "name": "engines", "type": "module", "exports": "./src/index.ts" }',
      'src/index.ts': '',
    });
    const project = temporaryProject(FILES);
    project.link('node_modules/@own/engines', other.root);
    expect((await lint(project)).linted).toBe(6);
    expect((await lint(project)).linted).toBe(0);
    other.write({ 'src/index.ts': 'export class Engine {}' });
    expect((await lint(project)).linted).toBe(6);
  });

  it('goes when a module outside of the project is changed that one of it imports', async () => {
    const outer = temporaryProject({ 'shared/one.ts': 'export const one = 1;', 'unrelated/two.ts': '' });
    const files = { ...FILES, 'src/consumer.ts': "export { one } from '../../shared/one.js';" };
    outer.write(Object.fromEntries(Object.entries(files).map(([file, text]) => [`app/${file}`, text])));
    const project = { ...outer, root: outer.path('app'), path: (file: string) => outer.path(`app/${file}`) };
    expect((await lint(project)).linted).toBe(6);
    outer.write({ 'unrelated/two.ts': 'export {};' });
    expect((await lint(project)).linted).toBe(0);
    outer.write({ 'shared/one.ts': 'export const one = 2;' });
    expect((await lint(project)).linted).toBe(6);
  });

  it('goes where the settings are merged from several entries as well', async () => {
    const project = temporaryProject(FILES);
    const eslintOf = (): ESLint =>
      new ESLint({
        cwd: project.root,
        cache: true,
        cacheLocation: project.path('.eslintcache'),
        overrideConfigFile: true,
        overrideConfig: [
          { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
          { ...ssot.configs.recommended, settings: { ssot: defineSettings({ root: project.root, concepts: [] }) } },
          { files: ['src/**'], settings: { ssot: defineSettings({ concepts: [concept] }) } },
        ] as unknown as Linter.Config[],
      });
    const count = async (): Promise<number> =>
      (await eslintOf().lintFiles(['src'])).flatMap(({ messages }) => messages).length;
    expect(await count()).toBe(0);
    project.write({ 'src/index.ts': "export { OldEngine as Engine } from './old-engine.js';" });
    expect(await count()).toBe(3);
  });

  it('is what the command line keeps, too', () => {
    const project = temporaryProject(FILES);
    project.link('node_modules', inRepository('node_modules'));
    const run = () => runEslint(project, { root: project.root, concepts: [concept] }, 'src', '--cache');
    expect(run()).toEqual([]);
    project.write({ 'src/index.ts': "export { OldEngine as Engine } from './old-engine.js';" });
    expect(run()).toHaveLength(3);
  });
});

describe('settings', () => {
  it('are the object that was given, and equal to it', () => {
    const settings = { root: inRepository('tests'), concepts: [concept] };
    const defined = defineSettings(settings);
    expect(defined).toBe(settings);
    expect(Object.keys(defined)).toEqual(['root', 'concepts']);
    expect(defined.concepts).toEqual([concept]);
  });

  it('may be frozen', () => {
    const { root } = temporaryProject(FILES);
    const defined = defineSettings(Object.freeze({ root, concepts: Object.freeze([concept]) }));
    expect(defined).toEqual({ root, concepts: [concept] });
    expect(JSON.parse(JSON.stringify(defined))).toEqual({
      root,
      concepts: [concept],
      $schema: expect.stringMatching(/\/settings\.schema\.json#[\w-]{43}$/u) as string,
    });
  });

  it('mean the same when they are written as JSON and read again', () => {
    const { root } = temporaryProject(FILES);
    const defined = defineSettings({ root, concepts: [concept], $schema: './own.json' });
    const read = JSON.parse(JSON.stringify(defined)) as object;
    expect(parseSettings(read, root)).toEqual(parseSettings(defined, root));
    expect(read).toMatchObject({ $schema: expect.stringMatching(/^\.\/own\.json#/u) as string });
    expect(JSON.parse(JSON.stringify({ ...defined }))).toEqual({ root, concepts: [concept], $schema: './own.json' });
  });
});

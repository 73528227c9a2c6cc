import { setTimeout } from 'node:timers/promises';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import ssot, { defineSettings } from '../../src/index.ts';
import { graph } from '../../src/kit/view-of.ts';
import { ProjectLinter } from '../harness/lint.ts';
import { temporaryProject, type TemporaryProject } from '../modules/temporary-project.ts';

const concept = {
  // Instances may live in variables of modules.
  scope: 'process' as const,
  name: 'Engine',
  canonical: './src/engine.ts#Engine',
  factory: { module: './src/make-engine.ts', call: 'await makeEngine($user)' },
  deprecated: ['./src/old-engine.ts#OldEngine'],
};

const files = {
  'package.json': '{ "type": "module" }',
  'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext" } }',
  'src/engine.ts': 'export class Engine {\n  constructor(readonly user: string) {}\n  run() {}\n}\n',
  'src/old-engine.ts':
    'export class OldEngine {\n  constructor(readonly user: string) {}\n  run() {}\n  stop() {}\n}\n',
  'src/make-engine.ts':
    "import { Engine } from './engine.js';\nexport const makeEngine = async (user: string) => new Engine(user);\n",
  'src/index.ts': "export * from './engine.js';\n",
  'src/other.ts': 'export class OldEngine {\n  constructor(readonly user: string) {}\n}\n',
};

/** An unchanged consumer, linted again and again by one process, as an editor does it. */
function consumerOf(project: TemporaryProject, code: string) {
  const linter = new ProjectLinter({
    folder: project.root,
    settings: { concepts: [concept] },
    rules: {
      'no-direct-construction': rules['no-direct-construction'],
      'no-deprecated-reference': rules['no-deprecated-reference'],
    },
  });
  return {
    ids: () => linter.verify('src/consumer.ts', code).map(({ messageId }) => messageId),
    reasons: () =>
      linter
        .verify('src/consumer.ts', code)
        .map(({ message }) => /\((?<code>[a-z-]+)\)\.$/u.exec(message)?.groups?.['code'] ?? 'fixed'),
    fixed: () => linter.fix('src/consumer.ts', code).output,
  };
}

const use = (specifier: string): string =>
  `import { OldEngine } from '${specifier}';\nexport const engine = new OldEngine('a');\n`;
const found = ['imported', 'constructed'];

describe('what a consumer imports follows the disk', () => {
  it('when a barrel begins and ceases to export a deprecated class', () => {
    const project = temporaryProject(files);
    const { ids } = consumerOf(project, use('./index.js'));
    expect(ids()).toEqual([]);
    project.write({ 'src/index.ts': "export * from './engine.js';\nexport * from './old-engine.js';\n" });
    expect(ids()).toEqual(found);
    project.write({
      'src/index.ts': "export * from './engine.js';\nexport { OldEngine as Old } from './old-engine.js';\n",
    });
    expect(ids()).toEqual([]);
    project.write({ 'src/index.ts': "export { Old as OldEngine } from './old.js';\n" });
    expect(ids()).toEqual([]);
    project.write({ 'src/old.ts': "export { OldEngine as Old } from './old-engine.js';\n" });
    expect(ids()).toEqual(found);
    project.write({ 'src/index.ts': "export * from './other.js';\n" });
    expect(ids()).toEqual([]);
  });

  it('when a barrel far away does', () => {
    const project = temporaryProject({
      ...files,
      'src/a.ts': "export * from './b.js';",
      'src/b.ts': "export * from './c.js';",
      'src/c.ts': "export * from './other.js';",
    });
    const { ids } = consumerOf(project, use('./a.js'));
    expect(ids()).toEqual([]);
    project.write({ 'src/c.ts': "export * from './old-engine.js';" });
    expect(ids()).toEqual(found);
    project.write({ 'src/b.ts': 'export const OldEngine = class {};' });
    expect(ids()).toEqual([]);
  });

  it('when the module of the deprecated class goes, comes back and loses the class', () => {
    const project = temporaryProject(files);
    const { ids } = consumerOf(project, use('./old-engine.js'));
    expect(ids()).toEqual(found);
    project.remove('src/old-engine.ts');
    expect(ids()).toEqual([]);
    project.write({ 'src/old-engine.ts': files['src/old-engine.ts'] });
    expect(ids()).toEqual(found);
    project.write({ 'src/old-engine.ts': 'export class OldEngine {' });
    expect(ids()).toEqual([]);
    project.write({ 'src/old-engine.ts': 'export class Engine {}' });
    expect(ids()).toEqual([]);
    project.write({ 'src/old-engine.ts': "export { OldEngine } from './older-engine.js';" });
    project.write({ 'src/older-engine.ts': files['src/old-engine.ts'] });
    expect(ids()).toEqual(found);
  });

  it('when a module that was missing appears', () => {
    const project = temporaryProject(files);
    const { ids } = consumerOf(project, use('./later.js'));
    expect(ids()).toEqual([]);
    project.write({ 'src/later.ts': "export * from './old-engine.js';" });
    expect(ids()).toEqual(found);
    project.move('src/later.ts', 'src/latest.ts');
    expect(ids()).toEqual([]);
  });

  it('when a link leads elsewhere, after a second at most', async () => {
    const project = temporaryProject(files);
    project.link('src/linked.ts', 'other.ts');
    const { ids } = consumerOf(project, use('./linked.js'));
    expect(ids()).toEqual([]);
    project.remove('src/linked.ts');
    project.link('src/linked.ts', 'old-engine.ts');
    await setTimeout(1100);
    expect(ids()).toEqual(found);
  });
});

describe('edits follow the disk', () => {
  const code = `import { OldEngine } from './old-engine.js';\n\nexport const open = async (user: string) => new OldEngine(user);\n`;

  it('when the factory moves behind its module, vanishes and comes back', () => {
    const project = temporaryProject(files);
    const { reasons, fixed } = consumerOf(project, code);
    expect(reasons()).toEqual(['still-used', 'fixed']);
    project.move('src/make-engine.ts', 'src/factories.ts');
    expect(reasons()).toEqual(['still-used', 'reference-dead']);
    project.write({ 'src/make-engine.ts': "export * from './factories.js';\n" });
    expect(reasons()).toEqual(['still-used', 'fixed']);
    expect(fixed()).toContain("import { makeEngine } from './make-engine.js';");
  });

  it('when the factory begins to import the consumer', () => {
    const project = temporaryProject({ ...files, 'src/consumer.ts': '' });
    const { reasons } = consumerOf(project, code);
    expect(reasons()).toEqual(['still-used', 'fixed']);
    project.write({ 'src/engine.ts': `import './consumer.js';\n${files['src/engine.ts']}` });
    expect(reasons()).toEqual(['still-used', 'would-import-cycle']);
    project.write({ 'src/engine.ts': files['src/engine.ts'] });
    expect(reasons()).toEqual(['still-used', 'fixed']);
  });

  it("when the deprecated class's parameters get other names", () => {
    const project = temporaryProject(files);
    const { reasons } = consumerOf(project, code);
    expect(reasons()).toEqual(['still-used', 'fixed']);
    project.write({ 'src/old-engine.ts': files['src/old-engine.ts'].replace('user', 'who') });
    expect(reasons()).toEqual(['still-used', 'argument-unmapped']);
  });

  it('when the canonical class gets and loses a member', () => {
    const project = temporaryProject(files);
    const { reasons } = consumerOf(
      project,
      `import type { OldEngine } from './old-engine.js';\n\nexport const stop = (engine: OldEngine) => engine.stop();\n`,
    );
    expect(reasons()).toEqual(['still-used', 'member-missing']);
    project.write({ 'src/engine.ts': files['src/engine.ts'].replace('run() {}', 'run() {}\n  stop() {}') });
    expect(reasons()).toEqual(['still-used', 'fixed']);
    project.write({ 'src/engine.ts': files['src/engine.ts'].replace('run() {}', 'run() {}\n  stop(now: boolean) {}') });
    expect(reasons()).toEqual(['still-used', 'member-missing']);
  });

  it('when a module begins to do something as it is loaded', () => {
    const project = temporaryProject(files);
    const { fixed } = consumerOf(project, "import { OldEngine } from './old-engine.js';\nexport const a = 1;\n");
    expect(fixed()).toBe('export const a = 1;\n');
    project.write({ 'src/old-engine.ts': `${files['src/old-engine.ts']}\nconsole.log('loaded');\n` });
    expect(fixed()).toBe("import './old-engine.js';\nexport const a = 1;\n");
  });
});

it('ESLint itself, kept alive, follows as well', async () => {
  const { root, write } = temporaryProject({ ...files, 'src/consumer.ts': use('./index.js') });
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
      { ...ssot.configs.recommended, settings: { ssot: defineSettings({ root, concepts: [concept] }) } },
    ] as Linter.Config[],
  });
  const idsOf = async (): Promise<readonly unknown[]> => {
    const [result] = await eslint.lintFiles(['src/consumer.ts']);
    return result?.messages.map(({ messageId }) => messageId) ?? [];
  };
  expect(await idsOf()).toEqual([]);
  write({ 'src/index.ts': "export * from './old-engine.js';" });
  expect(await idsOf()).toEqual(found);
  write({ 'src/index.ts': '' });
  expect(await idsOf()).toEqual([]);
});

describe('who calls a function follows the disk', () => {
  const state =
    'let mode = "";\nexport function start(given: string): void { mode = given; }\nexport const look = () => mode;';
  const reader = "import * as state from './state.js';\n// start has run\nexport const read = () => state.look();";
  const lint = (project: TemporaryProject) =>
    new ProjectLinter({
      folder: project.root,
      settings: { concepts: [] },
      rules: { 'no-global-mutable-state': rules['no-global-mutable-state'] },
    }).verify('state.ts', state);

  it('when an importer that did nothing with it begins to call it', () => {
    const project = temporaryProject({
      'package.json': '{}',
      'tsconfig.json': '{}',
      'state.ts': state,
      'main.ts': "import { start } from './state.js';\nstart('a');",
      'reader.ts': reader,
    });
    expect(lint(project)).toEqual([]);
    const before = graph.statistics.parses;
    expect(lint(project)).toEqual([]);
    expect(graph.statistics.parses - before).toBe(0);
    project.write({ 'reader.ts': `${reader}\nexport const restart = (mode: string) => state.start(mode);` });
    expect(lint(project).map(({ messageId }) => messageId)).toEqual(['requestData']);
    project.write({ 'reader.ts': reader });
    expect(lint(project)).toEqual([]);
  });
});

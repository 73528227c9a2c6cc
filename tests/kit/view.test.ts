import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import ssot, { defineSettings } from '../../src/index.ts';
import { graph } from '../../src/kit/view-of.ts';
import { ProjectLinter } from '../harness/lint.ts';
import { enginesSettings } from '../harness/settings.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { temporaryProject } from '../modules/temporary-project.ts';

const folder = projectFolder('engines');
const both = {
  'no-direct-construction': rules['no-direct-construction'],
  'no-deprecated-reference': rules['no-deprecated-reference'],
};

/** What the module graph does while `run` runs. */
function workOf(run: () => void): { readonly looks: number; readonly reads: number; readonly resolutions: number } {
  const before = { ...graph.statistics };
  run();
  const { looks, reads, resolutions } = graph.statistics;
  return {
    looks: looks - before.looks,
    reads: reads - before.reads,
    resolutions: resolutions - before.resolutions,
  };
}

describe('nothing is computed', () => {
  const linter = new ProjectLinter({ folder, settings: enginesSettings, rules: both });

  it.each<[string, string, string]>([
    ['in an empty file', 'src/a.ts', ''],
    ['in a file that takes in nothing', 'src/a.ts', 'export class ExecutionEngine {}\nnew ExecutionEngine();'],
    ['in a declaration file', 'src/a.d.ts', "export { ExecutionEngine } from './execution-engine.js';"],
  ])('%s', (_, filename, code) => {
    expect(workOf(() => linter.verify(filename, code))).toEqual({ looks: 0, reads: 0, resolutions: 0 });
  });

  it('without concepts', () => {
    const idle = new ProjectLinter({ folder, settings: { concepts: [] }, rules: both });
    const code = "import { ExecutionEngine } from './execution-engine.js';\nnew ExecutionEngine();";
    expect(workOf(() => idle.verify('src/a.ts', code))).toEqual({ looks: 0, reads: 0, resolutions: 0 });
  });
});

describe('what is computed is shared', () => {
  const code = Array.from({ length: 20 }, (_, index) => `import './module-${String(index)}.js';`).join('\n');
  const files = {
    'tsconfig.json': '{}',
    'a.ts': 'export class A {}',
    'b.ts': 'export class B {}',
    ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`module-${String(index)}.ts`, 'export {};'])),
  };
  const settings = { concepts: [{ name: 'A', canonical: './a.ts#A', deprecated: ['./b.ts#B'] }] };
  const named = code.replaceAll(/import '(.*)-(\d+)\.js'/gu, "import { x as x$2 } from '$1-$2.js'");

  it('by all rules of a file', () => {
    const { root } = temporaryProject(files);
    const work = (setup: typeof both | Pick<typeof both, 'no-direct-construction'>) =>
      workOf(() => new ProjectLinter({ folder: root, settings, rules: setup }).verify('consumer.ts', named));
    const { 'no-direct-construction': one } = both;
    work(both);
    expect(work(both)).toEqual(work({ 'no-direct-construction': one }));
  });

  it('by all files: a module is read once', () => {
    const { root } = temporaryProject(files);
    const linter = new ProjectLinter({ folder: root, settings, rules: both });
    expect(workOf(() => linter.verify('consumer.ts', named)).reads).toBeLessThanOrEqual(22);
    expect(workOf(() => linter.verify('consumer.ts', named))).toMatchObject({ reads: 0, resolutions: 0 });
    expect(workOf(() => linter.verify('other-consumer.ts', named))).toMatchObject({ reads: 0, resolutions: 0 });
  });

  it('modules that lead to nothing of interest are not parsed', () => {
    const { root } = temporaryProject(files);
    const before = graph.statistics.parses;
    new ProjectLinter({ folder: root, settings, rules: both }).verify('consumer.ts', named);
    // The two that are registered, each once for its exports and its static methods; none of the twenty others.
    expect(graph.statistics.parses - before).toBe(2);
  });
});

it('of the modules that import a file, only those are parsed that may take what writes', () => {
  const state =
    'let mode = "";\nexport function start(given: string): void { mode = given; }\nexport const look = () => mode;';
  const { root } = temporaryProject({
    'package.json': '{}',
    'tsconfig.json': '{}',
    'state.ts': state,
    'main.ts': "import { start } from './state.js';\nstart('a');",
    ...Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [
        `reader-${String(index)}.ts`,
        `import * as state from './state.js';\nexport const read${String(index)} = () => state.look();`,
      ]),
    ),
  });
  const isolation = { 'no-global-mutable-state': rules['no-global-mutable-state'] };
  const linter = new ProjectLinter({ folder: root, settings: { concepts: [] }, rules: isolation });
  const before = graph.statistics.parses;
  expect(linter.verify('state.ts', state)).toEqual([]);
  // The file itself for its exports, and `main.ts` for them and for its syntax.
  expect(graph.statistics.parses - before).toBeLessThanOrEqual(3);
});

it('what only stands in JSX, in types or behind `extends` is not looked for in other modules', () => {
  const { root } = temporaryProject({
    'tsconfig.json': '{}',
    'button.tsx': 'export const shared = new Map<string, string>();\nexport class Button {}',
  });
  const isolation = { 'no-shared-singleton': rules['no-shared-singleton'] };
  const linter = new ProjectLinter({ folder: root, settings: { concepts: [] }, rules: isolation });
  const code =
    "import { Button, shared } from './button.js';\nexport class Big extends Button { of: typeof shared; }\nexport const page = () => <Button />;";
  const before = graph.statistics.parses;
  expect(linter.verify('page.tsx', code)).toEqual([]);
  expect(graph.statistics.parses - before).toBe(0);
});

it('what a class has is read without the types that its constructor and its methods take', () => {
  const count = 10;
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  const { root } = temporaryProject({
    'tsconfig.json': '{}',
    'old.ts': 'export class Old { stop(): void {} private rest = 0; }',
    'young.ts': 'export class Young { stop(): void {} }',
    ...Object.fromEntries(numbers.map((each) => [`option-${each}.ts`, 'export interface Option { loud?: boolean }'])),
    ...Object.fromEntries(
      numbers.map((each) => [
        `part-${each}.ts`,
        [
          `import type { Option } from './option-${each}.js';`,
          'export class Part {',
          '  constructor(readonly option: Option) {}',
          '  turn(other: Option): void {}',
          '  stop(): void {}',
          '}',
        ].join('\n'),
      ]),
    ),
  });
  const settings = { concepts: [{ name: 'Young', canonical: './young.ts#Young', deprecated: ['./old.ts#Old'] }] };
  const linter = new ProjectLinter({ folder: root, settings, rules: both });
  const code = [
    "import type { Old } from './old.js';",
    ...numbers.map((each) => `import type { Part as Part${each} } from './part-${each}.js';`),
    'export class Judge {',
    "  static isOld(value: unknown): value is Old { return this.judge(value, 'Old'); }",
    ...numbers.map(
      (each) => `  static isPart${each}(value: unknown): value is Part${each} { return this.judge(value, 'Part'); }`,
    ),
    '  static judge(value: unknown, name: string): boolean { return (value as object).constructor.name === name; }',
    '}',
  ].join('\n');
  const before = graph.statistics.parses;
  expect(linter.verify('consumer.ts', code)).not.toEqual([]);
  // The two that are registered, and the ten whose types stand in the file; none of the options.
  expect(graph.statistics.parses - before).toBe(count + 2);
});

it('settings are compiled once, and a registry belongs to its settings', () => {
  const linter = new Linter({ configType: 'flat', cwd: folder });
  const code = "import { ExecutionEngine } from './src/execution-engine.js';\nexport const known = [ExecutionEngine];";
  const counts = [enginesSettings, { concepts: [] }, enginesSettings].map((settings) => {
    const config = { ...ssot.configs.recommended, settings: { ssot: defineSettings({ ...settings, root: folder }) } };
    return linter.verify(code, config, 'a.js').length;
  });
  expect(counts).toEqual([2, 0, 2]);
});

it('without a root, the working directory is it', () => {
  const linter = new Linter({ configType: 'flat', cwd: folder });
  const code = "import { ExecutionEngine } from './src/execution-engine.js';\nexport const known = [ExecutionEngine];";
  const config = { ...ssot.configs.recommended, settings: { ssot: defineSettings(enginesSettings) } };
  expect(linter.verify(code, config, 'a.js')).toHaveLength(2);
});

import { describe, expect, it } from 'vitest';
import type { FileFacts } from '../../src/javascript/site.ts';
import { enginesSettings } from '../harness/settings.ts';
import { factsOf } from './facts-of.ts';

const engine = "import { ExecutionEngine } from './execution-engine.js';\n";
const both = `${engine}import { RequestScopedExecutionEngine as Scoped } from './request-scoped-execution-engine.js';\n`;

const constructionsIn = (code: string) =>
  factsOf(code).constructions.map(({ implementation, candidates, form, isCertain }) => ({
    name: implementation.name,
    candidates: candidates.map(({ name }) => name),
    form,
    isCertain,
  }));

describe('constructions', () => {
  it('tell their form', () => {
    const code = `${engine}new ExecutionEngine(); Reflect.construct(ExecutionEngine, []); Object.create(ExecutionEngine.prototype);`;
    expect(constructionsIn(code).map(({ form }) => form)).toEqual(['new', 'reflect-construct', 'object-create']);
  });

  it('come in the order of the text, whatever the order of the imports', () => {
    const code = `${both}new Scoped(); new ExecutionEngine(); new Scoped();`;
    expect(constructionsIn(code).map(({ name }) => name)).toEqual([
      'RequestScopedExecutionEngine',
      'ExecutionEngine',
      'RequestScopedExecutionEngine',
    ]);
  });

  it.each([
    ['new (c ? Scoped : ExecutionEngine)()', ['RequestScopedExecutionEngine', 'ExecutionEngine']],
    ['new (c ? ExecutionEngine : Scoped)()', ['ExecutionEngine', 'RequestScopedExecutionEngine']],
    ['new (Scoped ?? ExecutionEngine)()', ['RequestScopedExecutionEngine', 'ExecutionEngine']],
  ])('are one with several candidates, the first in the text first: %s', (code, candidates) => {
    expect(constructionsIn(both + code)).toEqual([{ name: candidates[0], candidates, form: 'new', isCertain: false }]);
  });

  it.each([
    ['new ExecutionEngine()', true],
    ['new (ExecutionEngine as any)!()', true],
    ['new (0, ExecutionEngine)()', true],
    ['const A = ExecutionEngine; new A()', true],
    ['const { a } = { a: ExecutionEngine }; new a()', true],
    ['new (c ? ExecutionEngine : Object)()', false],
    ['new (c || ExecutionEngine)()', false],
    ['let A = ExecutionEngine; A = Object; new A()', false],
    ['let A; A = ExecutionEngine; new A()', true],
    ['let A; A = ExecutionEngine; A = ExecutionEngine; new A()', true],
    ['let A; new A(); A = ExecutionEngine', false],
    ['let A; if (c) A = ExecutionEngine; new A()', false],
    ['((A = ExecutionEngine) => new A())()', false],
    ['const { a = ExecutionEngine } = {}; new a()', false],
  ])('are certain or not: %s', (code, isCertain) => {
    expect(constructionsIn(engine + code)).toMatchObject([{ name: 'ExecutionEngine', isCertain }]);
  });

  it.each([
    'new ExecutionEngine.Inner()',
    'new (ExecutionEngine())()',
    'Reflect.construct(Object, [], ExecutionEngine)',
    'Reflect.has(ExecutionEngine, "a")',
    'Object.create(ExecutionEngine)',
    'Object.assign(ExecutionEngine.prototype, {})',
    'const A = ExecutionEngine.A; new A()',
    'const { A } = ExecutionEngine; new A()',
    'const [A] = ExecutionEngine; new A()',
    'new (ExecutionEngine ? Object : Array)()',
    'const a = { b: ExecutionEngine }; new a.c()',
    'const a = { [b]: ExecutionEngine }; new a.b()',
    'function f(ExecutionEngine) { new ExecutionEngine() }',
  ])('are not what only looks like one: %s', (code) => {
    expect(constructionsIn(engine + code)).toEqual([]);
  });
});

describe('references', () => {
  const usagesIn = (code: string): readonly string[] => factsOf(code).references.map(({ usage }) => usage);

  it.each<[string, readonly string[]]>([
    ['', ['unused-import']],
    ['ExecutionEngine', ['import', 'value']],
    ['ExecutionEngine.name', ['import', 'member']],
    ['(given as ExecutionEngine)', ['import', 'type']],
    ['given instanceof ExecutionEngine', ['import', 'instanceof']],
    ['class A extends ExecutionEngine {}', ['import', 'extends']],
    ['class A implements ExecutionEngine {}', ['import', 'implements']],
    ['interface A extends ExecutionEngine {}', ['import', 'type']],
    ['export { ExecutionEngine }', ['import', 're-export']],
    ['export const A = ExecutionEngine', ['import', 're-export']],
    ['const A = ExecutionEngine; A', ['import', 'alias']],
    ['const A = ExecutionEngine', ['import', 'unused-alias']],
    ['f({ useClass: ExecutionEngine })', ['import', 'registration']],
    ["vi.mock('./execution-engine.js')", ['unused-import', 'mock']],
    ['new ExecutionEngine()', ['import']],
    ['const A = ExecutionEngine; new A(); A.name; f(A)', ['import', 'alias']],
  ])('%s', (code, usages) => {
    expect(usagesIn(engine + code)).toEqual(usages);
  });
});

describe('acquisitions', () => {
  const acquired = ({ acquisitions }: FileFacts): readonly string[] => acquisitions.map(({ concept }) => concept.name);
  const call = 'createExecutionEngine(context)';

  it.each([
    `import { createExecutionEngine } from './execution-engine-factory.js'; await ${call};`,
    `import { createExecutionEngine } from './barrel-of-barrel.js'; await ${call};`,
    `import * as factory from './execution-engine-factory.js'; await factory.${call};`,
    `import { createExecutionEngine as make } from './index.js'; const made = make; await made(context);`,
    `const { createExecutionEngine } = await import('./execution-engine-factory.js'); await ${call};`,
  ])('%s', (code) => {
    expect(acquired(factsOf(code))).toEqual(['ExecutionEngine']);
  });

  it.each([
    `import { createExecutionEngineSync } from './execution-engine-factory.js'; createExecutionEngineSync(context);`,
    `import { createExecutionEngine } from './execution-engine-factory.js'; f(createExecutionEngine);`,
    `import { createExecutionEngine } from './nowhere.js'; await ${call};`,
    `import type { UserExecutionContext } from './context.js'; function createExecutionEngine() {} ${call};`,
  ])('are not: %s', (code) => {
    expect(acquired(factsOf(code))).toEqual([]);
  });

  const [concept] = enginesSettings.concepts ?? [];
  if (concept === undefined) throw new Error('The project has no concept.');

  it('are found when the settings name a barrel, and the function is declared behind it', () => {
    const factory = { module: './src/barrel-of-barrel.ts', call: 'await createExecutionEngine($userContext)' };
    const settings = { concepts: [{ ...concept, factory }] };
    const code = `import { createExecutionEngine } from './execution-engine-factory.js'; await ${call};`;
    expect(acquired(factsOf(code, { settings }))).toEqual(['ExecutionEngine']);
  });

  it('are found of static methods, and of the call of one deprecated class', () => {
    const deprecated = [
      {
        ref: './src/execution-engine.ts#ExecutionEngine',
        call: 'await ExecutionEngineFactory.createExecutionEngine($userContext)',
      },
    ];
    const code =
      "import { ExecutionEngineFactory as F } from './index.js'; await F.createExecutionEngine(context); F.other();";
    expect(acquired(factsOf(code, { settings: { concepts: [{ ...concept, deprecated }] } }))).toEqual([
      'ExecutionEngine',
    ]);
  });
});

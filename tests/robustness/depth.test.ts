import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { type LintSetup, ProjectLinter } from '../harness/lint.ts';
import { enginesSettings } from '../harness/settings.ts';
import { espree } from './espree.ts';

const head =
  "import { RequestScopedExecutionEngine as X } from './request-scoped-execution-engine.js';\nimport * as N from './request-scoped-execution-engine.js';\n";

const chain = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(' ');

const server = "import { Server } from 'socket.io'; const io = new Server(1); ";

const javascript: Readonly<Record<string, (depth: number) => string>> = {
  parentheses: (n) => `export const a = ${'('.repeat(n)}X${')'.repeat(n)};`,
  arrays: (n) => `export const a = ${'['.repeat(n)}X${']'.repeat(n)};`,
  objects: (n) => `export const a = ${'{a:'.repeat(n)}X${'}'.repeat(n)};`,
  members: (n) => `export const a = X${'.a'.repeat(n)};`,
  'members of a namespace': (n) => `export const a = N${'.a'.repeat(n)};`,
  calls: (n) => `export const a = X.create${'()'.repeat(n)};`,
  'calls in calls': (n) => `export const a = ${'f('.repeat(n)}X${')'.repeat(n)};`,
  choices: (n) => `export const a = new (${'b ? c : '.repeat(n)}X)();`,
  alternatives: (n) => `export const a = new (X${' || X'.repeat(n)})();`,
  sums: (n) => `export const a = 1${' + 1'.repeat(n)} + X;`,
  sequences: (n) => `export const a = new (${'1, '.repeat(n)}X)();`,
  assignments: (n) => `let a; export const b = ${'a = '.repeat(n)}X;`,
  awaits: (n) => `export const a = async () => ${'await '.repeat(n)}import('./request-scoped-execution-engine.js');`,
  'constructions in constructions': (n) => `export const a = async () => ${'new X('.repeat(n)}${')'.repeat(n)};`,
  arguments: (n) => `export const a = async (c) => new X(c, ${'['.repeat(n)}1${']'.repeat(n)});`,
  'members of a construction': (n) => `export const a = async (c) => new X(c)${'.a'.repeat(n)};`,
  functions: (n) => `export const a = ${'() => '.repeat(n)}X;`,
  blocks: (n) => `${'{'.repeat(n)}X;${'}'.repeat(n)}`,
  classes: (n) => `export const a = ${'class { static a = '.repeat(n)}X${'}'.repeat(n)};`,
  branches: (n) => `if (a) X; ${'else if (a) X; '.repeat(n)}`,
  patterns: (n) => `const ${'{a:'.repeat(n)}b${'}'.repeat(n)} = N;`,
  defaults: (n) => `const f = (${'a = '.repeat(n)}X) => a;`,
  templates: (n) => `${'`${'.repeat(n)}X${'}`'.repeat(n)}`,
  'modifiers of an emitter': (n) => `${server}export const f = () => io${'.volatile'.repeat(n)}.emit('a', 1);`,
  'members of an emitter': (n) => `export const f = () => a${'.a'.repeat(n)}.emit('a', 1);`,
  'rooms of an emitter': (n) => `${server}export const f = (r) => io${'.to(r)'.repeat(n)}.emit('a', 1);`,
  'guards of an emission': (n) =>
    `${server}export async function f() { for (const s of await io.fetchSockets()) if (${'a || '.repeat(n)}b) s.emit('a', 1); }`,
  'tests of a length': (n) =>
    `${server}export const f = (r) => { if (${'a || '.repeat(n)}r.length) io.to([...r]).emit('a', 1); };`,
  promises: (n) => `import('./request-scoped-execution-engine.js')${'.then((m) => m)'.repeat(n)};`,
};

/** Long rather than deep to a parser, and deep to whoever follows values. */
const flat: Readonly<Record<string, (depth: number) => string>> = {
  'aliases of aliases': (n) => `const a0 = X; ${chain(n, (i) => `const a${i + 1} = a${i};`)} new a${n}();`,
  'aliases of a namespace': (n) => `const a0 = N; ${chain(n, (i) => `const a${i + 1} = a${i};`)} new a${n}.X();`,
  'objects of objects': (n) => `const a0 = { a: X }; ${chain(n, (i) => `const a${i + 1} = { a: a${i} };`)} a${n}.a;`,
};

const typescript: Readonly<Record<string, (depth: number) => string>> = {
  casts: (n) => `export const a = new (X${' as any'.repeat(n)})();`,
  'non-null assertions': (n) => `export const a = new (X${'!'.repeat(n)})();`,
  'arrays of types': (n) => `export type A = X${'[]'.repeat(n)};`,
  'type arguments': (n) => `export type A = ${'Array<'.repeat(n)}X${'>'.repeat(n)};`,
  unions: (n) => `export let a: X${' | X'.repeat(n)};`,
  'types in parentheses': (n) => `export let a: ${'('.repeat(n)}X${')'.repeat(n)};`,
  'conditional types': (n) => `export type A = ${'X extends X ? X : '.repeat(n)}X;`,
  'qualified names': (n) => `export type A = N${'.X'.repeat(n)};`,
  'qualified import types': (n) => `export type A = import('./request-scoped-execution-engine.js')${'.X'.repeat(n)};`,
};

const folder = projectFolder('engines');
// Some parsers take the whole process down when they are given more.
const depths = [50, 400];

/** The greatest depth that ESLint itself survives, the parser included, is the deepest that the rules have to. */
function expectSurvival(
  filename: string,
  make: (depth: number) => string,
  languageOptions?: LintSetup['languageOptions'],
) {
  const linterOf = (setup: LintSetup['rules']): ProjectLinter =>
    new ProjectLinter({ folder, settings: enginesSettings, rules: setup, languageOptions });
  const [bare, ours] = [linterOf({}), linterOf(rules)];
  for (const depth of depths) {
    const code = head + make(depth);
    try {
      bare.fix(filename, code);
    } catch {
      continue;
    }
    expect(() => ours.verify(filename, code), String(depth)).not.toThrow();
    expect(() => ours.fix(filename, code), String(depth)).not.toThrow();
  }
}

describe('depth in TypeScript', () => {
  it.each(Object.entries({ ...javascript, ...typescript }))('%s', { timeout: 120_000 }, (_, make) => {
    expectSurvival('src/consumer.ts', make);
  });
});

describe('length', () => {
  it.each(Object.entries(flat))('%s', { timeout: 120_000 }, (_, make) => {
    const linter = new ProjectLinter({ folder, settings: enginesSettings, rules });
    const code = head + make(5000);
    expect(linter.verify('src/consumer.ts', code)).not.toEqual([]);
    expect(() => linter.fix('src/consumer.ts', code)).not.toThrow();
  });
});

describe('depth in JavaScript', () => {
  it.each(Object.entries(javascript))('%s', { timeout: 120_000 }, (_, make) => {
    expectSurvival('src/consumer.js', make, { parser: espree, sourceType: 'module' });
  });
});

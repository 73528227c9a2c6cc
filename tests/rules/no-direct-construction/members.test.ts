import { describe, expect, it } from 'vitest';
import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { projectFolder } from '../../harness/fixture-project.ts';
import { ProjectLinter } from '../../harness/lint.ts';
import { expectTypeErrors } from '../../harness/proofs.ts';
import { enginesSettings, type SsotSettings } from '../../harness/settings.ts';
import { typeCheckerOf } from '../../harness/type-checker.ts';

const folder = projectFolder('engines');
const file = 'src/consumer.ts';
const head = `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine as R } from './request-scoped-execution-engine.js';
`;

function linterOf(settings: SsotSettings = enginesSettings): ProjectLinter {
  return new ProjectLinter({
    folder,
    settings,
    rules: { 'no-direct-construction': noDirectConstruction, 'no-deprecated-reference': noDeprecatedReference },
  });
}

// The canonical class has neither `timeout` nor `remainingTime`.
describe('a construction whose instance is asked for a missing member stays', () => {
  it.each([
    ['by a pattern on a variable', 'const e = new R(c); const { remainingTime } = e; return remainingTime;'],
    ['by a closure over its type', 'const e = new R(c); return (x: typeof e) => x.remainingTime();'],
    ['out of an array', 'const es = [new R(c)]; return es.map((e) => e.remainingTime());'],
    ['out of an object', 'const box = { engine: new R(c) }; return box.engine.remainingTime();'],
    ['out of a map', "const m = new Map([['a', new R(c)]]); return m.get('a')?.timeout;"],
    ['after a function returned it', 'const make = async () => new R(c); return (await make()).timeout;'],
    ['by way of another variable', 'const e = new R(c); const alias = e; return alias.remainingTime();'],
  ])('%s', (_, body) => {
    const code = `${head}\nexport async function run(c: UserExecutionContext) {\n  ${body}\n}\n`;
    expectTypeErrors(typeCheckerOf(folder), file, code, []);
    expect(linterOf().fix(file, code).output).toBe(code);
    expect(
      linterOf()
        .verify(file, code)
        .map(({ message }) => message)
        .join('\n'),
    ).toContain('(member-missing)');
  });
});

describe('a type whose instances are asked for a missing member stays', () => {
  it.each([
    ['by an indexed access', "export type T = R['timeout'];"],
    ['by a picked key', "export type T = Pick<R, 'timeout'>;"],
    ['by way of an alias', 'type T = R;\nexport const f = (t: T) => t.remainingTime();'],
    ['by way of an interface', 'interface Box { e: R }\nexport const f = (b: Box) => b.e.remainingTime();'],
    ['out of an array', 'export const f = (all: R[]) => all.map((e) => e.remainingTime());'],
    ['out of a promise', 'export const f = async (p: Promise<R>) => (await p).timeout;'],
    ['after a cast', 'export const f = (x: unknown) => (x as R).timeout;'],
    ['in a pattern', 'export const f = (e: R) => {\n  const { timeout } = e;\n  return timeout;\n};'],
  ])('%s', (_, text) => {
    const code = `import type { RequestScopedExecutionEngine as R } from './request-scoped-execution-engine.js';\n${text}\n`;
    expectTypeErrors(typeCheckerOf(folder), file, code, []);
    expect(linterOf().fix(file, code).output).toBe(code);
  });
});

describe('members that both classes have do not hold a fix back', () => {
  it.each([
    ['out of an array', 'const es = [new R(c)]; return es.map((e) => e.execute("a"));'],
    ['by way of another variable', 'const e = new R(c); const alias = e; return alias.cancel();'],
    [
      'with the name of a missing one on another object',
      'const t = { timeout: 1 }; const e = new R(c); e.cancel(); return t.timeout;',
    ],
  ])('%s', (_, body) => {
    const code = `${head}\nexport async function run(c: UserExecutionContext) {\n  ${body}\n}\n`;
    const { output } = linterOf().fix(file, code);
    expect(output).toContain('await createExecutionEngine(c)');
    expectTypeErrors(typeCheckerOf(folder), file, output, []);
  });
});

describe('a fix that would rest on something dead is refused', () => {
  const [concept] = enginesSettings.concepts ?? [];
  const code = `${head}\nexport async function run(c: UserExecutionContext) {\n  return new R(c).execute('a');\n}\n`;
  const messagesWith = (changes: object): string =>
    linterOf({ concepts: [{ ...concept, ...changes } as NonNullable<typeof concept>] })
      .verify(file, code)
      .map(({ message }) => message)
      .join('\n');

  it.each([
    ['the canonical export', { canonical: './src/user-execution-engine.ts#Nope' }],
    ['the canonical module', { canonical: './src/nope.ts#UserExecutionEngine' }],
    [
      'the static member that the template calls',
      {
        factory: {
          module: './src/execution-engine-factory.ts',
          call: 'await ExecutionEngineFactory.nope($userContext)',
        },
      },
    ],
    [
      'a name that the factory module does not export',
      { factory: { module: './src/execution-engine-factory.ts', call: 'await nope($userContext)' } },
    ],
  ])('%s', (_, changes) => {
    expect(messagesWith(changes)).toContain('(reference-dead)');
  });
});

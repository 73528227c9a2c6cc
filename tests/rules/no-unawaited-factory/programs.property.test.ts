import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { projectFolder } from '../../harness/fixture-project.ts';
import { ProjectLinter } from '../../harness/lint.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { run } from './run-program.ts';

const linter = new ProjectLinter({
  folder: projectFolder('engines'),
  settings: enginesSettings,
  rules: { 'no-unawaited-factory': noUnawaitedFactory },
});

const file = 'src/consumer.js';
const factory = 'createExecutionEngine({})';
const targets = ['a', 'b', 'c', 'this.#d', 'this.e', 'box.f'];

type Source = (known: string) => string;

const sources: fc.Arbitrary<Source> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Source>(() => factory) },
  { weight: 3, arbitrary: fc.constant<Source>((known) => known) },
  fc.constant<Source>(() => 'engine'),
  fc.constant<Source>((known) => `await ${known}`),
  fc.constant<Source>((known) => `yes ? ${factory} : ${known}`),
  fc.constant<Source>((known) => `no ? ${known} : ${factory}`),
  fc.constant<Source>((known) => `${known} ?? ${factory}`),
  fc.constant<Source>((known) => `${known} || engine`),
);

const uses: fc.Arbitrary<Source> = fc.constantFrom<Source[]>(
  (value) => `${value}.cancel?.();`,
  (value) => `${value}.cancel?.();`,
  (value) => `({ cancel } = ${value});`,
  (value) => `\`\${${value}}\`;`,
  (value) => `({ ...${value} });`,
  (value) => `await ${value};`,
  (value) => `${value}.then?.((engine) => engine);`,
  (value) => `watch(${value});`,
  (value) => `[1].map(() => ${value}.cancel?.());`,
  (value) => `[1].map(async () => ${value}.cancel?.());`,
);

/** A step of a program: something is put into a target, or what is in one is used. */
const steps = fc.array(
  fc.record({
    target: fc.constantFrom(...targets),
    from: fc.nat(),
    source: sources,
    use: fc.option(uses, { freq: 3 }),
  }),
  { minLength: 1, maxLength: 9 },
);

interface RandomProgram {
  readonly code: string;
  /** The targets of a line, and all that something passes between and them. */
  readonly kinOf: (line: number) => readonly string[];
  readonly targetOf: (line: number) => string | undefined;
}

const head = `import { createExecutionEngine } from './execution-engine-factory.js';
export class Program {
#d;
e;
async run(engine, watch, at, yes, no) {
let a, b, c, cancel;
const box = { f: undefined };`;
const firstLine = head.split('\n').length + 1;

/** One step on a line. Nothing is used before something was put into it. */
const programs: fc.Arbitrary<RandomProgram> = steps.map((list) => {
  const filled = new Set<string>();
  const filledAt: (string | undefined)[] = [];
  let groups: readonly (readonly string[])[] = targets.map((target) => [target]);
  const groupOf = (target: string): readonly string[] => groups.find((group) => group.includes(target)) ?? [target];
  const lines = list.map(({ target, from, source, use }, index) => {
    const known = [...filled][from % filled.size];
    if (use !== null && known !== undefined) return use(known);
    filled.add(target);
    filledAt[index] = target;
    const joined = new Set([...groupOf(target), ...groupOf(known ?? target)]);
    groups = [[...joined], ...groups.filter((group) => !group.some((each) => joined.has(each)))];
    return `${target} = ${source(known ?? 'engine')};`;
  });
  const targetOf = (line: number): string | undefined => filledAt[line - firstLine];
  const kinOf = (line: number): readonly string[] => groupOf(targetOf(line) ?? '');
  return { code: `${head}\n${lines.join('\n')}\n}\n}`, kinOf, targetOf };
});

describe('programs at random', () => {
  const numRuns = 600;

  it('misuse every promise of which that is said', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(programs, async ({ code, kinOf, targetOf }) => {
        const messages = linter.verify(file, code);
        const { misused, made, met } = await run(code);
        for (const { line, messageId } of messages) {
          const isCall = made.has(line);
          // What is kept where another promise is misused gets the same `await`.
          const kept = [...made].filter(([other]) => kinOf(line).includes(targetOf(other) ?? ''));
          const isMisused = kept.some(([, fate]) => fate.isMisused);
          if (messageId === 'dropped') expect(made.get(line)?.isTaken ?? false, code).toBe(false);
          else if (isCall && !met.has(line)) expect(isMisused, `line ${line} of\n${code}`).toBe(true);
          // Not every branch is taken; but where one is, it meets the promise.
          else if (met.has(line)) expect(misused.has(line), `line ${line} of\n${code}`).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('misuse nothing any more where that is fixed', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(programs, async ({ code }) => {
        const { output } = linter.fix(file, code);
        if (output === code) return;
        const [before, after] = [await run(code), await run(output)];
        const left = new Set(linter.verify(file, output).map(({ line }) => line));
        expect(after.failure, output).toBeUndefined();
        for (const line of after.misused) {
          // What was no matter of the rule is none afterwards; a fix makes no new misuse.
          expect(before.misused.has(line) || left.has(line), `line ${line} of\n${output}`).toBe(true);
        }
        expect(after.misused.size, output).toBeLessThanOrEqual(before.misused.size);
        expect(linter.fix(file, output).output).toBe(output);
      }),
      { numRuns },
    );
  });
});

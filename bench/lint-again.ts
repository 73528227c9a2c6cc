import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ESLint as ESLintClass } from 'eslint';
import { configurationFor } from './configuration-for.ts';
import type { KeystrokeMeasures, LintAgainJob, LintJob } from './lint-job.ts';

// Transpiled by `Workbench` and run by plain Node, so that nothing but ESLint is measured. What an editor's server does:
// one process lints the same file again and again, each time with another text. The job comes by standard input.

const { ESLint } = await import('eslint');
const job = JSON.parse(readFileSync(0, 'utf8')) as LintAgainJob;
const text = readFileSync(path.join(job.cwd, job.file), 'utf8');
const withRules = new ESLint(await configurationFor(job));
const without = new ESLint(await configurationFor({ ...job, rules: { 'empty/rule': 'error' } } satisfies LintJob));

const warmUp = Math.min(10, job.strokes);
const empty: Keystroke[] = [];
const typed: Keystroke[] = [];
const rested: Keystroke[] = [];
for (let stroke = 0; stroke < warmUp + job.strokes; stroke += 1) {
  const [first, second] = stroke % 2 === 0 ? [without, withRules] : [withRules, without];
  for (const eslint of [first, second]) {
    const keystroke = await strike(eslint, stroke);
    if (stroke >= warmUp) (eslint === without ? empty : typed).push(keystroke);
  }
}
for (let stroke = 0; stroke < job.rests; stroke += 1) {
  await new Promise((resolve) => setTimeout(resolve, 1100));
  rested.push(await strike(withRules, stroke));
}
const measures: KeystrokeMeasures = {
  empty: median(empty.map(({ cpu }) => cpu)),
  whole: median(typed.map(({ cpu }) => cpu)),
  ratio: median(typed.map(({ cpu }, index) => cpu / (empty[index]?.cpu ?? Number.NaN))),
  rules: median(typed.map(({ rules }) => rules)),
  rested: median(rested.map(({ rules }) => rules)),
  lines: text.split('\n').length,
};
process.stdout.write(JSON.stringify(measures));

interface Keystroke {
  readonly cpu: number;
  readonly rules: number;
}

/** Writes a character at the end of the middle line, and lints. */
async function strike(eslint: ESLintClass, stroke: number): Promise<Keystroke> {
  const end = text.indexOf('\n', text.length / 2);
  const changed = `${text.slice(0, end)} // ${String.fromCharCode(97 + (stroke % 26))}${text.slice(end)}`;
  const before = process.cpuUsage();
  const [result] = await eslint.lintText(changed, { filePath: path.join(job.cwd, job.file) });
  const { user, system } = process.cpuUsage(before);
  const rules = result?.stats?.times.passes.flatMap((pass) => Object.values(pass.rules ?? {})) ?? [];
  return { cpu: (user + system) / 1000, rules: rules.reduce((sum, { total }) => sum + total, 0) };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

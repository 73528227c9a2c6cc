import { expect } from 'vitest';
import { lostComments } from './comments.ts';
import type { ProjectLinter } from './lint.ts';
import type { TypeProblem } from './type-checker.ts';

/** Who says what the compiler complains about. */
export interface Compiler {
  check: (filename: string, text: string) => readonly TypeProblem[];
}

/** Holds the compiler's complaints about a text against the codes that the test case announces. */
export function expectTypeErrors(
  compiler: Compiler,
  filename: string,
  text: string,
  announced: readonly number[] = [],
): void {
  const problems = compiler.check(filename, text);
  expect(codesOf(problems), describeProblems(problems, text)).toEqual([...announced].sort(ascending));
}

export function expectCommentsKept(before: string, after: string, filename: string): void {
  const lost = lostComments(before, after, filename);
  expect(lost, `These comments are lost:\n${lost.join('\n')}\n\nin:\n${after}`).toEqual([]);
}

/** A second `--fix` changes nothing. */
export function expectStable(linter: ProjectLinter, filename: string, fixed: string): void {
  expect(linter.fix(filename, fixed).output, 'A second run of the fixes edits again.').toBe(fixed);
}

export function codesOf(problems: readonly TypeProblem[]): readonly number[] {
  return problems.map(({ code }) => code).sort(ascending);
}

export function describeProblems(problems: readonly TypeProblem[], text: string): string {
  const list = problems.map(({ code, line, message }) => `  line ${String(line)}: TS${String(code)}: ${message}`);
  return `The compiler says:\n${list.join('\n')}\n\nabout:\n${text}`;
}

function ascending(a: number, b: number): number {
  return a - b;
}

import path from 'node:path';
import {
  RuleTester,
  type InvalidTestCase,
  type TestLanguageOptions,
  type ValidTestCase,
} from '@typescript-eslint/rule-tester';
import type { RuleModule } from '@typescript-eslint/utils/ts-eslint';
import { afterAll, describe, it } from 'vitest';
import { projectFolder } from './fixture-project.ts';
import { ProjectLinter } from './lint.ts';
import { expectCommentsKept, expectStable, expectTypeErrors } from './proofs.ts';
import type { SsotSettings } from './settings.ts';
import { typeBatchOf } from './type-batch.ts';

export interface ValidCase<Options extends readonly unknown[]> {
  readonly name: string;
  readonly code: string;
  /** Relative to the fixture project. */
  readonly filename?: string;
  readonly options?: Options;
  /** Instead of the tester's. */
  readonly settings?: SsotSettings;
  readonly languageOptions?: TestLanguageOptions;
  /** Codes of the compiler's complaints about `code`, one for each complaint; none by default. */
  readonly typeErrors?: readonly number[];
  readonly only?: true;
}

export interface ExpectedSuggestion<MessageIds extends string> {
  readonly messageId: MessageIds;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly output: string;
  /** Codes of the compiler's complaints about `output`; none by default. */
  readonly typeErrors?: readonly number[];
  /** A person accepts the suggestion, so it may drop a comment in front of their eyes. A fix never may. */
  readonly losesComments?: true;
}

export interface ExpectedError<MessageIds extends string> {
  readonly messageId: MessageIds;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly suggestions?: readonly ExpectedSuggestion<MessageIds>[];
}

export interface InvalidCase<MessageIds extends string, Options extends readonly unknown[]> extends ValidCase<Options> {
  readonly errors: readonly ExpectedError<MessageIds>[];
  /** The text after the fixes, pass by pass where there are several; `null` asserts that nothing is fixed. */
  readonly output: string | readonly string[] | null;
  /** Codes of the compiler's complaints about each pass of `output`; none by default. */
  readonly outputTypeErrors?: readonly number[];
}

export interface Cases<MessageIds extends string, Options extends readonly unknown[]> {
  readonly valid: readonly ValidCase<Options>[];
  readonly invalid: readonly InvalidCase<MessageIds, Options>[];
}

export interface ProjectRuleTester {
  run: <MessageIds extends string, Options extends readonly unknown[], Docs>(
    ruleName: string,
    rule: RuleModule<MessageIds, Options, Docs>,
    cases: Cases<MessageIds, Options>,
  ) => void;
}

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.describeSkip = describe.skip;
RuleTester.it = it;
RuleTester.itOnly = it.only;
RuleTester.itSkip = it.skip;

const DEFAULT_FILENAME = 'src/consumer.ts';

/**
 * A rule tester whose cases are files of `tests/projects/<project>` and whose fixes have to prove themselves: every text
 * compiles, no comment is lost, a second run changes nothing.
 */
export function ruleTester({
  project,
  settings,
}: {
  readonly project: string;
  readonly settings: SsotSettings;
}): ProjectRuleTester {
  const folder = projectFolder(project);
  return {
    run(ruleName, rule, cases) {
      expectUniqueNames(ruleName, [...cases.valid, ...cases.invalid]);
      for (const { name, errors } of cases.invalid) expectLineNumbers(name, errors);
      new RuleTester().run(ruleName, rule, {
        assertionOptions: { requireData: true, requireLocation: true },
        valid: cases.valid.map((testCase) => plainValidCase(testCase, folder, settings)),
        invalid: cases.invalid.map((testCase) => plainInvalidCase(testCase, folder, settings)),
      });
      describe(`${ruleName}: proofs`, () => {
        for (const testCase of cases.valid) announceTexts(folder, testCase.filename, [testCase.code]);
        for (const testCase of cases.invalid) announceTexts(folder, testCase.filename, textsOf(testCase));
        for (const testCase of [...cases.valid, ...cases.invalid]) proveCode(testCase, folder);
        for (const testCase of cases.invalid) {
          const { languageOptions, options = [] } = testCase;
          const rules = { [ruleName]: [rule, ...options] } as const;
          const linter = new ProjectLinter({ folder, settings: testCase.settings ?? settings, rules, languageOptions });
          proveFix(testCase, folder, linter);
          proveSuggestions(testCase, folder);
        }
      });
    },
  };
}

/** ESLint compares whole sentences, in which `line: '', more: '3'` reads like `line: '3', more: ''`. */
export function expectLineNumbers(name: string, errors: readonly Pick<ExpectedError<string>, 'data'>[]): void {
  for (const { data } of errors) {
    const line = data?.['line'];
    if (line === undefined || (typeof line === 'string' && /^\d+$/u.test(line))) continue;
    throw new Error(`The case "${name}" expects a message about line ${JSON.stringify(line)}.`);
  }
}

/** Names tell cases apart in reports, so each is there and is used once. */
export function expectUniqueNames(ruleName: string, cases: readonly { readonly name: string }[]): void {
  const seen = new Set<string>();
  for (const { name } of cases) {
    if (name.trim() === '') throw new Error(`A case of ${ruleName} has an empty name.`);
    if (seen.has(name)) throw new Error(`Two cases of ${ruleName} are called "${name}".`);
    seen.add(name);
  }
}

/** In milliseconds: the first text of a suite waits for all of them. */
const BATCH_TIMEOUT = 120_000;

function announceTexts(folder: string, filename: string = DEFAULT_FILENAME, texts: readonly string[]): void {
  for (const text of texts) typeBatchOf(folder).announce(filename, text);
}

/** All that is proved to compile. */
function textsOf({ code, output, errors }: InvalidCase<string, readonly unknown[]>): readonly string[] {
  const suggested = errors.flatMap(({ suggestions = [] }) => suggestions.map((suggestion) => suggestion.output));
  return [code, ...passesOf(output), ...suggested];
}

function proveCode(testCase: ValidCase<readonly unknown[]>, folder: string): void {
  const { name, code, filename = DEFAULT_FILENAME, typeErrors } = testCase;
  it(`${name}: the code compiles`, { timeout: BATCH_TIMEOUT }, () => {
    expectTypeErrors(typeBatchOf(folder), filename, code, typeErrors);
  });
}

function proveFix(testCase: InvalidCase<string, readonly unknown[]>, folder: string, linter: ProjectLinter): void {
  const { name, code, filename = DEFAULT_FILENAME, outputTypeErrors } = testCase;
  const passes = passesOf(testCase.output);
  for (const [index, output] of passes.entries()) {
    it(`${name}: fix, pass ${String(index + 1)}: compiles and keeps the comments`, { timeout: BATCH_TIMEOUT }, () => {
      expectTypeErrors(typeBatchOf(folder), filename, output, outputTypeErrors);
      expectCommentsKept(code, output, filename);
    });
  }
  const fixed = passes.at(-1);
  if (fixed === undefined) return;
  it(`${name}: a second fix changes nothing`, () => {
    expectStable(linter, filename, fixed);
  });
}

function proveSuggestions(testCase: InvalidCase<string, readonly unknown[]>, folder: string): void {
  const { name, code, filename = DEFAULT_FILENAME } = testCase;
  const suggestions = testCase.errors.flatMap((error) => error.suggestions ?? []);
  for (const [index, { messageId, output, typeErrors, losesComments }] of suggestions.entries()) {
    it(
      `${name}: suggestion ${String(index + 1)} (${messageId}): compiles and keeps the comments`,
      { timeout: BATCH_TIMEOUT },
      () => {
        expectTypeErrors(typeBatchOf(folder), filename, output, typeErrors);
        if (losesComments !== true) expectCommentsKept(code, output, filename);
      },
    );
  }
}

function passesOf(output: string | readonly string[] | null): readonly string[] {
  if (output === null) return [];
  return typeof output === 'string' ? [output] : output;
}

function plainValidCase<Options extends readonly unknown[]>(
  testCase: ValidCase<Options>,
  folder: string,
  settings: SsotSettings,
): ValidTestCase<Options> {
  const { name, code, filename = DEFAULT_FILENAME, options, only } = testCase;
  return {
    name,
    code,
    filename: path.join(folder, filename),
    settings: { ssot: { ...(testCase.settings ?? settings), root: folder } },
    languageOptions: languageOptionsOf(testCase, filename),
    ...(options && { options }),
    ...(only && { only }),
  };
}

function plainInvalidCase<MessageIds extends string, Options extends readonly unknown[]>(
  testCase: InvalidCase<MessageIds, Options>,
  folder: string,
  settings: SsotSettings,
): InvalidTestCase<MessageIds, Options> {
  return {
    ...plainValidCase(testCase, folder, settings),
    errors: testCase.errors.map(({ suggestions, ...error }) => ({
      ...error,
      ...(suggestions && {
        suggestions: suggestions.map(({ messageId, data, output }) => ({ messageId, output, ...(data && { data }) })),
      }),
    })),
    output: typeof testCase.output === 'object' && testCase.output !== null ? [...testCase.output] : testCase.output,
  };
}

// RuleTester parses everything as a module unless told otherwise; ESLint itself reads `.cjs` as CommonJS.
function languageOptionsOf({ languageOptions }: ValidCase<readonly unknown[]>, filename: string): TestLanguageOptions {
  if (languageOptions !== undefined) return languageOptions;
  return filename.endsWith('.cjs') ? { parserOptions: { sourceType: 'commonjs' } } : {};
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { explain } from '../../src/fixes/reason.ts';
import type { ReasonCode } from '../../src/sightings/proposal.ts';
import { messagePlaces } from '../../tools/demo/message-places.ts';
import { inRepository } from '../../tools/repository.ts';
import { applyEdit } from '../harness/lint.ts';
import { runConfig } from '../harness/run-example.ts';
import { TypeChecker } from '../harness/type-checker.ts';

const EXAMPLE = inRepository('examples/seven-engines');

interface TestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

describe('the seven engines', { timeout: 120_000 }, () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-seven-engines-')));
  let left: readonly ESLint.LintResult[] = [];
  let before: TestReport;
  let found: readonly ESLint.LintResult[] = [];

  beforeAll(async () => {
    cpSync(EXAMPLE, folder, { recursive: true, filter: (file) => path.basename(file) !== 'node_modules' });
    symlinkSync(inRepository('node_modules'), path.join(folder, 'node_modules'));
    before = runTests(folder);
    found = await lint(folder);
    await ESLint.outputFixes(await lint(folder, { fix: true }));
    left = await lint(folder);
  }, 120_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('keep users apart only after the migration', () => {
    expect(failuresIn(before)).toEqual(['tests/isolation.test.ts']);
    const after = runTests(folder);
    expect(failuresIn(after)).toEqual([]);
    expect(after.numPassedTests).toBeGreaterThan(before.numPassedTests);
  });

  it('show each finding of the rules on shared state once', () => {
    const places = messagePlaces(found, folder);
    expect(places.size).toBeGreaterThan(20);
    expect([...places].filter(([, each]) => each.length !== 1)).toEqual([]);
  });

  it('send to everybody in three places, and two suggestions name the user', async () => {
    const emissions = found.flatMap(({ filePath, source = '', messages }) =>
      messages
        .filter(({ ruleId }) => ruleId === 'ssot/no-unscoped-emitter')
        .map(({ messageId, suggestions = [] }) => ({ filePath, source, messageId, suggestions })),
    );
    const scoping = emissions.flatMap(({ filePath, source, suggestions }) => {
      const [suggestion] = suggestions.filter(({ messageId }) => messageId !== 'giveReason');
      return suggestion === undefined ? [] : [{ filePath, code: applyEdit(source, suggestion.fix) }];
    });
    expect(emissions.map(({ messageId }) => messageId)).toEqual(['unscopedCall', 'sharedListeners', 'broadcast']);
    expect(scoping.map(({ filePath }) => path.basename(filePath))).toEqual([
      'base-execution-engine.ts',
      'window-service.ts',
    ]);
    const checker = new TypeChecker(folder);
    for (const { filePath, code } of scoping) {
      expect(checker.check(path.relative(folder, filePath), code)).toEqual([]);
      const [result] = await linterOf(folder).lintText(code, { filePath });
      expect(result?.messages.filter(({ ruleId }) => ruleId === 'ssot/no-unscoped-emitter')).toEqual([]);
    }
  });

  it('have nothing left to fix after one run', () => {
    const fixable = left.flatMap(({ messages }) => messages).filter(({ fix }) => fix !== undefined);
    expect(fixable).toEqual([]);
  });

  it('stay as they are in a second run', async () => {
    const again = await lint(folder, { fix: true });
    expect(again.filter(({ output }) => output !== undefined).map(({ filePath }) => filePath)).toEqual([]);
  });

  it('compile after the migration', () => {
    const files = left.map(({ filePath }) => path.relative(folder, filePath)).filter((file) => file.endsWith('.ts'));
    const texts = files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const);
    expect(new TypeChecker(folder).checkAll(Object.fromEntries(texts))).toEqual([]);
  });

  it('are left with findings that say why they are not fixed', () => {
    // Where nothing is ever fixed, the messages name the ways out.
    const messages = left
      .flatMap((result) => result.messages)
      .filter(({ ruleId }) => isFixable(ruleId))
      .map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((message) => !isExplained(message))).toEqual([]);
  });

  function isFixable(ruleId: string | null): boolean {
    return Object.entries(rules).some(([name, { meta }]) => ruleId === `ssot/${name}` && meta.fixable !== undefined);
  }

  async function lint(cwd: string, { fix = false } = {}): Promise<ESLint.LintResult[]> {
    return linterOf(cwd, { fix }).lintFiles(['.']);
  }

  function linterOf(cwd: string, { fix = false } = {}): ESLint {
    const config = runConfig(readFileSync(path.join(cwd, 'eslint.config.js'), 'utf8'), cwd);
    const overrideConfig = [config, { languageOptions: { parser } }].flat();
    return new ESLint({ cwd, fix, overrideConfigFile: true, overrideConfig });
  }

  function runTests(cwd: string): TestReport {
    const program = inRepository('node_modules/vitest/vitest.mjs');
    const env = { ...process.env, VITEST: undefined };
    const { stdout } = spawnSync(process.execPath, [program, 'run', '--reporter=json'], { cwd, env, encoding: 'utf8' });
    return JSON.parse(stdout) as TestReport;
  }

  function failuresIn({ testResults }: TestReport): readonly string[] {
    return testResults.filter(({ status }) => status !== 'passed').map(({ name }) => path.relative(folder, name));
  }
});

/** A message ends with the code of a reason that has a sentence. */
function isExplained(message: string): boolean {
  const code = /\((?<code>[a-z-]+)\)\.?$/u.exec(message)?.groups?.['code'];
  return code !== undefined && isSentence(code);
}

function isSentence(code: string): boolean {
  try {
    return explain({ code: code as ReasonCode, subject: '' }) !== '';
  } catch {
    return false;
  }
}

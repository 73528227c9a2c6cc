import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRepository, root } from '../../tools/repository.ts';

const NAME = 'no-sample-offence';
const FILES = [`rules/${NAME}.ts`, `tests/rules/${NAME}.test.ts`, `docs/rules/${NAME}.md`];
const LEFT_OUT = ['.git', 'coverage', 'dist', 'node_modules'];

describe('npm run new-rule', { timeout: 120_000 }, () => {
  const copy = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-new-rule-')));

  beforeAll(() => {
    cpSync(root, copy, { recursive: true, filter: (file) => !LEFT_OUT.includes(path.relative(root, file)) });
    symlinkSync(inRepository('node_modules'), path.join(copy, 'node_modules'));
  });

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('writes the three files of a rule', () => {
    expect(run('tsx', 'tools/new-rule.ts', NAME)).toContain('Wrote');
    expect(FILES.filter((file) => !existsSync(path.join(copy, file)))).toEqual([]);
  });

  it('refuses a name that is taken', () => {
    expect(() => run('tsx', 'tools/new-rule.ts', NAME)).toThrow('already');
  });

  it('refuses a name that is not in kebab-case', () => {
    expect(() => run('tsx', 'tools/new-rule.ts', 'SampleOffence')).toThrow('Usage');
  });

  it('leaves nothing out of date', () => {
    expect(run('tsx', 'tools/update.ts', '--check')).toBe('');
  });

  it('makes pages and indexes of which a check notices every change', () => {
    const stale = ['rules/index.ts', 'README.md'].map((file) => path.join(copy, file));
    const texts = stale.map((file) => readFileSync(file, 'utf8'));
    for (const [index, file] of stale.entries()) {
      writeFileSync(file, texts[index]?.replaceAll(NAME, 'no-other-offence') ?? '');
    }
    expect(() => run('tsx', 'tools/update.ts', '--check')).toThrow(/rules\/index\.ts \(rule index\)[^]*README\.md/u);
    for (const [index, file] of stale.entries()) writeFileSync(file, texts[index] ?? '');
  });

  it('writes what compiles, is formatted and has nothing for lint to say', () => {
    expect(run('tsc', '--noEmit')).toBe('');
    expect(run('prettier', '--check', '--log-level', 'warn', ...FILES)).toBe('');
    expect(run('eslint', ...FILES.filter((file) => file.endsWith('.ts')))).toBe('');
  });

  it('writes a test and examples that pass', () => {
    const files = [`tests/rules/${NAME}.test.ts`, 'tests/docs.test.ts', 'tests/plugin.test.ts'];
    expect(run('vitest', 'run', '--testNamePattern', NAME, ...files)).toContain(', 0 failed');
  });

  function run(command: string, ...args: readonly string[]): string {
    const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('VITEST')));
    const { stdout, stderr, status } = spawnSync('npx', [command, ...args], { cwd: copy, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ended with ${String(status)}:\n${stdout}${stderr}`);
    return stdout;
  }
});

import { dirname, join, resolve } from 'node:path';
import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import ssot from '../../src/index.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { ProjectLinter } from '../harness/lint.ts';
import { enginesSettings } from '../harness/settings.ts';
import { espree } from './espree.ts';

const folder = projectFolder('engines');
const linter = new ProjectLinter({ folder, settings: enginesSettings, rules });
const idsIn = (filename: string, code: string): readonly unknown[] =>
  linter.verify(filename, code).map(({ messageId }) => messageId);
const use = "import { ExecutionEngine } from './execution-engine.js';\nexport const known = [ExecutionEngine];";
const found = ['imported', 'passed'];

describe('a file', () => {
  it.each<[string, string, string]>([
    ['that is empty', 'src/a.ts', ''],
    ['that is empty but for a byte order mark', 'src/a.ts', '\uFEFF'],
    ['of white space', 'src/a.ts', ' \n\t\r\n\u00A0'],
    ['of comments', 'src/a.ts', `// ${use}\n/* ${use} */\n/** @see ExecutionEngine */`],
    ['of a hashbang', 'src/a.js', '#!/usr/bin/env node'],
    ['of directives', 'src/a.js', "'use strict';\n'use client';"],
    ['of a text that looks like code', 'src/a.ts', `export const text = ${JSON.stringify(use)};`],
    ['that declares', 'src/a.d.ts', use.replace('= [ExecutionEngine]', ': typeof ExecutionEngine')],
    ['that declares with an ending of its own', 'src/a.d.css.ts', use.replace('= [ExecutionEngine]', ': 1')],
    ['of a language with imports of its own', 'src/a.js', 'const from = 1; const mock = from;'],
  ])('%s is silent', (_, filename, code) => {
    expect(idsIn(filename, code)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['with a byte order mark', 'src/a.ts', `\uFEFF${use}`],
    ['with a hashbang', 'src/a.ts', `#!/usr/bin/env node\n${use}`],
    ['with carriage returns', 'src/a.ts', use.replace('\n', '\r\n')],
    ['with JSX', 'src/a.jsx', `${use}\nexport const element = <a b={<></>}>{...known}</a>;`],
    ['with JSX and types', 'src/a.tsx', `${use}\nexport const element = <T,>(given: T) => <a b={given} />;`],
    ['of ES modules by its ending', 'src/a.mts', use],
    ['of JavaScript', 'src/a.js', use],
    ['in a folder that is not there', 'src/nowhere/a.ts', use.replace('./', '../')],
    ['with letters of all languages in its name', 'src/größe 日本 #1 [x].ts', use],
  ])('%s is read', (_, filename, code) => {
    expect(idsIn(filename, code)).toEqual(found);
    expect(() => linter.fix(filename, code)).not.toThrow();
  });

  it('outside the root of the registry is held against it as well', () => {
    const wide = new Linter({ configType: 'flat', cwd: dirname(folder) });
    const config = {
      ...ssot.configs.recommended,
      files: ['**'],
      settings: { ssot: { ...enginesSettings, root: folder } },
    } as Linter.Config;
    const idsOf = (filename: string, code: string): readonly unknown[] =>
      wide.verify(code, config, { filename: join(dirname(folder), filename) }).map(({ messageId }) => messageId);
    expect(idsOf('outside.js', use.replace('./', './engines/src/'))).toEqual(found);
    expect(idsOf('elsewhere/outside.js', use.replace('./', '../engines/src/'))).toEqual(found);
    expect(idsOf('outside.js', use)).toEqual([]);
  });

  it('with a syntax error is a matter of the parser', () => {
    const plain = new Linter({ configType: 'flat', cwd: folder });
    const config = { ...ssot.configs.recommended, settings: { ssot: { ...enginesSettings, root: folder } } };
    for (const code of [
      '// @flow\nimport type { ExecutionEngine } from "./execution-engine.js";\nopaque type A = {| +b: ?ExecutionEngine |};',
      'import { ExecutionEngine } from "./execution-engine.js"; new ExecutionEngine(',
      '<<<<<<< HEAD\nnew ExecutionEngine();',
    ]) {
      expect(plain.verify(code, config as Linter.Config, 'src/a.js')).toMatchObject([{ fatal: true }]);
    }
  });
});

describe('a script', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['that loads nothing', 'src/a.js', 'var ExecutionEngine = 1; ExecutionEngine;', []],
    [
      'that loads with import()',
      'src/a.js',
      "import('./execution-engine.js').then((m) => [m.ExecutionEngine]);",
      ['passed'],
    ],
    [
      'that loads with a global require',
      'src/a.js',
      "new Set([require('./execution-engine.js').default]);",
      ['passed'],
    ],
    ['with a sloppy `with`', 'src/a.js', "with (require('./execution-engine.js')) { new ExecutionEngine(); }", []],
    [
      'of CommonJS that returns',
      'src/a.cjs',
      "new Set([require('./execution-engine.js').default]); return;",
      ['passed'],
    ],
  ])('%s', (_, filename, code, expected) => {
    const sourceType = filename.endsWith('.cjs') ? 'commonjs' : 'script';
    const languageOptions = { parser: espree, sourceType } as const;
    const scripts = new ProjectLinter({ folder, settings: enginesSettings, rules, languageOptions });
    expect(scripts.verify(filename, code).map(({ messageId }) => messageId)).toEqual(expected);
    expect(() => scripts.fix(filename, code)).not.toThrow();
  });
});

describe('a text without a file', () => {
  const config = {
    ...ssot.configs.recommended,
    files: ['**'],
    settings: { ssot: { ...enginesSettings, root: folder } },
  } as Linter.Config;
  const virtual = new Linter({ configType: 'flat', cwd: folder });
  const code = use.replace('./', './src/');

  it.each([undefined, '<input>', '<text>', '', 'a.js', './a.js', '__placeholder__.js', 'README.md/0_0.js'])(
    'called %j is taken for one in the working directory',
    (filename) => {
      const messages = virtual.verify(code, config, filename === undefined ? {} : { filename });
      const specifier = filename === 'README.md/0_0.js' ? [] : found;
      expect(messages.map(({ messageId }) => messageId)).toEqual(specifier);
    },
  );

  it.each([
    '\0.js',
    `${'a'.repeat(300)}.js`,
    'https://example.org/a.js',
    'C:\\a.js',
    'untitled:Untitled-1',
    '\\\\server\\a.js',
  ])('called %j does no harm', (filename) => {
    expect(() => virtual.verify(code, config, { filename })).not.toThrow();
    expect(() => virtual.verifyAndFix(code, config, { filename })).not.toThrow();
  });

  it('goes through the standard input of ESLint', async () => {
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config });
    const [result] = await eslint.lintText(code);
    expect(result?.messages.map(({ messageId }) => messageId)).toEqual(found);
  });

  it('may be a block of another file, which a processor names', () => {
    const blocks: Linter.Processor = {
      preprocess: (text) => [{ text, filename: '0.js' }],
      postprocess: (messages) => messages.flat(),
    };
    const messages = virtual.verify(use, [{ files: ['**/*.md'], processor: blocks }, config], {
      filename: resolve(folder, 'src/README.md'),
    });
    expect(messages.map(({ messageId }) => messageId)).toEqual(found);
  });
});

describe('a file of 20,000 lines', () => {
  const function_ = (index: number): string =>
    `export function f${String(index)}(a: number, b: string) {\n  const c = a * ${String(index)} + b.length;\n  if (c > 10) return { c, b };\n  return [c, a].map((each) => each + 1);\n}\n`;
  const site = (index: number): string =>
    `export async function g${String(index)}(context: UserExecutionContext) {\n  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(context);\n  engine.cancel();\n  return engine.execute('task');\n}\n`;
  const head =
    "import type { UserExecutionContext } from './context.js';\nimport { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';\n";
  const textOf = (make: (index: number) => string, functions = 4000): string =>
    head + Array.from({ length: functions }, (_, index) => make(index)).join('');

  it('with a few findings is fixed in one run', { timeout: 120_000 }, () => {
    const text = textOf((index) => (index % 500 === 0 ? site(index) : function_(index)));
    expect(text.split('\n').length).toBeGreaterThan(20_000);
    const { output, messages } = linter.fix('src/consumer.ts', text);
    expect(messages).toEqual([]);
    expect(output.match(/await createExecutionEngine\(context\)/gu)).toHaveLength(8);
  });

  it('full of findings is fixed in one run', { timeout: 180_000 }, () => {
    const { output, messages } = linter.fix('src/consumer.ts', textOf(site));
    expect(messages).toEqual([]);
    expect(output).not.toContain('RequestScopedExecutionEngine');
    expect(output.match(/await createExecutionEngine\(context\)/gu)).toHaveLength(4000);
  });

  it('or of a quarter of that without line ends is no different', { timeout: 120_000 }, () => {
    const text = textOf((index) => (index % 250 === 0 ? site(index) : function_(index)), 1000);
    const [imports = '', ...functions] = text.split(/(?=export )/u);
    const line = imports + functions.join('').replaceAll('\n', ' ');
    expect(linter.fix('src/consumer.ts', line).messages).toEqual([]);
  });
});

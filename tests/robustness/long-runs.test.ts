import { expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createExcuseTest } from '../../src/javascript/singletons/excuses.ts';
import { scanSpecifiers } from '../../src/modules/records/scan-specifiers.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { ProjectLinter } from '../harness/lint.ts';
import { enginesSettings } from '../harness/settings.ts';

const linter = new ProjectLinter({ folder: projectFolder('engines'), settings: enginesSettings, rules });

// What goes through a run of a hundred thousand characters once for each of them takes minutes.
const LENGTH = 100_000;
const runOf = (piece: string): string => piece.repeat(LENGTH / piece.length);

it.each<[string, string]>([
  ['white space before nothing', '{}'],
  ['what emits', "import { EventEmitter } from 'node:events'; export const bus = new EventEmitter(); bus.emit('a');"],
  ['a deprecated class', "import { ExecutionEngine } from './execution-engine.js'; export const a = ExecutionEngine;"],
])('long runs of one character beside %s are gone through once', (_, code) => {
  const runs = [' ', '\t', '\n', '. ', 'a', '/', '@', '{', '! '].map((piece) => `/* ${runOf(piece)} */`);
  const gaps = ['a.', 'delete ', 'delete a', 'bus . ', 'export default '].map((start) => `// ${start}${runOf(' ')}|`);
  const text = [code, ...runs, ...gaps, `export const text = \`${runOf(' ')}${runOf('a')}\`;`].join('\n');
  expect(() => linter.verify('src/consumer.ts', text)).not.toThrow();
});

it.each<[string, string]>([
  ['slashes', '/'.repeat(200)],
  ['comments in comments', '// '.repeat(100)],
  ['comments beside each other', '/* a */'.repeat(100)],
  ['comments of both kinds', '/* a */ // '.repeat(50)],
])('a comment that ends with the word import, above a line of %s, names no module', (_, line) => {
  expect([...scanSpecifiers(`// what we import\n${line}\nconst a = 1;\nimport b from './b.js';`)]).toEqual(['./b.js']);
  expect([...scanSpecifiers(`import a from ${line}\n'./a.js';`)]).toEqual(['./a.js']);
});

it('an excuse holds for what comments alone part it from', () => {
  const excuse = '/* ssot-shared: it is meant */ ';
  const isExcused = (between: string): boolean => {
    const text = `${excuse}${between}const a = 1;`;
    const start = text.length - 'const a = 1;'.length;
    const test = createExcuseTest(text);
    return test({ range: [start + 6, start + 7] } as never, { range: [start, text.length] } as never);
  };
  expect(isExcused('/* a */'.repeat(100))).toBe(true);
  expect(isExcused('// a\n'.repeat(100))).toBe(true);
  expect(isExcused('/* a */ let b; /* c */ ')).toBe(false);
  expect(isExcused(`${'/* a */'.repeat(100)} let b; `)).toBe(false);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkCheckout } from '../../../tools/robustness/check-checkout.ts';
import { figuresOf, problemsOf } from '../../../tools/robustness/figures-of.ts';
import type { Problem } from '../../../tools/robustness/results.ts';
import { checkoutOf } from '../migrate-check/checkout.ts';

/** A plugin in which everything goes wrong that can: a function tells by its name what is to happen in it. */
const PLUGIN = `
const onCall = (name, report) => ({
  create: (context) => ({ [\`CallExpression[callee.name='\${name}']\`]: (node) => report(node, context) }),
  meta: { fixable: 'code' },
});
const replacing = (text) => (node, context) =>
  context.report({ node, message: 'No.', fix: (fixer) => fixer.replaceText(node, text(context.sourceCode.getText(node))) });
export default {
  rules: {
    crash: onCall('crash', () => { throw new Error('no such luck'); }),
    hang: onCall('hang', () => { for (;;); }),
    slow: onCall('slow', () => { const start = process.cpuUsage(); while (process.cpuUsage(start).user < 600_000); }),
    break: onCall('breakIt', replacing(() => 'const')),
    widen: onCall('widen', replacing((text) => 'widen(' + text + ')')),
    rename: onCall('rename', replacing(() => 'renamed()')),
  },
};
`;

const checkout = checkoutOf({
  'plugin.mjs': PLUGIN,
  'src/crash.ts': 'crash();\n',
  'src/hang.ts': 'hang();\n',
  'src/slow.ts': 'slow();\n',
  'src/break.ts': 'breakIt();\n',
  'src/widen.js': "'use strict';\nwiden();\n",
  'src/rename.js': 'rename();\nrename();\n',
  'src/odd.ts': 'export const = 1;\n',
  'src/typed.js': 'const a: number = 1;\n',
  'src/node_modules/a/crash.ts': 'crash();\n',
});

test('everything that can go wrong is told with its rule and file, and the checkout stays as it is', async () => {
  const result = await checkCheckout(
    {
      checkout,
      reading: 'as it is',
      plugin: pathToFileURL(path.join(checkout, 'plugin.mjs')).href,
      // Every hang costs a new process: with the rule at the end, that is the one for the next file.
      rules: ['crash', 'slow', 'break', 'widen', 'rename', 'hang'],
      globs: ['src/**'],
      without: [],
      limit: 9000,
      slow: 300,
    },
    () => undefined,
  );
  const { problems, slowest, ...counts } = result;
  expect(counts).toEqual({
    repository: 'acme/engines',
    commit: '',
    reading: 'as it is',
    files: 8,
    unparsed: 1,
    espree: 2,
    findings: { break: 1, widen: 1, rename: 2 },
    fixable: 4,
    changed: 2,
  });
  expect(slowest.time).toBeGreaterThan(300);
  // On a busy machine, others may be slow or late as well.
  const isOfTime = ({ kind }: Problem): boolean => kind === 'slow' || kind === 'time-out';
  const late = problems.filter(isOfTime);
  expect(late).toContainEqual(expect.objectContaining({ kind: 'slow', file: 'src/slow.ts', rule: 'slow' }));
  expect(late).toContainEqual(expect.objectContaining({ kind: 'time-out', file: 'src/hang.ts', rule: 'hang' }));
  const others = problems.filter((problem) => !isOfTime(problem));
  expect(others.map(({ kind, file, rule }) => [kind, file, rule]).sort()).toEqual([
    ['broken', 'src/break.ts', ''],
    ['crash', 'src/crash.ts', 'crash'],
    ['restless', 'src/widen.js', ''],
  ]);
  expect(problemsOf([result])).toContain('crash: acme/engines src/crash.ts (crash)\n    Error: no such luck');
  const timeOuts = late.filter(({ kind }) => kind === 'time-out').length;
  expect(figuresOf([result])).toContain(`| acme/engines |  | as it is | 8 | 1 | 2 | 4 | 4 | 2 | 1 | ${timeOuts} |`);
  expect(readFileSync(path.join(checkout, 'src/rename.js'), 'utf8')).toBe('rename();\nrename();\n');
}, 180_000);

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkCheckout } from '../../../tools/robustness/check-checkout.ts';
import { figuresOf, problemsOf } from '../../../tools/robustness/figures-of.ts';
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
    slow: onCall('slow', () => { const start = process.cpuUsage(); while (process.cpuUsage(start).user < 400_000); }),
    end: onCall('end', () => process.exit(3)),
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
  'src/end.ts': 'end();\n',
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
      rules: ['crash', 'hang', 'slow', 'end', 'break', 'widen', 'rename'],
      globs: ['src/**'],
      without: [],
      limit: 1500,
      slow: 200,
    },
    () => undefined,
  );
  const { problems, slowest, ...counts } = result;
  expect(counts).toEqual({
    repository: 'acme/engines',
    commit: '',
    reading: 'as it is',
    files: 9,
    unparsed: 1,
    espree: 2,
    findings: { break: 1, widen: 1, rename: 2 },
    fixable: 4,
    changed: 2,
  });
  expect(slowest).toMatchObject({ rule: 'slow', file: 'src/slow.ts' });
  expect(problems.map(({ kind, file, rule }) => [kind, file, rule]).sort()).toEqual([
    ['broken', 'src/break.ts', ''],
    ['crash', 'src/crash.ts', 'crash'],
    ['crash', 'src/end.ts', 'end'],
    ['restless', 'src/widen.js', ''],
    ['slow', 'src/slow.ts', 'slow'],
    ['time-out', 'src/hang.ts', 'hang'],
  ]);
  expect(problemsOf([result])).toContain('crash: acme/engines src/crash.ts (crash)\n    Error: no such luck');
  expect(figuresOf([result])).toContain('| acme/engines |  | as it is | 9 | 1 | 2 | 4 | 4 | 2 | 2 | 1 | 1 | 1 | 1 |');
  expect(readFileSync(path.join(checkout, 'src/rename.js'), 'utf8')).toBe('rename();\nrename();\n');
}, 60_000);

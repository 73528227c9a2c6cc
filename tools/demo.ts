import { styleText } from 'node:util';
import { rules } from '../rules/index.ts';
import { buildPlugin } from './build-plugin.ts';
import { diffOf } from './demo/diff-of.ts';
import { Project, type TestOutcome } from './demo/project.ts';
import { Promises } from './demo/promises.ts';

const ISOLATION_TESTS = 'tests/isolation.test.ts';

const promises = new Promises();

buildPlugin();

const example = new Project('examples/seven-engines');
const copy = example.copyTo('.demo/seven-engines');
const original = copy.texts();

heading('The example: seven engines, one of which is right', 'ssot audit');
promises.note('The audit counts what there is to do.', shown(copy.run('ssot', 'audit')) === 0);

heading('What ESLint says of it', 'eslint .');
const findings = copy.run('eslint', '.');
console.log(findings.output.trim());
promises.note('ESLint finds uses of the deprecated engines.', findings.status === 1);

heading('Every way to share state, once', 'eslint . --format json');
const places = copy.messagePlaces();
for (const [message, found] of places) console.log(message.padEnd(57), found.join(', '));
const other = [...places].filter(([, found]) => found.length !== 1).map(([message]) => message);
promises.note(
  'The example shows every finding of the rules on shared state once.',
  other.length === 0,
  other.join('\n'),
);

heading('Users read what others asked', 'tsc --noEmit && vitest run');
checkTypes('The example compiles.');
const before = copy.test();
describeTests(before);
const brokenFiles = [...before.failures.keys()];
promises.note(
  `As expected, ${ISOLATION_TESTS} fails, and nothing else does.`,
  brokenFiles.length === 1 && brokenFiles[0] === ISOLATION_TESTS && before.passed > 0,
);

heading('One run of the fix, on a copy in .demo/', 'eslint . --fix');
copy.run('eslint', '.', '--fix');
const fixed = copy.texts();
console.log(diffOf(original, fixed));
const left = copy.lint();
const fixable = left.filter(
  ({ fixableErrorCount, fixableWarningCount }) => fixableErrorCount + fixableWarningCount > 0,
);
promises.note(
  'One run of the fix leaves nothing that it could fix.',
  fixable.length === 0,
  fixable.map(({ filePath }) => filePath).join('\n'),
);

heading('The same again', 'eslint . --fix');
copy.run('eslint', '.', '--fix');
const changes = diffOf(fixed, copy.texts());
promises.note('A second run of the fix changes nothing.', changes === '', changes);

heading('Everybody reads their own', 'tsc --noEmit && vitest run');
checkTypes('The fixed copy compiles.');
const after = copy.test();
describeTests(after);
promises.note('All tests of the fixed copy pass.', after.failures.size === 0 && after.passed > before.passed);

heading('What is left for people, and why', 'ssot audit');
promises.note('The audit counts what is left after the fix.', shown(copy.run('ssot', 'audit')) === 0);
// Where nothing is ever fixed, the messages name the ways out.
const unexplained = left
  .flatMap(({ messages }) => messages)
  .filter(({ ruleId, message }) => isFixable(ruleId) && !/\([a-z-]+\)\.?$/u.test(message));
promises.note(
  'Every use of the deprecated engines that is left states why it is not fixed.',
  unexplained.length === 0,
  unexplained.map(({ message }) => message).join('\n'),
);

heading('In short');
console.log(promises.toString());
if (!promises.areKept) process.exitCode = 1;

function heading(text: string, command?: string): void {
  const hint = command === undefined ? '' : `  ${styleText('dim', `$ ${command}`)}`;
  console.log(`\n${styleText('inverse', ` ${text} `)}${hint}\n`);
}

function shown({ status, output }: { readonly status: number; readonly output: string }): number {
  console.log(output.trimEnd());
  console.log();
  return status;
}

function checkTypes(promise: string): void {
  const { status, output } = copy.run('tsc', '--noEmit');
  promises.note(promise, status === 0, output);
}

function describeTests({ passed, failures }: TestOutcome): void {
  for (const [file, names] of failures) {
    console.log(file);
    for (const name of names) console.log(styleText('red', `  × ${name}`));
  }
  console.log(`${passed} passed, ${[...failures.values()].flat().length} failed`);
}

function isFixable(ruleId: string | null): boolean {
  return Object.entries(rules).some(([name, { meta }]) => ruleId === `ssot/${name}` && meta.fixable !== undefined);
}

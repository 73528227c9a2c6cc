import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from './repository.ts';

const usage = `Usage: npm run fuzz -- [<part of a path>…] [--runs 2000] [--seed NUMBER]

Runs the property tests for longer than npm test does: so many programs for each property, and
those of a seed that was printed before once more. All by default, else the test files whose
paths have one of the parts, such as shared-state.`;

const { values, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    help: { type: 'boolean', short: 'h', default: false },
  },
  allowPositionals: true,
});
if (values.help) {
  console.log(usage);
  process.exit();
}
for (const [name, value] of [
  ['runs', values.runs],
  ['seed', values.seed],
] as const) {
  if (/^\d+$/u.test(value)) continue;
  console.error(`--${name} takes a whole number, not '${value}'.`);
  process.exit(2);
}

console.log(`${values.runs} programs for each property, seed ${values.seed}`);
const filters = positionals.length === 0 ? ['.property.test.ts'] : positionals;
const child = spawn('npx', ['vitest', 'run', ...filters, '--testTimeout', '0'], {
  cwd: root,
  env: { ...process.env, FUZZ_RUNS: values.runs, FUZZ_SEED: values.seed },
  shell: process.platform === 'win32',
  stdio: 'inherit',
});
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});

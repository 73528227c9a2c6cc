import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from './repository.ts';

// Runs the property tests for longer than `npm test` does: `npm run fuzz -- --runs 5000 --seed 1 properties`.

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
  allowPositionals: true,
});
for (const [name, value] of Object.entries(values)) {
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

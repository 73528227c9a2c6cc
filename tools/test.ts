import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { root } from './repository.ts';

// npm scripts. Each step waits for the one before it; the scripts of one step do not depend on each other.
const steps = [
  ['lint', 'typecheck', 'build', 'update:check', 'format:check', 'knip'],
  ['publint', 'attw'],
];

// The packers would build again, each on its own and into the same folder.
const env = { ...process.env, npm_config_ignore_scripts: 'true' };

for (const step of steps) {
  const broken = await runStep(step);
  if (broken.length > 0) {
    console.error(`Stopped before the tests, because these failed: ${broken.join(', ')}.`);
    process.exit(1);
  }
}

const tests = spawn('npm run --silent test:unit -- --coverage', { cwd: root, shell: true, stdio: 'inherit' });
tests.once('close', (code) => {
  process.exitCode = code ?? 1;
});

/** Runs scripts, as many at a time as there are processors, and returns the names of those that fail. */
async function runStep(scripts: readonly string[]): Promise<readonly string[]> {
  const queue = [...scripts];
  const broken: string[] = [];
  const work = async (): Promise<void> => {
    for (let script = queue.shift(); script !== undefined; script = queue.shift()) {
      if (!(await isSound(script))) broken.push(script);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return broken;
}

async function isSound(script: string): Promise<boolean> {
  const start = performance.now();
  const child = spawn(`npm run --silent ${script}`, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  await once(child, 'close');
  const isFine = child.exitCode === 0;
  console.log(`${isFine ? '✓' : '✗'} ${script} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!isFine) console.log((await output).join(''));
  return isFine;
}

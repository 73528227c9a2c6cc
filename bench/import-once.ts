import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ImportMeasures } from './lint-job.ts';

// Transpiled by `Workbench` and run by plain Node. The address of the plugin comes by standard input.

const plugin = JSON.parse(readFileSync(0, 'utf8')) as string;
const start = performance.now();
await import(plugin);
const wall = performance.now() - start;
const loaded = Object.keys(createRequire(import.meta.url).cache);
const measures: ImportMeasures = {
  wall,
  hasTypeScript: loaded.some((file) => /[\\/]node_modules[\\/]typescript[\\/]/u.test(file)),
};
process.stdout.write(JSON.stringify(measures));

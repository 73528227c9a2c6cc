import { createRequire } from 'node:module';
import type { ImportMeasures } from './lint-job.ts';

// Transpiled by `Workbench` and run by plain Node.

const start = performance.now();
await import(process.argv[2] ?? '');
const wall = performance.now() - start;
const loaded = Object.keys(createRequire(import.meta.url).cache);
const measures: ImportMeasures = {
  wall,
  hasTypeScript: loaded.some((file) => /[\\/]node_modules[\\/]typescript[\\/]/u.test(file)),
};
process.stdout.write(JSON.stringify(measures));

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // What the fixtures have for tests is code under lint.
    exclude: ['tests/projects/**'],
    reporters: ['default', './tools/reporter.ts'],
    testTimeout: 20_000,
    // The compiler, ESLint and the fixtures are loaded once for each worker: half of the time goes otherwise.
    isolate: false,
    maxWorkers: availableParallelism(),
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'rules/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'html'],
      thresholds: { statements: 90, branches: 85, functions: 90, lines: 90 },
    },
  },
});

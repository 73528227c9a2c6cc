import type { ESLint } from 'eslint';
import { inRepository } from '../repository.ts';
import { lintFile } from './lint-file.ts';
import type { LintJob, LintSetup } from './lint-job.ts';

// Started by `WatchedLinter`: takes one file after another from its channel and answers what came of it.

const setup = JSON.parse(process.argv[2] ?? '') as LintSetup;
// As under ESLint's own command, where nothing changes while it runs.
process.argv[1] = inRepository('node_modules/eslint/bin/eslint.js');
const { default: plugin } = (await import(setup.plugin)) as { readonly default: ESLint.Plugin };

process.on('message', (job: LintJob) => {
  process.send?.(lintFile(plugin, setup, job));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

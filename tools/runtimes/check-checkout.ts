import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chooseClasses } from '../../bench/choose-classes.ts';
import { readCorpus } from '../../bench/corpus.ts';
import { registryFor } from '../../bench/registry-for.ts';
import { compareRuns, type RunComparison } from './compare-runs.ts';
import type { Consumer } from './consumer.ts';
import type { Oxlint } from './oxlint.ts';
import { run } from './run.ts';

const CONCEPTS = 5;

/** What runs of all rules on a public checkout said. */
export interface CheckoutResult extends RunComparison {
  readonly name: string;
  readonly commit: string;
  readonly files: number;
}

/** Lints a checkout in all ways. Nothing is written to it. */
export function checkCheckout(checkout: string, consumer: Consumer, oxlint: Oxlint, rounds: number): CheckoutResult {
  const cwd = realpathSync(checkout);
  const corpus = readCorpus(cwd);
  const files = [...corpus.texts.keys()];
  const folder = path.join(consumer.folder, 'checkout');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const settings = registryFor(cwd, chooseClasses(corpus, CONCEPTS), folder);
  return {
    name: path.basename(cwd),
    commit: run(cwd, ['git', 'rev-parse', '--short=10', 'HEAD']).stdout.trim(),
    files: files.length,
    ...compareRuns({ cwd, files, settings, eslint: consumer.eslint, oxlint, folder, rounds }),
  };
}

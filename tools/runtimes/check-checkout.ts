import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chooseClasses } from '../../bench/choose-classes.ts';
import { type Corpus, readCorpus } from '../../bench/corpus.ts';
import { registryFor } from '../../bench/registry-for.ts';
import { eslintConfig, everyRule, isSame, oxlintConfig } from './check-oxlint.ts';
import type { Consumer } from './consumer.ts';
import { findingsOf } from './findings-of.ts';
import { type Oxlint, oxlintFindingsOf } from './oxlint.ts';
import { type Ending, run } from './run.ts';

const CONCEPTS = 5;

/** What runs of all rules on a public checkout said. Times are medians, in seconds. */
export interface CheckoutResult {
  readonly name: string;
  readonly commit: string;
  readonly files: number;
  readonly findings: number;
  /** Runs that had the messages, places, fixes and suggestions of one process without a cache. */
  readonly same: Readonly<Record<'two workers' | 'two workers, cold cache' | 'two workers, warm cache', boolean>>;
  readonly oxlint: {
    readonly isSame: boolean;
    readonly rounds: number;
    readonly eslintSeconds: number;
    readonly oxlintSeconds: number;
    /** Median of the ratios of the pairs. */
    readonly ratio: number;
  };
}

/** Lints a checkout in all ways. Nothing is written to it. */
export function checkCheckout(checkout: string, consumer: Consumer, oxlint: Oxlint, rounds: number): CheckoutResult {
  const folder = realpathSync(checkout);
  const corpus = readCorpus(folder);
  const files = [...corpus.texts.keys()];
  const stage = stageOf(corpus, consumer);
  const eslint = (...options: readonly string[]): Ending =>
    run(folder, [process.execPath, consumer.eslint, ...stage.options, ...options, ...files], [0, 1]);
  const told = (ending: Ending): readonly string[] => findingsOf(ending.stdout, folder);
  const alone = eslint();
  const cache = ['--cache', '--cache-location', path.join(stage.folder, 'cache'), '--concurrency', '2'];
  const same = {
    'two workers': isSame(told(alone), told(eslint('--concurrency', '2'))),
    'two workers, cold cache': isSame(told(alone), told(eslint(...cache))),
    'two workers, warm cache': isSame(told(alone), told(eslint(...cache))),
  };
  const pairs = Array.from({ length: rounds }, () => ({
    eslint: eslint('--concurrency', 'off').wall,
    oxlint: oxlint.lint(folder, stage.oxlintConfig, files),
  }));
  const plain = ownFindings(findingsOf(alone.stdout, folder, false));
  return {
    name: path.basename(folder),
    commit: run(folder, ['git', 'rev-parse', '--short=10', 'HEAD']).stdout.trim(),
    files: files.length,
    findings: plain.length,
    same,
    oxlint: {
      isSame: pairs.every((pair) => isSame(plain, oxlintFindingsOf(pair.oxlint.stdout))),
      rounds,
      eslintSeconds: medianOf(pairs.map((pair) => pair.eslint)) / 1000,
      oxlintSeconds: medianOf(pairs.map((pair) => pair.oxlint.wall)) / 1000,
      ratio: medianOf(pairs.map((pair) => pair.oxlint.wall / pair.eslint)),
    },
  };
}

/** Where the registry and the configurations for a checkout are. */
function stageOf(corpus: Corpus, consumer: Consumer) {
  const folder = path.join(consumer.folder, 'checkout');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const settings = { ssot: registryFor(corpus.folder, chooseClasses(corpus, CONCEPTS), folder) };
  const config = path.join(folder, 'eslint.config.mjs');
  writeFileSync(config, eslintConfig({ settings, rules: everyRule }));
  const configForOxlint = path.join(folder, '.oxlintrc.json');
  writeFileSync(configForOxlint, oxlintConfig({ settings, rules: everyRule }));
  // What the code switches off by comments is of rules that are not here.
  const options = ['--config', config, '--no-inline-config', '--format', 'json'];
  return { folder, options, oxlintConfig: configForOxlint };
}

/** A file that a parser does not take is told of by both in words of their own. */
function ownFindings(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.includes(' ssot/'));
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

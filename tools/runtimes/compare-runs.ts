import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eslintConfig, everyRule, isSame, oxlintConfig } from './check-oxlint.ts';
import { findingsOf } from './findings-of.ts';
import { type Oxlint, oxlintFindingsOf } from './oxlint.ts';
import { type Ending, run } from './run.ts';

/** What runs of all rules on the same files said. Times are medians, in seconds. */
export interface RunComparison {
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

/** What is run, and on what. */
interface Runs {
  readonly cwd: string;
  /** Relative to `cwd`. */
  readonly files: readonly string[];
  /** The settings of the plugin. */
  readonly settings: object;
  /** The program. */
  readonly eslint: string;
  readonly oxlint: Oxlint;
  /** Where the configurations are written: from there the plugin is found. */
  readonly folder: string;
  /** Pairs of ESLint and oxlint. */
  readonly rounds: number;
}

/** Lints in one process, in two, with a cold and a warm cache, and with oxlint in alternation with ESLint. */
export function compareRuns({ cwd, files, settings, oxlint, rounds, ...stage }: Runs): RunComparison {
  const configurations = writeConfigurations(stage.folder, { ssot: settings });
  // What the code switches off by comments is of rules that are not here.
  const always = ['--config', configurations.eslint, '--no-inline-config', '--format', 'json'];
  const eslint = (...options: readonly string[]): Ending =>
    run(cwd, [process.execPath, stage.eslint, ...always, ...options, ...files], [0, 1]);
  const told = (ending: Ending): readonly string[] => findingsOf(ending.stdout, cwd);
  const alone = eslint();
  const cache = ['--cache', '--cache-location', path.join(stage.folder, 'cache'), '--concurrency', '2'];
  const same = {
    'two workers': isSame(told(alone), told(eslint('--concurrency', '2'))),
    'two workers, cold cache': isSame(told(alone), told(eslint(...cache))),
    'two workers, warm cache': isSame(told(alone), told(eslint(...cache))),
  };
  const pairs = Array.from({ length: rounds }, () => ({
    eslint: eslint('--concurrency', 'off').wall,
    oxlint: oxlint.lint(cwd, configurations.oxlint, files),
  }));
  const plain = ownFindings(findingsOf(alone.stdout, cwd, false));
  return {
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

function writeConfigurations(folder: string, settings: object): Readonly<Record<'eslint' | 'oxlint', string>> {
  mkdirSync(folder, { recursive: true });
  const eslint = path.join(folder, 'eslint.config.mjs');
  writeFileSync(eslint, eslintConfig({ settings, rules: everyRule }));
  const oxlint = path.join(folder, '.oxlintrc.json');
  writeFileSync(oxlint, oxlintConfig({ settings, rules: everyRule }));
  return { eslint, oxlint };
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

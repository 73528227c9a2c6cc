import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CheckoutCopy, commitOf, repositoryOf } from '../migrate-check/checkout-copy.ts';
import { declareRegistry, deprecatedOf } from './declare-registry.ts';
import { importDeclared } from './import-declared.ts';
import type { LintOutcome, LintSetup } from './lint-job.ts';
import { listSources, type Selection } from './list-sources.ts';
import type { Problem, Reading, Result, RuleTime } from './results.ts';
import { WatchedLinter } from './watched-linter.ts';
import { whereTheyDiffer } from './where-they-differ.ts';

export interface CheckTask extends Selection, Pick<LintSetup, 'plugin' | 'rules'> {
  /** Absolute. */
  readonly checkout: string;
  readonly reading: Reading;
  /** Milliseconds for all that is done to one file. */
  readonly limit: number;
  /** Milliseconds that one rule may take on one file. */
  readonly slow: number;
}

/**
 * Lints every file of a checkout with every rule, on a copy, fixes it, and does so once more.
 *
 * @param progress is told what comes next
 * @throws {Error} when the checkout is none
 */
export async function checkCheckout(task: CheckTask, progress: (step: string) => void): Promise<Result> {
  const copy = new CheckoutCopy(task.checkout);
  try {
    const inside = listSources(copy.folder, task);
    // What is called after tests further up is no test for that: they are what is to be fixed.
    const home = task.reading === 'imported' ? homeOf([...inside.keys()]) : '';
    const folder = path.join(copy.folder, home);
    const found = new Map([...inside].map(([file, text]) => [file.slice(home.length), text]));
    const { texts, deprecated } =
      task.reading === 'imported'
        ? importDeclared(folder, found)
        : { texts: found, deprecated: deprecatedOf(folder, found) };
    for (const [file, text] of texts) if (text !== found.get(file)) writeFileSync(path.join(folder, file), text);
    const settings = declareRegistry(folder, deprecated);
    return await new Check(task, texts, { folder, settings, plugin: task.plugin, rules: task.rules }, progress).run();
  } finally {
    copy.remove();
  }
}

/** The folder that files have in common, with a `/` at its end unless it is empty. */
function homeOf([first = '', ...others]: readonly string[]): string {
  const folders = first.split('/').slice(0, -1);
  const length = folders.findIndex((_, index) => {
    const start = `${folders.slice(0, index + 1).join('/')}/`;
    return others.some((file) => !file.startsWith(start));
  });
  return (length < 0 ? folders : folders.slice(0, length)).map((folder) => `${folder}/`).join('');
}

/** How many files go by between two signs of life. */
const STEP = 500;

class Check {
  readonly #task: CheckTask;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #setup: LintSetup;
  readonly #progress: (step: string) => void;
  readonly #problems: Problem[] = [];

  constructor(task: CheckTask, texts: ReadonlyMap<string, string>, setup: LintSetup, progress: (step: string) => void) {
    this.#task = task;
    this.#texts = texts;
    this.#setup = setup;
    this.#progress = progress;
  }

  async run(): Promise<Result> {
    const { checkout, reading } = this.#task;
    const first = await this.#lintAll('linting', [...this.#texts.keys()]);
    const outcomes = [...first.values()];
    const times = await this.#confirmed(outcomes.flatMap((outcome) => outcome.times));
    const changed = new Map([...first].flatMap(([file, { output }]) => (output === undefined ? [] : [[file, output]])));
    for (const [file, text] of changed) writeFileSync(path.join(this.#setup.folder, file), text);
    const sound = [...first].filter(([, { problems }]) => problems.every(isHarmless)).map(([file]) => file);
    for (const [file, { output }] of await this.#lintAll('linting again', sound)) {
      if (output === undefined) continue;
      const before = changed.get(file) ?? this.#texts.get(file) ?? '';
      this.#tell({ kind: 'restless', file, rule: '', details: whereTheyDiffer(before, output) });
    }
    return {
      repository: repositoryOf(checkout),
      commit: commitOf(checkout).slice(0, 10),
      reading,
      files: this.#texts.size,
      unparsed: outcomes.filter(({ isParsed }) => !isParsed).length,
      espree: outcomes.filter(({ isPlain }) => isPlain).length,
      findings: sumOf(outcomes.map(({ findings }) => findings)),
      fixable: outcomes.reduce((sum, { fixable }) => sum + fixable, 0),
      changed: changed.size,
      slowest: slowestOf(times),
      problems: this.#problems,
    };
  }

  async #lintAll(step: string, files: readonly string[]): Promise<ReadonlyMap<string, LintOutcome>> {
    const linter = this.#linter();
    const outcomes = new Map<string, LintOutcome>();
    try {
      for (const file of files) {
        if (outcomes.size % STEP === 0) this.#progress(`${step}: ${outcomes.size} of ${files.length}`);
        const outcome = await linter.lint({ file });
        outcomes.set(file, outcome);
        for (const problem of await this.#named(linter, outcome.problems)) this.#tell(problem);
      }
    } finally {
      await linter.stop();
    }
    return outcomes;
  }

  /** Finds the rules that are to blame for a time-out, or for the end of the process; nothing if the parser is. */
  async #named(linter: WatchedLinter, problems: readonly Problem[]): Promise<readonly Problem[]> {
    const named: Problem[] = [];
    for (const problem of problems) {
      if (problem.rule !== '' || isHarmless(problem)) {
        named.push(problem);
        continue;
      }
      const ofRules = async (rules: readonly string[]): Promise<readonly Problem[]> => {
        const outcome = await linter.lint({ file: problem.file, rules });
        return outcome.problems.filter(({ kind }) => kind === problem.kind);
      };
      if ((await ofRules([])).length > 0) continue;
      const before = named.length;
      for (const rule of this.#task.rules) named.push(...(await ofRules([rule])));
      if (named.length === before) named.push(problem);
    }
    return named;
  }

  /** Times, of which those that are too long were taken once more, in a process of its own. */
  async #confirmed(times: readonly RuleTime[]): Promise<readonly RuleTime[]> {
    const { slow } = this.#task;
    const late = new Set(times.filter(({ time }) => time > slow).map(({ file }) => file));
    const again: RuleTime[] = [];
    for (const file of late) {
      const linter = this.#linter();
      again.push(...(await linter.lint({ file })).times);
      await linter.stop();
    }
    const settled = times.map((each) => {
      const second = again.filter(({ file, rule }) => file === each.file && rule === each.rule);
      return each.time > slow && second.length > 0
        ? { ...each, time: Math.min(each.time, slowestOf(second).time) }
        : each;
    });
    for (const { file, rule, time } of settled) {
      if (time > slow) this.#tell({ kind: 'slow', file, rule, details: `${time.toFixed(0)} ms` });
    }
    return settled;
  }

  #tell(problem: Problem): void {
    const isTold = this.#problems.some(
      ({ kind, file, rule }) => kind === problem.kind && file === problem.file && rule === problem.rule,
    );
    if (!isTold) this.#problems.push(problem);
  }

  #linter(): WatchedLinter {
    return new WatchedLinter(this.#setup, this.#task.limit);
  }
}

/** Is nothing to be had by going on with the file? */
function isHarmless({ kind }: Problem): boolean {
  return kind !== 'crash' && kind !== 'time-out';
}

function slowestOf(times: readonly RuleTime[]): RuleTime {
  return times.reduce((most, each) => (each.time > most.time ? each : most), { rule: '', file: '', time: 0 });
}

function sumOf(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const each of counts) {
    for (const [name, count] of Object.entries(each)) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}

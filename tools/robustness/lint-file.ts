import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { type ESLint, Linter } from 'eslint';
import { parseSync } from 'oxc-parser';
import type { LintJob, LintOutcome, LintSetup } from './lint-job.ts';
import type { Problem, RuleTime } from './results.ts';
import { whereTheyDiffer } from './where-they-differ.ts';

const PREFIX = 'ssot/';
const PLAIN = /\.[cm]?jsx?$/u;
/** Lines of a stack that are told. */
const STACK_LINES = 6;

/** Lints one file with all rules, by one parser or two, and fixes it in memory. */
export function lintFile(plugin: ESLint.Plugin, setup: LintSetup, { file, rules = setup.rules }: LintJob): LintOutcome {
  const { folder, settings } = setup;
  const text = readFileSync(path.join(folder, file), 'utf8');
  const base: Linter.Config = {
    files: ['**'],
    linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
    plugins: { ssot: plugin },
    rules: Object.fromEntries(rules.map((name) => [`${PREFIX}${name}`, 'error'])),
    settings: { ssot: settings },
  };
  const ecmaFeatures = { jsx: true };
  const visit = new Visit(folder, file, text);
  const typed = visit.run({ ...base, languageOptions: { parser, parserOptions: { ecmaFeatures } } });
  const plain = PLAIN.test(file) ? plainConfigs(base) : [];
  const plainRun = plain.map((config) => visit.run(config)).find(({ isParsed }) => isParsed);
  return {
    isParsed: typed.isParsed,
    isPlain: plainRun !== undefined,
    findings: typed.findings,
    fixable: typed.fixable,
    times: visit.times,
    ...(typed.output !== text && { output: typed.output }),
    problems: visit.problems,
  };
}

/** What ESLint does without a parser of others: a file is tried as a module first. */
function plainConfigs(base: Linter.Config): readonly Linter.Config[] {
  const parserOptions = { ecmaFeatures: { jsx: true } };
  return (['module', 'commonjs', 'script'] as const).map((sourceType) => ({
    ...base,
    languageOptions: { sourceType, parserOptions },
  }));
}

interface Run extends Pick<LintOutcome, 'findings' | 'fixable' | 'isParsed'> {
  readonly output: string;
}

/** What is done to one file, by one parser after another. */
class Visit {
  readonly problems: Problem[] = [];
  readonly times: RuleTime[] = [];
  readonly #linter: Linter;
  readonly #folder: string;
  readonly #file: string;
  readonly #text: string;

  constructor(folder: string, file: string, text: string) {
    this.#linter = new Linter({ configType: 'flat', cwd: folder });
    this.#folder = folder;
    this.#file = file;
    this.#text = text;
  }

  run(config: Linter.Config): Run {
    const none: Run = { isParsed: true, findings: {}, fixable: 0, output: this.#text };
    try {
      const { messages } = this.#lint(this.#text, config, false);
      if (messages.some(isFatal)) return { ...none, isParsed: false };
      const findings: Record<string, number> = {};
      for (const { ruleId } of messages) {
        // ESLint itself says that comments which switch rules off have no effect.
        if (ruleId === null) continue;
        const rule = nameOf(ruleId);
        findings[rule] = (findings[rule] ?? 0) + 1;
      }
      const fixable = messages.filter(({ fix }) => fix !== undefined).length;
      if (fixable === 0) return { ...none, findings };
      return { isParsed: true, findings, fixable, output: this.#fix(config) };
    } catch (error) {
      this.#tell('crash', error);
      return none;
    }
  }

  #fix(config: Linter.Config): string {
    const { output, messages } = this.#lint(this.#text, config, true);
    const fatal = messages.find(isFatal)?.message ?? this.#complaintOf(output);
    if (fatal !== undefined) {
      this.problems.push({
        kind: 'broken',
        file: this.#file,
        rule: '',
        details: `${fatal}\n${this.#changesTo(output)}`,
      });
      return this.#text;
    }
    const second = this.#lint(output, config, true).output;
    if (second !== output) {
      const details = whereTheyDiffer(output, second);
      this.problems.push({ kind: 'restless', file: this.#file, rule: '', details });
    }
    return output;
  }

  /** What a parser says that is less forgiving, if it had nothing to say before. */
  #complaintOf(output: string): string | undefined {
    const errorOf = (text: string): string | undefined =>
      parseSync(this.#file, text, { showSemanticErrors: true }).errors[0]?.message;
    return errorOf(this.#text) === undefined ? errorOf(output) : undefined;
  }

  #changesTo(output: string): string {
    return whereTheyDiffer(this.#text, output);
  }

  #lint(text: string, config: Linter.Config, fix: boolean): Linter.FixReport {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const options = { filename: path.join(this.#folder, this.#file), stats: true, fix };
    const report = this.#linter.verifyAndFix(text, config, options);
    const { user, system } = process.cpuUsage(before);
    // ESLint looks at the clock, and the machine has more to do.
    const share = Math.min(1, (user + system) / 1000 / (performance.now() - start));
    for (const { rules = {} } of this.#linter.getTimes().passes) {
      for (const [rule, { total }] of Object.entries(rules)) {
        this.times.push({ rule: nameOf(rule), file: this.#file, time: total * share });
      }
    }
    return report;
  }

  #tell(kind: Problem['kind'], error: unknown): void {
    const { ruleId = null, stack = String(error) } = error as { ruleId?: string | null; stack?: string };
    const details = stack.split('\n').slice(0, STACK_LINES).join('\n');
    this.problems.push({ kind, file: this.#file, rule: nameOf(ruleId), details });
  }
}

function isFatal({ fatal }: Linter.LintMessage): boolean {
  return fatal === true;
}

function nameOf(ruleId: string | null): string {
  return ruleId?.replace(PREFIX, '') ?? '';
}

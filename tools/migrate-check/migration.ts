import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isTestFile } from '../../src/fixes/is-test-file.ts';
import type { CheckoutCopy } from './checkout-copy.ts';
import type { CodeBase, Problem } from './code-base.ts';
import type { Construction } from './construction.ts';
import { detectionOf } from './detection-of.ts';
import { findConstructions } from './find-constructions.ts';
import { countsByClass, fixedOf, type Outcome } from './fixed-of.ts';
import type { Plugin } from './load-plugin.ts';
import { newProblems } from './new-problems.ts';
import type { Pair } from './pair.ts';
import { lint, type LintOutcome, type LintTask, type Report } from './plugin-linter.ts';
import { ReferenceJudge } from './reference-judge.ts';
import { lackingOf } from './lacking-of.ts';
import type { Counts, Detection, LackingResult, VariantResult } from './results.ts';
import { settingsFor } from './settings-for.ts';
import type { VariantName } from './stand-in.ts';

const none: Counts = { sites: 0, legal: 0, fixed: 0, illegal: 0, suggested: {}, explained: {} };

/** What a run of the fix came to. */
interface Fixing {
  /** Sites that are left. */
  readonly after: readonly Construction[];
  /** Type errors that were not there. */
  readonly problems: readonly Problem[];
  /** New texts by absolute path. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly reports: readonly Report[];
  /** Relative to the code base. */
  readonly changed: readonly string[];
}

/** Classes of a code base and the way to their stand-ins, which may be gone several times. */
export class Migration {
  /** What the compiler says before anything is fixed. */
  readonly problems: readonly Problem[];
  readonly constructions: readonly Construction[];
  readonly files: readonly string[];
  readonly #plugin: Plugin;
  readonly #copy: CheckoutCopy;
  readonly #codeBase: CodeBase;
  readonly #pairs: readonly Pair[];

  /**
   * Writes the stand-ins.
   *
   * @throws {Error} when one of them does not compile
   */
  constructor(plugin: Plugin, copy: CheckoutCopy, codeBase: CodeBase, pairs: readonly Pair[]) {
    this.#plugin = plugin;
    this.#copy = copy;
    this.#codeBase = codeBase;
    this.#pairs = pairs;
    for (const { deprecated, standIn } of pairs) {
      for (const [file, text] of Object.entries(standIn.files)) {
        writeFileSync(path.join(copy.folder, file), text);
        codeBase.addModule(file, deprecated.file);
      }
    }
    codeBase.reload();
    this.problems = codeBase.problems();
    const broken = this.problems.filter(({ file }) => this.#isStandIn(file));
    if (broken.length > 0) {
      const complaints = broken.map(({ file, line, message }) => `${file}:${line} ${message}`);
      throw new Error(`These stand-ins do not compile:\n${complaints.join('\n')}`);
    }
    this.files = [...codeBase.files().keys()].filter((file) => !this.#isStandIn(file));
    this.constructions = this.#constructions(pairs);
  }

  /** Compares what the rules find with what the compiler knows; and tells in which files they find something. */
  async detect(variant: VariantName): Promise<{ readonly detection: Detection; readonly files: readonly string[] }> {
    const { reports } = await this.#lint(this.files, variant, 'none');
    const classes = this.#pairs.map(({ deprecated: { file, name } }) => `${file}#${name}`);
    const judge = new ReferenceJudge(this.#codeBase, new Set(classes));
    return {
      detection: detectionOf(this.constructions, reports, (report) => judge.isTrue(report)),
      files: [...new Set(reports.map(({ file }) => file))],
    };
  }

  /** Fixes files, tells what came of it, and takes it back unless it is to be kept. */
  async run(variant: VariantName, files: readonly string[], isKept: boolean): Promise<VariantResult> {
    const pairs = this.#pairs.filter(({ standIn }) => standIn.calls[variant] !== undefined);
    const before = directOnes(this.#constructions(pairs));
    const outcomeIn = (inTests: boolean, { reports }: LintOutcome): Outcome => {
      const isPart = (site: Construction): boolean => this.#isTest(site.file) === inTests;
      const after = directOnes(this.#constructions(pairs));
      return { before: before.filter(isPart), after: after.filter(isPart), reports, variant };
    };
    const safe = await this.#fix(files, variant, 'safe');
    const code = outcomeIn(false, safe);
    const problems = this.#codeBase.problems();
    const changed = [...safe.outputs.keys()].map((file) => path.relative(this.#copy.folder, file));
    const second = await this.#lint(changed, variant, 'safe');
    const inTests = files.filter((file) => this.#isTest(file));
    const tests = outcomeIn(true, await this.#fix(inTests, variant, 'all'));
    const problemsWithTests = this.#codeBase.problems();
    if (!isKept) this.#copy.restore();
    this.#codeBase.reload();
    const [codeByClass, testsByClass] = [countsByClass(code), countsByClass(tests)];
    return {
      variant,
      code: fixedOf(code),
      tests: fixedOf(tests),
      classes: pairs.map(({ deprecated: { reference } }) => ({
        reference,
        code: codeByClass.get(reference) ?? none,
        tests: testsByClass.get(reference) ?? none,
      })),
      problems: problems.length,
      problemsWithTests: problemsWithTests.length,
      newProblems: this.#newProblems(problems),
      newProblemsWithTests: this.#newProblems(problemsWithTests),
      unstable: [...second.outputs.keys()].map((file) => path.relative(this.#copy.folder, file)),
    };
  }

  /**
   * Fixes files twice: with stand-ins that lack nothing, after which the compiler tells what the member is needed for, and
   * with those that lack it. Takes it back unless it is to be kept.
   */
  async runLacking(variant: VariantName, files: readonly string[], isKept: boolean): Promise<LackingResult> {
    const pairs = this.#pairs.filter(({ standIn }) => standIn.calls[variant] !== undefined);
    const before = directOnes(this.#constructions(pairs));
    const whole = await this.#fixAll(files, variant, pairs);
    this.#writeStandIns('lacking');
    const needed = newProblems(whole.problems, this.#newProblems(this.#codeBase.problems()), String);
    const needing = new Set(needed.map(({ file }) => file));
    this.#copy.restore();
    this.#codeBase.reload();
    const lacking = await this.#fixAll(files, variant, pairs);
    const second = await this.#lint(lacking.changed, variant, 'safe');
    const outcome = { before, whole: whole.after, lacking: lacking.after, reports: lacking.reports };
    const texts = this.#copy.restore();
    for (const { file } of lackingOf({ ...outcome, needing }).heldBack) {
      if (!needing.has(file) && this.#isNeededBy(file, whole)) needing.add(file);
    }
    if (isKept) for (const [file, text] of texts) this.#copy.write(file, text);
    this.#writeStandIns('whole');
    return {
      variant,
      members: pairs.flatMap(({ deprecated: { reference }, standIn }) =>
        standIn.lacking === undefined ? [] : [{ reference, member: standIn.lacking.member }],
      ),
      ...lackingOf({ ...outcome, needing }),
      misfits: whole.problems,
      newProblems: newProblems(whole.problems, lacking.problems, String),
      unstable: [...second.outputs.keys()].map((file) => path.relative(this.#copy.folder, file)),
    };
  }

  /** Does something not compile for want of the member when this file alone is migrated? */
  #isNeededBy(file: string, whole: Fixing): boolean {
    const target = path.join(this.#copy.folder, file);
    const text = whole.outputs.get(target);
    if (text === undefined) return false;
    this.#copy.write(target, text);
    this.#codeBase.reload();
    const problems = newProblems(whole.problems, this.#newProblems(this.#codeBase.problems()), String);
    this.#copy.restore();
    return problems.length > 0;
  }

  /** Fixes files, takes the suggestions in tests, and tells what is left and which type errors are new. */
  async #fixAll(files: readonly string[], variant: VariantName, pairs: readonly Pair[]): Promise<Fixing> {
    const safe = await this.#fix(files, variant, 'safe');
    const inTests = files.filter((file) => this.#isTest(file));
    const all = await this.#fix(inTests, variant, 'all');
    return {
      after: directOnes(this.#constructions(pairs)),
      problems: this.#newProblems(this.#codeBase.problems()),
      outputs: new Map([...safe.outputs, ...all.outputs]),
      reports: [...safe.reports.filter(({ file }) => !this.#isTest(file)), ...all.reports],
      changed: [...safe.outputs.keys()].map((file) => path.relative(this.#copy.folder, file)),
    };
  }

  #writeStandIns(form: 'lacking' | 'whole'): void {
    for (const { standIn } of this.#pairs) {
      if (standIn.lacking === undefined) continue;
      writeFileSync(path.join(this.#copy.folder, standIn.lacking.file), standIn.lacking[form]);
    }
    this.#codeBase.reload();
  }

  async #fix(files: readonly string[], variant: VariantName, fix: 'all' | 'safe'): Promise<LintOutcome> {
    const outcome = await this.#lint(files, variant, fix);
    for (const [file, text] of outcome.outputs) this.#copy.write(file, text);
    this.#codeBase.reload();
    return outcome;
  }

  #lint(files: readonly string[], variant: VariantName, fix: LintTask['fix']): Promise<LintOutcome> {
    const { folder } = this.#copy;
    return lint({ plugin: this.#plugin, folder, files, settings: settingsFor(folder, this.#pairs, variant), fix });
  }

  #constructions(pairs: readonly Pair[]): readonly Construction[] {
    const references = new Set(pairs.map(({ deprecated }) => deprecated.reference));
    return findConstructions(this.#codeBase).filter(
      ({ file, reference }) => references.has(reference) && !this.#isStandIn(file),
    );
  }

  #newProblems(problems: readonly Problem[]): readonly Problem[] {
    const names = this.#pairs.map(({ standIn }) => standIn.name);
    const normalize = (message: string): string =>
      names.reduce((text, name) => text.replaceAll(name, name.replace('Canonical', '')), message);
    return newProblems(this.problems, problems, normalize);
  }

  #isStandIn(file: string): boolean {
    return this.#pairs.some(({ standIn }) => Object.hasOwn(standIn.files, file));
  }

  #isTest(file: string): boolean {
    const { folder } = this.#copy;
    return isTestFile({ path: path.join(folder, file), registry: { root: folder } });
  }
}

/** Constructions by a name of the class: of the others it is not certain that they can be fixed. */
function directOnes(constructions: readonly Construction[]): readonly Construction[] {
  return constructions.filter(({ way }) => way === 'direct');
}

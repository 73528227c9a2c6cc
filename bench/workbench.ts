import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { inRepository, root } from '../tools/repository.ts';
import { compareRuns, type RunComparison } from '../tools/runtimes/compare-runs.ts';
import { Oxlint } from '../tools/runtimes/oxlint.ts';
import type { ImportMeasures, KeystrokeMeasures, LintAgainJob, LintJob, LintMeasures } from './lint-job.ts';

/** What a run took, seen from inside and from outside. Times in milliseconds. */
export interface RunMeasures extends LintMeasures {
  /** From the start of the process to its end. */
  readonly wall: number;
}

/** A run with the plugin as it is built in this repository. */
export type LintTask = Omit<LintJob, 'plugin'>;

/**
 * The programs that are measured, by their sources. A plugin may tell from the way it was started that nothing changes
 * while it runs, as under ESLint's own command, or that it serves an editor.
 */
const programs = {
  'configuration-for.ts': 'configuration-for.js',
  'cpu-clock.ts': 'cpu-clock.js',
  'import-once.ts': 'import-once.js',
  'lint-again.ts': 'server.js',
  'lint-once.ts': 'eslint.js',
  'resolve-imports.ts': 'resolve-imports.js',
} as const;

/** What runs the programs that are measured. */
export type Bench = Pick<Workbench, 'compareRuns' | 'folder' | 'measure' | 'measureImport' | 'measureKeystrokes'>;

/** A place to run ESLint from, which has the dependencies of this repository, and one for files that a benchmark needs. */
export class Workbench {
  /** Where projects may be written: outside of `node_modules`, whose files are taken for installed packages. */
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-bench-')));
  readonly #plugin = pathToFileURL(inRepository('dist/src/index.js')).href;
  readonly #cellar: string;
  readonly #bin: string;

  constructor() {
    const cache = inRepository('node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    this.#cellar = mkdtempSync(path.join(cache, 'ssot-bench-'));
    this.#bin = path.join(this.#cellar, 'eslint/bin');
    mkdirSync(this.#bin, { recursive: true });
    writeFileSync(path.join(this.#cellar, 'package.json'), '{ "type": "module" }');
    for (const [source, program] of Object.entries(programs)) {
      const { outputText } = ts.transpileModule(readFileSync(path.join(import.meta.dirname, source), 'utf8'), {
        compilerOptions: {
          module: ts.ModuleKind.ESNext,
          target: ts.ScriptTarget.ES2022,
          rewriteRelativeImportExtensions: true,
          verbatimModuleSyntax: true,
        },
      });
      writeFileSync(path.join(this.#bin, program), outputText);
    }
  }

  /**
   * Lints in a fresh process.
   *
   * @throws {Error} with what the process says when it breaks down.
   */
  measure(task: LintTask): RunMeasures {
    const job: LintJob = { ...task, plugin: this.#plugin };
    const start = performance.now();
    const measures = this.#run('lint-once.ts', job.cwd, job) as LintMeasures;
    return { wall: performance.now() - start, ...measures };
  }

  /**
   * Lints one file again and again in a fresh process, as an editor's server does.
   *
   * @throws {Error} with what the process says when it breaks down.
   */
  measureKeystrokes(task: Omit<LintAgainJob, 'plugin'>): KeystrokeMeasures {
    const job: LintAgainJob = { ...task, plugin: this.#plugin };
    return this.#run('lint-again.ts', job.cwd, job, '--stdio') as KeystrokeMeasures;
  }

  /**
   * Imports the plugin in a fresh process.
   *
   * @throws {Error} with what the process says when it breaks down.
   */
  measureImport(): ImportMeasures {
    return this.#run('import-once.ts', this.folder, this.#plugin) as ImportMeasures;
  }

  /**
   * Lints with all rules in one process, in two, from a cache and with oxlint.
   *
   * @param task names its files one by one
   * @param task.rounds pairs of ESLint and oxlint
   * @throws {Error} with what a program says when it breaks down.
   */
  compareRuns(task: Pick<LintTask, 'cwd' | 'files' | 'settings'> & { readonly rounds: number }): RunComparison {
    const programs = { eslint: inRepository('node_modules/eslint/bin/eslint.js'), oxlint: new Oxlint(root) };
    return compareRuns({ ...task, ...programs, folder: path.join(this.#cellar, 'compared') });
  }

  clear(): void {
    for (const folder of [this.folder, this.#cellar]) rmSync(folder, { recursive: true, force: true });
  }

  #run(program: keyof typeof programs, cwd: string, job: unknown, ...options: readonly string[]): unknown {
    const args = ['--max-old-space-size=4096', path.join(this.#bin, programs[program]), ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd,
      input: JSON.stringify(job),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`ESLint broke down:\n${stdout}${stderr}`);
    return JSON.parse(stdout) as unknown;
  }
}

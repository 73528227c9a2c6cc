import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { inRepository } from '../tools/repository.ts';
import type { LintJob, LintMeasures } from './lint-job.ts';

/** What a run took, seen from inside and from outside. Times in milliseconds. */
export interface RunMeasures extends LintMeasures {
  /** From the start of the process to its end. */
  readonly wall: number;
}

/** A run with the plugin as it is built in this repository. */
export type LintTask = Omit<LintJob, 'plugin'>;

/** A place to run ESLint from, which has the dependencies of this repository, and one for files that a benchmark needs. */
export class Workbench {
  /** Where projects may be written: outside of `node_modules`, whose files are taken for installed packages. */
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-bench-')));
  readonly #cellar: string;
  readonly #program: string;

  constructor() {
    const cache = inRepository('node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    this.#cellar = mkdtempSync(path.join(cache, 'ssot-bench-'));
    // A plugin may tell from the way it was started that nothing changes while it runs, as under ESLint's own command.
    this.#program = path.join(this.#cellar, 'eslint/bin/eslint.js');
    mkdirSync(path.dirname(this.#program), { recursive: true });
    writeFileSync(path.join(this.#cellar, 'package.json'), '{ "type": "module" }');
    const { outputText } = ts.transpileModule(readFileSync(path.join(import.meta.dirname, 'lint-once.ts'), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    writeFileSync(this.#program, outputText);
  }

  /**
   * Lints in a fresh process.
   *
   * @throws {Error} with what the process says when it breaks down.
   */
  measure(task: LintTask): RunMeasures {
    const job: LintJob = { ...task, plugin: pathToFileURL(inRepository('dist/src/index.js')).href };
    const start = performance.now();
    const args = ['--max-old-space-size=4096', this.#program, JSON.stringify(job)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: job.cwd, encoding: 'utf8' });
    const wall = performance.now() - start;
    if (status !== 0) throw new Error(`ESLint broke down:\n${stdout}${stderr}`);
    return { wall, ...(JSON.parse(stdout) as LintMeasures) };
  }

  clear(): void {
    for (const folder of [this.folder, this.#cellar]) rmSync(folder, { recursive: true, force: true });
  }
}

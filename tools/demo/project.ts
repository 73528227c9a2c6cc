import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ESLint } from 'eslint';
import { inRepository } from '../repository.ts';
import { messagePlaces } from './message-places.ts';

/** How a program ended, and what it said, with its colours. */
export interface Outcome {
  readonly status: number;
  readonly output: string;
}

/** How many tests pass, and by file the names of those that do not. */
export interface TestOutcome {
  readonly passed: number;
  readonly failures: ReadonlyMap<string, readonly string[]>;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const programs = {
  eslint: 'node_modules/eslint/bin/eslint.js',
  ssot: 'dist/src/program/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

type Program = keyof typeof programs;

const isColoured = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

/** A project inside this repository, which has the dependencies of the repository. */
export class Project {
  readonly #folder: string;

  /** @param folder relative to the root of the repository */
  constructor(folder: string) {
    this.#folder = inRepository(folder);
  }

  /** Copies the project to another folder of the repository, in place of whatever is there. */
  copyTo(folder: string): Project {
    const copy = new Project(folder);
    rmSync(copy.#folder, { recursive: true, force: true });
    cpSync(this.#folder, copy.#folder, { recursive: true });
    return copy;
  }

  /** Runs a program in the project, as coloured as this process is. */
  run(program: Program, ...args: readonly string[]): Outcome {
    const { status, stdout, stderr } = this.#spawn(program, args);
    return { status: status ?? 1, output: stdout + stderr };
  }

  /** What ESLint finds. */
  lint(): readonly ESLint.LintResult[] {
    return this.#spawnForJson('eslint', ['.', '--format', 'json']) as readonly ESLint.LintResult[];
  }

  /** Where ESLint finds what the rules on shared state have a message for. */
  messagePlaces(): ReadonlyMap<string, readonly string[]> {
    return messagePlaces(this.lint(), this.#folder);
  }

  test(): TestOutcome {
    const report = this.#spawnForJson('vitest', ['run', '--reporter=json']) as VitestReport;
    const failures = report.testResults.flatMap(({ name, status, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
      return status === 'passed' ? [] : [[path.relative(this.#folder, name), failed] as const];
    });
    return { passed: report.numPassedTests, failures: new Map(failures) };
  }

  /** The texts of its files, by path relative to the project; without what tools leave behind in `node_modules`. */
  texts(): ReadonlyMap<string, string> {
    const files = readdirSync(this.#folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.#folder, path.join(entry.parentPath, entry.name)))
      .filter((file) => !file.startsWith(`node_modules${path.sep}`))
      .sort();
    return new Map(files.map((file) => [file, readFileSync(path.join(this.#folder, file), 'utf8')]));
  }

  #spawn(program: Program, args: readonly string[]): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [inRepository(programs[program]), ...args], {
      cwd: this.#folder,
      env: { ...process.env, ...(isColoured ? { FORCE_COLOR: '1' } : {}) },
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  }

  #spawnForJson(program: Program, args: readonly string[]): unknown {
    const { stdout, stderr } = this.#spawn(program, args);
    try {
      return JSON.parse(stdout);
    } catch {
      throw new Error(`${program} ${args.join(' ')} broke down:\n${stdout}${stderr}`);
    }
  }
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { JAVASCRIPT, typeCheckerOf, type TypeChecker, type TypeProblem } from './type-checker.ts';

interface Text {
  readonly filename: string;
  readonly code: string;
}

const batches = new Map<string, TypeBatch>();

/** The one batch of a project folder. */
export function typeBatchOf(folder: string): TypeBatch {
  const known = batches.get(folder);
  if (known !== undefined) return known;
  const batch = new TypeBatch(folder);
  batches.set(folder, batch);
  return batch;
}

/**
 * Compiles many texts, each as if it were the only new file of a project. A program for each of them would spend most of
 * its time on the libraries, so that texts which cannot see each other share one.
 */
export class TypeBatch {
  readonly #folder: string;
  readonly #checker: TypeChecker;
  readonly #announced = new Map<string, Map<string, Text>>();
  readonly #problems = new Map<string, readonly TypeProblem[]>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#checker = typeCheckerOf(folder);
  }

  /** Says that a text will be checked. It is compiled with all that are announced by then. */
  announce(filename: string, code: string): void {
    const text = { filename, code };
    const company = this.#companyOf(text);
    if (company === undefined || this.#problems.has(keyOf(text))) return;
    const texts = this.#announced.get(company) ?? new Map<string, Text>();
    texts.set(keyOf(text), text);
    this.#announced.set(company, texts);
  }

  /** What the compiler says about one text. */
  check(filename: string, code: string): readonly TypeProblem[] {
    const text = { filename, code };
    const company = this.#companyOf(text);
    if (company !== undefined && this.#announced.get(company)?.has(keyOf(text)) === true) this.#compile(company);
    return this.#problems.get(keyOf(text)) ?? this.#checker.check(filename, code);
  }

  #compile(company: string): void {
    const texts = [...(this.#announced.get(company)?.values() ?? [])];
    this.#announced.delete(company);
    const files = new Map(texts.map((text, index) => [nameInBatch(text.filename, index), text]));
    const found = this.#checker.checkEach(new Map([...files].map(([name, { code }]) => [name, code])));
    for (const [name, text] of files) this.#problems.set(keyOf(text), found.get(name) ?? []);
  }

  /** Texts of one company may share a program; `undefined` for a text that has to be alone. */
  #companyOf({ filename, code }: Text): string | undefined {
    const { ext, name } = path.parse(filename);
    // Only parsed, so that nothing of it reaches others.
    if (JAVASCRIPT.test(filename)) return 'JavaScript';
    if (!/^\.[cm]?tsx?$/u.test(ext) || name.endsWith('.d')) return undefined;
    // What says something about globals or about other modules says it to the whole program.
    if (/\bdeclare\s+(?:global|module)\b|^\s*\/\/\/|@jsx/mu.test(code) || isScript(filename, code)) return undefined;
    // Another file may mean this one by its name.
    if (code.includes(`/${name}`) || existsSync(path.join(this.#folder, filename))) return undefined;
    // What packages say to the whole program, they say in any company: a test of the harness holds that they say nothing.
    return 'TypeScript';
  }
}

function keyOf({ filename, code }: Text): string {
  return `${filename}\0${code}`;
}

function nameInBatch(filename: string, index: number): string {
  const { dir, ext, name } = path.parse(filename);
  return path.posix.join(dir, `${name}.case-${String(index)}${ext}`);
}

function isScript(filename: string, code: string): boolean {
  return !ts.isExternalModule(ts.createSourceFile(filename, code, ts.ScriptTarget.Latest));
}

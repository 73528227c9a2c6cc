import path from 'node:path';
import { type Ending, run } from './run.ts';

/** A place of a finding in oxlint's JSON. */
interface Diagnostic {
  readonly message: string;
  /** `ssot(no-direct-construction)`; not there where a plugin breaks down. */
  readonly code?: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
}

/** An installed oxlint. */
export class Oxlint {
  readonly #program: string;

  /** @param folder where oxlint is installed */
  constructor(folder: string) {
    this.#program = path.join(folder, 'node_modules/oxlint/bin/oxlint');
  }

  lint(cwd: string, config: string, targets: readonly string[], ...options: readonly string[]): Ending {
    const args = ['-c', config, '--format', 'json', ...options, ...targets];
    return run(cwd, [process.execPath, this.#program, ...args], [0, 1]);
  }
}

/**
 * What oxlint's JSON tells, as `findingsOf` does without edits.
 *
 * @throws {Error} when a rule broke down.
 */
export function oxlintFindingsOf(json: string): readonly string[] {
  const { diagnostics } = JSON.parse(json) as { readonly diagnostics: readonly Diagnostic[] };
  return diagnostics
    .flatMap(({ message, code, filename, labels: [label] }) => {
      if (message.startsWith('Error running JS plugin')) throw new Error(`${filename}: ${message}`);
      const [, rule] = /^ssot\((.*)\)$/u.exec(code ?? '') ?? [];
      if (rule === undefined || label === undefined) return [];
      return [`${filename}:${label.span.line}:${label.span.column} ssot/${rule} ${message}`];
    })
    .sort();
}

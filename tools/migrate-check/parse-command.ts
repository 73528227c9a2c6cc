import { existsSync, realpathSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type VariantName, variantNames } from './stand-in.ts';

export const usage = `Usage: npm run migrate-check -- <checkout> <module>#<class>… [options]
       npm run migrate-check -- <checkout> --list 20
       npm run migrate-check -- --summary <result.json>… [--page FILE]

Declares classes of a TypeScript project deprecated, each in favour of a stand-in with a
generated factory, runs \`eslint --fix\` on a copy and holds the outcome against the compiler:
constructions found and fixed, and type errors that were not there before.

  --variant NAME   ${variantNames.join(', ')}: how the factory is called; may be repeated
                   (default: all of them)
  --lacking        the stand-ins lack a member that the sites use: what needs it must stay,
                   and what does not must go
  --project FILE   a tsconfig, relative to the checkout; may be repeated
                   (default: tsconfig.json)
  --list N         name the N classes that are constructed most often
  --json FILE      write the figures and every site that is not as it should be
  --keep           keep the copy, as the last variant left it
  --summary        join the figures of several runs in tables
  --page FILE      with --summary: put them between the markers of a Markdown page`;

/** What a call of the program asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'summary'; readonly files: readonly string[]; readonly page: string | undefined }
  | { readonly kind: 'list'; readonly checkout: string; readonly projects: readonly string[]; readonly count: number }
  | CheckCommand;

/** To migrate classes and say how it went. */
export interface CheckCommand {
  readonly kind: 'check';
  /** Absolute. */
  readonly checkout: string;
  /** Of tsconfig files, relative to the checkout. */
  readonly projects: readonly string[];
  readonly references: readonly string[];
  readonly variants: readonly VariantName[];
  readonly jsonFile: string | undefined;
  /** The stand-ins are to lack a member that is used. */
  readonly lacks: boolean;
  readonly keepsCopy: boolean;
}

/** The command cannot be understood, or names what does not exist. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/**
 * Reads the arguments of the program.
 *
 * @throws {CommandError} with what is wrong with them.
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help === true) return { kind: 'help' };
  if (values.summary === true) {
    if (positionals.length === 0) throw new CommandError('Name the files that --json wrote.');
    return { kind: 'summary', files: positionals, page: values.page };
  }
  const [folder, ...references] = positionals;
  if (folder === undefined) throw new CommandError('Name the folder of a checkout.');
  if (!existsSync(folder)) throw new CommandError(`There is no folder ${folder}.`);
  const checkout = realpathSync(folder);
  const projects = values.project ?? ['tsconfig.json'];
  if (values.list !== undefined) return { kind: 'list', checkout, projects, count: countOf(values.list) };
  if (references.length === 0) throw new CommandError('Name a class as <module>#<class>, or see some with --list 20.');
  return {
    kind: 'check',
    checkout,
    projects,
    references,
    variants: values.variant === undefined ? variantNames : values.variant.map(variantOf),
    jsonFile: values.json,
    lacks: values.lacking === true,
    keepsCopy: values.keep === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        variant: { type: 'string', multiple: true },
        project: { type: 'string', multiple: true },
        list: { type: 'string' },
        json: { type: 'string' },
        lacking: { type: 'boolean' },
        keep: { type: 'boolean' },
        summary: { type: 'boolean' },
        page: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count <= 0) throw new CommandError(`--list takes a number, not '${text}'.`);
  return count;
}

function variantOf(text: string): VariantName {
  const found = variantNames.find((name) => name === text);
  if (found === undefined) throw new CommandError(`--variant is one of ${variantNames.join(', ')}, not '${text}'.`);
  return found;
}

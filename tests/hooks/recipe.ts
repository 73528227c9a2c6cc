import { readFileSync } from 'node:fs';
import { inRepository } from '../../tools/repository.ts';
import { fencesOf } from '../harness/markdown.ts';

/** What the page tells to do for one tool. */
export interface Recipe {
  /** Packages with the versions that the page names, without those of its table. */
  readonly packages: readonly string[];
  /** What is run after they are installed. */
  readonly commands: readonly string[];
  /** Texts by file. */
  readonly files: ReadonlyMap<string, string>;
}

const page = readFileSync(inRepository('docs/pre-commit.md'), 'utf8');
const fences = fencesOf(page);
const INSTALL = 'npm install --save-dev ';

/** Takes a recipe from the page. */
export function recipeOf(name: string): Recipe {
  const own = fences.filter(({ attributes }) => attributes['recipe'] === name);
  const lines = own
    .filter(({ attributes }) => attributes['file'] === undefined)
    .flatMap(({ text }) => text.split('\n'));
  return {
    packages: lines.filter((line) => line.startsWith(INSTALL)).flatMap((line) => line.slice(INSTALL.length).split(' ')),
    commands: lines.filter((line) => !line.startsWith(INSTALL)),
    files: new Map(
      own.flatMap(({ attributes, text }) => (attributes['file'] === undefined ? [] : [[attributes['file'], text]])),
    ),
  };
}

/** The exact version of a tool with which the page says that it was run. */
export function versionOf(tool: string): string {
  const version = new RegExp(String.raw`^\| .*\b${tool}(?: |\]\(#[\w-]+\) +\| )(\d+\.\d+\.\d+)`, 'mu').exec(page)?.[1];
  if (version === undefined) throw new Error(`The page does not say which version of ${tool} was run.`);
  return version;
}

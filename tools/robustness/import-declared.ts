import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Deprecated, STAND_INS } from './declare-registry.ts';

const MODULE = `./${STAND_INS}/deprecated.ts`;
/** How many names of each kind are taken. */
const MOST_NAMES = 60;

const declared = {
  classes: /\bclass\s+([\w$]+)(?=\s*(?:[<{]|extends\b|implements\b))/gu,
  functions: /\bfunction\s+([\w$]+)(?=\s*[<(])/gu,
} as const;

/**
 * Makes code under lint of files that hold together by themselves, as fixtures of parsers do: their commonest classes and
 * functions are imported from a module that is written to the folder, and what the files declare has another name. Gives
 * the new texts, and what is to be deprecated.
 */
export function importDeclared(
  root: string,
  texts: ReadonlyMap<string, string>,
): { readonly texts: ReadonlyMap<string, string>; readonly deprecated: Deprecated } {
  const classes = commonest(texts, declared.classes, new Set());
  const functions = commonest(texts, declared.functions, new Set(classes));
  const folder = path.join(root, STAND_INS);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'deprecated.ts'),
    [
      "import { Unknown } from 'a-package-that-is-not-installed';",
      ...classes.map((name) => `export class ${name} extends Unknown {}`),
      ...functions.map((name) => `export function ${name}(...given: any[]): any { return given; }`),
      '',
    ].join('\n'),
  );
  const names = new Set([...classes, ...functions]);
  const referenceOf = (name: string): string => `${MODULE}#${name}`;
  return {
    texts: new Map([...texts].map(([file, text]) => [file, withImports(file, text, names)])),
    deprecated: { classes: classes.map(referenceOf), functions: functions.map(referenceOf) },
  };
}

/** Names by the number of files that declare them. */
function commonest(texts: ReadonlyMap<string, string>, pattern: RegExp, taken: ReadonlySet<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts.values()) {
    for (const name of namesIn(text, pattern)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([name]) => !taken.has(name) && !reserved.has(name))
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
}

/** What the patterns take for names, and no module can declare. */
const reserved = new Set([
  'extends',
  'implements',
  'async',
  'await',
  'yield',
  'let',
  'static',
  'eval',
  'arguments',
  'of',
  'get',
  'set',
  'in',
  'default',
  'enum',
]);

function namesIn(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? []));
}

function withImports(file: string, text: string, names: ReadonlySet<string>): string {
  const own = [...namesIn(text, declared.classes), ...namesIn(text, declared.functions)];
  const taken = [...new Set(own)].filter((name) => names.has(name));
  if (taken.length === 0) return text;
  const isTaken = new Set(taken);
  const renamed = [declared.classes, declared.functions].reduce(
    (current, pattern) =>
      current.replace(pattern, (match, name: string) => (isTaken.has(name) ? `${match}$own` : match)),
    text,
  );
  const [head = ''] = heading.exec(renamed) ?? [];
  const up = '../'.repeat(file.split('/').length - 1) || './';
  const specifier = `${up}${STAND_INS}/deprecated.ts`;
  return `${head}import { ${taken.join(', ')} } from '${specifier}';\n${renamed.slice(head.length)}`;
}

/** Comments at the beginning of a file: behind an import, what they tell compilers would be told no longer. */
const heading = /^(?:#!.*\n)?(?:\s|\/\/.*(?!.)|\/\*(?:[^*]|\*(?!\/))*\*\/)*/u;

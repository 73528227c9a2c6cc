import type { TSESLint } from '@typescript-eslint/utils';

/** Tags that a name follows without braces. */
const namesAfterTag =
  /@(?:augments|enum|extends|implements|link|linkcode|linkplain|satisfies|see|this|throws|type|typedef)\s+([\w$.]+)/gu;
const braces = /\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/gu;

const known = new WeakMap<TSESLint.SourceCode, ReadonlySet<string>>();

/**
 * Does a JSDoc comment of the file name the variable where it names a type or the target of a link: `@param {X} x`,
 * `{@link X}`, `@see X`? For the compiler, that is a use of an import.
 */
export function isNamedInComments({ name }: TSESLint.Scope.Variable, sourceCode: TSESLint.SourceCode): boolean {
  let names = known.get(sourceCode);
  if (names === undefined) known.set(sourceCode, (names = namesIn(sourceCode)));
  return names.has(name);
}

function namesIn(sourceCode: TSESLint.SourceCode): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, value } of sourceCode.getAllComments()) {
    if (type !== 'Block' || !value.startsWith('*')) continue;
    const pieces = [...value.matchAll(braces)].map(([piece]) => piece);
    pieces.push(...[...value.matchAll(namesAfterTag)].map(([, path = '']) => path));
    // Of `ns.X`, only the first name is one of the file.
    for (const piece of pieces) {
      for (const [name] of piece.matchAll(/(?<![\p{ID_Continue}$.@])[\p{ID_Start}$_][\p{ID_Continue}$]*/gu))
        names.add(name);
    }
  }
  return names;
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isClass } from '../values/class-node.ts';
import { isFunction } from '../syntax/function-node.ts';

/** Whatever else could live as long as the process, or run while the module is evaluated. */
const telling = String.raw`\b(?:exports|global|globalThis|namespace|process|prototype|Reflect|require|self|ssot-shared|static|window)\b|\bObject\b\W{1,6}(?:assign|define|set)`;

/** Writes to members of anything but `this`. No two parts may take the same white space: long runs of it would be split in every way. */
const memberWrites = [
  /[.\]](?<!\bthis\s*.)\s*(?:#?[\w$]+\s*)?(?:=(?![=>])|\+\+|--|(?:[-+*/%&|^]|\*\*|\?\?|\|\||&&|<<|>>>?)=)/u,
  /(?:\+\+|--|\bdelete\s)\s*(?:\(\s*)?(?!this\b)[\w$]+\s*(?:[!?)]+\s*)?[.[]/u,
  // As the target of a pattern or a loop.
  /\.\s*#?[\w$]+\s*(?:\}\s*=(?![=>])|\s(?:in|of)\b)/u,
];

/**
 * Can there be shared state in a file? No, if it consists of functions, classes, types and primitive constants, and writes to
 * members of `this` alone. Most files cost no more than this look at their text and their statements.
 *
 * @param initFunctions as in the options: such a function leaves listeners behind
 */
export function mayShareState(
  { ast, scopeManager, text }: TSESLint.SourceCode,
  initFunctions: readonly string[],
): boolean {
  if (tellingWith(initFunctions).test(text) || memberWrites.some((pattern) => pattern.test(text))) return true;
  return !ast.body.every(isHarmless) || writesToBindings(scopeManager?.acquire(ast, true));
}

/**
 * Does anything assign to a function, a class, an import or a global? The scope is that of the module: the global one has
 * variables for all that the language brings, which would be asked in vain.
 */
function writesToBindings(scope: TSESLint.Scope.Scope | null | undefined): boolean {
  if (scope === null || scope === undefined) return false;
  const isWrite = (reference: TSESLint.Scope.Reference): boolean => reference.isWrite() && reference.init !== true;
  return scope.through.some(isWrite) || scope.variables.some(({ references }) => references.some(isWrite));
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** What tells, and what a text looks like that declares one of the functions: in one expression, which is faster than two. */
function tellingWith(initFunctions: readonly string[]): RegExp {
  let pattern = patterns.get(initFunctions);
  if (pattern === undefined) {
    pattern = new RegExp([telling, ...declarationsOf(initFunctions)].join('|'), 'u');
    patterns.set(initFunctions, pattern);
  }
  return pattern;
}

/** The listeners of such a function live as long as the process. Those of a method live as long as its instance, unless it is a
 * hook of a framework. */
function declarationsOf(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const word = (name: string): string =>
    name.replace(/\W/gu, '') + (name.endsWith('*') ? String.raw`(?![a-z])\w*` : String.raw`\b`);
  const any = `(?:${names.map(word).join('|')})`;
  const hook = `(?:${
    names
      .filter((name) => name.startsWith('on'))
      .map(word)
      .join('|') || '$^'
  })`;
  return [String.raw`\bfunction\s*\*?\s*${any}`, String.raw`\b${any}\s*(?:=(?![=>])|:)`, String.raw`\b${hook}\s*\(`];
}

function isHarmless(statement: TSESTree.Node): boolean {
  switch (statement.type) {
    case 'ClassDeclaration':
    case 'ExportAllDeclaration':
    case 'FunctionDeclaration':
    case 'ImportDeclaration':
    case 'TSDeclareFunction':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return true;
    case 'ExportNamedDeclaration':
      return statement.declaration === null || isHarmless(statement.declaration);
    case 'ExportDefaultDeclaration':
      return isFunction(statement.declaration) || isClass(statement.declaration);
    case 'VariableDeclaration':
      return statement.kind === 'const' && statement.declarations.every(({ init }) => isConstant(init));
    default:
      return false;
  }
}

function isConstant(init: TSESTree.Expression | null): boolean {
  if (init?.type === 'Literal') return !('regex' in init);
  return init?.type === 'TemplateLiteral' || isFunction(init);
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../javascript/interpretation/member-name.ts';
import { isFunction } from '../javascript/syntax/function-node.ts';
import { unwrap } from '../javascript/syntax/unwrap.ts';

/** What only code for browsers takes in. */
const packages = /^(?:@angular\/|react(?:-dom)?$|vue$|svelte$)/u;

const globals: readonly string[] = ['document', 'localStorage', 'window'];

/** Methods that run a function in a browser that the program drives. */
const runners = /^(?:\$\$?eval|evaluate|evaluateHandle|evaluateOnNewDocument|addInitScript|waitForFunction)$/u;

/** Is a file code of a browser: by `'use client'`, by a package, or by a global that servers do not have? */
export function isOfBrowser({ ast, scopeManager, text }: TSESLint.SourceCode): boolean {
  return (
    ast.body.some((statement) => isOfBrowserBySelf(statement, text)) ||
    globals.some((name) => usesGlobal(name, scopeManager))
  );
}

function isOfBrowserBySelf(statement: TSESTree.ProgramStatement, text: string): boolean {
  if (statement.type === 'ImportDeclaration') {
    // The client of Phoenix needs to be given a transport where there is no browser.
    if (statement.source.value === 'phoenix') return !text.includes('transport');
    return packages.test(statement.source.value);
  }
  return statement.type === 'ExpressionStatement' && statement.directive === 'use client';
}

/** What asks whether a global is there runs without it as well. */
function usesGlobal(name: string, scopeManager: TSESLint.Scope.ScopeManager | null): boolean {
  const scope = scopeManager?.globalScope;
  const variable = scope?.set.get(name);
  if (scope === undefined || scope === null || (variable?.defs.length ?? 0) > 0) return false;
  const unresolved = scope.through.filter(({ identifier }) => identifier.name === name);
  const uses = [...(variable?.references ?? []), ...unresolved].map(({ identifier }) => identifier);
  if (uses.some(({ parent }) => parent.type === 'UnaryExpression' && parent.operator === 'typeof')) return false;
  return uses.some((use) => use.parent.type !== 'TSTypeQuery' && !isDriven(use));
}

function isDriven(node: TSESTree.Node): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (!isFunction(parent) || parent.parent.type !== 'CallExpression') continue;
    const callee = unwrap(parent.parent.callee);
    if (callee.type === 'MemberExpression' && runners.test(memberName(callee))) return true;
  }
  return false;
}

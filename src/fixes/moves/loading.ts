import type { TSESTree } from '@typescript-eslint/utils';
import { isRequire } from '../../javascript/values/is-loading.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey, staticString } from '../../javascript/syntax/static-key.ts';
import { unwrap } from '../../javascript/syntax/unwrap.ts';

/** A module that is loaded by an expression. */
export interface Loading {
  /** The text that names the module. */
  readonly specifier: TSESTree.Node;
  readonly module: string;
  /** Whether it is loaded by `import('…')` rather than by `require('…')`. */
  readonly isPromise: boolean;
}

/** The load whose module is taken apart, or named as a whole, by the pattern or name `target`. */
export function loadingOf(target: TSESTree.Node, file: SourceFile): Loading | undefined {
  const { parent } = target;
  if (parent?.type === 'VariableDeclarator' && parent.id === target) {
    return parent.init === null ? undefined : loadingIn(parent.init, file);
  }
  return parent?.type === 'ArrowFunctionExpression' || parent?.type === 'FunctionExpression'
    ? callbackLoading(target, parent)
    : undefined;
}

/** `require('…')` or `await import('…')`. */
export function loadingIn(expression: TSESTree.Expression, { sourceCode }: SourceFile): Loading | undefined {
  const inner = unwrap(expression);
  if (inner.type === 'AwaitExpression') return importIn(inner.argument);
  if (inner.type !== 'CallExpression' || !isRequire(inner, sourceCode)) return undefined;
  return loadingBy(inner.arguments[0], false);
}

function importIn(expression: TSESTree.Expression): Loading | undefined {
  const inner = unwrap(expression);
  return inner.type === 'ImportExpression' ? loadingBy(inner.source, true) : undefined;
}

/** `import('…').then((target) => …)` */
function callbackLoading(
  target: TSESTree.Node,
  callback: TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression,
): Loading | undefined {
  const { parent: call } = callback;
  if (callback.params[0] !== target || call.type !== 'CallExpression' || call.arguments[0] !== callback)
    return undefined;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && staticKey(callee) === 'then' ? importIn(callee.object) : undefined;
}

function loadingBy(specifier: TSESTree.Node | undefined, isPromise: boolean): Loading | undefined {
  const module = specifier && staticString(specifier);
  return specifier === undefined || module === undefined ? undefined : { specifier, module, isPromise };
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies } from '../interpretation/body.ts';
import { globalNameOf } from '../interpretation/global-name.ts';
import { ancestorsOf } from '../syntax/ancestors.ts';
import { staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { findCallee } from './find-callee.ts';
import type { InterpretedModule } from './interpreted-module.ts';

/** Finds the module that a specifier of another one means, if it can be read. */
type ModuleFinder = (specifier: string, from: InterpretedModule) => InterpretedModule | undefined;

/**
 * Does code stand where nothing runs unless `NODE_ENV` is `development` or `test`? Nobody is served there. The test may be a
 * constant, of the module or of one that it imports: `if (isDev) { … }`.
 */
export function isForDevelopment(node: TSESTree.Node, module: InterpretedModule, find: ModuleFinder): boolean {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    const isGuarded = parent.type === 'IfStatement' && parent.consequent === child;
    if (isGuarded && isDevelopment(parent.test, module, find)) return true;
    child = parent;
  }
  return false;
}

function isDevelopment(test: TSESTree.Expression, module: InterpretedModule, find: ModuleFinder): boolean {
  const bare = unwrap(test);
  if (isComparison(bare, module.bodies)) return true;
  if (bare.type !== 'Identifier' && bare.type !== 'MemberExpression') return false;
  const definition = bare.type === 'Identifier' ? module.bodies.variableOf(bare)?.defs[0] : undefined;
  if (definition?.type === 'Variable' && definition.parent.kind === 'const' && definition.node.init) {
    if (isComparison(unwrap(definition.node.init), module.bodies)) return true;
  }
  const named = findCallee(bare, module.bodies);
  if (named === undefined || 'body' in named || named.way.length !== 1) return false;
  const other = find(named.specifier, module);
  return other !== undefined && isExportedComparison(named.way[0] ?? '', other.bodies);
}

/** `exports.isDev = process.env.NODE_ENV === 'development'`, `export const isDev = …` */
function isExportedComparison(name: string, bodies: Bodies): boolean {
  const variable = bodies.sourceCode.scopeManager?.globalScope?.childScopes[0]?.set.get(name);
  const definition = variable?.defs[0];
  const isConst = definition?.type === 'Variable' && definition.parent.kind === 'const';
  const declared = isConst && definition.node.init ? [definition.node.init] : [];
  // What a compiler writes first is `exports.isDev = void 0`.
  const stored = bodies.storesOf('exports', name).filter((value) => !isVoid(value));
  const values = stored.length > 0 ? stored : declared;
  return values.length > 0 && values.every((value) => isComparison(unwrap(value), bodies));
}

function isVoid(value: TSESTree.Expression): boolean {
  const bare = unwrap(value);
  if (bare.type === 'AssignmentExpression') return isVoid(bare.right);
  return bare.type === 'UnaryExpression' && bare.operator === 'void';
}

function isComparison(test: TSESTree.Expression, bodies: Bodies): boolean {
  if (test.type !== 'BinaryExpression' || (test.operator !== '===' && test.operator !== '==')) return false;
  const { left, right } = test;
  if (globalNameOf(left, bodies) !== 'process.env.NODE_ENV') return false;
  const value = staticString(right);
  return value === 'development' || value === 'test';
}

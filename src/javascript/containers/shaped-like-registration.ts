import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../syntax/find-variable.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey } from '../syntax/static-key.ts';

/** Methods that only containers have. */
const registrars = new Set(['registerSingleton', 'registerType', 'registerClass']);

/** What follows `bind(X)` in a container, and never `bind` of a function. */
const targets = /^to(?:$|Self|Service|Constructor|DynamicValue|ConstantValue)/u;

/**
 * Is the call that of a container by its shape alone? `to(X)` must follow `bind(…)`, and `register(…)` be asked of something
 * that is called a container: much else has methods of these names.
 */
export function isShapedLikeRegistration({ callee, parent }: TSESTree.CallExpression, file: SourceFile): boolean {
  if (callee.type === 'Identifier') return callee.name === 'asClass' && isUndefinedHere(callee, file);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (method === undefined || callee.type !== 'MemberExpression') return false;
  if (registrars.has(method)) return true;
  if (method === 'register') return /(?:container|injector)$/iu.test(nameOf(callee.object));
  if (method === 'bind' || method === 'rebind') {
    return parent.type === 'MemberExpression' && targets.test(staticKey(parent) ?? '');
  }
  return targets.test(method) && /^(?:re)?bind$/u.test(calledName(callee.object));
}

/** A name that the file neither imports nor gives a value: nothing tells what it is. */
function isUndefinedHere(name: TSESTree.Identifier, file: SourceFile): boolean {
  const [definition] = findVariable(file.sourceCode, name)?.defs ?? [];
  if (definition === undefined || definition.node.type === 'TSDeclareFunction') return true;
  return definition.type === 'Variable' && definition.parent.declare;
}

function nameOf(node: TSESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression') return '';
  return node.property.type === 'PrivateIdentifier' ? node.property.name : (staticKey(node) ?? '');
}

function calledName(node: TSESTree.Node): string {
  return node.type === 'CallExpression' ? nameOf(node.callee) : '';
}

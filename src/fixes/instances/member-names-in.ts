import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { staticKey, staticString } from '../../javascript/syntax/static-key.ts';
import { walk } from '../../javascript/syntax/walk.ts';
import { valueGroupsOf } from './value-groups.ts';

const namesOfFiles = new WeakMap<TSESLint.SourceCode, ReadonlySet<string>>();

/**
 * The names by which the code of a file may use a member of anything: those after a dot, those of patterns and of types,
 * and strings that stand where a key may be meant. What is only called the same, such as a variable, is left out, and so
 * are comments and other text.
 */
export function memberNamesIn(sourceCode: TSESLint.SourceCode): ReadonlySet<string> {
  let names = namesOfFiles.get(sourceCode);
  if (names === undefined) namesOfFiles.set(sourceCode, (names = collectNames(sourceCode)));
  return names;
}

function collectNames(sourceCode: TSESLint.SourceCode): ReadonlySet<string> {
  const names = new Set<string>();
  // A key that only running the code tells may be any string of the file.
  const { hasUnknownKeys } = valueGroupsOf(sourceCode);
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    const text = staticString(node);
    const name = text === undefined ? nameOf(node) : hasUnknownKeys || mayBeKey(node) ? text : undefined;
    if (name !== undefined) names.add(name);
  });
  return names;
}

function nameOf(node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case 'MemberExpression':
      return staticKey(node);
    case 'Property':
      return node.parent.type === 'ObjectPattern' ? staticKey(node) : undefined;
    case 'TSPropertySignature':
    case 'TSMethodSignature':
      return node.key.type === 'Identifier' && !node.computed ? node.key.name : staticString(node.key);
    default:
      return undefined;
  }
}

/** Does a string stand in a type, as the argument of a call, or before `in`? */
function mayBeKey({ parent }: TSESTree.Node): boolean {
  switch (parent?.type) {
    case 'TSLiteralType':
    case 'CallExpression':
    case 'NewExpression':
      return true;
    case 'ArrayExpression':
    case 'TSAsExpression':
      return mayBeKey(parent);
    case 'BinaryExpression':
      return parent.operator === 'in';
    default:
      return false;
  }
}

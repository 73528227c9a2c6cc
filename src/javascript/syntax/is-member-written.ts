import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { enclosingExpression } from './enclosing-expression.ts';
import { staticKey } from './static-key.ts';

/** Methods that change what a list or map holds. */
const changers = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
  'set',
  'delete',
  'clear',
  'add',
]);

const known = new WeakMap<TSESLint.Scope.Variable, ReadonlySet<string>>();

/** Does the file change, or may it change, what the object in the variable holds under a key, or further inside? */
export function isMemberWritten(variable: TSESLint.Scope.Variable, key: string): boolean {
  let written = known.get(variable);
  if (written === undefined) known.set(variable, (written = writtenMembers(variable)));
  return written.has(key) || written.has('');
}

/** The first keys on the way to what is changed; an empty one for a key that the text does not tell. */
function writtenMembers({ references }: TSESLint.Scope.Variable): ReadonlySet<string> {
  const written = new Set<string>();
  for (const { identifier } of references) {
    const keys: string[] = [];
    let { node } = enclosingExpression(identifier);
    for (let { parent } = node; parent?.type === 'MemberExpression' && parent.object === node; { parent } = node) {
      keys.push(staticKey(parent) ?? (parent.property.type === 'PrivateIdentifier' ? `#${parent.property.name}` : ''));
      ({ node } = enclosingExpression(parent));
    }
    if (isChanged(node, keys)) written.add(keys[0] ?? '');
  }
  return written;
}

function isChanged(node: TSESTree.Node, keys: string[]): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'CallExpression':
      // The method is not what is changed.
      return keys.length > 0 && parent.callee === node && changers.has(keys.pop() ?? '');
    case 'AssignmentExpression':
    case 'ForOfStatement':
    case 'ForInStatement':
      return keys.length > 0 && parent.left === node;
    case 'UpdateExpression':
      return keys.length > 0;
    case 'UnaryExpression':
      return parent.operator === 'delete';
    case 'Property':
      return keys.length > 0 && parent.value === node && parent.parent.type === 'ObjectPattern';
    case 'ArrayPattern':
    case 'RestElement':
      return keys.length > 0;
    case 'AssignmentPattern':
      return keys.length > 0 && parent.left === node;
    default:
      return false;
  }
}

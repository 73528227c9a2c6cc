import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk } from '../syntax/walk.ts';
import type { Code, Variable } from './code.ts';
import { exportsOf } from './exports-of.ts';
import { isAtTop } from './keeping.ts';

/** What has members that the module assigns: a variable at its top, or what it exports. */
export type Bearer = Variable | 'exports';

type Assigned = ReadonlyMap<Bearer, ReadonlyMap<string, readonly TSESTree.Expression[]>>;

const known = new WeakMap<Code, Assigned>();

/** What the module assigns to a member: `Sockets.server = io`, also in functions, or in the object that the variable holds. */
export function assignedTo(bearer: Bearer, key: string, code: Code): readonly TSESTree.Expression[] {
  let assigned = known.get(code);
  if (assigned === undefined) known.set(code, (assigned = readAssigned(code)));
  const values = assigned.get(bearer)?.get(key) ?? [];
  const first = bearer === 'exports' ? undefined : propertyOf(initialOf(bearer), key);
  return first === undefined ? values : [first, ...values];
}

/** The variable at the top of the module, or the exports, that an expression names. */
export function bearerOf(node: TSESTree.Node, code: Code): Bearer | undefined {
  const bare = unwrap(node as TSESTree.Expression);
  if (isExports(bare, code)) return 'exports';
  const variable = bare.type === 'Identifier' ? code.variableOf(bare) : undefined;
  if (variable?.defs[0]?.type !== 'Variable' || !isAtTop(variable)) return undefined;
  return isAlias(variable, code) ? 'exports' : variable;
}

function isExports(node: TSESTree.Node, code: Code): boolean {
  if (node.type === 'MemberExpression') return exportsOf(node) === 'whole';
  return node.type === 'Identifier' && node.name === 'exports' && (code.variableOf(node)?.defs.length ?? 0) === 0;
}

/** `const Sockets = module.exports;`, or `module.exports = Sockets;` */
function isAlias(variable: Variable, code: Code): boolean {
  let value: TSESTree.Node | undefined = initialOf(variable);
  for (; value?.type === 'AssignmentExpression'; value = value.right) if (isExports(value.left, code)) return true;
  if (value !== undefined && isExports(value, code)) return true;
  return variable.references.some(({ identifier: { parent }, identifier }) => {
    return parent.type === 'AssignmentExpression' && parent.right === identifier && isExports(parent.left, code);
  });
}

function initialOf({ defs: [definition] }: Variable): TSESTree.Expression | undefined {
  if (definition?.type !== 'Variable' || definition.node.id !== definition.name) return undefined;
  return definition.node.init === null ? undefined : unwrap(definition.node.init);
}

function propertyOf(node: TSESTree.Expression | undefined, key: string): TSESTree.Expression | undefined {
  if (node?.type !== 'ObjectExpression') return undefined;
  const property = node.properties.find((each) => each.type === 'Property' && staticKey(each) === key);
  return property?.type === 'Property' ? (property.value as TSESTree.Expression) : undefined;
}

function readAssigned(code: Code): Assigned {
  const assigned = new Map<Bearer, Map<string, TSESTree.Expression[]>>();
  walk(code.ast, code.visitorKeys, (node) => {
    if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return;
    const key = staticKey(node.left);
    const bearer = key === undefined ? undefined : bearerOf(node.left.object, code);
    if (bearer === undefined || key === undefined) return;
    const members = assigned.get(bearer) ?? new Map<string, TSESTree.Expression[]>();
    assigned.set(bearer, members);
    members.set(key, [...(members.get(key) ?? []), node.right]);
  });
  return assigned;
}

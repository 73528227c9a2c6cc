import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk } from '../syntax/walk.ts';
import { type ClassNode, isClass } from '../values/class-node.ts';
import { memberOfClass } from './class-fields.ts';
import type { Variable } from './code.ts';
import { importedPathOf } from './imported-path-of.ts';
import { classAround, isInStatic } from './keeping.ts';
import type { Reader } from './reader.ts';

/** Constants that hold each other need not end. */
const DEEPEST = 16;

/** A class whose member is read, of an instance or of itself. */
export interface Holder {
  readonly owner: ClassNode;
  readonly isStatic: boolean;
  readonly reader: Reader;
}

export function holderOf(object: TSESTree.Expression, reader: Reader): Holder | undefined {
  const bare = unwrap(object);
  if (bare.type === 'ThisExpression') {
    const owner = classAround(bare);
    return owner === undefined ? undefined : { owner, isStatic: isInStatic(bare, owner), reader };
  }
  return classNamed(bare, reader) ?? instanceOf(bare, reader);
}

/** The class that an expression names, in this module or in the one that it is imported from. */
export function classNamed(node: TSESTree.Expression, reader: Reader): Holder | undefined {
  if (node.type !== 'Identifier') return undefined;
  const variable = reader.code.variableOf(node);
  const [definition] = variable?.defs ?? [];
  if (isClass(definition?.node)) return { owner: definition.node, isStatic: true, reader };
  if (definition?.type !== 'ImportBinding') return undefined;
  const path = importedPathOf(node, reader.code);
  const [name, ...rest] = path?.names ?? [];
  if (path === undefined || name === undefined || rest.length > 0) return undefined;
  const found = reader.project.declarationOf(reader.code, path.specifier, name);
  if (found === undefined) return undefined;
  const declared = 'defs' in found.node ? found.node.defs[0]?.node : found.node;
  return isClass(declared) ? { owner: declared, isStatic: true, reader: found.reader } : undefined;
}

/** The class of an instance that an expression is: of `new Hub()`, of a constant that holds one, of `Hub.getInstance()`. */
function instanceOf(node: TSESTree.Expression, reader: Reader, depth = 0): Holder | undefined {
  if (depth > DEEPEST) return undefined;
  switch (node.type) {
    case 'NewExpression':
      return asInstance(classNamed(unwrap(node.callee), reader));
    case 'CallExpression':
      return givenBy(node, reader);
    case 'Identifier': {
      const variable = reader.code.variableOf(node);
      return (
        variable &&
        (heldBy(variable, node, reader, depth + 1) ?? typedAs(annotationOf(variable.identifiers[0]), reader))
      );
    }
    case 'MemberExpression':
      return node.object.type === 'ThisExpression' ? keptBy(node, reader) : undefined;
    default:
      return undefined;
  }
}

function asInstance(holder: Holder | undefined): Holder | undefined {
  return holder && { ...holder, isStatic: false };
}

/** The class that a field of the class around is declared to hold an instance of. */
function keptBy(node: TSESTree.MemberExpression, reader: Reader): Holder | undefined {
  const owner = classAround(node);
  const key = node.property.type === 'PrivateIdentifier' ? `#${node.property.name}` : staticKey(node);
  if (owner === undefined || key === undefined || isInStatic(node, owner)) return undefined;
  const member = memberOfClass(owner, key, false, reader.code.visitorKeys);
  return typedAs(member?.annotation ?? annotationOf(member?.parameter), reader);
}

function annotationOf(name: TSESTree.Node | undefined): TSESTree.TypeNode | undefined {
  return name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
}

function typedAs(type: TSESTree.TypeNode | undefined, reader: Reader): Holder | undefined {
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  return asInstance(classNamed(type.typeName, reader));
}

function heldBy(variable: Variable, name: TSESTree.Identifier, reader: Reader, depth: number): Holder | undefined {
  const [definition] = variable.defs;
  if (definition?.type === 'Variable') {
    const { id, init } = definition.node;
    const isConstant = definition.parent.kind === 'const' && id.type === 'Identifier' && init !== null;
    return isConstant ? instanceOf(unwrap(init), reader, depth) : undefined;
  }
  if (definition?.type !== 'ImportBinding') return undefined;
  const path = importedPathOf(name, reader.code);
  const [exportName, ...rest] = path?.names ?? [];
  if (path === undefined || exportName === undefined || rest.length > 0) return undefined;
  const found = reader.project.declarationOf(reader.code, path.specifier, exportName);
  if (found === undefined) return undefined;
  if (!('defs' in found.node)) return instanceOf(unwrap(found.node), found.reader, depth);
  const [declared] = found.node.identifiers;
  return declared?.type === 'Identifier' ? instanceOf(declared, found.reader, depth) : undefined;
}

/** The class whose static method gives an instance of it: by its declared type, or because it makes one. */
function givenBy({ callee }: TSESTree.CallExpression, reader: Reader): Holder | undefined {
  const bare = unwrap(callee);
  const key = bare.type === 'MemberExpression' ? staticKey(bare) : undefined;
  if (bare.type !== 'MemberExpression' || key === undefined) return undefined;
  const holder = classNamed(unwrap(bare.object), reader);
  const method = holder && memberOfClass(holder.owner, key, true, holder.reader.code.visitorKeys)?.method;
  if (holder === undefined || method === undefined) return undefined;
  const type = method.returnType?.typeAnnotation;
  const name = holder.owner.id?.name;
  const isDeclared =
    type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === name;
  return isDeclared || makes(method, name, holder.reader) ? asInstance(holder) : undefined;
}

function makes(method: TSESTree.FunctionExpression, name: string | undefined, { code }: Reader): boolean {
  let isFound = false;
  walk(
    method.body,
    code.visitorKeys,
    (node) => {
      if (node.type !== 'NewExpression') return;
      isFound ||=
        node.callee.type === 'ThisExpression' || (node.callee.type === 'Identifier' && node.callee.name === name);
    },
    (node) => !isFunction(node),
  );
  return isFound;
}

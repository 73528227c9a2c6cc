import type { TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../../javascript/syntax/ancestors.ts';
import { memberKey } from './cell-map.ts';

/** A member of a class or an interface, which what they extend or implement may ask something of. */
export interface Declarer {
  readonly owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression | TSESTree.TSInterfaceDeclaration;
  readonly name: string;
}

/** Finds the member that a value is given to where it is declared, or that gives it: a field, a parameter that is one, a getter. */
export function findDeclarerOfValue(node: TSESTree.Node): Declarer | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return parent.value === node ? declarerOf(parent) : undefined;
    case 'AssignmentPattern':
      return parent.right === node ? ofParameter(parent) : undefined;
    case 'ReturnStatement':
      return ofGetter(closestOf(parent, 'FunctionExpression', 'FunctionDeclaration', 'ArrowFunctionExpression'));
    default:
      return undefined;
  }
}

/** Finds the member that a type is written for. */
export function findDeclarerOfType(type: TSESTree.Node): Declarer | undefined {
  const place = type.parent?.type === 'TSTypeAnnotation' ? type.parent.parent : undefined;
  switch (place?.type) {
    case 'PropertyDefinition':
    case 'TSAbstractPropertyDefinition':
    case 'AccessorProperty':
    case 'TSPropertySignature':
      return declarerOf(place);
    case 'FunctionExpression':
      return ofGetter(place);
    case 'Identifier':
      return ofParameter(place.parent.type === 'AssignmentPattern' ? place.parent : place);
    default:
      return undefined;
  }
}

type Member =
  | TSESTree.AccessorProperty
  | TSESTree.MethodDefinition
  | TSESTree.PropertyDefinition
  | TSESTree.TSAbstractPropertyDefinition
  | TSESTree.TSPropertySignature;

function declarerOf(member: Member): Declarer | undefined {
  const name = memberKey(member as Parameters<typeof memberKey>[0]);
  const owner = member.parent.parent;
  if (name === undefined || ('static' in member && member.static)) return undefined;
  const isOwner = owner.type === 'ClassDeclaration' || owner.type === 'ClassExpression';
  return isOwner || owner.type === 'TSInterfaceDeclaration' ? { owner, name } : undefined;
}

function ofGetter(owner: TSESTree.Node | undefined): Declarer | undefined {
  const member = owner?.parent;
  return member?.type === 'MethodDefinition' && member.kind === 'get' ? declarerOf(member) : undefined;
}

/** `constructor(readonly engine = new Engine())` */
function ofParameter(parameter: TSESTree.Node): Declarer | undefined {
  if (parameter.parent?.type !== 'TSParameterProperty') return undefined;
  const name = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  const owner = closestOf(parameter, 'ClassDeclaration', 'ClassExpression');
  return name.type === 'Identifier' && owner !== undefined ? { owner, name: name.name } : undefined;
}

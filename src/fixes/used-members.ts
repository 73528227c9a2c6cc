import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../javascript/ancestors.ts';
import { enclosingExpression } from '../javascript/enclosing-expression.ts';
import { findVariable } from '../javascript/find-variable.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { staticKey } from '../javascript/static-key.ts';
import { walk } from '../javascript/walk.ts';

/** A member that the file uses on an instance. */
export interface UsedMember {
  readonly name: string;
  /** Number of arguments of a call; `undefined` for a read, or a call with spread arguments. */
  readonly argumentCount: number | undefined;
}

/** The members that a file uses on the instance that `node` yields, followed through variables and fields of the file. */
export function usedMembers(node: TSESTree.Node, file: SourceFile): readonly UsedMember[] {
  const { node: value } = enclosingExpression(node);
  const { parent } = value;
  switch (parent?.type) {
    case 'AwaitExpression':
      return usedMembers(parent, file);
    case 'MemberExpression':
      return parent.object === value ? memberUse(parent) : [];
    case 'VariableDeclarator':
      return parent.init === value ? membersOfTarget(parent.id, file) : [];
    case 'AssignmentExpression':
      return parent.right === value ? [...membersOfTarget(parent.left, file), ...usedMembers(parent, file)] : [];
    case 'AssignmentPattern':
      return parent.right === value ? membersOfTarget(parent.left, file) : [];
    case 'PropertyDefinition':
      return parent.value === value && !parent.static ? membersOfField(parent, fieldName(parent), file) : [];
    default:
      return [];
  }
}

/** The members that a file uses on the variable, parameter or field that `target` declares or assigns. */
export function membersOfTarget(target: TSESTree.Node, file: SourceFile): readonly UsedMember[] {
  switch (target.type) {
    case 'Identifier': {
      const variable = findVariable(file.sourceCode, target);
      return variable === undefined ? [] : membersOfVariable(variable);
    }
    case 'ObjectPattern':
      return target.properties.flatMap((property) => {
        const name = property.type === 'Property' ? staticKey(property) : undefined;
        return name === undefined ? [] : [{ name, argumentCount: undefined }];
      });
    case 'MemberExpression':
      return target.object.type === 'ThisExpression' ? membersOfField(target, fieldName(target), file) : [];
    case 'PropertyDefinition':
      return membersOfField(target, fieldName(target), file);
    case 'TSParameterProperty':
      return target.parameter.type === 'Identifier'
        ? [...membersOfTarget(target.parameter, file), ...membersOfField(target, target.parameter.name, file)]
        : [];
    default:
      return [];
  }
}

function membersOfVariable(variable: TSESLint.Scope.Variable): readonly UsedMember[] {
  return variable.references.flatMap(({ identifier }) => {
    const { node } = enclosingExpression(identifier);
    return node.parent?.type === 'MemberExpression' && node.parent.object === node ? memberUse(node.parent) : [];
  });
}

/** Uses of `this.field.member` in the class around `node`. */
function membersOfField(node: TSESTree.Node, field: string | undefined, file: SourceFile): readonly UsedMember[] {
  const owner = closestOf(node, 'ClassDeclaration', 'ClassExpression');
  if (owner === undefined || field === undefined) return [];
  const used: UsedMember[] = [];
  walk(owner, file.sourceCode.visitorKeys, (inner) => {
    if (inner.type !== 'MemberExpression' || inner.object.type !== 'ThisExpression' || fieldName(inner) !== field)
      return;
    const { node: value } = enclosingExpression(inner);
    if (value.parent?.type === 'MemberExpression' && value.parent.object === value)
      used.push(...memberUse(value.parent));
  });
  return used;
}

function fieldName(node: TSESTree.MemberExpression | TSESTree.PropertyDefinition): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  return key.type === 'PrivateIdentifier' ? `#${key.name}` : staticKey(node);
}

function memberUse(member: TSESTree.MemberExpression): UsedMember[] {
  const name = staticKey(member);
  if (name === undefined) return [];
  const call = member.parent.type === 'CallExpression' && member.parent.callee === member ? member.parent : undefined;
  const isSpread = call?.arguments.some(({ type }) => type === 'SpreadElement') === true;
  return [{ name, argumentCount: isSpread ? undefined : call?.arguments.length }];
}

import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { isScopeType } from './scope-types.ts';

/** When the code of a class that sees an instance as `this` runs. */
type Moment =
  /** In a method, or in a function that is called later: every field is there. */
  | 'later'
  /** While the fields get their values: only those above are there. */
  | 'fields'
  /** In the constructor, after the fields. */
  | 'constructor';

/** `this.field` for the fields and parameter properties of a class that have a user-scope value at `site`. */
export function scopeFields(block: TSESTree.Node, site: TSESTree.Node, file: SourceFile): readonly string[] {
  if (block.type !== 'ClassDeclaration' && block.type !== 'ClassExpression') return [];
  const moment = momentOf(site, block);
  if (moment === undefined) return [];
  return block.body.body.flatMap((member): readonly string[] => {
    if (member.type === 'PropertyDefinition') return fieldOf(member, moment, site, file);
    const isConstructor = member.type === 'MethodDefinition' && member.kind === 'constructor';
    // Where fields are defined in the language's own way, they get their values before parameter properties do.
    return isConstructor && moment !== 'fields' ? parameterProperties(member, file) : [];
  });
}

function fieldOf(
  member: TSESTree.PropertyDefinition,
  moment: Moment,
  site: TSESTree.Node,
  file: SourceFile,
): readonly string[] {
  const { key, computed, optional, typeAnnotation, value } = member;
  const name = key.type === 'PrivateIdentifier' ? `#${key.name}` : staticKey(member);
  if (member.static || computed || optional || name === undefined || typeAnnotation == null) return [];
  const isThere = moment === 'later' || (value !== null && (moment === 'constructor' || isBefore(member, site)));
  const isIdentifier = key.type === 'PrivateIdentifier' || key.type === 'Identifier';
  return isThere && isIdentifier && isScopeType(typeAnnotation.typeAnnotation, file) ? [`this.${name}`] : [];
}

function parameterProperties({ value }: TSESTree.MethodDefinition, file: SourceFile): readonly string[] {
  return value.params.flatMap((parameter): string[] => {
    if (parameter.type !== 'TSParameterProperty') return [];
    const { parameter: pattern } = parameter;
    const name = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
    if (name.typeAnnotation == null || name.optional) return [];
    return isScopeType(name.typeAnnotation.typeAnnotation, file) ? [`this.${name.name}`] : [];
  });
}

function isBefore(a: TSESTree.Node, b: TSESTree.Node): boolean {
  return a.range[1] <= b.range[0];
}

/** When the code at `site` runs; `undefined` if `this` is not an instance of the class there. */
function momentOf(
  site: TSESTree.Node,
  owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
): Moment | undefined {
  let isLater = false;
  let child = site;
  for (const node of ancestorsOf(site)) {
    switch (node.type) {
      case 'ArrowFunctionExpression':
        isLater = true;
        break;
      case 'MethodDefinition':
      case 'PropertyDefinition':
        return node.parent === owner.body ? momentIn(node, child, site, isLater) : undefined;
      case 'FunctionDeclaration':
      case 'StaticBlock':
      case 'AccessorProperty':
        return undefined;
      case 'FunctionExpression':
        if (node.parent.type !== 'MethodDefinition') return undefined;
    }
    child = node;
  }
  return undefined;
}

function momentIn(
  member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  child: TSESTree.Node,
  site: TSESTree.Node,
  isLater: boolean,
): Moment | undefined {
  if (member.static || child !== member.value) return undefined;
  if (isLater) return 'later';
  if (member.type === 'PropertyDefinition') return 'fields';
  if (member.kind !== 'constructor') return 'later';
  // The arguments of `super`, and default values of parameters, are evaluated before there is an instance.
  const path = [...ancestorsOf(site)];
  const isEarly = path.some((node) => node.type === 'CallExpression' && node.callee.type === 'Super');
  return isEarly || !path.some((node) => node === member.value.body) ? undefined : 'constructor';
}

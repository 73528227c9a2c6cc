import type { TSESTree } from '@typescript-eslint/utils';
import { bindingSourceOf } from '../interpretation/binding-source.ts';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey, staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk } from '../syntax/walk.ts';
import type { Code, Variable } from './code.ts';
import { findDeclaredElsewhere } from './declared-elsewhere.ts';
import { declaresScope } from './declares-scope.ts';

/** What counts as a name of a scope, in the project under lint. */
export interface ScopeNames {
  /** Names that identify one user. */
  isUser(name: string): boolean;
  /** Those of them that name a person or an account, and not a request or a connection. */
  isPerson(name: string): boolean;
  /** Names that identify a user or a group of users. */
  isScope(name: string): boolean;
  /** Does a call give what identifies the current user? */
  isAccessor(callee: TSESTree.Expression): boolean;
  /** Is it a type whose values identify a user? */
  isScopeType(type: TSESTree.TypeNode): boolean;
}

const DEEPEST = 4;

/** Does an expression mention something that tells for whom it is: by the names in it, and in the constants that it uses? */
export function mentionsScope(
  node: TSESTree.Node | undefined,
  isScope: (name: string) => boolean,
  names: ScopeNames,
  code: Code,
  depth = 0,
): boolean {
  if (node === undefined || depth > DEEPEST) return false;
  let isFound = false;
  walk(
    node,
    code.visitorKeys,
    (each) => {
      isFound ||= isMention(each, isScope, names, code, depth);
    },
    (each) => !isFound && !isFunction(each) && !each.type.startsWith('TSType'),
  );
  return isFound;
}

function isMention(
  node: TSESTree.Node,
  isScope: (name: string) => boolean,
  names: ScopeNames,
  code: Code,
  depth: number,
): boolean {
  switch (node.type) {
    case 'Identifier': {
      // The name of a member that is called says what is done, not for whom.
      if (isCalledMember(node)) return false;
      if (isScope(node.name)) return true;
      const variable = isReference(node) ? code.variableOf(node) : undefined;
      return variable !== undefined && tellsScope(variable, isScope, names, code, depth);
    }
    case 'PrivateIdentifier':
      return isScope(node.name);
    case 'Literal':
      return (
        typeof node.value === 'string' &&
        node.parent.type === 'Property' &&
        node.parent.key === node &&
        isScope(node.value)
      );
    case 'CallExpression':
      return names.isAccessor(node.callee);
    default:
      return false;
  }
}

function isCalledMember(node: TSESTree.Identifier): boolean {
  const { parent } = node;
  return (
    parent.type === 'MemberExpression' &&
    parent.property === node &&
    !parent.computed &&
    parent.parent.type === 'CallExpression' &&
    parent.parent.callee === parent
  );
}

function isReference(node: TSESTree.Identifier): boolean {
  const { parent } = node;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  return parent.type !== 'Property' || parent.value === node || parent.computed;
}

function tellsScope(
  variable: Variable,
  isScope: (name: string) => boolean,
  names: ScopeNames,
  code: Code,
  depth: number,
): boolean {
  const [name] = variable.identifiers;
  const annotation = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  if (annotation !== undefined && (names.isScopeType(annotation) || declaresScope(annotation, isScope, code)))
    return true;
  const source = name && bindingSourceOf(name);
  if (source?.from.kind !== 'value' || variable.defs[0]?.type !== 'Variable') return false;
  if (source.keys.some((key) => isScope(key))) return true;
  const value = unwrap(source.from.node);
  // What some work comes to, after a while, need not say any more for whom it was done.
  if (value.type === 'AwaitExpression') return false;
  return mentionsScope(value, isScope, names, code, depth + 1);
}

/** The texts that an expression can only be: a literal, a constant, a list of such; `undefined` for anything else. */
export function constantTexts(node: TSESTree.Node | undefined, code: Code, depth = 0): readonly string[] | undefined {
  if (node === undefined || depth > DEEPEST) return undefined;
  const bare = unwrap(node as TSESTree.Expression);
  const text = staticString(bare);
  if (text !== undefined) return [text];
  switch (bare.type) {
    case 'Literal':
      return typeof bare.value === 'number' ? [String(bare.value)] : undefined;
    case 'ArrayExpression':
      return all(bare.elements, code, depth);
    case 'ConditionalExpression':
      return all([bare.consequent, bare.alternate], code, depth);
    case 'Identifier':
      return ofConstant(code.variableOf(bare), code, depth) ?? ofOther(bare, code, depth);
    case 'MemberExpression':
      return ofMember(bare, code, depth) ?? ofOther(bare, code, depth);
    case 'BinaryExpression': {
      const parts = bare.operator === '+' ? all([bare.left, bare.right], code, depth) : undefined;
      return parts?.length === 2 ? [parts.join('')] : undefined;
    }
    case 'TemplateLiteral': {
      const parts = bare.expressions.map((part) => constantTexts(part, code, depth + 1));
      if (parts.some((part) => part?.length !== 1)) return undefined;
      return [bare.quasis.map(({ value }, index) => (value.cooked ?? '') + (parts[index]?.[0] ?? '')).join('')];
    }
    default:
      return undefined;
  }
}

function all(nodes: readonly (TSESTree.Node | null)[], code: Code, depth: number): readonly string[] | undefined {
  const texts = nodes.map((node) => constantTexts(node ?? undefined, code, depth + 1));
  return texts.every((each) => each !== undefined) ? texts.flat() : undefined;
}

function ofConstant(variable: Variable | undefined, code: Code, depth: number): readonly string[] | undefined {
  const [definition, ...others] = variable?.defs ?? [];
  if (definition?.type !== 'Variable' || others.length > 0 || definition.parent.kind !== 'const') return undefined;
  const { id, init } = definition.node;
  return id.type === 'Identifier' && init !== null ? constantTexts(init, code, depth + 1) : undefined;
}

/** `EVENTS.created`, of a constant object or an enum. */
function ofMember(node: TSESTree.MemberExpression, code: Code, depth: number): readonly string[] | undefined {
  const key = staticKey(node);
  if (key === undefined || node.object.type !== 'Identifier') return undefined;
  return ofMemberOf(code.variableOf(node.object), key, code, depth);
}

function ofMemberOf(
  variable: Variable | undefined,
  key: string,
  code: Code,
  depth: number,
): readonly string[] | undefined {
  const definition = variable?.defs[0];
  if (definition?.type === 'TSEnumName') {
    const member = definition.node.body.members.find(({ id }) => id.type === 'Identifier' && id.name === key);
    return member === undefined
      ? undefined
      : (constantTexts(member.initializer ?? undefined, code, depth + 1) ?? [key]);
  }
  if (definition?.type !== 'Variable' || definition.parent.kind !== 'const' || definition.node.init === null)
    return undefined;
  return definition.node.id.type === 'Identifier' ? ofProperty(definition.node.init, key, code, depth) : undefined;
}

function ofProperty(
  object: TSESTree.Expression,
  key: string,
  code: Code,
  depth: number,
): readonly string[] | undefined {
  const bare = unwrap(object);
  if (bare.type !== 'ObjectExpression') return undefined;
  const property = bare.properties.find((each) => each.type === 'Property' && staticKey(each) === key);
  return property?.type === 'Property' ? constantTexts(property.value, code, depth + 1) : undefined;
}

/** A constant, or a member of one, that another module of the project declares. */
function ofOther(node: TSESTree.Expression, code: Code, depth: number): readonly string[] | undefined {
  const found = findDeclaredElsewhere(node, code);
  const [key, ...deeper] = found?.keys ?? [];
  if (found === undefined || deeper.length > 0) return undefined;
  if ('defs' in found.node) {
    return key === undefined
      ? ofConstant(found.node, found.code, depth + 1)
      : ofMemberOf(found.node, key, found.code, depth + 1);
  }
  return key === undefined
    ? constantTexts(found.node, found.code, depth + 1)
    : ofProperty(found.node, key, found.code, depth + 1);
}

import type { TSESTree } from '@typescript-eslint/utils';
import { findThisOwner } from '../objects/this-owner.ts';
import type { Bodies, Body, Membership } from '../interpretation/body.ts';
import { decoratorsOf } from '../syntax/decorators-of.ts';
import { isFunction } from '../syntax/function-node.ts';
import { outermostCast } from '../syntax/outermost-cast.ts';
import { staticKey } from '../syntax/static-key.ts';
import { type ClassNode, isClass } from '../values/class-node.ts';
import { findCallee } from './find-callee.ts';
import { UseFollower } from './follow-uses.ts';
import { givesThis } from './gives-this.ts';
import { memberKey, membersIn } from './members-in.ts';
import { MADE, type Use, type Way } from './use.ts';

const unknown: readonly Use[] = [{ kind: 'escape' }];

/** What a module does with one of its own functions, or with a class for its constructor. */
export function whereaboutsOf({ node, member }: Body, bodies: Bodies): readonly Use[] {
  if (isFunction(node) && node.generator) return unknown;
  if (member !== undefined) return usesOfMember(node, member, bodies);
  const follower = new UseFollower(bodies);
  if (node.type !== 'FunctionDeclaration' || node.id === null) follower.follow(node, []);
  for (const variable of bodies.sourceCode.getDeclaredVariables(node)) {
    if (variable.defs.some((definition) => definition.node === node && definition.type === 'FunctionName')) {
      follower.followVariable(variable, []);
    }
  }
  const { parent } = node;
  const key = parent?.type === 'AssignmentExpression' ? keyOf(parent.left) : undefined;
  const ofThis = key === undefined ? [] : usesByName(key, bodies, ({ object }) => object.type === 'ThisExpression');
  return [...follower.uses, ...ofThis];
}

function usesOfMember(node: Body['node'], member: Membership, bodies: Bodies): readonly Use[] {
  const { owner, role, isStatic } = member;
  if (role === 'accessor') return unknown;
  if (role === 'constructor') return isClass(owner) ? usesOfClass(owner, [MADE], bodies) : unknown;
  const { parent } = node;
  const isElement = parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition';
  if ((!isElement && parent?.type !== 'Property') || decoratorsOf(parent).length > 0) return unknown;
  const key = parent.key.type === 'PrivateIdentifier' ? `#${parent.key.name}` : staticKey(parent);
  if (key === undefined || givesThis(owner, isStatic, bodies)) return unknown;
  const named = usesByName(key, bodies, () => true);
  if (isClass(owner)) {
    // A class that is extended may call its methods itself.
    if (!isStatic && owner.superClass !== null && !isEmitter(owner.superClass, bodies)) return unknown;
    return [...named, ...usesOfClass(owner, isStatic ? [key] : [MADE, key], bodies)];
  }
  const follower = new UseFollower(bodies);
  follower.follow(owner, [key]);
  return [...named, ...follower.uses];
}

/** Node's emitters call no method of a class that extends them but what they are told to. */
function isEmitter(base: TSESTree.Expression, bodies: Bodies): boolean {
  const callee = findCallee(base, bodies);
  return callee !== undefined && 'specifier' in callee && /^(?:node:)?events$/u.test(callee.specifier);
}

function usesOfClass(owner: ClassNode, way: Way, bodies: Bodies): readonly Use[] {
  if (decoratorsOf(owner).length > 0 || makesItself(owner, bodies)) return unknown;
  const follower = new UseFollower(bodies);
  if (owner.type === 'ClassExpression' || owner.id === null) follower.follow(owner, way);
  for (const variable of bodies.sourceCode.getDeclaredVariables(owner)) follower.followVariable(variable, way);
  return follower.uses;
}

/** `new this()` in a static method */
function makesItself(owner: ClassNode, bodies: Bodies): boolean {
  return membersIn(bodies).bare.some((node) => {
    const self = findThisOwner(node);
    return self?.owner === owner && self.isStatic;
  });
}

/** What is done with members of one name, whatever they are members of. */
function usesByName(
  key: string,
  bodies: Bodies,
  isMeant: (member: TSESTree.MemberExpression) => boolean,
): readonly Use[] {
  const { named, patterns } = membersIn(bodies);
  const follower = new UseFollower(bodies);
  for (const property of patterns.get(key) ?? []) follower.bind(property.value, []);
  const ofMembers = (named.get(key) ?? []).filter(isMeant).flatMap((member): readonly Use[] => {
    const { parent } = outermostCast(member);
    if (parent?.type === 'CallExpression' && outermostCast(member) === parent.callee) {
      return [{ kind: 'call', from: bodies.at(parent) }];
    }
    const isWritten = parent?.type === 'AssignmentExpression' && parent.left === member;
    return isWritten ? [] : unknown;
  });
  return [...follower.uses, ...ofMembers];
}

function keyOf(target: TSESTree.Node): string | undefined {
  return target.type === 'MemberExpression' ? memberKey(target) : undefined;
}

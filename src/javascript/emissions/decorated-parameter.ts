import type { TSESTree } from '@typescript-eslint/utils';
import { entryOf } from '../../emitters/entry-of.ts';
import { decoratorsOf } from '../syntax/decorators-of.ts';
import type { FunctionNode } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { isClass } from '../values/class-node.ts';
import type { Reader } from './reader.ts';
import { type Standing, standingOf, unknown } from './standing.ts';
import type { LibraryThing } from './table.ts';

/**
 * What decorators say that a parameter is given: its own, that of its method, or that of the class for a method by its name.
 * An annotation beats them, as frameworks have adapters for more than one library.
 */
export function decoratedParameter(callee: FunctionNode, index: number, reader: Reader): readonly Standing[] {
  const method = callee.parent;
  const parameter = callee.params[index];
  if (method.type !== 'MethodDefinition' || parameter === undefined || isTyped(parameter)) return unknown;
  const own = rolesOf(parameter, reader, ({ gives }) => gives.decorated);
  if (own.length > 0 || callee.params.some((each) => decoratorsOf(each).length > 0)) return own;
  const ofMethod = rolesOf(method, reader, ({ gives }) => gives.parameters?.[index]);
  const owner = method.parent.parent;
  if (ofMethod.length > 0 || !isClass(owner)) return ofMethod;
  return rolesOf(owner, reader, ({ gives }) => entryOf(gives.methods, staticKey(method) ?? '')?.[index]);
}

function isTyped(parameter: TSESTree.Parameter): boolean {
  const type = 'typeAnnotation' in parameter ? parameter.typeAnnotation?.typeAnnotation : undefined;
  return type !== undefined && type.type !== 'TSAnyKeyword' && type.type !== 'TSUnknownKeyword';
}

function rolesOf(
  decorated: TSESTree.Node,
  reader: Reader,
  roleOf: (thing: LibraryThing) => string | undefined,
): readonly Standing[] {
  return decoratorsOf(decorated).flatMap(({ expression }) => {
    const callee = expression.type === 'CallExpression' ? expression.callee : expression;
    return reader.thingsAt(callee).flatMap((thing) => {
      const role = roleOf(thing);
      return role === undefined ? [] : [standingOf(thing.family, role, 'unknown')];
    });
  });
}

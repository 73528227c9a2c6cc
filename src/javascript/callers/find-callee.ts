import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies, Body } from '../state/body.ts';
import { globalNameOf } from '../state/global-name.ts';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { specifierName, staticKey, staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Way } from './use.ts';

/** What a call calls: a function of the module, or what is at the end of a way from what another module exports. */
export type Callee = { readonly body: Body } | { readonly specifier: string; readonly way: Way };

/** Finds what an expression that is called names, as far as declarations and imports tell. */
export function findCallee(callee: TSESTree.Node, bodies: Bodies): Callee | undefined {
  const bare = unwrap(callee as TSESTree.Expression);
  switch (bare.type) {
    case 'Identifier':
      return findNamed(bare, bodies);
    case 'MemberExpression': {
      const object = findCallee(bare.object, bodies);
      const key = staticKey(bare);
      if (object === undefined || key === undefined || 'body' in object) return undefined;
      return { ...object, way: [...object.way, key] };
    }
    case 'CallExpression': {
      const specifier = globalNameOf(bare.callee, bodies) === 'require' ? staticString(bare.arguments[0]) : undefined;
      return specifier === undefined ? undefined : { specifier, way: [] };
    }
    default:
      return undefined;
  }
}

function findNamed(name: TSESTree.Identifier, bodies: Bodies): Callee | undefined {
  const { defs = [], identifiers = [] } = bodies.variableOf(name) ?? {};
  const [definition] = defs;
  if (definition === undefined || defs.length > 1) return undefined;
  switch (definition.type) {
    case 'FunctionName':
      return isFunction(definition.node) ? findBody(definition.node, bodies) : undefined;
    case 'ImportBinding':
      return definition.parent.type === 'ImportDeclaration'
        ? { specifier: definition.parent.source.value, way: wayOf(definition.node) }
        : undefined;
    case 'Variable': {
      const { id, init } = definition.node;
      if (definition.parent.kind !== 'const' || init === null) return undefined;
      const value = unwrap(init);
      if (id.type === 'Identifier') return isFunction(value) ? findBody(value, bodies) : findCallee(value, bodies);
      return id.type === 'ObjectPattern' ? findPart(id, identifiers[0], findCallee(value, bodies)) : undefined;
    }
    default:
      return undefined;
  }
}

/** `const { start } = require('./start')` */
function findPart(
  { properties }: TSESTree.ObjectPattern,
  name: TSESTree.Node | undefined,
  object: Callee | undefined,
): Callee | undefined {
  const property = properties.find((each) => each.value === name);
  const key = property?.type === 'Property' ? staticKey(property) : undefined;
  if (object === undefined || key === undefined || 'body' in object) return undefined;
  return { ...object, way: [...object.way, key] };
}

function findBody(node: FunctionNode, bodies: Bodies): Callee | undefined {
  const body = bodies.of(node);
  return body && { body };
}

function wayOf(specifier: TSESTree.Node): Way {
  if (specifier.type === 'ImportNamespaceSpecifier') return [];
  return [specifier.type === 'ImportSpecifier' ? specifierName(specifier.imported) : 'default'];
}

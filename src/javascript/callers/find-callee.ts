import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies, Body } from '../interpretation/body.ts';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { type ImportedPath, pathLoadedBy, pathOfImport } from '../interpretation/imported-path.ts';
import { staticKey } from '../syntax/static-key.ts';
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
    case 'MemberExpression':
      return memberOf(findCallee(bare.object, bodies), staticKey(bare));
    case 'CallExpression':
    case 'AwaitExpression':
      return calleeAt(pathLoadedBy(bare, (name) => bodies.variableOf(name)));
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
      return calleeAt(pathOfImport(definition.node, definition.parent, false));
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
  return memberOf(object, property?.type === 'Property' ? staticKey(property) : undefined);
}

function findBody(node: FunctionNode, bodies: Bodies): Callee | undefined {
  const body = bodies.of(node);
  return body && { body };
}

function calleeAt(path: ImportedPath | undefined): Callee | undefined {
  if (path === undefined) return undefined;
  const { specifier, names } = path;
  return { specifier, way: names[0] === '*' ? names.slice(1) : names };
}

/** A member of what another module exports. */
function memberOf(object: Callee | undefined, key: string | undefined): Callee | undefined {
  if (object === undefined || key === undefined || 'body' in object) return undefined;
  return { ...object, way: [...object.way, key] };
}

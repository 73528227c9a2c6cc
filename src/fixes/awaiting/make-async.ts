import type { TSESTree } from '@typescript-eslint/utils';
import { isAwaitedFactory } from '../../javascript/containers/is-awaited-factory.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { TextEdit } from '../../sightings/proposal.ts';
import { findAwaitHome } from './find-await-home.ts';
import { findLocalCalls, type LocalFunction } from './find-local-calls.ts';
import { isAwaitedCall } from './is-awaited-call.ts';
import type { FunctionNode } from '../../javascript/syntax/function-node.ts';

/** A function that can be made asynchronous without its callers noticing. */
export interface AsyncChange {
  /** How the function is called. */
  readonly name: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Finds how to make the function around `node` asynchronous, so that `await` may stand in its place: the function belongs
 * to this file alone, and every call of it is awaited already; or a container calls it, and waits.
 */
export function makeAsync(node: TSESTree.Node, file: SourceFile): AsyncChange | undefined {
  const owner = findAwaitHome(node);
  if (owner === undefined || owner.type === 'Program' || owner.generator || owner.async) return undefined;
  const promised = promisedType(owner);
  const { name, start } = findAwaited(owner, file) ?? {};
  if (promised === undefined || name === undefined || start === undefined) return undefined;
  return { name, edits: [{ range: [start, start], text: 'async ' }, ...promised] };
}

/** The name of a function whose result is awaited wherever it goes, and where `async` would stand. */
function findAwaited(owner: FunctionNode, file: SourceFile): Pick<LocalFunction, 'name' | 'start'> | undefined {
  const { parent } = owner;
  if (isAwaitedFactory(parent, file)) {
    return { name: 'useFactory', start: (parent.method ? parent : owner).range[0] };
  }
  const local = findLocalCalls(owner, file);
  return local !== undefined && local.calls.length > 0 && local.calls.every(isAwaitedCall) ? local : undefined;
}

/** The edits that make a promise of the declared result; none where it is one, `undefined` where it cannot be one. */
function promisedType({ returnType }: FunctionNode): readonly TextEdit[] | undefined {
  const type = returnType?.typeAnnotation;
  if (type === undefined) return [];
  if (type.type === 'TSTypePredicate') return undefined;
  if (type.type === 'TSTypeReference' && type.typeName.type === 'Identifier') {
    if (type.typeName.name === 'Promise') return [];
    if (type.typeName.name === 'PromiseLike') return undefined;
  }
  const [start, end] = type.range;
  return [
    { range: [start, start], text: 'Promise<' },
    { range: [end, end], text: '>' },
  ];
}

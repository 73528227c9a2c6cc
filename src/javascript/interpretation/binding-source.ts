import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, type FunctionNode } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { ANY, EACH } from './ref.ts';

/** How a name in a pattern gets its value: by the keys of a path from a value. */
export interface BindingSource {
  readonly from:
    | { readonly kind: 'value'; readonly node: TSESTree.Expression }
    | { readonly kind: 'parameter'; readonly callee: FunctionNode; readonly index: number; readonly isRest: boolean }
    | { readonly kind: 'none' };
  /** `REST` stands for a copy of the rest. */
  readonly keys: readonly string[];
  /** What takes the place of `undefined` on the way. */
  readonly defaults: readonly TSESTree.Expression[];
  /** The loop, declaration, assignment, function or `catch` that binds. */
  readonly binder: TSESTree.Node;
}

export const REST = '...';

/** Where a name, or a member, that stands in a pattern or alone on the left of something gets its value from. */
export function bindingSourceOf(target: TSESTree.Node): BindingSource | undefined {
  const keys: string[] = [];
  const defaults: TSESTree.Expression[] = [];
  const found = (from: BindingSource['from'], binder: TSESTree.Node): BindingSource => ({
    from,
    keys: keys.reverse(),
    defaults,
    binder,
  });
  let child = target;
  for (let parent = child.parent; parent; child = parent, parent = parent.parent) {
    if (isFunction(parent)) {
      const index = parent.params.indexOf(child as TSESTree.Parameter);
      if (index < 0) return undefined;
      const isRest = keys.at(-1) === REST;
      if (isRest) keys.pop();
      return found({ kind: 'parameter', callee: parent, index, isRest }, parent);
    }
    switch (parent.type) {
      case 'Property':
        if (parent.value !== child || parent.parent.type !== 'ObjectPattern') return undefined;
        keys.push(staticKey(parent) ?? ANY);
        break;
      case 'ArrayPattern':
        keys.push(child.type === 'RestElement' ? REST : String(parent.elements.indexOf(child as never)));
        break;
      case 'RestElement':
        if (parent.parent.type !== 'ArrayPattern') keys.push(REST);
        break;
      case 'AssignmentPattern':
        if (parent.left !== child) return undefined;
        defaults.push(parent.right);
        break;
      case 'ObjectPattern':
      case 'TSParameterProperty':
        break;
      case 'VariableDeclarator': {
        const loop = parent.parent.parent;
        if (isLoopHead(loop, parent.parent)) return found(elementOf(loop, keys), loop);
        return found(parent.init === null ? { kind: 'none' } : { kind: 'value', node: parent.init }, parent);
      }
      case 'AssignmentExpression':
        return parent.left === child ? found({ kind: 'value', node: parent.right }, parent) : undefined;
      case 'ForInStatement':
      case 'ForOfStatement':
        return parent.left === child ? found(elementOf(parent, keys), parent) : undefined;
      case 'UpdateExpression':
        return found({ kind: 'none' }, parent);
      case 'CatchClause':
        return found({ kind: 'none' }, parent);
      default:
        return undefined;
    }
  }
  return undefined;
}

type Loop = TSESTree.ForInStatement | TSESTree.ForOfStatement;

function isLoopHead(loop: TSESTree.Node, declaration: TSESTree.Node): loop is Loop {
  return (loop.type === 'ForInStatement' || loop.type === 'ForOfStatement') && loop.left === declaration;
}

function elementOf(loop: Loop, keys: string[]): BindingSource['from'] {
  if (loop.type === 'ForInStatement') return { kind: 'none' };
  keys.push(EACH);
  return { kind: 'value', node: loop.right };
}

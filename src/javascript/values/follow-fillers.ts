import type { TSESTree } from '@typescript-eslint/utils';
import { elementsOf, isClass } from './class-node.ts';
import { listOf } from './collections.ts';
import { indirect, perhaps } from './course.ts';
import { findVariable } from '../syntax/find-variable.ts';
import type { Follower, Step } from './follower.ts';
import { findGlobalMethod, isGlobal } from '../syntax/global-call.ts';
import { memberKey } from './member-key.ts';
import { findSelf } from './self-nodes.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey, staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { anyName, type Value } from './value.ts';

/** `list.push(value)`, `map.set(key, value)`, `Object.assign(object, value)`: a collection of this file is filled. */
export function followFillers({ node, value, course }: Step, follower: Follower): void {
  const call = node.parent;
  if (call?.type !== 'CallExpression' || call.callee === node || call.callee.type !== 'MemberExpression') return;
  const here = perhaps(indirect(course));
  if (findGlobalMethod(call, 'Object', follower.file.sourceCode) === 'assign') {
    const [target] = call.arguments;
    if (target === undefined || target === node || value.kind !== 'holder') return;
    follower.bind(target, value, here);
    follower.yield(call, value, here);
    return;
  }
  const held = heldBy(call, node, value, follower.file);
  if (held !== undefined) follower.bind(call.callee.object, held, here);
}

function heldBy(
  call: TSESTree.CallExpression & { callee: TSESTree.Expression },
  node: TSESTree.Node,
  value: Value,
  file: SourceFile,
): Value | undefined {
  if (call.callee.type !== 'MemberExpression') return undefined;
  switch (staticKey(call.callee)) {
    case 'push':
    case 'unshift':
      return isMadeHere(call.callee.object, 'Array', file) ? listOf(value) : undefined;
    case 'add':
      return isMadeHere(call.callee.object, 'Set', file) ? listOf(value) : undefined;
    case 'set':
      if (call.arguments[1] !== node || !isMadeHere(call.callee.object, 'Map', file)) return undefined;
      return { kind: 'map', key: staticString(call.arguments[0]) ?? anyName, value };
    default:
      return undefined;
  }
}

/** Is the object a variable or field of this file that is declared with a new collection of the kind? */
function isMadeHere(object: TSESTree.Expression, kind: 'Array' | 'Map' | 'Set', file: SourceFile): boolean {
  const made = findInitial(unwrap(object), file);
  if (made === undefined || made === null) return false;
  const bare = unwrap(made);
  if (bare.type === 'ArrayExpression') return kind === 'Array';
  return bare.type === 'NewExpression' && isGlobal(bare.callee, kind, file.sourceCode);
}

/** What a variable, or a field of the class around, is declared with. */
function findInitial(object: TSESTree.Expression, file: SourceFile): TSESTree.Expression | null | undefined {
  if (object.type === 'Identifier') {
    const [definition] = findVariable(file.sourceCode, object)?.defs ?? [];
    return definition?.type === 'Variable' && definition.node.id === definition.name ? definition.node.init : undefined;
  }
  if (object.type !== 'MemberExpression' || object.object.type !== 'ThisExpression') return undefined;
  const [self, key] = [findSelf(object.object), memberKey(object, file)];
  if (self === undefined || key === undefined || !isClass(self.owner)) return undefined;
  for (const element of elementsOf(self.owner, key, self.isStatic, file)) {
    if (element.type === 'PropertyDefinition') return element.value;
  }
  return undefined;
}

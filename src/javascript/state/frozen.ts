import type { TSESTree } from '@typescript-eslint/utils';
import { globalNameOf } from '../interpretation/global-name.ts';
import type { Interpreter } from '../interpretation/interpreter.ts';
import { kindOf } from '../interpretation/kind-of.ts';
import type { Phases } from '../phases/phases.ts';
import type { Ref } from '../interpretation/ref.ts';
import { isNamedBy } from '../interpretation/kind-of-content.ts';

/** What cannot be written to any more, once the module was evaluated. */
export interface Frozen {
  /** Nothing below it can be written either. */
  isDeep(ref: Ref): boolean;
  /** Its own members cannot be written. */
  isShallow(ref: Ref): boolean;
}

/** Finds what `Object.freeze`, and functions that freeze deeply, are given while the module is evaluated. */
export function findFrozen(it: Interpreter, phases: Phases): Frozen {
  const shallow = new Set<unknown>();
  const deep = new Set<unknown>();
  for (const body of it.bodies.all) {
    if (!phases.isEarly(body)) continue;
    for (const call of body.calls) {
      if (call.type !== 'CallExpression') continue;
      const [first] = call.arguments;
      if (first === undefined) continue;
      const isFreeze = globalNameOf(call.callee, it.bodies) === 'Object.freeze';
      if (isFreeze) add(first, shallow, it);
      else if (isNamedBy(it.factories.immutable, call.callee, it)) add(first, deep, it);
    }
  }
  const has = (set: ReadonlySet<unknown>, ref: Ref): boolean =>
    set.size > 0 && (set.has(ref) || it.contentsOf(ref).some(({ node }) => set.has(node)));
  const prefixesOf = ({ base, path, boxes }: Ref): readonly Ref[] =>
    [...path.keys(), path.length].map((length) => it.refs.of(base, path.slice(0, length), boxes));
  return {
    isShallow: (ref) => has(shallow, ref),
    isDeep: (ref) => prefixesOf(ref).some((prefix) => has(deep, prefix) || kindOf(prefix, it) === 'immutable'),
  };
}

function add(node: TSESTree.Node, frozen: Set<unknown>, it: Interpreter): void {
  for (const ref of it.refsOf(node))
    frozen.add(ref.base.kind === 'fresh' && ref.path.length === 0 ? ref.base.node : ref);
}

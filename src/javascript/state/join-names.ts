import type { Root } from './find-root.ts';
import type { Interpreter } from '../interpretation/interpreter.ts';
import type { Witness } from './judge-root.ts';

/** A root with the writes to it. */
export interface WrittenRoot {
  readonly root: Root;
  readonly witnesses: readonly Witness[];
}

/**
 * Tells an object once that has two names: the variable of the function that made it and set listeners on it, and the
 * variable of the module that holds what the function gave. Assignments of the former are its own.
 */
export function joinNames(found: readonly WrittenRoot[], it: Interpreter): readonly WrittenRoot[] {
  const made = found.filter(({ root, witnesses }) => {
    return root.kind === 'closure' && witnesses.every(({ effect }) => effect.act !== 'rebind');
  });
  if (made.length === 0) return found;
  const joined = new Map<WrittenRoot, Witness[]>();
  const told = new Set<WrittenRoot>();
  for (const inner of made) {
    const nodes = new Set(contentsOf(inner.root, it));
    const holder = found.find(
      ({ root }) => root.kind === 'module' && contentsOf(root, it).some((node) => nodes.has(node)),
    );
    if (holder === undefined) continue;
    told.add(inner);
    joined.set(holder, [...(joined.get(holder) ?? holder.witnesses), ...inner.witnesses]);
  }
  return found
    .filter((each) => !told.has(each))
    .map((each) => ({ root: each.root, witnesses: joined.get(each) ?? each.witnesses }));
}

/** The expressions of the file that make what a root holds. */
function contentsOf({ variable }: Root, it: Interpreter): readonly object[] {
  if (variable === undefined) return [];
  return it
    .contentsOf(it.refs.variable(variable))
    .map(({ node }) => node)
    .filter(({ type }) => type === 'NewExpression' || type === 'ObjectExpression' || type === 'ArrayExpression');
}

import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingExpression } from '../syntax/enclosing-expression.ts';
import { isFunction } from '../syntax/function-node.ts';
import type { StateAnalysis } from './interpret-state.ts';
import type { StateSite } from './judge-root.ts';

/** What belongs to one user and is made somewhere. */
export interface UserScoped {
  readonly node: TSESTree.Node;
  /** The concept, or the class. */
  readonly name: string;
}

/** Which constructions of a file make what belongs to one user while the module is evaluated, and keep it? */
export function findCaptives(made: readonly UserScoped[], { it, phases }: StateAnalysis): readonly StateSite[] {
  const seen = new Set<TSESTree.Node>();
  return made.flatMap(({ node, name }) => {
    if (seen.has(node) || !phases.isEarly(it.bodies.at(node)) || !isKept(node)) return [];
    seen.add(node);
    const place = { range: node.range, loc: node.loc };
    const { line } = node.loc.start;
    return [
      { place, fault: 'captiveDependency', name, writer: 'the module', line, writes: 0, root: undefined, effects: [] },
    ];
  });
}

/** The constructions of the file's own classes whose constructor takes what belongs to one user. */
export function findUserScopedClasses(
  { it }: StateAnalysis,
  isUserScope: (type: TSESTree.TypeNode) => boolean,
): readonly UserScoped[] {
  return it.bodies.all.flatMap(({ calls }) =>
    calls.flatMap((call) => {
      if (call.type !== 'NewExpression') return [];
      const owner = it.findClass(call.callee);
      const body = owner && it.bodies.of(owner);
      if (owner === undefined || !isFunction(body?.node)) return [];
      const takesScope = body.node.params.some((parameter) => {
        const type = typeOf(parameter);
        return type !== undefined && isUserScope(type);
      });
      return takesScope ? [{ node: call, name: owner.id?.name ?? '' }] : [];
    }),
  );
}

function typeOf(parameter: TSESTree.Node): TSESTree.TypeNode | undefined {
  if (parameter.type === 'TSParameterProperty') return typeOf(parameter.parameter);
  if (parameter.type === 'AssignmentPattern') return typeOf(parameter.left);
  return parameter.type === 'Identifier' ? parameter.typeAnnotation?.typeAnnotation : undefined;
}

/** Is it more than used for one call and dropped? */
function isKept(node: TSESTree.Node): boolean {
  let { node: outer } = enclosingExpression(node);
  if (outer.parent?.type === 'AwaitExpression') outer = enclosingExpression(outer.parent).node;
  switch (outer.parent?.type) {
    case 'ExpressionStatement':
      return false;
    case 'MemberExpression':
      return outer.parent.object !== outer;
    default:
      return true;
  }
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { Body } from '../interpretation/body.ts';
import { memberName } from '../interpretation/member-name.ts';
import type { Ref } from '../interpretation/ref.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Describer } from './describer.ts';
import type { Given, SelfCall } from './shared-value.ts';

const MOST_RESULTS = 16;

/** The calls on its own object that the module does not resolve. */
export function findSelfCalls(at: Describer, body: Body): readonly SelfCall[] {
  const { it } = at.analysis;
  const inner = it.bodies.all.filter((each) => isWithin(each, body));
  return inner.flatMap(({ calls }) =>
    calls.flatMap((call) => {
      if (call.type !== 'CallExpression' || it.invocationsOf(call).length > 0) return [];
      const callee = unwrap(call.callee);
      if (callee.type !== 'MemberExpression') return [];
      const method = memberName(callee);
      if (callee.object.type === 'Super') return [{ field: undefined, method }];
      return it.refsOf(callee.object).flatMap(({ base, path, boxes }): readonly SelfCall[] => {
        const isOwn = base.kind === 'parameter' && base.index === 'this' && isWithin(body, base.body) && boxes === 0;
        return isOwn && path.length < 2 ? [{ field: path[0], method }] : [];
      });
    }),
  );
}

/** What a function gives. */
export function findGiven(at: Describer, body: Body): readonly Given[] {
  const { it } = at.analysis;
  return body.results.slice(0, MOST_RESULTS).flatMap((result) =>
    [...new Set([...placesOf(at, result), ...it.refsOf(result)])].flatMap((ref): readonly Given[] => {
      const { base, path, boxes } = ref;
      // What is found by a key is not the same for all.
      if (boxes > 0 || path.some((key) => key.startsWith('@') || key === '*')) return [];
      if (base.kind === 'parameter') {
        const isSelf = base.index === 'this' && base.body === body && path.length < 2;
        return isSelf ? [{ kind: 'self', key: path[0] }] : [];
      }
      const isShared =
        base.kind === 'ambient'
          ? base.name === 'globalThis' && path.length > 0
          : at.isLasting(ref) && at.linkAt(ref) === undefined;
      if (isShared) return [{ kind: 'shared', value: at.valueOf(ref) }];
      return at.madeAt([ref]).map((made) => ({ kind: 'new', made }));
    }),
  );
}

/** The places of the module whose value an expression reads, whatever is there. */
function placesOf(at: Describer, node: TSESTree.Expression): readonly Ref[] {
  const { it } = at.analysis;
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Identifier': {
      const variable = it.bodies.variableOf(bare);
      const ref = variable && it.refs.variable(variable);
      return ref !== undefined && at.isLasting(ref) ? [ref] : [];
    }
    case 'MemberExpression': {
      const key = memberName(bare);
      return it
        .refsOf(bare.object)
        .filter((ref) => ref.boxes === 0 && at.isLasting(ref) && at.linkAt(ref) === undefined)
        .map((ref) => it.refs.below(ref, key));
    }
    case 'LogicalExpression':
      return [...placesOf(at, bare.left), ...placesOf(at, bare.right)];
    case 'ConditionalExpression':
      return [...placesOf(at, bare.consequent), ...placesOf(at, bare.alternate)];
    case 'AwaitExpression':
      return placesOf(at, bare.argument);
    default:
      return [];
  }
}

function isWithin(inner: Body, outer: Body): boolean {
  for (let body: Body | undefined = inner; body !== undefined; body = body.outer) if (body === outer) return true;
  return false;
}

import { unwrap } from '../../javascript/syntax/unwrap.ts';
import type { StateAnalysis } from '../../javascript/state/interpret-state.ts';
import type { StateSite } from '../../javascript/state/judge-root.ts';
import { kindOf } from '../../javascript/interpretation/kind-of.ts';
import type { StateChoice } from '../../sightings/shared-state.ts';

/** `list.sort()` whose result is used becomes `[...list].sort()`. */
export function copyBefore({ effects }: StateSite, { it }: StateAnalysis): StateChoice | undefined {
  const [effect, ...others] = effects;
  if (effect === undefined || others.length > 0) return undefined;
  const { node, method, target, site } = effect;
  if ((method !== 'sort' && method !== 'reverse') || node !== site || kindOf(target, it) !== 'array') return undefined;
  if (node.type !== 'CallExpression' || node.parent.type === 'ExpressionStatement') return undefined;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression' || callee.optional) return undefined;
  const [start, end] = callee.object.range;
  return {
    act: 'copyBefore',
    edits: [
      { range: [start, start], text: '[...' },
      { range: [end, end], text: ']' },
    ],
  };
}

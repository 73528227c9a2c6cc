import type { StateSite } from '../../javascript/state/judge-root.ts';
import type { StateChoice } from '../../sightings/shared-state.ts';

/** A regular expression that is only asked whether it matches needs no `g`. */
export function dropFlag({ fault, root }: StateSite): StateChoice | undefined {
  const name = root?.variable?.identifiers[0];
  if (fault !== 'statefulRegExp' || name?.parent.type !== 'VariableDeclarator') return undefined;
  const { init } = name.parent;
  if (init?.type !== 'Literal' || !('regex' in init) || !init.regex.flags.includes('g')) return undefined;
  const isOnlyTested = root?.variable?.references.every(({ identifier, init: isInitial }) => {
    const { parent } = identifier;
    if (isInitial === true) return true;
    if (parent.type !== 'MemberExpression' || parent.property.type !== 'Identifier') return false;
    return parent.object === identifier && parent.property.name === 'test';
  });
  if (isOnlyTested !== true) return undefined;
  const end = init.range[1];
  const flags = init.regex.flags.replace('g', '');
  return { act: 'dropFlag', edits: [{ range: [end - init.regex.flags.length, end], text: flags }] };
}

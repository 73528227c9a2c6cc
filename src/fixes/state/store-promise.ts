import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../javascript/syntax/function-node.ts';
import type { StateAnalysis } from '../../javascript/state/interpret-state.ts';
import type { StateSite } from '../../javascript/state/judge-root.ts';
import type { StateChoice } from '../../sightings/shared-state.ts';

/** `x ??= await make()` in an asynchronous function that returns `x` keeps the promise instead. */
export function storePromise({ fault, root, effects }: StateSite, { it }: StateAnalysis): StateChoice | undefined {
  const variable = fault === 'lazyInitRace' ? root?.variable : undefined;
  const [effect, ...others] = effects;
  const name = variable?.identifiers[0];
  if (variable === undefined || name === undefined || effect === undefined || others.length > 0) return undefined;
  const { node } = effect;
  if (node.type !== 'AssignmentExpression' || node.right.type !== 'AwaitExpression') return undefined;
  const around = it.bodies.at(node).node;
  if (!isFunction(around) || !around.async) return undefined;
  const isHeld = variable.references.every(
    ({ identifier, init }) => init === true || identifier.parent === node || isTestedOrReturned(identifier, around, it),
  );
  const edits = isHeld ? typeEdits(name) : undefined;
  if (edits === undefined) return undefined;
  const { range, argument } = node.right;
  return { act: 'storePromise', edits: [...edits, { range: [range[0], argument.range[0]], text: '' }] };
}

function isTestedOrReturned(use: TSESTree.Node, around: TSESTree.Node, { bodies }: StateAnalysis['it']): boolean {
  if (bodies.at(use).node !== around) return false;
  switch (use.parent?.type) {
    case 'ReturnStatement':
    case 'IfStatement':
    case 'UnaryExpression':
    case 'BinaryExpression':
      return true;
    default:
      return false;
  }
}

/** `let x: T | undefined` becomes `let x: Promise<T> | undefined`; a variable without a type needs no edit. */
function typeEdits(name: TSESTree.Node): StateChoice['edits'] | undefined {
  const annotation = name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  if (annotation === undefined) return [];
  const parts = annotation.type === 'TSUnionType' ? annotation.types : [annotation];
  const things = parts.filter(({ type }) => type !== 'TSUndefinedKeyword' && type !== 'TSNullKeyword');
  const [only, ...others] = things;
  if (only === undefined || others.length > 0) return undefined;
  return [
    { range: [only.range[0], only.range[0]], text: 'Promise<' },
    { range: [only.range[1], only.range[1]], text: '>' },
  ];
}

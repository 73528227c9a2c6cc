import type { TSESTree } from '@typescript-eslint/utils';
import type { ConstructionSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import type { Reason } from '../../sightings/proposal.ts';
import { because } from '../reason.ts';
import { memberKey } from './cell-map.ts';
import { findAnyGap } from './find-mentioned-gap.ts';
import { valueGroupsOf } from './value-groups.ts';

const identityMembers = new Set(['constructor', '__proto__']);
const identityFunctions = new Set(['getPrototypeOf', 'isPrototypeOf']);

/**
 * Finds what a file does with an instance that a person has to look at: it asks for a member by a name that only running
 * the code tells, or for the class that the instance is of.
 */
export function findInstanceDoubt({ node, implementation }: ConstructionSite, file: SourceFile): Reason | undefined {
  if (implementation.role === 'canonical') return undefined;
  const groups = valueGroupsOf(file.sourceCode);
  const places = groups.nodesOf(groups.cellOf(node));
  if (places.some(isAskedForClass)) return because('instance-test');
  const unnamed = places.flatMap(unnamedMember)[0];
  if (unnamed === undefined || findAnyGap(implementation, file) === undefined) return undefined;
  return because('member-doubtful', file.sourceCode.getText(unnamed));
}

/** `engine[key]` */
function unnamedMember(place: TSESTree.Node): readonly TSESTree.Node[] {
  const { parent } = place;
  const isUnnamed = parent?.type === 'MemberExpression' && parent.object === place && memberKey(parent) === undefined;
  return isUnnamed ? [parent] : [];
}

/** `engine.constructor`, `Object.getPrototypeOf(engine)` */
function isAskedForClass(place: TSESTree.Node): boolean {
  const { parent } = place;
  if (parent?.type === 'MemberExpression')
    return parent.object === place && identityMembers.has(memberKey(parent) ?? '');
  if (parent?.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression' || parent.arguments[0] !== place) {
    return false;
  }
  return identityFunctions.has(staticKey(parent.callee) ?? '');
}

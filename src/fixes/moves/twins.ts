import type { ShapedMember, ValueShape } from '../../modules/shapes/value-shape.ts';
import type { Reason } from '../../sightings/proposal.ts';
import { compareCalls } from './compare-calls.ts';
import { because } from '../reason.ts';
import { ask, fitting, prevent, type Verdict } from './verdict.ts';

/** A deprecated thing, or a member of one, and what would take its place. */
export interface Twins {
  readonly from: ValueShape;
  readonly to: ValueShape;
  /** How messages call what would take the place. */
  readonly name: string;
  /** A member is there for certain; what it is may be unknown, and then nobody asks. */
  readonly isMember: boolean;
}

/** Can the one stand in for the other wherever it goes, out of sight of this file? */
export function judgeWhole(twins: Twins): Verdict {
  const { from, to, name, isMember } = twins;
  const unknown = isMember ? fitting : ask(because('shape-unknown', name));
  if (from.kind === 'constant' && to.kind === 'constant') return judgeConstant(twins);
  if (to.kind === 'function' || from.kind === 'function') {
    const difference = compareCalls(from.call, to.call);
    if (difference?.kind === 'told') return ask(because('signature-differs', difference.what));
    return difference === undefined ? fitting : unknown;
  }
  if (to.kind !== 'object' && !isKin(twins)) return unknown;
  const missing = findMissing(twins);
  if (missing !== undefined) return prevent(missing);
  return isMember ? fitting : ask(because('used-as-value'));
}

/** Can the one be exported in the place of the other, for other modules to use in any way that the old one allowed? */
export function judgeOffer(twins: Twins): Verdict {
  const { from, to } = twins;
  if (from.kind === 'type' || to.kind === 'type') return judgeType(twins);
  if (to.kind !== 'object' || from.kind !== 'object' || from.isPartial) {
    const verdict = judgeWhole(twins);
    return verdict.concern?.code === 'shape-unknown' ? ask(because('exported-again')) : verdict;
  }
  const missing = findMissing(twins);
  if (missing !== undefined) return prevent(missing);
  if (from.isType && !to.isType) return prevent(because('kind-differs', 'no type'));
  return (
    [...from.members.keys()]
      .map((name) => judgeMemberOffer(name, twins))
      .find(({ obstacle, concern }) => obstacle !== undefined || concern !== undefined) ?? fitting
  );
}

function judgeMemberOffer(key: string, twins: Twins): Verdict {
  const member = twins.to.members.get(key);
  if (member === undefined) return ask(because('shape-unknown', twins.name));
  if (member.shape.kind === 'constant' && isOnlyInitial(member, twins)) return fitting;
  return ofMember(key, judgeWhole(memberTwins(key, member.shape, twins)));
}

/** What a field of an instance begins with is not what it holds. */
export function isOnlyInitial({ isWritable }: ShapedMember, { to }: Twins): boolean {
  return isWritable && to.kin !== undefined;
}

/** A verdict on a member, whose name says what is called in another way. */
export function ofMember(key: string | undefined, { obstacle, concern }: Verdict): Verdict {
  const told = (reason: Reason | undefined): Reason | undefined =>
    reason?.code === 'signature-differs'
      ? { ...reason, subject: reason.subject.replace(/^it\b/u, `'${String(key)}'`) }
      : reason;
  return { obstacle: told(obstacle), concern: told(concern) };
}

/** Can the one be written as a type in the place of the other? */
export function judgeType(twins: Twins): Verdict {
  const { from, to, name } = twins;
  if (to.kind !== 'unknown' && !to.isType) return prevent(because('kind-differs', 'no type'));
  const missing = findMissing(twins);
  if (missing !== undefined) return prevent(missing);
  if (from.kind === 'object' && to.kind === 'object' && !from.isPartial) return fitting;
  return from.text !== undefined && from.text === to.text ? fitting : ask(because('shape-unknown', name));
}

/** A member of an enum is of the type of the enum, and other modules may go on to ask for the old one. */
export function judgeEnums({ from, to, name }: Twins): Verdict {
  if (!from.isType || !to.isType) return fitting;
  const isSame = [...from.members].every(([key, { shape }]) => shape.text === to.members.get(key)?.shape.text);
  return isSame ? fitting : ask(because('shape-unknown', name));
}

/** Constants of one value are one. */
export function judgeConstant({ from, to }: Twins): Verdict {
  if (from.text === to.text) return fitting;
  return ask(because('value-differs', `${String(to.text)} and not ${String(from.text)}`));
}

/** Are the two made in one way, so that the same can be asked of both? */
export function isKin({ from, to }: Twins): boolean {
  return from.kin !== undefined && from.kin === to.kin;
}

/** A member of both. */
export function memberTwins(key: string, to: ValueShape, { from, name }: Twins): Twins {
  const unknown: ValueShape = {
    ...from,
    kind: 'unknown',
    text: undefined,
    kin: undefined,
    call: undefined,
    members: new Map(),
  };
  return { from: from.members.get(key)?.shape ?? unknown, to, name: `${name}.${key}`, isMember: true };
}

/** A member that the old one is known to have and the new one to lack. */
function findMissing(twins: Twins): Reason | undefined {
  const { from, to } = twins;
  if (to.isPartial || isKin(twins)) return undefined;
  const missing = [...from.members.keys()].find((name) => !to.members.has(name));
  return missing === undefined ? undefined : because('member-missing', missing);
}

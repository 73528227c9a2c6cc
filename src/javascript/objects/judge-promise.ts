import type { TSESTree } from '@typescript-eslint/utils';
import type { Concept } from '../../concepts/concept.ts';
import { castsAround, type DeclaredContent, declaredContentOf, isInstanceClass } from './declared-content.ts';
import { findMisuse, isGuard, isPresenceTest, type Misuse, misuse } from './find-misuse.ts';
import { followValue, type Trail, type ValueUse } from './follow-value.ts';
import { createMemberQuestion } from './instance-members.ts';
import type { AcquisitionSite } from '../site.ts';
import type { Slot } from './slot.ts';
import type { Slots } from './slots.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey } from '../syntax/static-key.ts';

/** What becomes of a promise in its file. */
export interface PromiseVerdict {
  /** Uses that only make sense of the instance, in source order. */
  readonly wrong: readonly { readonly use: ValueUse; readonly misuse: Misuse }[];
  /** Uses of the promise as what it is, and those of which nothing is known. */
  readonly others: readonly ValueUse[];
  /** What is wrong with how the promise is declared, or that nothing takes it. */
  readonly general: Misuse | undefined;
  /** What the promise is kept in is declared to hold the instance. */
  readonly isDeclared: boolean;
  /** Whatever the promise is kept in could hold the instance as well. */
  readonly isReplaceable: boolean;
}

const scriptFile = /\.[cm]?[jt]sx?$/u;

/**
 * Judges what becomes of the promise that a factory call gives.
 *
 * @param isPromise tells such calls from other expressions.
 */
export function judgePromise(
  site: AcquisitionSite,
  slots: Slots,
  isPromise: (node: TSESTree.Node) => boolean,
  file: SourceFile,
): PromiseVerdict {
  const trail = followValue(site.node, slots);
  const kept = [...trail.slots];
  const judge = createJudge(site, trail, { slots, isPromise, file });
  const judged = trail.uses
    .map((use) => ({ use, misuse: judge(use) }))
    .sort((a, b) => a.use.origin.range[0] - b.use.origin.range[0]);
  const others = judged.filter((each) => each.misuse === undefined).map(({ use }) => use);
  const contentsOf = ({ declarations }: Slot): readonly DeclaredContent[] =>
    declarations.map((declaration) => declaredContentOf(declaration, site.concept, file));
  const casts = castsAround(site.node, site.concept, file);
  const isDeclared = kept.length > 0 && [...kept.flatMap(contentsOf), ...casts].includes('instance');
  const isLost = trail.uses.length === 0 && kept.every(({ isClosed }) => isClosed) && scriptFile.test(file.path);
  // Declared for the instance; or neither declared nor seen elsewhere, and for nothing but this promise.
  const mayHoldInstance = (slot: Slot): boolean => {
    const contents = contentsOf(slot);
    if (contents.length > 0 && !contents.includes('anything')) return contents.every((each) => each === 'instance');
    return slot.isClosed && (slot.reads.length === 0 || slots.holdingOf(slot, (node) => node === site.node) !== 'no');
  };
  return {
    wrong: judged.flatMap((each) => (each.misuse === undefined ? [] : [{ use: each.use, misuse: each.misuse }])),
    others: others.filter(({ node }) => !isPresenceTest(node)),
    general:
      disposalOf(kept, site.concept, file) ??
      misuse(isDeclared && !others.some(({ node }) => isPromiseUse(node)) && 'declared') ??
      misuse(isLost && 'dropped'),
    isDeclared,
    isReplaceable: !casts.includes('something else') && kept.every(mayHoldInstance),
  };
}

interface Surroundings {
  readonly slots: Slots;
  readonly isPromise: (node: TSESTree.Node) => boolean;
  readonly file: SourceFile;
}

/** Makes the judge of single uses, as far as they are certain to meet the promise. */
function createJudge(
  site: AcquisitionSite,
  { uses, slots: kept }: Trail,
  { slots, isPromise, file }: Surroundings,
): (use: ValueUse) => Misuse | undefined {
  const isNamed = (node: TSESTree.Node): boolean => isInstanceClass(node, site.concept, file);
  const isGuarded = uses.some(({ node, slot }) => slot !== undefined && isGuard(node, isNamed));
  const mayHaveMember = memberQuestion(site, uses, file);
  return ({ node, origin, slot }) => {
    if (slot === undefined) {
      const isFresh = kept.size === 0;
      const isMember = (name: string): boolean => mayHaveMember(name, isFresh);
      return findMisuse({ node, isFresh, isThere: true, mayHaveMember: isMember, isInstanceClass: isNamed }, file);
    }
    const holding = slots.holdingOf(slot, isPromise);
    if (holding === 'no' || isGuarded || origin.type === 'Property') return undefined;
    const isMember = (name: string): boolean => mayHaveMember(name, false);
    const isThere = holding === 'always';
    return findMisuse({ node, isFresh: false, isThere, mayHaveMember: isMember, isInstanceClass: isNamed }, file);
  };
}

function memberQuestion(
  { concept, factory }: AcquisitionSite,
  uses: readonly ValueUse[],
  file: SourceFile,
): (name: string, isFresh: boolean) => boolean {
  const isInstances = createMemberQuestion(concept, file);
  const added = new Set(uses.flatMap(({ node }) => addedMember(node) ?? []));
  return (name, isFresh) => {
    // A promise of the language that no one else has seen has no such member, whatever the instance has.
    if (isFresh && factory.gives === 'promise') return true;
    return isInstances(name) && !added.has(name);
  };
}

/** The member that an assignment gives to the object at `node`. */
function addedMember({ parent }: TSESTree.Node): string | undefined {
  if (parent?.type !== 'MemberExpression' || parent.parent.type !== 'AssignmentExpression') return undefined;
  return parent.parent.left === parent ? staticKey(parent) : undefined;
}

/** Is the promise awaited here, or given a callback? */
function isPromiseUse({ parent }: TSESTree.Node): boolean {
  if (parent?.type === 'AwaitExpression') return true;
  return parent?.type === 'MemberExpression' && /^(?:then|catch|finally)$/u.test(staticKey(parent) ?? '');
}

/** `using` asks the value for a way to dispose of it, which promises do not have. */
function disposalOf(kept: readonly Slot[], concept: Concept, file: SourceFile): Misuse | undefined {
  const kinds = kept
    .flatMap(({ declarations }) => declarations)
    .map(({ parent }) => (parent.type === 'VariableDeclarator' ? parent.parent.kind : undefined));
  if (kinds.includes('using')) return misuse('disposed', 'Symbol.dispose');
  if (!kinds.includes('await using')) return undefined;
  const isAsynchronous = createMemberQuestion(concept, file)('Symbol.asyncDispose');
  return misuse('disposed', isAsynchronous ? 'Symbol.asyncDispose' : 'Symbol.dispose');
}

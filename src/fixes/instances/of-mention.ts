import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Reason } from '../../sightings/proposal.ts';
import { because } from '../reason.ts';
import { findMentionedGap } from './find-mentioned-gap.ts';

/** The reason that a file uses what the canonical class lacks, where it cannot be told whether on an instance. */
export function ofMention(implementation: Implementation, file: SourceFile): Reason | undefined {
  const name = findMentionedGap(implementation, file);
  return name === undefined ? undefined : { ...because('member-missing', name), isUnfollowed: true };
}

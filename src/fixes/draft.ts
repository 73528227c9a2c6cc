import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import type { Reason, TextEdit } from '../sightings/proposal.ts';
import type { Move } from './moves/move.ts';
import type { ImportNeed } from './imports/plan-imports.ts';

/** An edit that waits for the names of its imports. */
export interface Draft {
  readonly needs: readonly ImportNeed[];
  /** Bindings that come from another module afterwards. */
  readonly moves?: readonly Move[];
  /** One way to write the edit for each choice that a person has; a single one where nothing is to be chosen. */
  readonly choices: readonly Choice[];
  /** Texts of arguments that the edit drops. */
  readonly dropped: readonly string[];
  /** The arguments themselves. */
  readonly cut?: readonly TSESTree.Node[];
  /** Why a person has to decide; `undefined` for an edit that is safe. */
  readonly concern: Reason | undefined;
}

/** One way to write an edit. */
export interface Choice {
  /** What the choice does besides, as the end of the sentence that offers it; empty where that goes without saying. */
  readonly label: string;
  readonly write: (localName: (need: ImportNeed) => string) => readonly TextEdit[];
}

/** A draft of one edit or the reason why there is none. */
export type Drafted = Draft | Reason;

/** Is there an edit at all? */
export function isDraft(drafted: Drafted): drafted is Draft {
  return 'choices' in drafted;
}

/** The need for a concept's canonical export. */
export function canonicalNeed(
  { concept }: Implementation,
  path: string,
  site: TSESTree.Node,
  isType: boolean,
): ImportNeed {
  const { module, exportName } = concept.canonical.reference;
  return { path, declared: module, name: exportName, isType, site };
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { Reason } from '../../sightings/proposal.ts';

/** Whether the canonical thing can take the place of the deprecated one at some place. */
export interface Verdict {
  /** Why it cannot. */
  readonly obstacle?: Reason | undefined;
  /** Why a person has to agree. */
  readonly concern?: Reason | undefined;
}

/** It can. */
export const fitting: Verdict = {};

/** The first obstacle and the first concern of all. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  return {
    obstacle: verdicts.find(({ obstacle }) => obstacle !== undefined)?.obstacle,
    concern: verdicts.find(({ concern }) => concern !== undefined)?.concern,
  };
}

export function prevent(obstacle: Reason): Verdict {
  return { obstacle };
}

export function ask(concern: Reason): Verdict {
  return { concern };
}

/** The same, said of a place. What is said of a place already is said of the place where the value ends up. */
export function saidOf({ loc }: TSESTree.Node, { obstacle, concern }: Verdict): Verdict {
  const placed = (reason: Reason | undefined): Reason | undefined => reason && { line: loc.start.line, ...reason };
  return { obstacle: placed(obstacle), concern: placed(concern) };
}

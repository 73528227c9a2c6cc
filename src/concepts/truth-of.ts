import type { Implementation } from './concept.ts';

/** The words that messages use of a thing and of where the truth about it lives. */
export function truthOf(implementation: Implementation): {
  readonly name: string;
  readonly concept: string;
  /** The user's reason in parentheses, with a space before it; empty without one. */
  readonly note: string;
  /** The sanctioned construction, or the canonical thing, and its module. */
  readonly truth: string;
  readonly canonical: string;
  readonly module: string;
} {
  const { concept, name, reason, call } = implementation;
  const { canonical, factory } = concept;
  return {
    name,
    concept: concept.name,
    note: reason === undefined ? '' : ` (${reason})`,
    truth:
      factory === undefined
        ? `'${canonical.name}' from '${canonical.reference.module}'`
        : `\`${call ?? factory.call}\` from '${factory.module}'`,
    canonical: canonical.name,
    module: canonical.reference.module,
  };
}

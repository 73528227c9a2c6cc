import type { Implementation } from './concept.ts';

/** The words that messages use of a thing and of where the truth about it lives. */
export interface Truth extends Readonly<Record<string, string>> {
  readonly name: string;
  readonly concept: string;
  /** The user's reason as a sentence, with a space before it; empty without one. */
  readonly note: string;
  /** The sanctioned construction and its module; without a factory, the canonical thing. */
  readonly truth: string;
  /** The canonical thing and its module. */
  readonly canonical: string;
}

/**
 * Says where the truth about a registered thing lives.
 *
 * @param call the template, where it is not that of the implementation
 */
export function truthOf(
  { concept, name, reason, ...implementation }: Implementation,
  call = implementation.call,
): Truth {
  const { canonical, factory } = concept;
  const home = `'${canonical.name}' from '${canonical.reference.module}'`;
  return {
    name,
    concept: concept.name,
    note: reason === undefined ? '' : ` ${reason.replace(/[.!?]*$/u, '.')}`,
    truth: factory === undefined ? home : `\`${call ?? factory.call}\` from '${factory.module}'`,
    canonical: home,
  };
}

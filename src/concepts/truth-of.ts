import type { Implementation } from './concept.ts';
import { implementationNameOf } from './implementation-name.ts';

/** The words that messages use of a thing and of where the truth about it lives. */
export interface Truth extends Readonly<Record<string, string>> {
  /**
   * What stands between the quotation marks of "the deprecated '…'": the name, a static member's with its owner, and only
   * where that does not tell which thing is meant, its module or its local name: `makeCache' of './src/old.ts`,
   * `makeCache' alias 'make`.
   */
  readonly name: string;
  readonly concept: string;
  /** The user's reason as a sentence, with a space before it; empty without one. */
  readonly note: string;
  /** The sanctioned construction and its module; without a factory, the canonical thing. */
  readonly truth: string;
  /** The canonical thing and its module; for a function that makes instances, the sanctioned construction. */
  readonly canonical: string;
}

/** How things are called, as far as the settings alone do not tell. */
export interface Naming {
  /** What people call a registered thing; what the settings tell by default. */
  readonly nameOf?: (implementation: Implementation) => string;
  /** The name by which the thing goes where it is used. */
  readonly localName?: string | undefined;
  /** A class keeps its name in messages, whatever it is called where it is used. */
  readonly isClass?: boolean;
  /** Is it a function that gives way to the concept's factory, and not to the canonical class? */
  readonly isMaker?: boolean;
  /** Is something else in the registry called the same? */
  readonly hasNamesake?: boolean;
  /** The template, where it is not that of the implementation. */
  readonly call?: string | undefined;
}

/** Says where the truth about a registered thing lives. */
export function truthOf(implementation: Implementation, naming: Naming = {}): Truth {
  const { nameOf = givenName, localName, isClass = true, call = implementation.call } = naming;
  const { concept, role, reference, reason } = implementation;
  const { canonical, factory } = concept;
  const name = nameOf(implementation);
  const home = `'${wholeNameOf(canonical, nameOf)}' from '${canonical.reference.module}'`;
  const isTwin = role === 'deprecated' && name === nameOf(canonical);
  const origin = isTwin || (role === 'deprecated' && naming.hasNamesake === true) ? `' of '${reference.module}` : '';
  const isRenamed = localName !== undefined && localName !== name && (isTwin || !isClass);
  const alias = isRenamed ? `' alias '${localName}` : '';
  const truth = factory === undefined ? home : `\`${call ?? factory.call}\` from '${factory.module}'`;
  return {
    name: wholeNameOf(implementation, nameOf) + origin + alias,
    concept: concept.name,
    note: reason === undefined ? '' : ` ${reason.replace(/[.!?]*$/u, '.')}`,
    truth,
    canonical: naming.isMaker === true ? truth : home,
  };
}

/** A static member is named with what it is a member of: `Engines.make`. */
function wholeNameOf(implementation: Implementation, nameOf: (implementation: Implementation) => string): string {
  const { reference } = implementation;
  const name = nameOf(implementation);
  if (reference.member === undefined) return name;
  return `${implementationNameOf({ ...reference, member: undefined })}.${name}`;
}

function givenName({ name }: Implementation): string {
  return name;
}

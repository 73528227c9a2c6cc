import type { Concept, Implementation } from '../concepts/concept.ts';
import type { Container } from './container.ts';
import type { Place } from './place.ts';

/** An instance of a registered class is made by hand. */
export interface Construction {
  readonly place: Place;
  /** The class that is constructed; with several candidates (`c ? A : B`), the first one in the text. */
  readonly implementation: Implementation;
  /** `call`: a deprecated function that makes instances is called. */
  readonly form: 'new' | 'reflect-construct' | 'object-create' | 'static-factory' | 'call';
  /** Whether the class itself is constructed, with some of its arguments bound elsewhere, or a class that builds on it. */
  readonly kinship: 'itself' | 'bound' | 'subclass';
  /** What the text calls the class that is constructed. */
  readonly written: string;
}

/** An instance is taken from the concept's factory. */
export interface Acquisition {
  readonly place: Place;
  readonly concept: Concept;
}

/** How the promise of an instance is taken for the instance; the fault names what is done with it. */
export type PromiseFault =
  | 'called'
  | 'compared'
  | 'converted'
  | 'declared'
  | 'disposed'
  | 'dropped'
  | 'iterated'
  | 'member'
  | 'other-class'
  | 'spread'
  | 'tested';

/** The promise that a factory gives is used as if it were the instance, or dropped. */
export interface UnawaitedPromise {
  /** The call of the factory, or the use where the promise is also used as what it is. */
  readonly place: Place;
  readonly concept: Concept;
  /** The factory's function as the concept's template names it. */
  readonly factory: string;
  readonly fault: PromiseFault;
  /** The member that is used; empty for all other faults. */
  readonly member: string;
}

/** How a registered thing is used, other than by constructing it. */
export type Usage =
  | 'import'
  | 'unused-import'
  | 're-export'
  | 'type'
  | 'extends'
  | 'implements'
  | 'instanceof'
  | 'registration'
  | 'injection'
  | 'alias'
  | 'unused-alias'
  | 'member'
  | 'call'
  | 'mock'
  | 'unmock'
  | 'value';

/** A registered thing is used, other than by constructing it. */
export interface ThingReference {
  readonly place: Place;
  readonly implementation: Implementation;
  readonly usage: Usage;
  /** The dependency injection container in whose hands it is, when the code tells. */
  readonly container: Container | undefined;
  /** The name that a use goes by; `undefined` where a thing is bound or exported, or named as a member. */
  readonly localName: string | undefined;
}

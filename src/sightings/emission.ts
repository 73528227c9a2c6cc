import type { Place } from './place.ts';
import type { TextEdit } from './proposal.ts';

/** What is wrong with an event that is sent. */
export type EmissionFault =
  /** Every client gets it. */
  | 'broadcast'
  /** Every connection in a loop gets it. */
  | 'connectionLoop'
  /** The room or topic is the same for all. */
  | 'sharedRoom'
  /** The room or topic is not that of one user, where the options require it. */
  | 'groupRoom'
  /** The channel has a name of its own, and anyone who knows it may join. */
  | 'publicChannel'
  /** A list of rooms may be empty, and then everyone gets it. */
  | 'emptyRooms'
  /** It is narrowed by something that may be absent, and then everyone gets it. */
  | 'fallsOpen'
  /** Every listener of an emitter that the process shares gets it, and nothing in it tells whose it is. */
  | 'sharedListeners'
  /** A subscription gives the events of all users. */
  | 'unfiltered'
  /** An in-house emitter is called without its scope. */
  | 'unscopedCall';

/** An event that reaches more than one user without saying so. */
export interface Emission {
  /** The call, up to its arguments. */
  readonly place: Place;
  readonly fault: EmissionFault;
  /** The emitter, as the text calls it. */
  readonly emitter: string;
  /** The event, room or topic in quotes, with a word before it; empty when the text does not tell. */
  readonly subject: string;
  /** Who hears it, as part of a sentence. */
  readonly reaches: string;
  /** What would have said for whom it is, as part of a sentence. */
  readonly missing: string;
}

/** One way out that a person may take. */
export interface EmissionChoice {
  readonly act: 'giveReason' | 'narrowToScope' | 'passScope' | 'useScopedMethod';
  /** What is inserted, for the text of the suggestion. */
  readonly scope: string;
  readonly edits: readonly TextEdit[];
}

/** What a project says of its events. */
export interface EmissionOptions {
  /** Events that are meant for everyone: globs, `cache:*`. */
  readonly allowEvents: readonly string[];
  /** Rooms and topics that are public: globs. */
  readonly publicRooms: readonly string[];
  /** A group of users is not enough: something has to identify one user. */
  readonly requireUserScope: boolean;
  /** Emitters that only code of the same process listens to are looked at as well. */
  readonly checkListeners: boolean;
}

import type { Place } from './place.ts';
import type { TextEdit } from './proposal.ts';

/** What is wrong with something that lives as long as the process and is written after the module was evaluated. */
export type StateFault =
  /** A variable of the module gets another value. */
  | 'reassigned'
  /** The content of a variable of the module changes. */
  | 'mutated'
  /** What is stored derives from a parameter, or from the context of the request. */
  | 'requestData'
  | 'staticState'
  | 'closureState'
  | 'singletonState'
  | 'importedState'
  | 'globalWrite'
  | 'envWrite'
  /** A container is filled under keys that derive from a parameter. */
  | 'keyedCache'
  /** Made on first use, and others may do so between the test and the write. */
  | 'lazyInitRace'
  /** Made on first use of what the first caller brings. */
  | 'lazyInitCapturesArgument'
  /** Set for the time of a call, and restored after it. */
  | 'ambientContext'
  /** Declared so that it cannot be written. */
  | 'readonlyBypass'
  /** Frozen, but not what it holds. */
  | 'shallowFreeze'
  | 'statefulRegExp'
  /** Belongs to one user, and is made while the module is evaluated. */
  | 'captiveDependency'
  /** Exported, so that every importer may write to it. */
  | 'exportedState'
  /** Handed to a function that may write to it. */
  | 'escapingState';

/** Something that lives as long as the process and is written while a request is served. */
export interface SharedState {
  /** Its declaration; the first write to it where the file does not declare it. */
  readonly place: Place;
  readonly fault: StateFault;
  /** As the text calls it. */
  readonly name: string;
  /** The function that writes to it first, as a part of a sentence. */
  readonly writer: string;
  /** Where it does so. */
  readonly line: number;
  /** How many places write to it. */
  readonly writes: number;
}

/** What a person may do about it, apart from writing it otherwise. */
export const stateActs = [
  'copyBefore',
  'dropFlag',
  'giveReason',
  'keyWeakly',
  'moveIntoFunction',
  'storePromise',
] as const;

/** One way out that a person may take. */
export interface StateChoice {
  readonly act: (typeof stateActs)[number];
  readonly edits: readonly TextEdit[];
}

/** What a project says of its functions, for the judgement of state. Functions are given by name, or by `module#name`. */
export interface StateOptions {
  /** Functions that run once, before the first request. `init*` stands for names that begin so, of functions
   * that neither take what one request brings nor hand anything back for what they were given. */
  readonly initFunctions: readonly string[];
  /** Variables, `Class.member`s and globals that are shared on purpose. */
  readonly allow: readonly string[];
  /** Classes and functions that make caches that may be filled at any time. */
  readonly allowedCaches: readonly string[];
  /** Functions that make things that nothing can change. */
  readonly immutableFactories: readonly string[];
  /** Functions and classes that make containers whose content others watch. */
  readonly reactiveFactories: readonly string[];
  /** A regular expression that keeps a position is state. */
  readonly statefulRegExp: boolean;
  /** What is set and restored without waiting in between is no state. */
  readonly allowSyncAmbient: boolean;
  /** To hand state to an unknown function, while a request is served, counts as a write. */
  readonly escapes: boolean;
  /** An exported container counts as written. */
  readonly exportedBindings: boolean;
}

/** What is assumed where a project says nothing. */
export const defaultStateOptions: StateOptions = {
  initFunctions: [
    'bootstrap*',
    'configure*',
    'init*',
    'initialise*',
    'initialize*',
    'onApplicationBootstrap',
    'onModuleInit',
    'register*',
    'shutdown',
    'shutdown*',
  ],
  allow: [],
  allowedCaches: [],
  immutableFactories: ['deepFreeze', 'deepfreeze'],
  reactiveFactories: [
    '@angular/core#signal',
    'jotai#atom',
    'nanostores#atom',
    'nanostores#map',
    'rxjs#BehaviorSubject',
    'rxjs#ReplaySubject',
    'svelte/store#writable',
    'vue#reactive',
    'vue#ref',
    'vue#shallowReactive',
    'vue#shallowRef',
    'zustand#create',
    'zustand#createStore',
    'zustand/vanilla#createStore',
  ],
  statefulRegExp: true,
  allowSyncAmbient: true,
  escapes: false,
  exportedBindings: false,
};

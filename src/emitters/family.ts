/**
 * Who hears what an emitter sends, which decides what counts as evidence of a scope.
 *
 * - `clients`: connections of people. Nothing but the target of the call can narrow that.
 * - `channels`: whoever subscribed to a name. An id in the name narrows.
 * - `listeners`: code of the same process, which can tell users apart by what it is given.
 * - `declared`: whoever the project's own emitter sends to; the settings say what carries the scope.
 */
export type Medium = 'clients' | 'channels' | 'listeners' | 'declared';

/** A method that sends. */
export interface Send {
  /** Position of the argument that names the event. It narrows nothing, except where the medium or `topicNarrows` says so. */
  readonly topic?: number;
  /** Position of the first argument that carries data. */
  readonly payload?: number;
  /** Position of an argument between topic and data that says for whom, when more than so many arguments are given. */
  readonly key?: { readonly position: number; readonly least: number };
  /** Property of an object argument that says for whom, for example a filter. */
  readonly filter?: { readonly position: number; readonly property: string };
  /** What carries the scope: the position of an argument, or a property of the first object given. */
  readonly scope?: number | string;
  /** Properties of one object argument, or of each object of a list, that name the topic and carry the data. */
  readonly bag?: { readonly topic: string; readonly payload: string; readonly isList?: boolean };
}

/** A method that takes a room, a channel or a topic and gives something that reaches only those in it. */
export interface Narrowing {
  /** Position of the argument that says for whom. */
  readonly argument: number;
  /** The role of what it gives. */
  readonly gives: string;
  /** What a literal names: a room that several users share, or only a part of the application. */
  readonly literal: 'room' | 'part';
  /** An empty list narrows nothing. */
  readonly isOpenWhenEmpty?: boolean;
  /** What keeps others out who know the name: the position of the options, and the path of a property that is `true`. */
  readonly closedBy?: { readonly position: number; readonly path: readonly string[] };
}

/** A method that takes a listener and calls it with things of its own. */
export interface Handler {
  /** The events meant, if the first argument names one. */
  readonly events?: readonly string[];
  /** Position of the listener; -1 for the last argument. */
  readonly listener: number;
  /** The roles of the listener's parameters, if the argument is the listener. */
  readonly parameters: readonly (string | undefined)[];
  /**
   * The listeners are functions in that argument, each with the roles of its parameters: `message`, `websocket.message`.
   */
  readonly methods?: Readonly<Record<string, readonly (string | undefined)[]>>;
}

/** What a thing of a library can do, as far as it matters who hears it. */
export interface Role {
  /** Who hears what it sends, as part of a sentence; absent for what reaches one connection or sends nothing. */
  readonly reaches?: string;
  readonly sends?: Readonly<Record<string, Send>>;
  /** It serves the parts of the application more than its users: it counts only where a user is known. */
  readonly isSystem?: boolean;
  /** Servers subscribe, which can tell users apart by what they are sent if they stand in the same package. */
  readonly isBetweenServers?: boolean;
  /** Other processes hear it as well, so that who hears it need not be in sight. */
  readonly leavesProcess?: boolean;
  readonly narrows?: Readonly<Record<string, Narrowing>>;
  /** Members and methods that give the same thing: modifiers. */
  readonly keeps?: readonly string[];
  /** Members and methods that give a thing of another role. */
  readonly gives?: Readonly<Record<string, string>>;
  /** The role of each element, if it is a collection. */
  readonly elements?: string;
  readonly handlers?: Readonly<Record<string, Handler>>;
  /** Methods that subscribe: what they give is to be filtered. */
  readonly subscribes?: Readonly<Record<string, Subscribing>>;
}

/** A method that subscribes. */
export interface Subscribing {
  /** Position of the topic. */
  readonly topic: number;
  /** Position of an argument that says for whom. */
  readonly key?: number;
}

/** How one or several modules hand out the things of a library. */
export interface Source {
  /** Specifiers, as they are imported. */
  readonly modules: readonly string[];
  /** By export name: what `new` makes, what a call gives, what the export itself is, what a value of that type is. */
  readonly exports: Readonly<Record<string, Export>>;
}

/** Roles of what one export gives. */
export interface Export {
  readonly constructed?: string;
  /** `new` makes it only with this property of an argument. */
  readonly constructedWith?: { readonly position: number; readonly property: string };
  readonly called?: string;
  readonly itself?: string;
  readonly typed?: string;
  /** Every value of the type is the one that the whole application shares: a container injects it. */
  readonly isSharedByType?: boolean;
  /** A call of the export itself sends. */
  readonly sends?: Send;
  /** The listener that a call of the export is given. */
  readonly handler?: Handler;
  /** A decorator that puts such a thing into the field or the parameter. */
  readonly decorated?: string;
  /** A decorator whose method is given such things, if no parameter of it has a decorator of its own. */
  readonly parameters?: readonly (string | undefined)[];
  /** A decorator of classes whose methods of these names are given such things. */
  readonly methods?: Readonly<Record<string, readonly (string | undefined)[]>>;
}

/** One row of the table: a library, or several that agree. Plain data. */
export interface EmitterFamily {
  readonly name: string;
  readonly medium: Medium;
  readonly sources: readonly Source[];
  /** Like {@link Source.exports}, for what every module sees without an import. */
  readonly globals?: Readonly<Record<string, Export>>;
  readonly roles: Readonly<Record<string, Role>>;
}

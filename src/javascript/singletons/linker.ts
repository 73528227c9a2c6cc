import { isAbsolute } from 'node:path';
import type { StateOptions } from '../../sightings/shared-state.ts';
import type { ModuleGraph } from '../../modules/module-graph.ts';
import type { Origin } from '../../modules/records/module-record.ts';
import { isInPackage } from '../../modules/resolution/is-in-package.ts';
import { isMutator } from '../interpretation/mutators.ts';
import { describeModule } from './describe-module.ts';
import { InertSearch } from './inert-search.ts';
import { readScript } from './read-script.ts';
import type { ImportedPath } from '../interpretation/imported-path.ts';
import type {
  ClassFacts,
  ClassLink,
  Given,
  Made,
  Member,
  ModuleFacts,
  Run,
  SharedValue,
  StateWrite,
} from './shared-value.ts';

/** Something that lives as long as the process, in its module. */
export interface Holder {
  readonly path: string;
  readonly value: SharedValue;
}

/** What is at a place, as far as the modules that make it show. */
export interface Thing {
  /** The module whose names `made` uses. */
  readonly path: string;
  readonly made: Exclude<Made, { readonly kind: 'imported' | 'called' }>;
  readonly holder: Holder;
  /** It is an object literal or a built-in container, and so is all around it. */
  readonly isPlain: boolean;
  /** It is a method, apart from its object. */
  readonly method?: { readonly of: Thing; readonly key: string };
}

/** What a call of something does and gives. */
export interface Outcome {
  readonly write: StateWrite | undefined;
  /** Comments excuse what it gives, or it belongs to the current request. */
  readonly isExcused: boolean;
  readonly gives: readonly Thing[];
  /** What it gives lives as long as the process, whatever it is. */
  readonly holders: readonly Holder[];
}

/** A module as a whole, or what one of its exports is. */
export type Target = { readonly namespace: string } | { readonly things: readonly Thing[]; readonly origin: Origin };

const DEEPEST = 8;
const LONGEST_LINEAGE = 8;

/** As loggers call the methods by which they are told something. */
const levels: readonly string[] = ['debug', 'error', 'info', 'trace', 'warn', 'warning'];

/** Follows what modules show of their values from one module to the next. Total: what cannot be found is nothing. */
export class Linker {
  readonly #graph: ModuleGraph;
  readonly #options: StateOptions;
  readonly #modules = new Map<string, () => ModuleFacts | undefined>();
  readonly #inert: Pick<InertSearch, 'isInert'>;
  readonly #loggers = new WeakMap<object, boolean>();
  #depth = 0;

  /** @param inert spares modules from being described */
  constructor(
    graph: ModuleGraph,
    options: StateOptions,
    inert: Pick<InertSearch, 'isInert'> = new InertSearch(graph, options.reactiveFactories),
  ) {
    this.#graph = graph;
    this.#options = options;
    this.#inert = inert;
  }

  /** What an import, or a member of it, is in a file. `undefined` also if nothing that is done with it can tell. */
  resolve(fromFile: string, { specifier, names }: ImportedPath): Target | undefined {
    const [exportName = '*', ...members] = names;
    const origin = this.#graph.originOfImport(fromFile, specifier, exportName);
    return origin && this.#enter(origin, members, true);
  }

  /** What an export of a module is. `undefined` also if nothing that is done with it can tell. */
  exportOf(path: string, name: string): Target | undefined {
    const origin = this.#graph.originOf(path, name);
    return origin && this.#enter(origin, [], true);
  }

  membersOf(thing: Thing, key: string): readonly Thing[] {
    const found = this.#memberOf(thing, key);
    if (found?.member.run !== undefined) {
      if (found.member.isAccessor) return this.#givenBy(found.member.run, thing, found.path).gives;
      const made = { kind: 'function', run: found.member.run } as const;
      return [{ ...thing, path: found.path, made, method: { of: thing, key } }];
    }
    const value = found?.member.value;
    if (found === undefined || value === undefined) return [];
    const isNamed = value.name !== '';
    const holder = isNamed ? { path: found.path, value } : thing.holder;
    return this.#expand(value.made, found.path, holder, thing.isPlain);
  }

  /** What reading a member does, when that runs a getter. */
  reading(thing: Thing, key: string): StateWrite | undefined {
    const found = this.#memberOf(thing, key);
    return found?.member.isAccessor === true ? this.#writeOf(thing, key, new Set()) : undefined;
  }

  /** What the call of a method does. */
  calling(thing: Thing, key: string): Outcome {
    const write = this.#writeOf(thing, key, new Set());
    const found = this.#memberOf(thing, key);
    const run = found?.member.run;
    if (found === undefined || run === undefined || found.member.isAccessor) return { ...nothing, write };
    return { ...this.#givenBy(run, thing, found.path), write };
  }

  /** What the call of a function itself gives. */
  invoking(thing: Thing): Outcome {
    return thing.made.kind === 'function' ? this.#givenBy(thing.made.run, thing, thing.path) : nothing;
  }

  /** What the construction of a class gives, when that is always the same. */
  constructing(thing: Thing): Outcome {
    const found = thing.made.kind === 'class' ? this.#classAt(thing.made.owner, thing.path) : undefined;
    const run = found?.facts.construct;
    return found === undefined || run === undefined ? nothing : this.#givenBy(run, thing, found.path);
  }

  /** A write that some method does which others may call. */
  anyWrite(thing: Thing): StateWrite | undefined {
    if (this.#isLogger(thing)) return undefined;
    for (const key of this.#publicKeys(thing)) {
      const write = this.#writeOf(thing, key, new Set());
      if (write !== undefined) return write;
    }
    return undefined;
  }

  /** What a name of another module stands for in the description of a module. */
  #follow(fromFile: string, { specifier, names }: ImportedPath): Target | undefined {
    const [exportName = '*', ...members] = names;
    const origin = this.#graph.originOfImport(fromFile, specifier, exportName);
    return origin && this.#enter(origin, members, false);
  }

  /** @param isTaken by the file under lint, which gets nothing from what is inert; a class that extends it does */
  #enter(origin: Origin, members: readonly string[], isTaken: boolean): Target | undefined {
    const { path, localName } = origin;
    if (!isAbsolute(path) || isInPackage(path)) return undefined;
    const [first, ...rest] = members;
    if (localName === '*') {
      if (first === undefined) return { namespace: path };
      const inner = this.#graph.originOf(path, first);
      return inner && this.#enter(inner, rest, isTaken);
    }
    if (isTaken && !this.#modules.has(path) && this.#inert.isInert(origin)) return undefined;
    const value = this.#factsOf(path)?.findValue(localName);
    if (value === undefined) return undefined;
    const holder = { path, value };
    let things = this.#expand(value.made, path, holder, true);
    for (const key of members) things = things.flatMap((thing) => this.membersOf(thing, key));
    return { things, origin };
  }

  #factsOf(path: string): ModuleFacts | undefined {
    let facts = this.#modules.get(path);
    if (facts === undefined) {
      // Called in a turn of its own reading, so that an answer is found again when the file has changed.
      facts = this.#graph.remember(() => this.#describe(path));
      this.#modules.set(path, facts);
    }
    return facts();
  }

  #describe(path: string): ModuleFacts | undefined {
    const record = this.#graph.recordOf(path);
    const source = record && this.#graph.scriptOf(path);
    const script = source && readScript(source);
    if (record === undefined || script === undefined) return undefined;
    const entries = [...record.exports.values(), ...(record.whole === undefined ? [] : [record.whole])];
    const names = entries.flatMap((entry) => (entry.kind === 'indirect' ? [] : [entry.localName]));
    return describeModule(path, script, new Set(names), this.#options);
  }

  /** Goes on to other modules where a value comes from there. */
  #expand(all: readonly Made[], path: string, holder: Holder, isPlain: boolean): readonly Thing[] {
    if (this.#depth > DEEPEST) return [];
    this.#depth += 1;
    try {
      return all.flatMap((made): readonly Thing[] => {
        if (made.kind === 'imported') return thingsOf(this.#follow(path, made.link));
        if (made.kind !== 'called') {
          return [{ path, made, holder, isPlain: isPlain && (made.kind === 'literal' || made.kind === 'container') }];
        }
        return thingsOf(this.#follow(path, made.link)).flatMap((callee): readonly Thing[] => {
          if (callee.made.kind !== 'function') return [];
          const shared = this.#givenBy(callee.made.run, callee, callee.path).gives;
          const fresh = callee.made.run.gives.flatMap((given) => (given.kind === 'new' ? [given.made] : []));
          return [...shared, ...this.#expand(fresh.filter(isMade), callee.path, holder, false)];
        });
      });
    } finally {
      this.#depth -= 1;
    }
  }

  #givenBy(run: Run, self: Thing, path: string): Outcome {
    const results = run.gives.map((given) => this.#given(given, self, path));
    return {
      write: undefined,
      isExcused: run.isExcused || run.readsContext,
      gives: results.flatMap(({ gives }) => gives),
      holders: results.flatMap(({ holders }) => holders),
    };
  }

  #given(given: Given, self: Thing, path: string): Pick<Outcome, 'gives' | 'holders'> {
    switch (given.kind) {
      case 'self': {
        const isObject = self.made.kind !== 'function';
        if (given.key === undefined) return { gives: isObject ? [self] : [], holders: [] };
        return { gives: isObject ? this.membersOf(self, given.key) : [], holders: [] };
      }
      case 'shared': {
        const holder = { path, value: given.value };
        return { gives: this.#expand(given.value.made, path, holder, false), holders: [holder] };
      }
      case 'new': {
        const { made } = given;
        if (made.kind !== 'imported' && made.kind !== 'called') return { gives: [], holders: [] };
        const things = thingsOf(this.#guarded(() => this.#follow(path, made.link)));
        if (made.kind === 'imported') return { gives: things, holders: [] };
        const outcomes = things.map((thing) => this.#guarded(() => this.invoking(thing)) ?? nothing);
        return { gives: outcomes.flatMap(({ gives }) => gives), holders: outcomes.flatMap(({ holders }) => holders) };
      }
    }
  }

  #guarded<Value>(compute: () => Value): Value | undefined {
    if (this.#depth > DEEPEST) return undefined;
    this.#depth += 1;
    try {
      return compute();
    } finally {
      this.#depth -= 1;
    }
  }

  #writeOf(thing: Thing, key: string, seen: Set<object>): StateWrite | undefined {
    const { made, holder } = thing;
    if (made.kind === 'container') return isMutator(key, made.of) ? writeByMethod(key, holder) : undefined;
    const found = this.#memberOf(thing, key);
    const run = found?.member.run;
    if (found === undefined || run === undefined || run.isInitial || seen.has(run)) return undefined;
    seen.add(run);
    const own = run.writes.find(
      ({ isOfOwnField }) => !(isOfOwnField && (holder.value.isFrozen || this.#isLogger(thing))),
    );
    if (own !== undefined || seen.size > MOST_CALLS) return own;
    for (const { field, method } of run.calls) {
      const receivers = field === undefined ? [thing] : this.membersOf(thing, field);
      for (const receiver of receivers) {
        // What a module does to containers of its own, its description tells.
        if (receiver.made.kind === 'container') continue;
        const write = this.#writeOf(receiver, method, seen);
        if (write !== undefined) return write;
      }
    }
    return undefined;
  }

  /** What has methods of three levels that write nothing: what its fields hold, as a level, is its configuration. */
  #isLogger(thing: Thing): boolean {
    const known = this.#loggers.get(thing.made);
    if (known !== undefined) return known;
    this.#loggers.set(thing.made, false);
    const tells = levels.filter((level) => {
      const run = this.#memberOf(thing, level)?.member.run;
      return run !== undefined && this.#writeOf(thing, level, new Set()) === undefined;
    });
    const isLogger = tells.length >= 3;
    this.#loggers.set(thing.made, isLogger);
    return isLogger;
  }

  #memberOf({ made, path }: Thing, key: string): { readonly member: Member; readonly path: string } | undefined {
    if (made.kind === 'literal') {
      const member = made.members.get(key);
      return member && { member, path };
    }
    if (made.kind !== 'instance' && made.kind !== 'class') return undefined;
    for (const each of this.#lineageOf(made.owner, path)) {
      const member = (made.kind === 'class' ? each.facts.statics : each.facts.members).get(key);
      if (member !== undefined) return { member, path: each.path };
    }
    return undefined;
  }

  #publicKeys({ made, path }: Thing): readonly string[] {
    if (made.kind === 'literal') return [...made.members.keys()];
    if (made.kind !== 'instance') return [];
    return this.#lineageOf(made.owner, path).flatMap(({ facts }) =>
      [...facts.members].flatMap(([key, { isPublic }]) => (isPublic ? [key] : [])),
    );
  }

  #lineageOf(owner: ClassLink, path: string): readonly LocatedClass[] {
    const lineage: LocatedClass[] = [];
    let current = this.#classAt(owner, path);
    while (current !== undefined && lineage.length < LONGEST_LINEAGE) {
      lineage.push(current);
      current = current.facts.base && this.#classAt(current.facts.base, current.path);
    }
    return lineage;
  }

  #classAt(owner: ClassLink, path: string): LocatedClass | undefined {
    if ('facts' in owner) return { facts: owner.facts, path };
    const things = thingsOf(this.#guarded(() => this.#follow(path, owner.link)));
    for (const { made, path: home } of things) {
      if (made.kind === 'class') return this.#guarded(() => this.#classAt(made.owner, home));
    }
    return undefined;
  }
}

const MOST_CALLS = 64;

interface LocatedClass {
  readonly facts: ClassFacts;
  readonly path: string;
}

const nothing: Outcome = { write: undefined, isExcused: false, gives: [], holders: [] };

function thingsOf(target: Target | undefined): readonly Thing[] {
  return target !== undefined && 'things' in target ? target.things : [];
}

function isMade(made: Made): boolean {
  return made.kind !== 'imported';
}

function writeByMethod(method: string, { path, value }: Holder): StateWrite {
  return {
    path,
    line: value.line,
    writer: `'${method}'`,
    member: value.name,
    isOfOwnField: false,
    isOfRequest: true,
    isOnFirstUse: false,
  };
}

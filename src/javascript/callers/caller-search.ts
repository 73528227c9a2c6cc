import type { ModuleGraph } from '../../modules/module-graph.ts';
import type { Body } from '../state/body.ts';
import { isClass } from '../values/class-node.ts';
import type { InterpretedModule } from './interpreted-module.ts';
import type { Use, Way } from './use.ts';
import { usesOfImport } from './uses-of-import.ts';
import { whereaboutsOf } from './whereabouts-of.ts';

/** What the search needs of the project. */
export interface CallerSources {
  readonly graph: Pick<ModuleGraph, 'importersInPackage' | 'isEntry' | 'mentionsInPackage' | 'recordOf' | 'resolve'>;
  read(path: string): InterpretedModule | undefined;
  isTest(path: string): boolean;
}

/** A search that leads to more functions, or to more importers, than this tells nothing. */
const MOST_FUNCTIONS = 200;
const MOST_IMPORTERS = 400;

/** A function of the search. */
interface Called {
  /** It is a member of a class, which others can call without being meant to. */
  readonly isMember: boolean;
  /** How many calls were found in its own module, and in others. */
  inside: number;
  outside: number;
  /** A module exports it that nothing runs but its own call. */
  isOfProgram: boolean;
  hasDoor: boolean;
}

/** What a module exports, and the function that it leads to. */
interface Door {
  readonly path: string;
  readonly way: Way;
  readonly called: Called;
}

/** Do all calls of a function of the file under lint, in whatever module, come before the first request or after the last? */
export function isCalledEarly(entry: Body, module: InterpretedModule, sources: CallerSources): boolean {
  return new CallerSearch(sources).isEarly(entry, module);
}

/**
 * Goes from a function to all of its callers, and to theirs. It ends at the first that serves requests, or that is out of
 * sight. What was looked at is not looked at again, so that cycles end. But some call has to be early, and each function
 * needs one that is found: in another module if it is exported, as there is somebody it is exported for.
 */
class CallerSearch {
  readonly #sources: CallerSources;
  readonly #doors: Door[] = [];
  readonly #seenDoors = new Set<string>();
  readonly #seenBodies = new Set<Body>();
  readonly #called: Called[] = [];
  #importers = 0;
  #early = 0;

  constructor(sources: CallerSources) {
    this.#sources = sources;
  }

  isEarly(entry: Body, module: InterpretedModule): boolean {
    if (!this.#enter(entry, module)) return false;
    // The list grows while it is read.
    for (const door of this.#doors) if (!this.#open(door)) return false;
    return this.#early > 0 && this.#called.every(isCalled);
  }

  /** Takes a function that others may call. `false` if it is known to be called late. */
  #enter(body: Body, module: InterpretedModule): boolean {
    if (this.#seenBodies.has(body)) return true;
    this.#seenBodies.add(body);
    const isMember = body.member !== undefined && isClass(body.member.owner) && body.member.role === 'method';
    const called: Called = { isMember, inside: 0, outside: 0, isOfProgram: false, hasDoor: false };
    this.#called.push(called);
    if (this.#called.length > MOST_FUNCTIONS) return false;
    return whereaboutsOf(body, module.bodies).every((use) => this.#take(use, called, module, true));
  }

  #take(use: Use, called: Called, module: InterpretedModule, isInside: boolean): boolean {
    switch (use.kind) {
      case 'call':
        called[isInside ? 'inside' : 'outside'] += 1;
        return this.#runsEarly(use.from, module);
      case 'end':
        called[isInside ? 'inside' : 'outside'] += 1;
        this.#early += 1;
        return true;
      case 'door':
        called.hasDoor = true;
        return this.#add({ path: module.path, way: use.way, called });
      case 'field':
        return this.#isAlone(use.name, module.path);
      case 'escape':
        return false;
    }
  }

  /** Does a body that calls run early, as far as its own module shows? Its entries are looked at in turn. */
  #runsEarly(body: Body, module: InterpretedModule): boolean {
    if (!module.phases.isLate(body)) {
      this.#early += 1;
      return true;
    }
    const entries = module.phases.entriesOf(body);
    return entries.length > 0 && entries.every((entry) => this.#enter(entry, module));
  }

  #add(door: Door): boolean {
    const key = `${door.path}\0${door.way.join('\0')}`;
    if (this.#seenDoors.has(key)) return true;
    this.#seenDoors.add(key);
    this.#doors.push(door);
    return !this.#sources.graph.isEntry(door.path);
  }

  /** Goes through an export to the modules that import it. */
  #open({ path, way, called }: Door): boolean {
    const { graph, isTest, read } = this.#sources;
    const importers = graph.importersInPackage(path)?.filter((importer) => !isTest(importer)) ?? [];
    this.#importers += importers.length;
    if (this.#importers > MOST_IMPORTERS) return false;
    const isCommonJs = isCommonJsModule(graph.recordOf(path));
    let count = 0;
    for (const importer of importers) {
      const module = read(importer);
      if (module === undefined) return false;
      const isMeant = (specifier: string): boolean => graph.resolve(specifier, importer) === path;
      const uses = usesOfImport(module.bodies, { way, isCommonJs, isMeant });
      if (uses === undefined) continue;
      count += 1;
      if (!uses.every((use) => this.#take(use, called, module, false))) return false;
    }
    called.isOfProgram ||= count === 0 && isProgram(read(path));
    return count > 0 || called.isOfProgram;
  }

  /** Does no other module of the package have the name of a field, and so none may read it? */
  #isAlone(name: string, path: string): boolean {
    const mentions = this.#sources.graph.mentionsInPackage(path, name);
    return mentions?.every((file) => file === path || this.#sources.isTest(file)) === true;
  }
}

function isCalled({ isMember, inside, outside, hasDoor, isOfProgram }: Called): boolean {
  return outside > 0 || (inside > 0 && (isMember || isOfProgram || !hasDoor));
}

/** Does a module tell whether it is what the process was started with? */
function isProgram(module: InterpretedModule | undefined): boolean {
  const text = module?.bodies.sourceCode.text ?? '';
  return /\brequire\.main\s*===?\s*module\b|\bmodule\s*===?\s*require\.main\b|\bimport\.meta\.main\b/u.test(text);
}

function isCommonJsModule(record: ReturnType<CallerSources['graph']['recordOf']>): boolean {
  return record === undefined || record.isCommonJs || record.whole !== undefined;
}

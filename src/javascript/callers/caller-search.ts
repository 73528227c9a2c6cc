import type { ModuleGraph } from '../../modules/module-graph.ts';
import type { Body } from '../interpretation/body.ts';
import { takesOfRequest } from '../phases/sets-up.ts';
import { isFunction } from '../syntax/function-node.ts';
import { type Asked, type Called, calledOf, type CallUse, isCalled } from './called.ts';
import { isForDevelopment } from './development-test.ts';
import { findCallee } from './find-callee.ts';
import { findExported } from './find-exported.ts';
import { UseFollower } from './follow-uses.ts';
import type { rememberIdleImporters } from './idle-importers.ts';
import type { InterpretedModule } from './interpreted-module.ts';
import { MADE, type Use, type Way } from './use.ts';
import { usesOfImport } from './uses-of-import.ts';
import { whereaboutsOf } from './whereabouts-of.ts';

/** What the search needs of the project. */
export interface CallerSources {
  readonly graph: Pick<
    ModuleGraph,
    | 'importersInPackage'
    | 'isEntry'
    | 'isLibrary'
    | 'mayTake'
    | 'mentionsInPackage'
    | 'recordOf'
    | 'resolve'
    | 'testersInPackage'
  >;
  read(path: string): InterpretedModule | undefined;
  readonly idle: ReturnType<typeof rememberIdleImporters>;
  isTest(path: string): boolean;
}

/**
 * When the calls of a function come: `early`, before the first request or after the last one; `open`, like that or from
 * those who use the library that exports it, which nobody sees; `late` in any other case, and in case of doubt.
 */
export type Calling = 'early' | 'late' | 'open';

/** A search that leads to more functions, or to more importers, than this tells nothing. */
const MOST_FUNCTIONS = 200;
const MOST_IMPORTERS = 400;

/** Modules of commands that work on the data of a server, in a process of their own. */
const ofCommand = /(?:^|[\\/])(?:cli|migrations|upgrades)[\\/]/u;

/** What a module exports, and the function that it leads to. */
interface Door {
  readonly path: string;
  readonly way: Way;
  readonly called: Called;
}

/** When do the calls of a function of the file under lint come, in whatever module? */
export function callingOf(entry: Body, module: InterpretedModule, sources: CallerSources): Calling {
  return new CallerSearch(sources).callingOf(entry, module);
}

/** Is a function, or a class, of the file under lint called by this file alone, whatever exports it? */
export function isConfined(entry: Body, module: InterpretedModule, sources: CallerSources): boolean {
  return new CallerSearch(sources).isConfined(entry, module);
}

/**
 * Goes from a function to all of its callers, and to theirs. It ends at the first that serves requests, or that is out of
 * sight. What was looked at is not looked at again, so that cycles end. But some call has to be early, and each function
 * needs one that is found: in another module if it is exported, as there is somebody it is exported for.
 */
class CallerSearch {
  readonly #sources: CallerSources;
  readonly #doors: Door[] = [];
  readonly #seen = new Set<string>();
  readonly #called: Called[] = [];
  readonly #importers = new Set<string>();
  #early = 0;

  constructor(sources: CallerSources) {
    this.#sources = sources;
  }

  callingOf(entry: Body, module: InterpretedModule): Calling {
    if (!this.#enter(entry, module)) return 'late';
    // The list grows while it is read.
    for (const door of this.#doors) if (!this.#open(door)) return 'late';
    if (!this.#called.every(isCalled)) return 'late';
    if (this.#called.some(({ isOpen }) => isOpen)) return 'open';
    return this.#early > 0 ? 'early' : 'late';
  }

  isConfined(entry: Body, module: InterpretedModule): boolean {
    const onCall = (_call: CallUse, { path }: InterpretedModule): boolean => path === module.path;
    if (!this.#search(entry, module, { purpose: '', mayBeOpen: false, onCall })) return false;
    return this.#doors.every((door) => this.#open(door)) && this.#called.some(({ inside }) => inside > 0);
  }

  /** Takes a function that others may call. `false` if it is known to be called late. */
  #enter(body: Body, module: InterpretedModule): boolean {
    if (isForDevelopment(body.node, module, (specifier, from) => this.#findModule(specifier, from))) {
      this.#early += 1;
      return true;
    }
    const onCall = ({ from }: CallUse, at: InterpretedModule): boolean => this.#runsEarly(from, at);
    return this.#search(body, module, { purpose: '', mayBeOpen: !takesOfRequest(body), onCall });
  }

  /** Looks for the calls of a function, for a purpose. */
  #search(body: Body, module: InterpretedModule, asked: Asked): boolean {
    if (!this.#isNew(asked.purpose, module.path, String(body.node.range[0]))) return true;
    const called = calledOf(body, module.path, asked);
    this.#called.push(called);
    if (this.#called.length > MOST_FUNCTIONS) return false;
    return whereaboutsOf(body, module.bodies).every((use) => this.#take(use, called, module));
  }

  #take(use: Use, called: Called, module: InterpretedModule): boolean {
    switch (use.kind) {
      case 'call':
        this.#count(called, module);
        called.isStarted ||= module.path === called.path && use.from === module.bodies.module;
        return called.onCall(use, module);
      case 'end':
        this.#count(called, module);
        this.#early += 1;
        return true;
      case 'argument':
        return this.#followArgument(use, called, module);
      case 'attached':
      case 'returned':
        return this.#followCalls(use, called, module);
      case 'door':
        called.hasDoor = true;
        return this.#add({ path: module.path, way: use.way, called });
      case 'field':
        return this.#isAlone(use.name, module.path);
      case 'escape':
        return false;
    }
  }

  #count(called: Called, { path }: InterpretedModule): void {
    called[path === called.path ? 'inside' : 'outside'] += 1;
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

  /** What is handed to a function is followed in it. What that calls itself, before it returns, is called where it is. */
  #followArgument(use: Extract<Use, { kind: 'argument' }>, called: Called, module: InterpretedModule): boolean {
    const { call, index, way } = use;
    const callee = this.#findCallee(call.callee, module);
    const parameter = callee && isFunction(callee.body.node) ? callee.body.node.params[index] : undefined;
    if (callee === undefined || parameter === undefined || isUnclear(callee.body, callee.at)) return false;
    const { body, at } = callee;
    const isNew = this.#isNew('argument', called.purpose, at.path, String(body.node.range[0]), `${index}`, ...way);
    const follower = new UseFollower(at.bodies);
    follower.bind(parameter, way);
    return follower.uses.every((each) => {
      if (each.kind !== 'call' || each.from !== body) return !isNew || this.#take(each, called, at);
      const isOfPurpose = called.purpose !== '';
      return isOfPurpose ? this.#take(each, called, at) : this.#take(callAt(call, module), called, module);
    });
  }

  /** What is put into the argument of a function, or returned by it, is followed where that is called. */
  #followCalls(
    use: Extract<Use, { kind: 'attached' | 'returned' }>,
    called: Called,
    module: InterpretedModule,
  ): boolean {
    const { kind, way } = use;
    const place = kind === 'attached' ? use.index : 'result';
    const onCall = ({ node }: CallUse, at: InterpretedModule): boolean => {
      const holder = kind === 'attached' ? node?.arguments[use.index] : node;
      if (holder === undefined || holder.type === 'SpreadElement') return false;
      const follower = new UseFollower(at.bodies);
      if (kind === 'attached') follower.storeIn(holder, way);
      else follower.follow(holder, way);
      return follower.uses.every((each) => this.#take(each, called, at));
    };
    const body = kind === 'attached' ? use.to : use.by;
    const step = ` ${module.path}:${body.node.range[0]}:${place}:${way.join('.')}`;
    // What a function hands on goes through it once.
    if (called.purpose.includes(step)) return true;
    return this.#search(body, module, {
      purpose: called.purpose + step,
      mayBeOpen: called.mayBeOpen,
      through: called,
      onCall,
    });
  }

  #findCallee(
    node: Parameters<typeof findCallee>[0],
    module: InterpretedModule,
  ): { readonly body: Body; readonly at: InterpretedModule } | undefined {
    const callee = findCallee(node, module.bodies);
    if (callee === undefined) return undefined;
    if ('body' in callee) return { body: callee.body, at: module };
    const at = this.#findModule(callee.specifier, module);
    if (at === undefined) return undefined;
    const { way } = callee;
    const body =
      findExported(way, at.bodies) ?? (way[0] === 'default' ? findExported(way.slice(1), at.bodies) : undefined);
    return body && { body, at };
  }

  #findModule(specifier: string, from: InterpretedModule): InterpretedModule | undefined {
    const { graph, read } = this.#sources;
    const path = graph.resolve(specifier, from.path);
    return path === undefined ? undefined : read(path);
  }

  #add(door: Door): boolean {
    const { path, way, called } = door;
    if (!this.#isNew('door', called.purpose, path, ...way)) return true;
    this.#doors.push(door);
    const { graph } = this.#sources;
    if (!graph.isEntry(path)) return true;
    const isOpen = called.mayBeOpen && graph.isLibrary(path);
    // Whoever has what hands it on, has it.
    for (let each: Called | undefined = called; isOpen && each; each = each.through) each.isOpen = true;
    return isOpen;
  }

  /** Goes through an export to the modules that import it. */
  #open(door: Door): boolean {
    const { path, called } = door;
    const { graph, isTest, read } = this.#sources;
    const found = graph.importersInPackage(path);
    const importers = found?.filter((importer) => !isTest(importer)) ?? [];
    for (const importer of importers) this.#importers.add(importer);
    if (this.#importers.size > MOST_IMPORTERS) return false;
    let count = 0;
    const others: string[] = [];
    for (const importer of importers) {
      if (!this.#mayUse(importer, door)) {
        others.push(importer);
        continue;
      }
      const visit = this.#visit(importer, door);
      if (visit === 'late') return false;
      count += Number(visit === 'importing');
    }
    // Their texts do not tell whether they import the module, or mention it in a comment.
    if (count === 0 && others.some((importer) => this.#imports(importer, door))) count = 1;
    called.isOfImported ||= count > 0;
    called.isOfProgram ||= count === 0 && found !== undefined && (called.isStarted || isProgram(read(path)));
    // What no module of a program imports may be loaded by a framework, whether there are tests of it or not. The files of a
    // library are loaded as its manifest says.
    const isInSight = importers.length > 0 || graph.isLibrary(path);
    if (called.outside === 0 && isInSight) this.#askTests(door, found?.filter(isTest) ?? []);
    return count > 0 || (found !== undefined && (called.isOfProgram || called.isOpen || called.isOfTests));
  }

  /** Does a module import what is exported, and use it late, or out of sight? */
  #visit(importer: string, door: Door): 'elsewhere' | 'importing' | 'late' {
    const { called } = door;
    const imports = this.#sources.idle.find(importer, door.path, door.way);
    if (imports !== undefined) return imports ? 'importing' : 'elsewhere';
    const module = this.#sources.read(importer);
    if (module === undefined) return this.#isNamed(door, importer) ? 'late' : 'elsewhere';
    const uses = this.#usesIn(module, door);
    if (uses === undefined) return 'elsewhere';
    if (uses.length > 0 && ofCommand.test(importer)) {
      this.#early += 1;
      called.outside += 1;
      return 'importing';
    }
    return uses.every((use) => this.#take(use, called, module)) ? 'importing' : 'late';
  }

  /** Does a module that cannot be read have the name of an export? */
  #isNamed({ way: [name] }: Door, importer: string): boolean {
    if (name === undefined || name === 'default') return true;
    return this.#sources.graph.mentionsInPackage(importer, name)?.includes(importer) !== false;
  }

  /** Most importers take something else, as their text shows: they are not parsed. */
  #mayUse(importer: string, { path, way: [name] }: Door): boolean {
    if (name === undefined || name === 'default' || name === MADE) return true;
    return this.#sources.graph.mayTake(importer, path, name);
  }

  #imports(importer: string, door: Door): boolean {
    const known = this.#sources.idle.find(importer, door.path, door.way);
    if (known !== undefined) return known;
    const module = this.#sources.read(importer);
    return module !== undefined && this.#usesIn(module, door) !== undefined;
  }

  #usesIn({ path: importer, bodies }: InterpretedModule, { path, way }: Door): readonly Use[] | undefined {
    const { graph, idle } = this.#sources;
    const isCommonJs = isCommonJsModule(graph.recordOf(path));
    const isMeant = (specifier: string): boolean => graph.resolve(specifier, importer) === path;
    const uses = usesOfImport(bodies, { way, isCommonJs, isMeant });
    if (uses === undefined || uses.length === 0) idle.add(importer, path, way, uses !== undefined);
    return uses;
  }

  /** Is it tests that an export is there for? Nobody else calls it. */
  #askTests(door: Door, among: readonly string[]): void {
    const { graph, idle, read } = this.#sources;
    const isUsed = [...among, ...graph.testersInPackage(door.path)].some((path) => {
      const isIdle = !this.#mayUse(path, door) || idle.find(path, door.path, door.way) !== undefined;
      const module = isIdle ? undefined : read(path);
      return module !== undefined && (this.#usesIn(module, door)?.length ?? 0) > 0;
    });
    if (!isUsed) return;
    door.called.isOfTests = true;
    this.#early += 1;
  }

  /** Does no other module of the package have the name of a field, and so none may read it? */
  #isAlone(name: string, path: string): boolean {
    const mentions = this.#sources.graph.mentionsInPackage(path, name);
    return mentions?.every((file) => file === path || this.#sources.isTest(file)) === true;
  }

  #isNew(...place: readonly string[]): boolean {
    return this.#seen.size < this.#seen.add(place.join('\0')).size;
  }
}

/** What a function does with what it is given cannot be told: it is a generator, or takes `arguments`. */
function isUnclear({ node }: Body, { bodies }: InterpretedModule): boolean {
  if (!isFunction(node) || node.generator) return true;
  const scope = bodies.sourceCode.scopeManager?.acquire(node);
  return (scope?.set.get('arguments')?.references.length ?? 0) > 0;
}

function callAt(call: CallUse['node'] & object, { bodies }: InterpretedModule): CallUse {
  return { kind: 'call', from: bodies.at(call) };
}

/** Does a module tell whether it is what the process was started with? */
function isProgram(module: InterpretedModule | undefined): boolean {
  const text = module?.bodies.sourceCode.text ?? '';
  return /\brequire\.main\s*===?\s*module\b|\bmodule\s*===?\s*require\.main\b|\bimport\.meta\.main\b/u.test(text);
}

function isCommonJsModule(record: ReturnType<CallerSources['graph']['recordOf']>): boolean {
  return record === undefined || record.isCommonJs || record.whole !== undefined;
}

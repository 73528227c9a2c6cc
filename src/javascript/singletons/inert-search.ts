import { isAbsolute } from 'node:path';
import type { ModuleGraph } from '../../modules/module-graph.ts';
import type { Origin } from '../../modules/records/module-record.ts';
import { isInPackage } from '../../modules/resolution/is-in-package.ts';
import { findInertNames, type InertName, type Proviso } from './inert-exports.ts';

/** So many names are looked at for one. */
const MOST_NAMES = 64;

const nothing: ReadonlyMap<string, InertName> = new Map();

/** Tells whether names are inert, through all modules that they depend on. */
export class InertSearch {
  readonly #graph: ModuleGraph;
  readonly #reactive: readonly string[];
  readonly #names = new Map<string, () => ReadonlyMap<string, InertName>>();
  readonly #answers = new Map<string, () => boolean>();

  /** @param reactive as in the options of the state */
  constructor(graph: ModuleGraph, reactive: readonly string[]) {
    this.#graph = graph;
    this.#reactive = reactive;
  }

  /**
   * Does the text of modules show that a name gives nothing that lives as long as the process to those who take it?
   * Far cheaper than what describes the module.
   */
  isInert(origin: Origin): boolean {
    const key = `${origin.path}#${origin.localName}`;
    let answer = this.#answers.get(key);
    if (answer === undefined) this.#answers.set(key, (answer = this.#graph.remember(() => this.#search(origin))));
    return answer();
  }

  /** What depends on nothing but itself is inert. */
  #search(first: Origin): boolean {
    const pending: { readonly origin: Origin; readonly demand: Proviso['demand'] }[] = [
      { origin: first, demand: 'inert' },
    ];
    const seen = new Set<string>();
    for (const { origin, demand } of pending) {
      const key = `${demand} ${origin.path}#${origin.localName}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const found = seen.size > MOST_NAMES || demand === 'foreign' ? undefined : this.#find(origin);
      if (found === undefined || (found.isCallable && demand === 'inert value')) return false;
      for (const { specifier, name, demand: next } of found.provisos) {
        const source = this.#graph.originOfImport(origin.path, specifier, name);
        if (source !== undefined && isOfProject(source)) pending.push({ origin: source, demand: next });
      }
    }
    return true;
  }

  #find({ path, localName }: Origin): InertName | undefined {
    let names = this.#names.get(path);
    if (names === undefined) this.#names.set(path, (names = this.#graph.remember(() => this.#namesOf(path))));
    return names().get(localName);
  }

  #namesOf(path: string): ReadonlyMap<string, InertName> {
    // What a module in the CommonJS way assigns to its exports has no name there.
    if (this.#graph.recordOf(path)?.isCommonJs !== false) return nothing;
    const script = this.#graph.scriptOf(path);
    return script === undefined ? nothing : findInertNames(script, this.#reactive);
  }
}

function isOfProject({ path }: Origin): boolean {
  return isAbsolute(path) && !isInPackage(path);
}

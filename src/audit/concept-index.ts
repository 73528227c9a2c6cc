import path from 'node:path';
import type { Concept, Implementation } from '../concepts/concept.ts';
import { registryOf } from '../kit/registry-of.ts';
import { catalogOf } from '../kit/view-of.ts';
import type { DeclaredConcept, DeclaredThing } from './declared-concept.ts';

/**
 * The concepts of all settings that a run comes across. Entries of a configuration may differ in their settings; concepts
 * that are declared alike under one root are one concept.
 */
export class ConceptIndex {
  readonly #cwd: string;
  readonly #concepts = new Map<string, DeclaredConcept>();
  readonly #positionsBySettings = new Map<unknown, ReadonlyMap<string, number>>();
  #hasSettings = false;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** In the order in which they were come across. */
  get concepts(): readonly DeclaredConcept[] {
    return [...this.#concepts.values()];
  }

  /** Whether any settings were ours. */
  get hasSettings(): boolean {
    return this.#hasSettings;
  }

  /**
   * Takes in ESLint's settings of a file; gives a look-up of the positions of its concepts by name.
   *
   * @throws {SettingsError} when the settings are malformed.
   */
  add(settings: Readonly<Record<string, unknown>> = {}): (named: { readonly concept: string }) => number {
    const declared = settings['ssot'];
    this.#hasSettings ||= declared !== undefined;
    const known = this.#positionsBySettings.get(declared);
    const positions = known ?? this.#index(settings);
    if (known === undefined) this.#positionsBySettings.set(declared, positions);
    return ({ concept }) => {
      const position = positions.get(concept);
      if (position === undefined) throw new Error(`The settings of this file declare no concept '${concept}'.`);
      return position;
    };
  }

  #index(settings: Readonly<Record<string, unknown>>): ReadonlyMap<string, number> {
    const settled = { settings, cwd: this.#cwd };
    const { concepts, root } = registryOf(settled);
    const { nameOf } = catalogOf(settled);
    const relativeRoot = path.relative(this.#cwd, root).split(path.sep).join('/') || '.';
    return new Map(
      concepts.map((concept) => [concept.name, this.#positionOf(declarationOf(concept, relativeRoot, nameOf))]),
    );
  }

  #positionOf(concept: DeclaredConcept): number {
    const key = JSON.stringify(concept);
    if (!this.#concepts.has(key)) this.#concepts.set(key, concept);
    return [...this.#concepts.keys()].indexOf(key);
  }
}

function declarationOf(
  { name, canonical, factory, deprecated }: Concept,
  root: string,
  nameOf: (implementation: Implementation) => string,
): DeclaredConcept {
  const thingOf = (implementation: Implementation): DeclaredThing => ({
    name: nameOf(implementation),
    ref: implementation.reference.text,
  });
  return {
    name,
    root,
    canonical: thingOf(canonical),
    factory: factory && { module: factory.module, call: factory.call },
    deprecated: deprecated.map((implementation) => {
      const { reason, since, removeBy } = implementation;
      return { ...thingOf(implementation), reason, since, removeBy };
    }),
  };
}

import type { Implementation } from '../../concepts/concept.ts';
import type { Step } from '../../modules/carriers/step.ts';
import type { Making } from '../../modules/signatures/class-table.ts';
import type { Origin } from '../../modules/records/module-record.ts';
import type { FactoryFunction, SourceFile } from '../source-file.ts';

/**
 * What an expression is known to hold, as far as registered things are concerned.
 *
 * A value describes one path to one thing: an object with two registered classes is two values.
 */
export type Value =
  /** The registered thing itself. */
  | { readonly kind: 'thing'; readonly implementation: Implementation }
  /** A class that extends a registered class, directly or through others; constructing it constructs that class too. */
  | { readonly kind: 'subclass'; readonly implementation: Implementation }
  /** A registered class with some of its arguments given already: `X.bind(null, a)`. */
  | { readonly kind: 'bound'; readonly implementation: Implementation }
  /** A static method that makes instances of a registered class, or of a class that extends it. */
  | {
      readonly kind: 'creator';
      readonly implementation: Implementation;
      readonly kinship: 'itself' | 'subclass';
      readonly method: string;
      readonly making: Making;
    }
  /** The function that makes instances of a concept. */
  | { readonly kind: 'factory'; readonly factory: FactoryFunction }
  /** The namespace object of a module; its members are looked up in the module graph. */
  | { readonly kind: 'namespace'; readonly path: string }
  /**
   * What another module exports that is not registered, or what a way leads to from there. It may turn out to be a
   * registered thing, and is asked only where that matters.
   */
  | ForeignValue
  /** An object, array or class that holds a value under a key, or under {@link anyIndex} or {@link anyName}. */
  | { readonly kind: 'holder'; readonly key: string; readonly value: Value }
  /** A `Map` that holds a value under a key, or under {@link anyName}. */
  | { readonly kind: 'map'; readonly key: string; readonly value: Value }
  /** A promise of a value. */
  | { readonly kind: 'promise'; readonly value: Value }
  /** A function that gives the value when it is called; an asynchronous one gives a promise. A getter is a holder. */
  | { readonly kind: 'returning'; readonly value: Value }
  /** A class, or a type, whose instances are the value. */
  | { readonly kind: 'maker'; readonly value: Value };

/** See {@link Value}. */
export interface ForeignValue {
  readonly kind: 'foreign';
  readonly path: string;
  readonly exportName: string;
  readonly way: readonly Step[];
}

/** Values of one kind. */
export type ValueOf<Kind extends Value['kind']> = Extract<Value, { readonly kind: Kind }>;

/** The key of a value that stands somewhere in an array or another list. */
export const anyIndex = '[…]';

/** The key of a value that an object or a `Map` holds under a name that the text does not tell. */
export const anyName = '{…}';

/** The values that stand at an origin: a registered thing, a namespace, or a class that holds registered static members. */
export function valuesAt(origin: Origin, file: SourceFile): readonly Value[] {
  if (origin.localName === '*') return [{ kind: 'namespace', path: origin.path }];
  const values: Value[] = [];
  const implementation = file.catalog.implementationOf(origin);
  if (implementation !== undefined) values.push({ kind: 'thing', implementation });
  for (const [key, member] of file.catalog.staticMembersOf(origin)) {
    values.push({ kind: 'holder', key, value: { kind: 'thing', implementation: member } });
  }
  return [...values, ...factoriesAt(origin, file)];
}

/** The factory functions that stand at an origin, or as static members of what is declared there. */
export function factoriesAt({ path, localName }: Origin, { landmarks }: SourceFile): readonly Value[] {
  return landmarks.factories
    .filter(({ origin }) => origin.path === path && origin.localName === localName)
    .map((factory) => {
      const value: Value = { kind: 'factory', factory };
      return factory.member === undefined ? value : { kind: 'holder', key: factory.member, value };
    });
}

/** Adds that what a module exports may be a registered thing under another name, unless it is known what it is. */
export function withForeign(values: readonly Value[], path: string, exportName: string): readonly Value[] {
  if (values.some(({ kind }) => kind === 'thing' || kind === 'namespace')) return values;
  return [...values, { kind: 'foreign', path, exportName, way: [] }];
}

/** The registered things that a value gives to whoever takes it whole: itself, or what its module exports. */
export function thingsOf(value: Value, file: SourceFile): ReadonlySet<Implementation> {
  if (value.kind === 'thing') return new Set([value.implementation]);
  return value.kind === 'namespace' ? thingsExportedBy(value.path, true, file) : new Set();
}

/** The registered things that a module exports, by whatever names. */
export function thingsExportedBy(path: string, withDefault: boolean, file: SourceFile): ReadonlySet<Implementation> {
  const things = new Set<Implementation>();
  for (const [name, origin] of file.graph.exportsAmong(path, file.landmarks.paths)) {
    const implementation = file.catalog.implementationOf(origin);
    if (implementation !== undefined && (withDefault || name !== 'default')) things.add(implementation);
  }
  return things;
}

/** How many objects, promises and functions lie around what the value leads to, or before it in another module. */
export function depthOf(value: Value): number {
  let depth = 0;
  let inner = value;
  for (; 'value' in inner; inner = inner.value) depth += 1;
  return inner.kind === 'foreign' ? depth + inner.way.length : depth;
}

/** A text that is equal for equal values; a visited mark. */
export function keyOf(value: Value): string {
  switch (value.kind) {
    case 'thing':
      return value.implementation.reference.keyPath;
    case 'subclass':
    case 'bound':
      return `${value.kind} ${value.implementation.reference.keyPath}`;
    case 'creator':
      return `${value.kinship} ${value.implementation.reference.keyPath}.${value.method}()`;
    case 'factory':
      return `factory ${value.factory.concept.name} ${value.factory.name}`;
    case 'namespace':
      return `* ${value.path}`;
    case 'foreign':
      return `${value.exportName} of ${value.path} ${value.way.join(' ')}`;
    case 'holder':
      return `${value.key}: ${keyOf(value.value)}`;
    case 'map':
      return `map ${value.key}: ${keyOf(value.value)}`;
    case 'promise':
    case 'maker':
      return `${value.kind} ${keyOf(value.value)}`;
    case 'returning':
      return `() => ${keyOf(value.value)}`;
  }
}

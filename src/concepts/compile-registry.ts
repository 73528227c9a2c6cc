import { compileOverload } from './compile-overload.ts';
import type { Concept, ConstructionPermit, Emitter, Implementation, Reference, Registry } from './concept.ts';
import { implementationNameOf } from './implementation-name.ts';
import { keyPathOf, type Keys } from './key-path.ts';
import { parseReference, referencePattern } from './parse-reference.ts';
import type { ParsedSettings } from './settings-schema.ts';

type ParsedConcept = ParsedSettings['concepts'][number];
type ParsedDeprecated = Exclude<ParsedConcept['deprecated'][number], string>;
type ParsedEmitter = ParsedSettings['emitters'][number];

/** Turns well-formed settings into the registry that rules ask. `cwd` is the root where the settings name none. */
export function compileRegistry(settings: ParsedSettings, cwd: string): Registry {
  const concepts = settings.concepts.map((concept, index) => compileConcept(concept, ['concepts', index]));
  const { names, types, accessors, audience } = settings.userScope;
  return {
    root: settings.root ?? cwd,
    concepts,
    implementations: concepts.flatMap(({ canonical, deprecated }) => [canonical, ...deprecated]),
    userScope: {
      names,
      types: compileReferences(types, ['userScope', 'types']),
      accessors: compileReferences(accessors, ['userScope', 'accessors']),
      audience,
    },
    emitters: settings.emitters.map((emitter, index) => compileEmitter(emitter, ['emitters', index])),
  };
}

function compileConcept(settings: ParsedConcept, keys: Keys): Concept {
  const { name, canonical, factory, deprecated, constructors, modules, scope, dispose, events } = settings;
  // A concept and its implementations refer to each other, so the object has to be there before its contents.
  const concept = {} as Concept;
  return Object.assign(concept, {
    name,
    canonical: compileImplementation(concept, 'canonical', { ref: canonical }, [...keys, 'canonical']),
    deprecated: deprecated.map((entry, index) => {
      const place = [...keys, 'deprecated', index];
      if (typeof entry === 'string') return compileImplementation(concept, 'deprecated', { ref: entry }, place);
      return compileImplementation(concept, 'deprecated', entry, [...place, 'ref']);
    }),
    factory: factory && { ...factory, keyPath: keyPathOf([...keys, 'factory']) },
    constructors: constructors.map((text, index) => compilePermit(text, [...keys, 'constructors', index])),
    modules,
    scope,
    dispose,
    events: {
      required: events.required,
      pairs: events.pairs.map(({ start, end }) => ({ start, end: typeof end === 'string' ? [end] : end })),
    },
  } satisfies Concept);
}

function compileImplementation(
  concept: Concept,
  role: Implementation['role'],
  {
    ref,
    parameters,
    call,
    overloads = [],
    reason,
    since,
    removeBy,
  }: Partial<ParsedDeprecated> & { readonly ref: string },
  keys: Keys,
): Implementation {
  const reference = parseReference(ref, keys);
  const name = implementationNameOf(reference);
  const above = keys.at(-1) === 'ref' ? keys.slice(0, -1) : keys;
  return {
    concept,
    role,
    reference,
    keyPath: keyPathOf(above),
    name,
    parameters,
    call,
    overloads: overloads.map((overload, index) => compileOverload(overload, [...above, 'overloads', index])),
    reason,
    since,
    removeBy,
  };
}

function compilePermit(text: string, keys: Keys): ConstructionPermit {
  const reference = referencePattern.test(text) ? parseReference(text, keys) : undefined;
  return { module: reference?.module ?? text, reference, keyPath: keyPathOf(keys) };
}

function compileEmitter({ ref, methods, scopeArgument }: ParsedEmitter, keys: Keys): Emitter {
  return {
    reference: parseReference(ref, [...keys, 'ref']),
    methods,
    scopeArgument: typeof scopeArgument === 'number' ? scopeArgument : undefined,
    scopeProperty: typeof scopeArgument === 'string' ? scopeArgument : undefined,
  };
}

function compileReferences(texts: readonly string[], keys: Keys): Reference[] {
  return texts.map((text, index) => parseReference(text, [...keys, index]));
}

import type { Concept, Emitter, Factory, Implementation, Reference, Registry } from '../concepts/concept.ts';
import { templatesOf } from '../concepts/templates-of.ts';
import type { CarriedThing } from './carriers/found.ts';
import type { Registered } from './carriers/registered.ts';
import type { Step } from './carriers/step.ts';
import type { ClassTable } from './signatures/class-table.ts';
import type { DeadReference } from './settings/dead-reference.ts';
import { findDeadReferences } from './settings/find-dead-references.ts';
import type { InjectionShape } from './signatures/injection-shape.ts';
import type { FunctionSignature } from './signatures/function-signature.ts';
import { originOfKin } from './shapes/kin-of.ts';
import { locate, type Location, resolveFromRoot } from './settings/locate.ts';
import type { ModuleGraph } from './module-graph.ts';
import type { Origin } from './records/module-record.ts';
import { OriginIndex } from './settings/origin-index.ts';
import { unknownShape, type ValueShape } from './shapes/value-shape.ts';

/** A factory whose module was found. */
export interface LocatedFactory extends Factory {
  /** Path of the factory's module, as the graph knows it. */
  readonly path: string;
}

/** A registered implementation that another module gives under a name of its own. */
export interface CarriedImplementation extends Pick<CarriedThing, 'kinship' | 'isCertain'> {
  readonly implementation: Implementation;
}

/**
 * The registry held against the module graph: which declaration is which registered thing.
 *
 * Answers follow the files: what a barrel forwards to today may be something else in the next turn.
 */
export interface Catalog {
  /** Names under which registered implementations are exported; a file that uses none of them, and imports nothing, is of no interest. */
  readonly registeredNames: ReadonlySet<string>;

  /** The modules in which registered things are declared, and the factories' modules. */
  readonly registeredPaths: ReadonlySet<string>;

  /** Where the thing is declared that a reference names, without its member; `undefined` if the reference is dead. */
  originOf(reference: Reference): Origin | undefined;

  /** The implementation that is declared at an origin, or as a static member of what is declared there. */
  implementationOf(origin: Origin, member?: string): Implementation | undefined;

  /** The implementations that a module declares. */
  implementationsIn(path: string): readonly Implementation[];

  /** The static members of the thing at an origin that are registered implementations. */
  staticMembersOf(origin: Origin): ReadonlyMap<string, Implementation>;

  /** The implementations that are reached by a way from an export; see {@link ModuleGraph.carriedThings}. */
  carriedBy(path: string, exportName: string, way: readonly Step[]): readonly CarriedImplementation[];

  /** The public face of an implementation that is a class. */
  classTableOf(implementation: Implementation): ClassTable | undefined;

  /** The public face of what an implementation makes: of a class its own, of a function that of the class that it gives. */
  instanceTableOf(implementation: Implementation): ClassTable | undefined;

  /** The registered class whose instances an implementation that is a function gives, as far as its source tells. */
  classGivenBy(implementation: Implementation): Implementation | undefined;

  /** Is an implementation a class that extends another one, directly or through others? */
  isHeirOf(implementation: Implementation, base: Implementation): boolean;

  /** Is it one that adds nothing to the instances, so that each class' instances fit where the other's do? */
  isTwinOf(implementation: Implementation, base: Implementation): boolean;

  /** What a container sees of an implementation that is a class. */
  injectionOf(implementation: Implementation): InjectionShape | undefined;

  /** How an implementation that is a function is called. */
  signatureOf(implementation: Implementation): FunctionSignature | undefined;

  /** What an implementation is and what can be asked of it. */
  shapeOf(implementation: Implementation): ValueShape;

  /** What people call an implementation: a default export by the name that its module gives it. */
  nameOf(implementation: Implementation): string;

  /** Tells whether another deprecated thing of the registry has the same name. */
  hasNamesake(implementation: Implementation): boolean;

  factoryOf(concept: Concept): LocatedFactory | undefined;

  /** Tells whether a whole file may construct: the factory's module, the one that declares the factory or the class, or a
   * permitted one. */
  mayConstruct(file: string, implementation: Implementation): boolean;

  /** The classes and functions of a file that may construct although the file as a whole may not. */
  permittedNames(file: string, implementation: Implementation): ReadonlySet<string>;

  emitterOf(origin: Origin, member?: string): Emitter | undefined;

  isUserScopeType(origin: Origin): boolean;

  isUserScopeAccessor(origin: Origin, member?: string): boolean;

  /** References of the registry that name nothing, in the order of the settings. */
  deadReferences(): readonly DeadReference[];
}

/** Everything the registry names, found. */
interface Index {
  readonly locations: ReadonlyMap<Reference, Location>;
  readonly implementations: OriginIndex<Implementation>;
  readonly registered: Registered;
  readonly emitters: OriginIndex<Emitter>;
  readonly scopeTypes: OriginIndex<Reference>;
  readonly scopeAccessors: OriginIndex<Reference>;
  readonly factories: ReadonlyMap<Concept, LocatedFactory>;
  readonly permits: ReadonlyMap<Concept, Permits>;
  readonly paths: ReadonlySet<string>;
}

/** What may construct the implementations of a concept. */
interface Permits {
  readonly modules: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

const NO_NAMES: ReadonlySet<string> = new Set();

export function createCatalog(registry: Registry, graph: ModuleGraph): Catalog {
  const index = graph.remember(() => buildIndex(registry, graph));
  const deadReferences = graph.remember(() => findDeadReferences(registry, graph));
  const originOf: Catalog['originOf'] = (reference) => index().locations.get(reference)?.origin;
  const classTableOf: Catalog['classTableOf'] = ({ reference }) => {
    const location = index().locations.get(reference);
    if (location === undefined) return undefined;
    const { origin, member } = location;
    // A member of a namespace may be a class; one of a class is none.
    return graph.classTableOf(
      member === undefined ? origin : { ...origin, localName: `${origin.localName}.${member}` },
    );
  };
  const shapeOf: Catalog['shapeOf'] = ({ reference }) => {
    const location = index().locations.get(reference);
    return location === undefined ? unknownShape : graph.shapeOf(location.origin, location.member);
  };
  const nameOf: Catalog['nameOf'] = (implementation) =>
    nameIn(implementation, originOf(implementation.reference), graph);
  const callNameOf = (implementation: Implementation): string =>
    [implementation.reference.member && implementation.reference.exportName, nameOf(implementation)].join('.');
  const sharedNames = graph.remember(() => repeated(registry.implementations.filter(isDeprecated).map(callNameOf)));
  const givenOriginOf = (implementation: Implementation): Origin | undefined =>
    originOfKin(shapeOf(implementation).call?.result.kin);
  return {
    registeredNames: registeredNamesOf(registry),
    get registeredPaths() {
      return index().paths;
    },
    originOf,
    implementationOf: (origin, member) => index().implementations.at(origin, member),
    implementationsIn: (path) => index().implementations.in(path),
    staticMembersOf: (origin) => index().implementations.membersAt(origin),
    carriedBy(path, exportName, way) {
      const { implementations, registered } = index();
      return graph.carriedThings(path, exportName, way, registered).flatMap(({ origin, member, ...carried }) => {
        const implementation = implementations.at(origin, member);
        return implementation === undefined ? [] : { implementation, ...carried };
      });
    },
    classTableOf,
    instanceTableOf(implementation) {
      const given = classTableOf(implementation) === undefined ? givenOriginOf(implementation) : undefined;
      return given === undefined ? classTableOf(implementation) : graph.classTableOf(given);
    },
    classGivenBy(implementation) {
      const given = givenOriginOf(implementation);
      return given && index().implementations.at(given, undefined);
    },
    isHeirOf: (implementation, base) => isAmong(originOf(base.reference), classTableOf(implementation)?.bases),
    isTwinOf: (implementation, base) => isAmong(originOf(base.reference), classTableOf(implementation)?.twins),
    injectionOf({ reference }) {
      const location = index().locations.get(reference);
      return location === undefined || location.member !== undefined ? undefined : graph.injectionOf(location.origin);
    },
    signatureOf({ reference }) {
      const location = index().locations.get(reference);
      return location && graph.signatureOf(location.origin, location.member);
    },
    shapeOf,
    nameOf,
    hasNamesake: (implementation) => sharedNames().has(callNameOf(implementation)),
    factoryOf: (concept) => index().factories.get(concept),
    mayConstruct(file, { concept, reference }) {
      const path = graph.pathOf(file);
      return originOf(reference)?.path === path || index().permits.get(concept)?.modules.has(path) === true;
    },
    permittedNames: (file, { concept }) => index().permits.get(concept)?.names.get(graph.pathOf(file)) ?? NO_NAMES,
    emitterOf: (origin, member) => index().emitters.at(origin, member),
    isUserScopeType: (origin) => index().scopeTypes.at(origin, undefined) !== undefined,
    isUserScopeAccessor: (origin, member) => index().scopeAccessors.at(origin, member) !== undefined,
    deadReferences,
  };
}

function isAmong(origin: Origin | undefined, origins: readonly Origin[] = []): boolean {
  return origins.some(({ path, localName }) => path === origin?.path && localName === origin.localName);
}

/** What the settings tell of a default export suits a class; a function or value is written small. */
function nameIn({ name, reference }: Implementation, origin: Origin | undefined, graph: ModuleGraph): string {
  if (reference.exportName !== 'default' || reference.member !== undefined || origin === undefined) return name;
  if (/^\p{ID_Start}/u.test(origin.localName) && origin.localName !== 'default') return origin.localName;
  const isKnown = graph.recordOf(origin.path) !== undefined && graph.classTableOf(origin) === undefined;
  return isKnown ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function isDeprecated({ role }: Implementation): boolean {
  return role === 'deprecated';
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

function registeredNamesOf({ implementations }: Registry): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, reference } of implementations) {
    names.add(name);
    if (reference.exportName !== 'default') names.add(reference.exportName);
  }
  return names;
}

function buildIndex(registry: Registry, graph: ModuleGraph): Index {
  const { root, concepts, implementations, userScope, emitters } = registry;
  const locations = new Map<Reference, Location>();
  const paths = new Set<string>();

  function indexed<Thing>(things: readonly Thing[], referenceOf: (thing: Thing) => Reference): OriginIndex<Thing> {
    const places = new OriginIndex<Thing>();
    for (const thing of things) {
      const reference = referenceOf(thing);
      const location = locate(reference, root, graph);
      if (location === undefined) continue;
      locations.set(reference, location);
      paths.add(location.origin.path);
      places.add(location, thing);
    }
    return places;
  }

  const factories = new Map<Concept, LocatedFactory>();
  const permits = new Map<Concept, Permits>();
  for (const concept of concepts) {
    const path = concept.factory && resolveFromRoot(concept.factory.module, root, graph);
    if (concept.factory !== undefined && path !== undefined) {
      factories.set(concept, { ...concept.factory, path });
      paths.add(path);
    }
    permits.set(concept, permitsOf(concept, path, root, graph));
  }
  const index = indexed(implementations, ({ reference }) => reference);
  return {
    locations,
    implementations: index,
    registered: { paths: index.paths, has: (origin, member) => index.at(origin, member) !== undefined },
    emitters: indexed(emitters, ({ reference }) => reference),
    scopeTypes: indexed(userScope.types, (reference) => reference),
    scopeAccessors: indexed(userScope.accessors, (reference) => reference),
    factories,
    permits,
    paths,
  };
}

/** The modules that declare what the templates name, where the factory's module passes it on. */
function callees(concept: Concept, factoryPath: string, graph: ModuleGraph): readonly string[] {
  const words = templatesOf(concept).flatMap(({ call }) =>
    call.match(/(?<![.$\p{ID_Continue}])\p{ID_Start}[$\p{ID_Continue}]*/gu),
  );
  return [...new Set(words)].flatMap((word) => (word === null ? [] : (graph.originOf(factoryPath, word)?.path ?? [])));
}

function permitsOf(concept: Concept, factoryPath: string | undefined, root: string, graph: ModuleGraph): Permits {
  const modules = new Set(factoryPath === undefined ? [] : [factoryPath, ...callees(concept, factoryPath, graph)]);
  const names = new Map<string, Set<string>>();
  for (const { module, reference } of concept.constructors) {
    if (reference === undefined) {
      const path = resolveFromRoot(module, root, graph);
      if (path !== undefined) modules.add(path);
      continue;
    }
    const location = locate(reference, root, graph);
    if (location === undefined) continue;
    const { path, localName } = location.origin;
    const permitted = names.get(path) ?? new Set();
    names.set(path, permitted.add(location.member === undefined ? localName : `${localName}.${location.member}`));
  }
  return { modules, names };
}

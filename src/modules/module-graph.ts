import { performance } from 'node:perf_hooks';

import { type Carriers, createCarriers } from './carriers/carriers.ts';
import type { Expression, Program } from 'oxc-parser';

import type { ClassTable } from './signatures/class-table.ts';
import { findClassLineage } from './signatures/class-lineage.ts';
import { withProgram } from './records/declaration-source.ts';
import { createDemandReader, type DemandReader } from './demands/demand-reader.ts';
import { createExportTest } from './origins/export-test.ts';
import { findExportNames } from './origins/find-export-names.ts';
import { findInjection } from './signatures/find-injection.ts';
import { type Finding, findOrigin, findOriginOfImport, type LinkedModules } from './origins/find-origin.ts';
import { findPassages, type Passage } from './origins/find-passages.ts';
import { isTypeExport } from './origins/is-type-export.ts';
import { findPackages } from './declarations/find-packages.ts';
import { findConstant } from './shapes/find-constant.ts';
import { findShape } from './shapes/find-shape.ts';
import { findSignature } from './signatures/find-signature.ts';
import { findStaticMembers, type StaticMembers } from './signatures/find-static-members.ts';
import type { FunctionSignature } from './signatures/function-signature.ts';
import type { GraphStatistics } from './graph-statistics.ts';
import { identityOf } from './resolution/identity-of.ts';
import type { InjectionShape } from './signatures/injection-shape.ts';
import type { ModuleRecord, Origin } from './records/module-record.ts';
import { type ModuleScript, ModuleStore } from './records/module-store.ts';
import { createImportKeeping } from './resolution/import-keeping.ts';
import { createPackageEntries, type PackageEntries } from './resolution/package-entries.ts';
import { createPackageSources, type PackageSources } from './origins/package-sources.ts';
import { createNeighbours } from './origins/importers-near.ts';
import { createOriginFilter, type OriginFilter } from './origins/origin-filter.ts';
import { createPackageDependencies } from './resolution/package-dependencies.ts';
import { createPackageTypes } from './resolution/package-types.ts';
import { createReachability } from './origins/reachable-modules.ts';
import { createTypeReader } from './annotations/read-type.ts';
import { realPathOf } from './resolution/real-path-of.ts';
import { scanEverySpecifier } from './records/scan-specifiers.ts';
import { ResolutionCache } from './resolution/resolution-cache.ts';
import { tabulate } from './signatures/tabulate.ts';
import { Turns } from './turns.ts';
import type { ValueShape } from './shapes/value-shape.ts';
import type { ReadType } from './annotations/type-shape.ts';
import { PathWatch } from './resolution/watched-path.ts';

/**
 * The modules of a project and what they give each other, read from disk when it is asked for.
 *
 * No question throws because of a file: what cannot be resolved, read or parsed is unknown. Answers are kept; those that
 * rest on a file that changed are found again in the next turn.
 */
export interface ModuleGraph extends OriginFilter, Carriers, PackageEntries, PackageSources {
  /**
   * Starts a turn: from now on, files are looked at again before an answer that rests on them is given. To be called
   * once per linted file. With `patience`, a turn that began less than so many milliseconds ago goes on.
   */
  beginTurn(patience?: number): void;

  /** The path by which the graph knows a file: links resolved, a declaration file replaced by its implementation. */
  pathOf(file: string): string;

  /** The file that a specifier means in `fromFile`; `undefined` for built-in modules and what cannot be resolved. */
  resolve(specifier: string, fromFile: string): string | undefined;

  recordOf(path: string): ModuleRecord | undefined;

  /** The text and a syntax tree of a module, parsed anew for a caller who may write to it and lets go of it soon. */
  scriptOf(path: string): ModuleScript | undefined;

  /** Where an export is declared; `*` asks for the module as a whole, `default` for its default export. */
  originOf(path: string, exportName: string): Origin | undefined;

  /** Like {@link originOf} with the reason why there is no origin. */
  findingOf(path: string, exportName: string): Finding;

  /**
   * Where an import is declared, as it stands in `fromFile`. For a package that cannot be resolved, and for a built-in
   * module, the origin has the specifier as its path.
   */
  originOfImport(fromFile: string, specifier: string, importName: string): Origin | undefined;

  /** The names that can be imported from a module, those of its stars included. */
  exportNamesOf(path: string): readonly string[];

  /** Is an export there for types alone, whatever it is, because a module on the way says so? */
  isTypeExport(path: string, exportName: string): boolean;

  /** The public face of the class at an origin; `undefined` if no class is declared there. */
  classTableOf(origin: Origin): ClassTable | undefined;

  /** What a container sees of the class at an origin; `undefined` if no class is declared there. */
  injectionOf(origin: Origin): InjectionShape | undefined;

  /**
   * The packages that a thing comes from by what it is made of: `container` of `export const container = new Container()`
   * comes from `inversify`. Nearest first; specifiers as written, so that path aliases may be among them.
   */
  packagesOf(origin: Origin): readonly string[];

  /** How the function at an origin is called, or its static or else instance method `member`. */
  signatureOf(origin: Origin, member?: string): FunctionSignature | undefined;

  /** What the thing at an origin, or its static member, is and what can be asked of it. */
  shapeOf(origin: Origin, member?: string): ValueShape;
  /** Makes the reader of the types in a text of a file, which need not be what is on disk. */
  typesIn(path: string, program: Program): ReadType;

  /** The value of a name or member at the top level of a text of a file, as JSON; `undefined` for what may change. */
  constantIn(path: string, program: Program, name: Expression): string | undefined;

  /** Makes the reader of what the types and imports in a text of a file ask of values. */
  demandsIn(path: string, program: Program): DemandReader;

  /** The members by which the thing at an origin can be asked without an instance. */
  staticMembersOf(origin: Origin): StaticMembers;

  /** Tells whether the thing at an origin has a static member; `undefined` if that cannot be told. */
  hasMember(origin: Origin, member: string): boolean | undefined;

  /**
   * Tells whether loading one module loads the other, directly or through others; a module reaches itself. Imports of
   * types load nothing, nor do imports that TypeScript leaves out; dynamic imports count.
   */
  reaches(fromPath: string, toPath: string): boolean;

  /** Tells whether loading a module imports this very specifier, in it or in a module of the project that it loads. */
  loads(fromPath: string, specifier: string): boolean;

  /** The modules in the folder of a module and in those above it, within the package, that import it. */
  importersNear(path: string): readonly string[];

  /** Every specifier of a module, types' included; of what cannot be parsed, all that its text shows. */
  specifiersIn(path: string): ReadonlySet<string>;

  /** How a module hands on what it imports, by specifier; `undefined` where that cannot be told. */
  passagesIn(path: string): ReadonlyMap<string, Passage> | undefined;

  /** All modules in the folder of a module and in those above it, within the package, but itself. */
  modulesNear(path: string): readonly string[];

  /** Tells whether plain `.js` and `.ts` files beside this one are ES modules by their package's manifest. */
  isModulePackage(path: string): boolean;

  /** The packages that the nearest manifest above a module lists, of all kinds; `undefined` where there is none to read. */
  dependenciesOf(path: string): ReadonlySet<string> | undefined;

  /** Keeps the result of a computation over the graph until something that it looked at has changed. */
  remember<Value>(compute: () => Value): () => Value;

  readonly statistics: Readonly<GraphStatistics>;
}

// Stands in no path and in no name.
const SEPARATOR = '\0';

/** @param clock milliseconds, never running backwards */
export function createModuleGraph(clock: () => number = () => performance.now()): ModuleGraph {
  const statistics: GraphStatistics = { looks: 0, reads: 0, parses: 0, resolutions: 0 };
  const turns = new Turns(clock);
  const paths = new PathWatch(turns, statistics);
  const store = new ModuleStore(turns, paths, statistics);
  const resolutions = new ResolutionCache(turns, paths, statistics);

  const resolve: ModuleGraph['resolve'] = (specifier, fromFile) => resolutions.resolve(specifier, fromFile);
  const recordOf: ModuleGraph['recordOf'] = (path) => store.recordOf(path);
  const linked: LinkedModules = { resolve, recordOf, mayExport: createExportTest({ turns, store, resolve }) };

  const findings = turns.rememberEach((key) => {
    const [path = '', exportName = ''] = key.split(SEPARATOR);
    return findOrigin(path, exportName, linked);
  });
  const findingOf: ModuleGraph['findingOf'] = (path, exportName) => findings(path + SEPARATOR + exportName);
  const originOf: ModuleGraph['originOf'] = (path, exportName) => originIn(findingOf(path, exportName));
  const originOfImport: ModuleGraph['originOfImport'] = (fromFile, specifier, importName) => {
    const path = resolve(specifier, fromFile);
    if (path !== undefined) return originOf(path, importName);
    return originIn(findOriginOfImport(fromFile, specifier, importName, linked));
  };

  const declarations = { programOf: (path: string) => store.programOf(path), recordOf, originOf, originOfImport };
  const tables = turns.rememberEach((key) => {
    const lineage = findClassLineage(originAt(key), declarations);
    return lineage && tabulate(lineage);
  });
  const injections = turns.rememberEach((key) => findInjection(originAt(key), { ...declarations, resolve, originOf }));
  const packages = turns.rememberEach((key) => findPackages(originAt(key), declarations));
  const signatures = turns.rememberEach((key) => {
    const [, , member] = key.split(SEPARATOR);
    return findSignature(originAt(key), member, declarations);
  });
  const shapes = turns.rememberEach((key) => {
    const [, , member] = key.split(SEPARATOR);
    return findShape(originAt(key), member, declarations);
  });
  const staticMembers = turns.rememberEach((key) => findStaticMembers(originAt(key), declarations));
  const staticMembersOf: ModuleGraph['staticMembersOf'] = (origin) => staticMembers(keyOf(origin));
  const realPaths = new Map<string, string>();

  return {
    beginTurn: (patience = 0) => turns.begin(patience),
    pathOf(file) {
      let path = realPaths.get(file);
      if (path === undefined) {
        path = identityOf(realPathOf(file));
        realPaths.set(file, path);
      }
      return path;
    },
    resolve,
    recordOf,
    scriptOf: (path) => store.scriptOf(path),
    originOf,
    findingOf,
    originOfImport,
    ...createOriginFilter({ turns, store, linked, originOf, originOfImport }),
    ...createCarriers({ turns, store, resolve, source: { ...declarations, recordOf, originOf } }),
    exportNamesOf: (path) => [...findExportNames(path, linked)].filter((name) => mayExist(findingOf(path, name))),
    isTypeExport: (path, name) => isTypeExport(path, name, linked),
    classTableOf: (origin) => tables(keyOf(origin)),
    injectionOf: (origin) => injections(keyOf(origin)),
    packagesOf: (origin) => packages(keyOf(origin)),
    signatureOf: (origin, member) => signatures(keyOf(origin, member)),
    shapeOf: (origin, member) => shapes(keyOf(origin, member)),
    typesIn: (path, program) => createTypeReader(path, withProgram(path, program, declarations)),
    constantIn: (path, program, name) => findConstant(name, path, withProgram(path, program, declarations)),
    demandsIn: (path, program) => createDemandReader(path, withProgram(path, program, declarations)),
    staticMembersOf,
    hasMember(origin, member) {
      const { names, isPartial } = staticMembersOf(origin);
      return names.has(member) || (isPartial ? undefined : false);
    },
    ...createReachability({ turns, store, resolve, keepsImports: createImportKeeping(turns, paths) }),
    ...createPackageSources({ turns, paths, store, resolve }),
    specifiersIn: (path) => new Set(store.recordOf(path)?.specifiers ?? scanEverySpecifier(store.sourceOf(path) ?? '')),
    passagesIn: turns.rememberEach((path) => {
      const record = store.recordOf(path);
      const program = record && store.programOf(path);
      return program && findPassages(record, program);
    }),
    ...createPackageEntries(turns, paths),
    ...createNeighbours({ turns, paths, store, linked }),
    isModulePackage: createPackageTypes(turns, paths),
    dependenciesOf: createPackageDependencies(turns, paths),
    remember: (compute) => turns.remember(compute),
    statistics,
  };
}

function mayExist({ kind }: Finding): boolean {
  return kind !== 'absent' && kind !== 'ambiguous';
}

function originIn(finding: Finding): Origin | undefined {
  return 'origin' in finding ? finding.origin : undefined;
}

function keyOf({ path, localName }: Origin, ...more: readonly (string | undefined)[]): string {
  return [path, localName, ...more.filter((part) => part !== undefined)].join(SEPARATOR);
}

function originAt(key: string): Origin {
  const [path = '', localName = ''] = key.split(SEPARATOR);
  return { path, localName };
}

import { declaredExport, declaredFamily } from '../emitters/declared-family.ts';
import type { Emitter, Registry } from '../concepts/concept.ts';
import { families } from '../emitters/families.ts';
import type { EmitterFamily } from '../emitters/family.ts';
import { createReader } from '../javascript/emissions/create-reader.ts';
import { lookUpIn } from '../javascript/emissions/declared-elsewhere.ts';
import { findExported } from '../javascript/emissions/find-exported.ts';
import type { ImportedPath } from '../javascript/interpretation/imported-path.ts';
import { importedPathOf } from '../javascript/emissions/imported-path-of.ts';
import { readCode } from '../javascript/emissions/read-code.ts';
import type { ForeignCall, Project, Reader } from '../javascript/emissions/reader.ts';
import { createTable, type EmitterTable, type LibraryThing } from '../javascript/emissions/table.ts';
import { announcedWith, shelvesOf } from '../javascript/emissions/shelves.ts';
import type { Code } from '../javascript/emissions/code.ts';
import { readScript } from '../javascript/singletons/read-script.ts';
import type { Script } from '../javascript/interpretation/body.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { walk } from '../javascript/syntax/walk.ts';
import type { ModuleRecord } from '../modules/records/module-record.ts';
import { graph } from './view-of.ts';

const tables = new WeakMap<Registry, EmitterTable>();
const declared = new WeakMap<Emitter, LibraryThing>();

/** The table of libraries with the emitters of the settings. */
export function emitterTableOf(registry: Registry): EmitterTable {
  let table = tables.get(registry);
  if (table === undefined) {
    const hasFunctions = registry.emitters.some(({ methods }) => methods.length === 0);
    const own = registry.emitters.map((emitter): EmitterFamily => thingOf(emitter).family);
    tables.set(registry, (table = createTable([...families, ...own], hasFunctions)));
  }
  return table;
}

/** What the modules of the project tell the reading of emissions. */
export function createEmissionProject(file: () => SourceFile, registry: Registry): Project {
  const table = emitterTableOf(registry);
  const hasOwn = registry.emitters.length > 0;
  const readers = new Map<string, Reader | undefined>();
  const readerOf = (path: string): Reader | undefined => {
    if (!readers.has(path)) {
      const script = scriptOf(path);
      readers.set(path, script && createReader(readCode(path, script), project));
    }
    return readers.get(path);
  };
  const thingsFrom: ThingSearch = (fromPath, specifier, names) => {
    const direct = table.find(specifier, names.join('.'));
    if (direct.length > 0 || table.modules.has(specifier)) return direct;
    const [exportName = '', ...rest] = names;
    const { graph, catalog } = file();
    const origin = graph.originOfImport(fromPath, specifier, exportName);
    if (origin === undefined) return handedOn(fromPath, specifier, names);
    const emitter = hasOwn ? catalog.emitterOf(origin, rest[0]) : undefined;
    if (emitter !== undefined) return [thingOf(emitter)];
    const library = packageOf(origin.path);
    if (library === undefined) return [];
    const named = table.find(library, [origin.localName, ...rest].join('.'));
    if (named.length > 0) return named;
    if (rest.length > 0) return handedOn(fromPath, specifier, names);
    // A default export is declared under a name of its own.
    const byDefault = graph.originOfImport(fromPath, library, 'default');
    const isDefault = byDefault?.path === origin.path && byDefault.localName === origin.localName;
    return isDefault ? table.find(library, 'default') : handedOn(fromPath, specifier, names);
  };
  /** What a module of the project hands on of a library whose own exports cannot be followed to a declaration. */
  const handedOn: ThingSearch = (fromPath, specifier, [exportName = '', ...rest]) => {
    const { graph } = file();
    const path = graph.resolve(specifier, fromPath);
    if (path === undefined || path === fromPath || isInstalled(path)) return [];
    const entry = graph.recordOf(path)?.exports.get(exportName);
    if (entry?.kind !== 'indirect' || !table.modules.has(entry.specifier)) return [];
    return table.find(entry.specifier, [entry.importName, ...rest].join('.'));
  };
  const project: Project = {
    table,
    thingsOf: (code, specifier, names) => thingsFrom(code.path, specifier, names),
    ownThingsOf(code, localName) {
      if (!hasOwn) return [];
      const emitter = file().catalog.emitterOf({ path: code.path, localName });
      return emitter === undefined ? [] : [thingOf(emitter)];
    },
    declarationOf(code, specifier, name) {
      const { graph } = file();
      const origin = graph.originOfImport(code.path, specifier, name);
      // What CommonJS puts on its exports while it runs is in no record.
      const path = origin?.path ?? graph.resolve(specifier, code.path);
      if (path === undefined || origin?.localName === '*' || isInstalled(path)) return undefined;
      const reader = readerOf(path);
      const localName = origin?.localName ?? name;
      const node = reader && (reader.code.topVariable(localName) ?? findExported(reader.code, localName));
      return reader === undefined || node === undefined ? undefined : { reader, node };
    },
    callsOf(code, exportName) {
      const { graph } = file();
      return graph.importersNear(graph.pathOf(code.path)).flatMap((path) => {
        // Where a server is handed on, it is made.
        if (!mentions(graph.recordOf(path), table.modules)) return [];
        const reader = readerOf(path);
        const own = graph.pathOf(code.path);
        const isMeant = ({ specifier }: ImportedPath): boolean => graph.resolve(specifier, path) === own;
        return reader === undefined ? [] : callsIn(reader, exportName, isMeant);
      });
    },
    callersOf(code, exportName) {
      const { graph } = file();
      const path = graph.pathOf(code.path);
      const origin = graph.originOf(path, exportName);
      if (origin?.path !== path) return [];
      return (graph.mentionsInPackage(path, exportName) ?? []).flatMap((other) => {
        const reader = other === path ? undefined : readerOf(other);
        const isMeant = ({ specifier, names: [name = ''] }: ImportedPath): boolean => {
          const taken = graph.originOfImport(other, specifier, name);
          return taken?.path === path && taken.localName === origin.localName;
        };
        return reader === undefined ? [] : callsIn(reader, exportName, isMeant);
      });
    },
    shelvedFor(code, shelf) {
      for (const reader of readersAbove(code)) {
        const values = shelvesOf(reader.code).get(shelf) ?? [];
        if (values.length > 0) return values.map((node) => ({ reader, node }));
      }
      return [];
    },
    announcedNear(code, name, index) {
      const { graph } = file();
      return graph.modulesNear(graph.pathOf(code.path)).flatMap((path) => {
        const reader = mentions(graph.recordOf(path), table.transports) ? readerOf(path) : undefined;
        return reader === undefined ? [] : announcedWith(name, index, reader.code).map((node) => ({ reader, node }));
      });
    },
    codesNaming(code, word) {
      const { graph } = file();
      const own = graph.pathOf(code.path);
      const paths = (graph.mentionsInPackage(own, word) ?? []).filter((path) => path !== own);
      if (paths.length > MOST_NAMING) return [];
      return paths.flatMap((path) => {
        const other = readerOf(path)?.code;
        if (other !== undefined) lookUpIn(project, other);
        return other ?? [];
      });
    },
    *importersOf(code) {
      const { graph } = file();
      for (const path of graph.importersNear(graph.pathOf(code.path))) {
        const reader = readerOf(path);
        if (reader !== undefined) yield reader.code;
      }
    },
  };
  /** The modules near by through which the program comes to a module, as far as they make a transport. */
  function* readersAbove(code: Code): Iterable<Reader> {
    const { graph } = file();
    const own = graph.pathOf(code.path);
    const seen = new Set([own]);
    for (const path of seen) {
      const isWorthwhile = path !== own && mentions(graph.recordOf(path), table.transports);
      const reader = isWorthwhile ? readerOf(path) : undefined;
      if (reader !== undefined) yield reader;
      if (seen.size < MOST_ABOVE) for (const importer of graph.importersNear(path)) seen.add(importer);
    }
  }
  return project;
}

type ThingSearch = (fromPath: string, specifier: string, names: readonly string[]) => readonly LibraryThing[];

function callsIn(reader: Reader, exportName: string, isMeant: (path: ImportedPath) => boolean): readonly ForeignCall[] {
  const found: ForeignCall[] = [];
  walk(reader.code.ast, reader.code.visitorKeys, (call) => {
    if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return;
    const taken = importedPathOf(call.callee, reader.code);
    if (taken?.names.join('.') === exportName && isMeant(taken)) found.push({ reader, call });
  });
  return found;
}

/** A word that more modules have than this is no name of a topic. */
const MOST_NAMING = 24;

/** The modules that are looked at for what one of them puts on a shelf. */
const MOST_ABOVE = 24;

function mentions(record: ModuleRecord | undefined, modules: ReadonlySet<string>): boolean {
  return record?.specifiers.some((specifier) => modules.has(specifier)) ?? false;
}

/** The syntax and the scopes of another module of the project. */
function scriptOf(path: string): Script | undefined {
  const module = graph.scriptOf(path);
  return module && readScript(module);
}

function isInstalled(path: string): boolean {
  return path.split(/[\\/]/u).includes('node_modules');
}

function thingOf(emitter: Emitter): LibraryThing {
  let thing = declared.get(emitter);
  if (thing === undefined) {
    declared.set(emitter, (thing = { family: declaredFamily(emitter), gives: declaredExport(emitter) }));
  }
  return thing;
}

/** The package that a path lies in: `ws` of `…/node_modules/ws/index.d.ts`, or the specifier that could not be resolved. */
function packageOf(path: string): string | undefined {
  const parts = path.split(/[\\/]/u);
  const last = parts.lastIndexOf('node_modules');
  if (last < 0) return path.startsWith('.') || /^(?:[\\/]|[A-Za-z]:)/u.test(path) ? undefined : path;
  const [scope = '', name = ''] = parts.slice(last + 1);
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

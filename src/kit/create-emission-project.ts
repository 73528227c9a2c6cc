import { declaredExport, declaredFamily } from '../emitters/declared-family.ts';
import type { Emitter, Registry } from '../concepts/concept.ts';
import { families } from '../emitters/families.ts';
import type { EmitterFamily } from '../emitters/family.ts';
import { createReader } from '../javascript/emissions/create-reader.ts';
import { findExported } from '../javascript/emissions/find-exported.ts';
import { importedPathOf } from '../javascript/emissions/imported-path.ts';
import { readCode } from '../javascript/emissions/read-code.ts';
import type { ForeignCall, Project, Reader } from '../javascript/emissions/reader.ts';
import { createTable, type EmitterTable, type LibraryThing } from '../javascript/emissions/table.ts';
import { readScript } from '../javascript/singletons/read-script.ts';
import type { Script } from '../javascript/state/body.ts';
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
  const project: Project = {
    table,
    thingsOf(code, specifier, names) {
      const direct = table.find(specifier, names.join('.'));
      if (direct.length > 0 || table.modules.has(specifier)) return direct;
      const [exportName = '', ...rest] = names;
      const { graph, catalog } = file();
      const origin = graph.originOfImport(code.path, specifier, exportName);
      if (origin === undefined) return [];
      const emitter = hasOwn ? catalog.emitterOf(origin, rest[0]) : undefined;
      if (emitter !== undefined) return [thingOf(emitter)];
      const library = packageOf(origin.path);
      if (library === undefined) return [];
      const named = table.find(library, [origin.localName, ...rest].join('.'));
      if (named.length > 0 || rest.length > 0) return named;
      // A default export is declared under a name of its own.
      const byDefault = graph.originOfImport(code.path, library, 'default');
      const isDefault = byDefault?.path === origin.path && byDefault.localName === origin.localName;
      return isDefault ? table.find(library, 'default') : [];
    },
    ownThingsOf(code, localName) {
      if (!hasOwn) return [];
      const emitter = file().catalog.emitterOf({ path: code.path, localName });
      return emitter === undefined ? [] : [thingOf(emitter)];
    },
    declarationOf(code, specifier, name) {
      const { graph } = file();
      const origin = graph.originOfImport(code.path, specifier, name);
      if (origin === undefined || origin.localName === '*' || isInstalled(origin.path)) return undefined;
      const reader = readerOf(origin.path);
      const node = reader && (reader.code.topVariable(origin.localName) ?? findExported(reader.code, origin.localName));
      return reader === undefined || node === undefined ? undefined : { reader, node };
    },
    callsOf(code, exportName) {
      const { graph } = file();
      return graph.importersNear(graph.pathOf(code.path)).flatMap((path) => {
        // Where a server is handed on, it is made.
        if (!mentionsLibrary(graph.recordOf(path), table)) return [];
        const reader = readerOf(path);
        return reader === undefined ? [] : callsIn(reader, graph.pathOf(code.path), exportName);
      });
    },
  };
  const callsIn = (reader: Reader, path: string, exportName: string): readonly ForeignCall[] => {
    const { graph } = file();
    const found: ForeignCall[] = [];
    walk(reader.code.ast, reader.code.visitorKeys, (call) => {
      if (call.type !== 'CallExpression') return;
      const taken = importedPathOf(call.callee, reader.code);
      if (taken?.names.join('.') !== exportName) return;
      if (graph.resolve(taken.specifier, reader.code.path) === path) found.push({ reader, call });
    });
    return found;
  };
  return project;
}

function mentionsLibrary(record: ModuleRecord | undefined, { modules }: EmitterTable): boolean {
  return record?.specifiers.some((specifier) => modules.has(specifier)) ?? false;
}

const MOST_SCRIPTS = 32;

// ssot-shared: syntax trees are kept for the next file that asks, and read again when their file changes.
const scripts = new Map<string, () => Script | undefined>();

/** The syntax and the scopes of another module of the project. */
function scriptOf(path: string): Script | undefined {
  const known =
    scripts.get(path) ??
    graph.remember(() => {
      const module = graph.scriptOf(path);
      return module && readScript(module.text, module.program);
    });
  scripts.delete(path);
  scripts.set(path, known);
  const [oldest] = scripts.keys();
  if (scripts.size > MOST_SCRIPTS && oldest !== undefined) scripts.delete(oldest);
  return known();
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

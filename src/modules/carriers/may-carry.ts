import { type ExportShapes, mayExport, mayForward, mayForwardByName } from '../records/export-shapes.ts';
import { isInPackage } from '../resolution/is-in-package.ts';
import type { ExportEntry } from '../records/module-record.ts';
import type { ModuleStore } from '../records/module-store.ts';
import { createStarReach, type StarReach } from '../origins/star-reach.ts';
import type { Turns } from '../turns.ts';
import { baseNameOf } from './class-heading.ts';
import type { Registered } from './registered.ts';

/** What the test needs of the graph. */
interface Graph {
  readonly turns: Turns;
  readonly store: ModuleStore;
  resolve(specifier: string, fromFile: string): string | undefined;
}

/** Tells whether an export may lead to something registered; `isWhole` if nothing but the export itself is asked for. */
export type MayCarry = (path: string, exportName: string, isWhole: boolean, registered: Registered) => boolean;

/**
 * Makes the test that spares nearly all modules from being parsed for their values.
 *
 * Most of what is constructed is a class, and the heading of a class stands in its module's text. One that extends nothing
 * is no other class; one that extends an imported class leads on to that. What the text does not settle has to be read,
 * but only if the module takes in anything at all.
 */
export function createCarrierTest({ turns, store, resolve }: Graph): MayCarry {
  const reaches = new WeakMap<Registered, (path: string) => StarReach>();

  function reachOf(path: string, registered: Registered): StarReach {
    let reach = reaches.get(registered);
    if (reach === undefined) {
      reach = createStarReach(
        { turns, store, resolve },
        {
          isWorthwhile: (module, { shapes }) => registered.paths.has(module) || shapes.hasImports,
          isEntered: (module) => !isInPackage(module) || registered.paths.has(module),
        },
      );
      reaches.set(registered, reach);
    }
    return reach(path);
  }

  return (path, exportName, isWhole, registered) => {
    const visited = new Set<string>();
    return mayCarry(path, exportName);

    function mayCarry(module: string, name: string): boolean {
      if (registered.paths.has(module)) return name === '*' || store.mayExport(module, name);
      const source = isInPackage(module) ? undefined : store.textOf(module);
      if (!source?.shapes.hasImports) return false;
      if (visited.has(`${name}\0${module}`)) return false;
      visited.add(`${name}\0${module}`);
      if (name === '*') return !isWhole || source.shapes.mayBeOneThing;
      if (!mayForward(source.shapes, source.text, name)) return mayDeclare(module, localNameOf(name, source), source);
      const record = store.recordOf(module);
      if (record === undefined) return false;
      const entry = record.exports.get(name) ?? (name === 'default' ? record.whole : undefined);
      if (entry !== undefined) return mayStandFor(entry, module, source);
      if (name === 'default' && record.isCommonJs) return true;
      const { modules, unresolved } = record.stars.length === 0 ? NOTHING : reachOf(module, registered);
      return (
        unresolved.some((specifier) => registered.paths.has(specifier)) ||
        modules.some((starred) => mayCarryByName(starred, name))
      );
    }

    /** Like {@link mayCarry} for a module that stands among others behind stars; its own are gone through already. */
    function mayCarryByName(module: string, name: string): boolean {
      const source = store.textOf(module);
      if (source === undefined || !mayExport({ ...source.shapes, hasStars: false }, source.text, name)) return false;
      if (registered.paths.has(module)) return true;
      if (visited.has(`${name}\0${module}`)) return false;
      visited.add(`${name}\0${module}`);
      if (!mayForwardByName(source.shapes, source.text, name)) {
        return mayDeclare(module, localNameOf(name, source), source);
      }
      const record = store.recordOf(module);
      const entry = record?.exports.get(name);
      return entry !== undefined && mayStandFor(entry, module, source);
    }

    function mayStandFor(entry: ExportEntry, module: string, source: Source): boolean {
      if (entry.kind === 'indirect') return mayImport(module, entry.specifier, entry.importName);
      return mayDeclare(module, entry.localName === '*default*' ? 'default' : entry.localName, source);
    }

    function mayImport(module: string, specifier: string, name: string): boolean {
      const target = resolve(specifier, module);
      return target === undefined ? registered.paths.has(specifier) : mayCarry(target, name);
    }

    function mayDeclare(module: string, name: string, source: Source): boolean {
      const baseName = isWhole ? baseNameOf(source.text, name) : undefined;
      if (baseName === undefined) return true;
      const imported = baseName === false ? undefined : store.recordOf(module)?.imports.get(baseName);
      if (imported !== undefined) return mayImport(module, imported.specifier, imported.importName);
      if (baseName === false || visited.has(`${baseName}\0${module}`)) return false;
      visited.add(`${baseName}\0${module}`);
      // A global class is not declared anywhere in the module.
      return declares(source.text, baseName) && mayDeclare(module, baseName, source);
    }
  };
}

const NOTHING: StarReach = { modules: [], unresolved: [] };

interface Source {
  readonly text: string;
  readonly shapes: ExportShapes;
}

function localNameOf(exportName: string, { shapes }: Source): string {
  return exportName === 'default' ? (shapes.defaultName ?? exportName) : exportName;
}

const DECLARING = ['class', 'const', 'let', 'var', 'function'];

function declares(text: string, name: string): boolean {
  return DECLARING.some((keyword) => text.includes(`${keyword} ${name}`));
}

import { type ExportShapes, mayForward } from '../export-shapes.ts';
import { isInPackage } from '../is-in-package.ts';
import type { ExportEntry } from '../module-record.ts';
import type { ModuleStore } from '../module-store.ts';
import { baseNameOf } from './class-heading.ts';
import type { Registered } from './registered.ts';

/** What the test needs of the graph. */
interface Graph {
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
export function createCarrierTest({ store, resolve }: Graph): MayCarry {
  return (path, exportName, isWhole, registered) => {
    const visited = new Set<string>();
    return mayCarry(path, exportName);

    function mayCarry(module: string, name: string): boolean {
      if (registered.paths.has(module)) return true;
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
      return (
        (name === 'default' && record.isCommonJs) ||
        record.stars.some((specifier) => mayImport(module, specifier, name))
      );
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

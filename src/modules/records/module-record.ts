/** A name that a module takes from another module. */
export interface ImportEntry {
  /** Module specifier as written. */
  readonly specifier: string;
  /** Exported name in the other module; `*` for the whole namespace. */
  readonly importName: string;
  readonly isType: boolean;
}

/** What stands behind one export name of a module. */
export type ExportEntry =
  /** Declared in the module itself, under this local name (`*default*` for an anonymous default export). */
  | { readonly kind: 'local'; readonly localName: string }
  /** Taken from another module; `importName` is `*` for `export * as name` and for an exported namespace import. */
  | { readonly kind: 'indirect'; readonly specifier: string; readonly importName: string }
  /**
   * A constant declared in the module and initialised with a name or a path of names: `export const A = legacy.B`. Its
   * identity is that of the constant; following the value is a second step.
   */
  | { readonly kind: 'value'; readonly localName: string; readonly names: readonly string[] };

/** The imports and exports of one module, read from its source. */
export interface ModuleRecord {
  /** Absolute path, symbolic links resolved. */
  readonly path: string;
  /** By local name; `require` calls and `import =` at the top level included. */
  readonly imports: ReadonlyMap<string, ImportEntry>;
  /** By exported name. Imports that are exported again appear as `indirect`. */
  readonly exports: ReadonlyMap<string, ExportEntry>;
  /** Those of {@link exports} that are exported as types alone, whatever they are, and the {@link typeStar} of stars. */
  readonly typeExports: ReadonlySet<string>;
  /** Specifiers of `export * from`, and of modules whose names a CommonJS module copies to its own exports. */
  readonly stars: readonly string[];
  /** The one thing that takes the place of the module's namespace: `export = X` or `module.exports = X`. */
  readonly whole: ExportEntry | undefined;
  /** The module has no ESM syntax, and exports or imports in the CommonJS way. */
  readonly isCommonJs: boolean;
  /** Every specifier the module imports or re-exports, dynamic imports with a literal included, in source order. */
  readonly specifiers: readonly string[];
  /** Those of {@link specifiers} that load a module at run time, that is, not `import type` and its kin. */
  readonly runtimeSpecifiers: readonly string[];
  /** Those of {@link runtimeSpecifiers} that TypeScript leaves out, unless it is told to keep what nothing uses. */
  readonly erasedSpecifiers: ReadonlySet<string>;
  /** Importing the module does something: it has statements other than declarations and exports, or imports for the effect. */
  readonly hasSideEffects: boolean;
}

/** Where a thing is declared: the end of every chain of re-exports. */
export interface Origin {
  /** Absolute path of the declaring module; for a package that cannot be resolved, its specifier. */
  readonly path: string;
  /** Local name in that module, or the exported name for an unresolved package; `*` is the module's namespace itself. */
  readonly localName: string;
}

/** How {@link ModuleRecord.typeExports} calls `export type * from` a module. No name is like it. */
export function typeStar(specifier: string): string {
  return `* ${specifier}`;
}

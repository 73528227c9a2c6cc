import type { EcmaScriptModule, ParseResult, Program, StaticExportEntry } from 'oxc-parser';

import { erasedSpecifiers } from './erased-specifiers.ts';
import { hasSideEffects } from './has-side-effects.ts';
import { type ModuleDraft, newDraft } from './module-draft.ts';
import { type ExportEntry, type ImportEntry, type ModuleRecord, typeStar } from './module-record.ts';
import { readCommonJs } from './read-common-js.ts';
import { readTypeScriptForms } from './read-type-script-forms.ts';

// Forms that the parser's own module record leaves out; only modules that may have them pay for their syntax tree.
const TYPESCRIPT_FORMS = /\bimport\s+(?:type\s+)?[\w$\u0080-\uFFFF]+\s*=|\bexport\s*=/;
const REQUIRE = /\brequire\s*\(/;
const COMMON_JS = /\bexports\b|\brequire\s*\(/;

// `Foo`, `(Foo)`, `Foo as Bar`, `Foo!` after `export default`.
const DEFAULT_NAME =
  /^export\s+default\s+[\s(]*(?!(?:true|false|null|this)\b)([\p{ID_Start}$_][\p{ID_Continue}$]*)[\s)]*(?:!|;|$|\bas\b|\bsatisfies\b)/u;
/** `export { A }`, `export type { A }` */
const LIST = /^export\s*(?:type\s*)?\{/u;
const CONSTANT =
  /^export\s+const\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)\s*=\s*(?!(?:true|false|null|this)\b)([\p{ID_Start}$_][\p{ID_Continue}$.]*)\s*;?$/u;

/**
 * Reads the imports and exports of a parsed module.
 *
 * @param programOf gives the syntax tree when it is asked for later; keeping `result` instead would keep several times
 *   the source's size for every module of the graph
 */
export function readModule(
  path: string,
  text: string,
  result: ParseResult,
  programOf: () => Program | undefined,
): ModuleRecord {
  const { module } = result;
  const draft = newDraft();

  readImports(module, text, draft);
  readDynamicImports(module, text, draft);
  if (TYPESCRIPT_FORMS.test(text)) readTypeScriptForms(result.program, draft);
  const isCommonJs = !module.hasModuleSyntax && COMMON_JS.test(text);
  if (isCommonJs || REQUIRE.test(text)) readCommonJs(result.program, draft, { withExports: isCommonJs });
  readExports(module, text, draft);
  return recordOf(path, draft, isCommonJs, programOf);
}

/** Takes no parse result, so that the record's getter does not keep one alive. */
function recordOf(
  path: string,
  { imports, exports, typeExports, stars, requests, whole }: ModuleDraft,
  isCommonJs: boolean,
  programOf: () => Program | undefined,
): ModuleRecord {
  const ordered = requests.toSorted((left, right) => left.start - right.start);
  const runtime = ordered.filter((request) => !request.isType);
  let sideEffects: boolean | undefined;
  let erased: ReadonlySet<string> | undefined;
  return {
    path,
    imports,
    exports,
    typeExports,
    stars: [...new Set(stars)],
    whole,
    isCommonJs,
    specifiers: [...new Set(ordered.map((request) => request.specifier))],
    runtimeSpecifiers: [...new Set(runtime.map((request) => request.specifier))],
    get erasedSpecifiers() {
      const program = erased === undefined ? programOf() : undefined;
      erased ??= program === undefined ? new Set() : erasedSpecifiers(program);
      return erased;
    },
    get hasSideEffects() {
      sideEffects ??= hasSideEffects(programOf());
      return sideEffects;
    },
  };
}

function readImports(module: EcmaScriptModule, text: string, { imports, requests }: ModuleDraft): void {
  for (const { start, moduleRequest, entries } of module.staticImports) {
    const specifier = moduleRequest.value;
    const isType = entries.every((entry) => entry.isType) && isTypeStatement(text, start);
    requests.push({ specifier, start: moduleRequest.start, isType });
    for (const { importName, localName, isType } of entries) {
      imports.set(localName.value, { specifier, importName: importNameOf(importName), isType });
    }
  }
}

/** `import { type A } from 'm'` is none: compilers may keep it as `import 'm'`. */
function isTypeStatement(text: string, start: number): boolean {
  return /^(?:import|export)\s+type\b/.test(text.slice(start, start + 100));
}

function importNameOf({ kind, name }: { readonly kind: string; readonly name: string | null }): string {
  if (kind === 'Default') return 'default';
  return kind === 'Name' && name !== null ? name : '*';
}

function readDynamicImports(module: EcmaScriptModule, text: string, { requests }: ModuleDraft): void {
  for (const { moduleRequest } of module.dynamicImports) {
    const specifier = /^(['"`])([^\\$]*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2];
    if (specifier !== undefined) requests.push({ specifier, start: moduleRequest.start, isType: false });
  }
}

function readExports(module: EcmaScriptModule, text: string, draft: ModuleDraft): void {
  const { imports, exports, typeExports, stars, requests } = draft;
  const defaultImports = defaultImportsOf(module);
  for (const { start, end, entries } of module.staticExports) {
    for (const entry of entries) {
      const { moduleRequest, exportName, importName } = entry;
      // The parser files an import that is exported again under the span of its import.
      const hasFrom = moduleRequest !== null && entry.start >= start && entry.end <= end;
      if (hasFrom) {
        const isType = entry.isType && isTypeStatement(text, start);
        requests.push({ specifier: moduleRequest.value, start: moduleRequest.start, isType });
      }
      const name = exportName.kind === 'Default' ? 'default' : exportName.name;
      // `export declare class X` is a class all the same.
      const isListed = moduleRequest !== null || LIST.test(text.slice(start, end));
      const isOfType = entry.isType || (moduleRequest !== null && !hasFrom && isTypeIn(entry, text));
      if (isOfType && isListed) typeExports.add(name ?? typeStar(moduleRequest?.value ?? ''));
      if (name === null) {
        if (moduleRequest !== null) stars.push(moduleRequest.value);
      } else if (moduleRequest === null) {
        exports.set(name, localEntryOf(entry, text.slice(start, end), imports));
      } else {
        const isDefault = !hasFrom && importName.start !== null && defaultImports.has(importName.start);
        const imported = isDefault ? 'default' : importNameOf(importName);
        exports.set(name, { kind: 'indirect', specifier: moduleRequest.value, importName: imported });
      }
    }
  }
}

/**
 * Where the names of default imports stand. For `import a from 'm'; export { a }` the parser reports the import name `a`
 * instead of `default`, but at that place.
 */
function defaultImportsOf(module: EcmaScriptModule): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { entries } of module.staticImports) {
    for (const { importName, localName } of entries) {
      if (importName.kind === 'Default') starts.add(localName.start);
    }
  }
  return starts;
}

/** `export { type A }`, `export type { A }`, where the parser tells of the import alone. */
function isTypeIn({ start, end }: StaticExportEntry, text: string): boolean {
  if (/^type\s/u.test(text.slice(start, end))) return true;
  const list = text.lastIndexOf('{', start);
  return text.lastIndexOf('}', start) < list && /\bexport\s+type\s*$/u.test(text.slice(Math.max(0, list - 100), list));
}

function localEntryOf(
  { exportName, localName }: StaticExportEntry,
  statement: string,
  imports: ReadonlyMap<string, ImportEntry>,
): ExportEntry {
  const name = localName.name ?? (exportName.kind === 'Default' ? DEFAULT_NAME.exec(statement)?.[1] : undefined);
  if (name === undefined) return { kind: 'local', localName: '*default*' };
  const imported = imports.get(name);
  if (imported !== undefined) {
    return { kind: 'indirect', specifier: imported.specifier, importName: imported.importName };
  }
  const [, constant, path] = CONSTANT.exec(statement) ?? [];
  if (path !== undefined && constant === name) return { kind: 'value', localName: name, names: path.split('.') };
  return { kind: 'local', localName: name };
}

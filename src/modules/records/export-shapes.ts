import { defaultShapeOf } from './default-shape-of.ts';
import { isNamePart } from './is-name-part.ts';

/**
 * What a look at a module's text tells about its exports without parsing it, which costs a hundredth of the time.
 *
 * The answers err on one side only: a shape that is present is always found; one that is found may sit in a comment or a
 * string. Keywords cannot be written with escapes, so only white space and comments can stand between the parts of a
 * shape, and wherever a comment could stand the test assumes the worst.
 */
export interface ExportShapes {
  /** The module exports something, and takes in something as well. */
  readonly hasImports: boolean;
  /** `export * from`, whose names stand elsewhere. */
  readonly hasStars: boolean;
  /** `export { … }`, with or without `from`. */
  readonly hasLists: boolean;
  /** `export default` of a name that may be imported. */
  readonly hasForwardedDefault: boolean;
  /** The name of the module's own that is its default export, if that shows. */
  readonly defaultName: string | undefined;
  /** CommonJS, `export =` or `export import`: forms that may forward any name. */
  readonly hasOpenForms: boolean;
  /** CommonJS or `export =`, which give a default without spelling it. */
  readonly mayBeOneThing: boolean;
  /** Escapes by which an exported name could be written in letters other than its own. */
  readonly hasEscapes: boolean;
}

const STARS = /\bexport\s*(?:type\s*)?[*/]/;
const LISTS = /\bexport\s*(?:type\s*)?[{/]/;
const OPEN_FORMS = /\bexports\b|\bexport\s*(?:=|import\b|\/)/;
const IMPORTS = /\b(?:import|from|require)\b/;

export function exportShapesOf(text: string): ExportShapes {
  const mentionsExports = text.includes('export');
  // A module that imports nothing forwards nothing.
  const hasImports = mentionsExports && IMPORTS.test(text);
  const hasOpenForms = mentionsExports && OPEN_FORMS.test(text);
  const hasEscapes = text.includes('\\u') || text.includes('\\x');
  const defaultShape = hasImports ? defaultShapeOf(text, hasEscapes) : undefined;
  return {
    hasImports,
    hasStars: hasImports && STARS.test(text),
    hasLists: hasImports && LISTS.test(text),
    hasForwardedDefault: defaultShape?.isForwarded === true,
    defaultName: defaultShape?.localName,
    hasOpenForms: hasImports && hasOpenForms,
    mayBeOneThing: hasOpenForms,
    hasEscapes,
  };
}

/**
 * Tells whether an export of this name may be declared in another module. If not, the module itself declares the name or
 * lacks it.
 *
 * A module forwards a name in one of these ways only: through a star, a list, a default that is an imported name, or an open form.
 * A list must spell the exported name (`default` included), unless escapes hide it.
 */
export function mayForward(shapes: ExportShapes, text: string, exportName: string): boolean {
  return shapes.hasStars || mayForwardByName(shapes, text, exportName);
}

/** Like {@link mayForward}, without what stands behind stars; `export * as` gives its name itself. */
export function mayForwardByName(shapes: ExportShapes, text: string, exportName: string): boolean {
  if (shapes.hasOpenForms) return true;
  if (exportName === 'default' && shapes.hasForwardedDefault) return true;
  return (shapes.hasLists || shapes.hasStars) && maySpell(shapes, text, exportName);
}

/** Tells whether the module may forward any name at all. */
export function canForward({ hasStars, hasLists, hasForwardedDefault, hasOpenForms }: ExportShapes): boolean {
  return hasStars || hasLists || hasForwardedDefault || hasOpenForms;
}

/** Tells whether the module may export the name at all, itself or through another module. */
export function mayExport(shapes: ExportShapes, text: string, exportName: string): boolean {
  if (shapes.hasStars || shapes.hasOpenForms || maySpell(shapes, text, exportName)) return true;
  return exportName === 'default' && shapes.mayBeOneThing;
}

function maySpell(shapes: ExportShapes, text: string, exportName: string): boolean {
  return shapes.hasEscapes || spells(text, exportName);
}

function spells(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!isNamePart(text.charCodeAt(at - 1)) && !isNamePart(text.charCodeAt(at + name.length))) return true;
  }
  return false;
}

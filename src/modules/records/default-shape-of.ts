/** What a module's text tells of `export default`. */
export interface DefaultShape {
  /** It may be a name that the module imports. */
  readonly isForwarded: boolean;
  /** The name of the module's own that it gives, if it is seen to give one. */
  readonly localName: string | undefined;
}

const NONE: DefaultShape = { isForwarded: false, localName: undefined };
const UNKNOWN: DefaultShape = { isForwarded: true, localName: undefined };

const NAME = String.raw`[\w$\u0080-\uFFFF]+`;
const STATEMENTS = /\bexport\s*default\b/g;
const BEGINNING = new RegExp(String.raw`[\s(]*(?:(${NAME})([\s)]*)|([{['"\x60)]))?`, 'y');
const CLAUSES = /\bimport\b([^;'"`]*)/g;

/** What the module declares on the spot, or a number. */
const DECLARING = /^(?:class|function|new|\d.*)$/;

/** What makes an expression of a name before it, even at the beginning of the next line. */
const GOING_ON = /^[(.[<=?,*%&|^>:`]/;

/**
 * Looks at the default export of an ES module. Only a plain name, in brackets or cast perhaps, can forward what another
 * module declares: `export default connect(Engine)` is a thing of its own.
 *
 * In doubt, as with comments in between, it is forwarded.
 *
 * @param hasEscapes names may be written in letters other than their own
 */
export function defaultShapeOf(text: string, hasEscapes: boolean): DefaultShape {
  const shapes = [...text.matchAll(STATEMENTS)].map(({ 0: { length }, index }) => shapeAt(text, index + length));
  const [shape = NONE, ...others] = shapes;
  // One of several stands in a comment or a string.
  if (others.length > 0) return shapes.some(({ isForwarded }) => isForwarded) ? UNKNOWN : NONE;
  return hasEscapes && shape.localName !== undefined ? UNKNOWN : shape;
}

function shapeAt(text: string, start: number): DefaultShape {
  BEGINNING.lastIndex = start;
  const [whole = '', name, space = '', opening] = BEGINNING.exec(text) ?? [];
  if (name === undefined) return opening === undefined ? UNKNOWN : NONE;
  if (DECLARING.test(name) || goesOn(text, start + whole.length, space)) return NONE;
  return mayImport(text, name) ? UNKNOWN : { isForwarded: false, localName: name };
}

/** Another word on the same line shows that the first one is a keyword: `async function`, `await load()`. */
function goesOn(text: string, at: number, space: string): boolean {
  const rest = text.slice(at, at + 20);
  if (GOING_ON.test(rest)) return true;
  return /^[\w$]/.test(rest) && !space.includes('\n') && !/^(?:as|satisfies)\b/.test(rest);
}

function mayImport(text: string, name: string): boolean {
  if (/\brequire\b/.test(text)) return true;
  for (const [, clause = ''] of text.matchAll(CLAUSES)) {
    // The clause goes on behind a comment or a name in quotation marks.
    if (clause.includes('/') || (clause.includes('{') && !clause.includes('}'))) return true;
    if (clause.includes(name)) return true;
  }
  return false;
}

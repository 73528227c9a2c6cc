/**
 * What the text tells of the class that a module declares at its top level under a name: `false` if it extends nothing,
 * else the name of the class it extends. `undefined` if only the syntax tree can tell: a class behind a decorator or in
 * an expression, a base class that is called or is a member, or something else of that name.
 *
 * @param name `default` for the default export
 */
export function baseNameOf(text: string, name: string): string | false | undefined {
  // Something of that name that was commented out must not hide what is there.
  if (name !== 'default' && REBINDINGS.some((keyword) => text.includes(keyword + name))) return undefined;
  const start = startOf(text, name);
  if (start === undefined) return undefined;
  const heading = withoutTypeArguments(text.slice(start, text.indexOf('{', start)));
  if (!heading.includes('extends')) return false;
  return PLAIN_HEADING.exec(heading)?.[1];
}

const REBINDINGS = ['const ', 'let ', 'var '];
const KEYWORD = 'class ';
const DEFAULT = 'export default ';
const LINE_BEFORE = /(?:^|\n)(?:export +)?(?:default +)?(?:abstract +)?$/;
const DEFAULT_CLASS = /^(?:abstract +)?class\b(?: +(?!extends\b)[\w$]+)?/;
const PLAIN_HEADING = /^\s*extends\s+([\w$]+)\s*(?:implements\b[^()]*)?$/;
const TYPE_ARGUMENTS = /<[^<>]*>/g;
const NAME_PART = /[\w$\u0080-\uFFFF]/;

/** Where the text after the class's name begins; `undefined` if no line begins with such a class, or two do. */
function startOf(text: string, name: string): number | undefined {
  const keyword = name === 'default' ? DEFAULT : KEYWORD + name;
  let start: number | undefined;
  for (let at = text.indexOf(keyword); at !== -1; at = text.indexOf(keyword, at + 1)) {
    const end = at + keyword.length;
    const isClass = name === 'default' ? isLineStart(text, at) : isDeclared(text, at, end);
    if (!isClass) continue;
    if (start !== undefined) return undefined;
    start = end;
  }
  if (name !== 'default' || start === undefined) return start;
  const heading = DEFAULT_CLASS.exec(text.slice(start, start + 200));
  return heading === null ? undefined : start + heading[0].length;
}

function withoutTypeArguments(heading: string): string {
  let rest = heading;
  for (let before = ''; rest !== before && rest.includes('<');) {
    before = rest;
    rest = rest.replace(TYPE_ARGUMENTS, '');
  }
  return rest;
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10;
}

function isDeclared(text: string, at: number, end: number): boolean {
  return !NAME_PART.test(text.charAt(end)) && LINE_BEFORE.test(text.slice(Math.max(0, at - 40), at));
}

const loading =
  /\b(?<keyword>from|import|require)(?<between>\s*\(?\s*)(?<quote>['"`])(?<specifier>[^'"`\\\n$]+)\k<quote>/gu;
/** The text before and behind a specifier is looked at so far. */
const NEAR = 1000;

// What stands before the keyword.
const ofNames = /\b(?:import|export)\s+(?:type\s+)?(?:[\w$]+\s*,\s*)?\{(?<names>[^{}]*)\}\s*$/u;
const ofWhole = /\bimport\s+(?:type\s+)?(?:\*\s*as\s+)?(?<name>[\w$]+)(?:\s*,\s*\{[^{}]*\})?\s*$/u;
const binding = /\b(?:const|import|let|var)\s+(?:(?<name>[\w$]+)|\{[^{}[\].]*\})\s*=\s*$/u;
const betweenStatements = /[;{}]\s*$/u;
// What follows the specifier of a `require`, or a name.
const end = /^\s*\)\s*[;,]/u;
const memberOfCall = /^\s*\)\s*\.\s*(?!(?:default|finally|prototype|then)\b)[A-Za-z_$]/u;
const memberOfName = /^\s*(?:\?\.|!?\.)\s*(?!(?:constructor|default|finally|prototype|then)\b)[A-Za-z_$]/u;

/**
 * Does a module take others' exports by names that stand in its text, and nothing else of these modules? So it is if each is
 * loaded in a usual form, and what stands for a module as a whole is followed by a member's name wherever it is written.
 * `false` in doubt.
 *
 * @param isMeant tells the specifiers of the modules in question
 */
export function takesByName(text: string, isMeant: (specifier: string) => boolean): boolean {
  const wholes = new Map<string, number>();
  for (const match of text.matchAll(loading)) {
    const { keyword, between = '', specifier = '' } = match.groups ?? {};
    if (!isMeant(specifier)) continue;
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    const after = match.index + match[0].length;
    const behind = text.slice(after, after + NEAR);
    const isCalled = between.includes('(');
    let name: string | false | undefined = false;
    if (keyword === 'from') name = wholeOfImport(before);
    else if (keyword === 'require') name = isCalled && wholeOfRequire(before, behind);
    else if (!isCalled) name = undefined;
    if (name === false) return false;
    if (name !== undefined) wholes.set(name, (wholes.get(name) ?? 0) + 1);
  }
  return [...wholes].every(([name, bindings]) => countBare(name, text) === bindings);
}

/** The name for the whole module, or none; `false` in any other form. */
function wholeOfImport(before: string): string | false | undefined {
  const names = ofNames.exec(before)?.groups?.['names'];
  const name = ofWhole.exec(before)?.groups?.['name'];
  // The default export of CommonJS is all that it exports.
  if (names === undefined ? name === undefined : /\bdefault\b/u.test(names)) return false;
  return name;
}

function wholeOfRequire(before: string, behind: string): string | false | undefined {
  if (memberOfCall.test(behind)) return undefined;
  if (!end.test(behind)) return false;
  const bound = binding.exec(before);
  if (bound !== null) return bound.groups?.['name'];
  return betweenStatements.test(before) ? undefined : false;
}

/** How often a name stands for itself: not in a string or as a member, nor with a member's name behind it. */
function countBare(name: string, text: string): number {
  let count = 0;
  const word = new RegExp(
    String.raw`(?<![\w$\u0080-\uffff])${name.replaceAll('$', String.raw`\$`)}(?![\w$\u0080-\uffff])`,
    'gu',
  );
  for (const { index } of text.matchAll(word)) {
    const before = text.charAt(index - 1);
    const behind = text.slice(index + name.length, index + name.length + NEAR);
    const isMember = before === '.' && text.charAt(index - 2) !== '.';
    const isQuoted = /['"`]/u.test(before) && behind.startsWith(before);
    const isOfPath = before === '/' && /^['"`/.]/u.test(behind);
    if (!isMember && !isQuoted && !isOfPath && !memberOfName.test(behind)) count += 1;
  }
  return count;
}

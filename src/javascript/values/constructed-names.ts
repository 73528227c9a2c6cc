import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isNamePart } from '../../modules/records/is-name-part.ts';
import { creatorNamesOf } from './find-creator.ts';
import type { SourceFile } from '../source-file.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** The names from which a file's constructions set out: `a` of `new a.b()`. */
export interface ConstructedNames {
  /** Something is constructed that may have come from any import, by way of variables. */
  readonly isOpen: boolean;
  /** Tells whether what an import binds to a name may be constructed. */
  has(name: string): boolean;
}

/** A name after `new`, and whether a member of it is constructed. */
interface Root {
  readonly name: string;
  readonly isMember: boolean;
}

const name = String.raw`[\w$\u0080-\uFFFF]`;
const afterNew = new RegExp(String.raw`\s*(${name}*)(\s*)(\.constructor\b|[^\s]?)(${name}*)`, 'uy');
const signature = /\s*(?:<|\(\s*(?:\.\.\.|[\w$]+\s*\??\s*:|\)\s*(?:=>|:)))/uy;
const memberPath = new RegExp(String.raw`${name}(?:${name}|[?!.])*$`, 'u');
const longestPath = 100;
const operators = new Set(['as', 'in', 'instanceof', 'satisfies']);

/**
 * Finds what a file may construct by looking at its text for `new` and for static methods that construct, and at its scopes
 * for what stands behind the names.
 *
 * Most files construct globals, their own classes and imported ones, and nothing else has to be looked at. One that is
 * found too many, as in a comment, costs a little time.
 */
export function constructedNamesOf(file: SourceFile): ConstructedNames {
  const { sourceCode } = file;
  const roots = rootsIn(sourceCode.text);
  if (roots === undefined) return { isOpen: true, has: () => true };
  for (const method of creatorNamesOf(file)) roots.push(...callersIn(sourceCode.text, method));
  const names = new Set<string>();
  const scopes = sourceCode.scopeManager?.scopes ?? [];
  // Grows while it is walked: a class of the file leads on to the one that it extends.
  for (const root of roots) {
    for (const scope of scopes) {
      const [definition] = scope.set.get(root.name)?.defs ?? [];
      if (definition === undefined) continue;
      if (definition.type === 'ImportBinding') names.add(root.name);
      else if (!addBases(definition, root, roots)) return { isOpen: true, has: () => true };
    }
  }
  return { isOpen: false, has: (local) => names.has(local) };
}

/** Adds the names that a class of the file extends; `false` for anything that may hold a value of an import. */
function addBases({ type, node }: TSESLint.Scope.Definition, root: Root, roots: Root[]): boolean {
  if (type === 'Type') return true;
  if (root.isMember) return false;
  if (type === 'FunctionName') return true;
  if (type !== 'ClassName') return false;
  const pending: TSESTree.Node[] = node.superClass === null ? [] : [node.superClass];
  for (let base = pending.pop(); base !== undefined; base = pending.pop()) {
    const bare = unwrap(base as TSESTree.Expression);
    if (bare.type === 'CallExpression') pending.push(bare.callee, ...bare.arguments);
    else if (bare.type === 'MemberExpression') pending.push(bare.object);
    else if (bare.type !== 'Identifier') return false;
    else if (!roots.some((known) => known.name === bare.name)) roots.push({ name: bare.name, isMember: false });
  }
  return true;
}

/** `undefined` if what is constructed does not begin with a name. */
function rootsIn(text: string): Root[] | undefined {
  if (text.includes('Reflect.construct') || text.includes('Object.create')) return undefined;
  const roots: Root[] = [];
  for (let at = text.indexOf('new'); at !== -1; at = text.indexOf('new', at + 3)) {
    if (isNamePart(text.charCodeAt(at - 1)) || isNamePart(text.charCodeAt(at + 3))) continue;
    const found = rootAt(text, at + 3);
    if (found === 'unknown') return undefined;
    if (found !== undefined && !roots.some((root) => root.name === found.name && root.isMember === found.isMember)) {
      roots.push(found);
    }
  }
  return roots;
}

/** `undefined` where the word is no operator, as far as that shows. */
function rootAt(text: string, at: number): Root | 'unknown' | undefined {
  signature.lastIndex = at;
  if (text.charCodeAt(at) === 46 || signature.test(text)) return undefined;
  afterNew.lastIndex = at;
  const [, root = '', space = '', next = '', rest = ''] = afterNew.exec(text) ?? [];
  if (root === '') return next === '(' || next === '/' ? 'unknown' : undefined;
  if (root === 'this') return next === '.constructor' || next === '(' ? undefined : 'unknown';
  if (root === 'class' || root === 'require') return 'unknown';
  const isProse = isNamePart(next.charCodeAt(0)) && !space.includes('\n') && !operators.has(next + rest);
  return isProse ? undefined : { name: root, isMember: /^[.[!/]/u.test(next) };
}

/** Whose method of this name is called: `a` of `a.b.create()`. */
function callersIn(text: string, method: string): readonly Root[] {
  const roots: Root[] = [];
  const called = `.${method}(`;
  for (let at = text.indexOf(called); at !== -1; at = text.indexOf(called, at + 1)) {
    const path = memberPath.exec(text.slice(Math.max(0, at - longestPath), at))?.[0] ?? '';
    const [first = ''] = path.split(/[?!.]/u);
    if (first !== '') roots.push({ name: first, isMember: path !== first });
  }
  return roots;
}

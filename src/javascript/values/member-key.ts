import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../syntax/find-variable.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey, staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { anyIndex, anyName } from './value.ts';

/** Constants that stand for each other; code that needs more is not followed. */
const mostSteps = 8;

type Keyed =
  | TSESTree.MemberExpression
  | TSESTree.Property
  | TSESTree.PropertyDefinition
  | TSESTree.TSAbstractPropertyDefinition
  | TSESTree.AccessorProperty
  | TSESTree.TSAbstractAccessorProperty
  | TSESTree.MethodDefinition
  | TSESTree.TSAbstractMethodDefinition
  | TSESTree.TSPropertySignature
  | TSESTree.TSMethodSignature;

/**
 * The key under which a member is read or defined: its name, `#name` for a private one, `[path]` for one that a variable
 * or a member such as an enum's names; `undefined` where the text does not tell.
 */
export function memberKey(node: Keyed, file: SourceFile): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  const known = staticKey(node as Parameters<typeof staticKey>[0]);
  if (known !== undefined || !node.computed) return known;
  return constantKey(key, file) ?? keyPath(key);
}

/** Can the value that is held under one key be what another one reads, and is it certainly so? */
export function matchKeys(held: string, read: string | undefined): 'never' | 'perhaps' | 'always' {
  if (read === undefined || isKeyPath(read)) return isOpenTo(held, read) ? 'perhaps' : 'never';
  if (held === read) return 'always';
  if (held === anyName) return isPrivate(read) ? 'never' : 'perhaps';
  return held === anyIndex && isIndex(read) ? 'perhaps' : 'never';
}

/** Does the text tell the key? */
export function isNamed(key: string | undefined): key is string {
  return key !== undefined && !isKeyPath(key) && key !== anyIndex && key !== anyName;
}

/** The place of an element: `'0'`, `'1'`. */
export function isIndex(key: string): boolean {
  return /^\d+$/u.test(key);
}

/** May a key that is computed be this one? Two members of one object, as of an enum, are two keys. */
function isOpenTo(held: string, path: string | undefined): boolean {
  if (isPrivate(held) || held === 'constructor') return false;
  if (path === undefined || !isKeyPath(held) || held === path) return true;
  const [owner, other] = [held.lastIndexOf('.'), path.lastIndexOf('.')];
  return owner < 0 || held.slice(0, owner) !== path.slice(0, other);
}

function isPrivate(key: string): boolean {
  return key.startsWith('#');
}

function isKeyPath(key: string): boolean {
  return key.startsWith('[') && key !== anyIndex;
}

/** `const key = 'a'; object[key]`, `object[keys.a]`, `object[Kind.A]` */
function constantKey(key: TSESTree.Node, file: SourceFile, steps = mostSteps): string | undefined {
  const root = rootOf(key);
  const variable = root && findVariable(file.sourceCode, root);
  const [definition, ...others] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined || steps === 0) return undefined;
  if (variable.scope.type === 'module' || variable.scope.type === 'global') return outerKey(key, file);
  if (definition.type !== 'Variable' || definition.parent.kind !== 'const' || others.length > 0) return undefined;
  const { id, init } = definition.node;
  if (root !== key || id.type !== 'Identifier' || init === null) return undefined;
  const value = unwrap(init);
  const isNumber = value.type === 'Literal' && typeof value.value === 'number';
  return isNumber ? String(value.value) : (staticString(value) ?? constantKey(value, file, steps - 1));
}

/** The value of a constant at the top level of this module or of another one. */
function outerKey(key: TSESTree.Node, { graph, path, sourceCode }: SourceFile): string | undefined {
  // Both parsers give trees of the same form.
  const [, program, name] = [path, sourceCode.ast, key] as unknown as Parameters<typeof graph.constantIn>;
  const text = graph.constantIn(path, program, name);
  const value: unknown = text === undefined ? undefined : JSON.parse(text);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** `Kind` of `Kind.Old` */
function rootOf(key: TSESTree.Node): TSESTree.Identifier | undefined {
  let root = key;
  while (root.type === 'MemberExpression') root = root.object;
  return root.type === 'Identifier' ? root : undefined;
}

function keyPath(key: TSESTree.Node): string | undefined {
  const names: string[] = [];
  let rest = key;
  for (; rest.type === 'MemberExpression' && !rest.computed; rest = rest.object) {
    if (rest.property.type === 'Identifier') names.unshift(rest.property.name);
  }
  return rest.type === 'Identifier' ? `[${[rest.name, ...names].join('.')}]` : undefined;
}

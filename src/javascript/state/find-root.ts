import type { TSESTree } from '@typescript-eslint/utils';
import { type ClassNode, isClass } from '../values/class-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { rootOf } from '../syntax/unwrap.ts';
import { bindingSourceOf } from '../interpretation/binding-source.ts';
import type { Variable } from '../interpretation/body.ts';
import { globalNameOf } from '../interpretation/global-name.ts';
import type { Effect } from '../interpretation/effect.ts';
import type { Interpreter } from '../interpretation/interpreter.ts';
import type { Phases } from '../phases/phases.ts';
import { ANY } from '../interpretation/ref.ts';

/** Where something lives that outlives a request. */
export type RootKind = 'closure' | 'environment' | 'global' | 'import' | 'module' | 'static';

/** Something that lives as long as the process. */
export interface Root {
  /** The same for all writes to it. */
  readonly identity: object | string;
  readonly kind: RootKind;
  /** As the text calls it. */
  readonly name: string;
  /** What declares it, where the file does. */
  readonly declaration: TSESTree.Node | undefined;
  readonly variable: Variable | undefined;
}

/** What belongs to the environment of a browser, and to the process itself, has setters that are meant to be used. */
const settable: ReadonlySet<string> = new Set([
  'console',
  'document',
  'history',
  'localStorage',
  'location',
  'navigator',
  'screen',
  'sessionStorage',
]);

/** Finds what an effect writes to, if that lives as long as the process. */
export function findRoot(effect: Effect, it: Interpreter, phases: Phases): Root | undefined {
  const { base, path } = effect.target;
  switch (base.kind) {
    case 'ambient':
      return ambientRoot(base.name, effect.key === undefined ? path : [...path, effect.key]);
    case 'variable':
      return isLasting(base.variable, effect, it, phases) ? variableRoot(base.variable, effect, it) : undefined;
    case 'fresh':
      return freshRoot(base.node, effect);
    default:
      return undefined;
  }
}

/** What has no name goes by that of its class, and a class without one by that under which it is exported. */
function freshRoot(node: TSESTree.Node, { target, key }: Effect): Root {
  const isUnnamed = !isClass(node);
  const callee = node.type === 'NewExpression' ? node.callee : undefined;
  const name = callee?.type === 'Identifier' ? `new ${callee.name}` : isUnnamed ? 'default' : nameOfClass(node);
  const root: Root = { identity: node, kind: 'module', name, declaration: node, variable: undefined };
  const member = target.path[0] ?? key;
  return isUnnamed || member === undefined ? root : staticRoot(root, node, member);
}

/** `exports.Users = class { … }` */
function nameOfClass({ id, parent }: ClassNode): string {
  if (id) return id.name;
  const target = parent.type === 'AssignmentExpression' ? parent.left : undefined;
  const key = target?.type === 'MemberExpression' ? staticKey(target) : undefined;
  return key === undefined || key === 'exports' ? 'default' : key;
}

const ambientKinds: Readonly<Record<string, Root['kind']>> = { exports: 'module', 'process.env': 'environment' };

function ambientRoot(name: string, path: readonly string[]): Root | undefined {
  const [first = ANY] = path;
  if (name === 'process' && path.length === 1) return undefined;
  if (name === 'request' || name === 'module' || settable.has(first)) return undefined;
  const kind = ambientKinds[name] ?? 'global';
  const own =
    name === 'exports'
      ? first
      : path
          .filter((key) => key !== ANY)
          .slice(0, 2)
          .join('.');
  const prefix = name === 'exports' ? 'exports.' : name === 'globalThis' && kind === 'global' ? '' : `${name}.`;
  const text = own === '' ? name : `${prefix}${own}`;
  return { identity: `${name} ${first}`, kind, name: text, declaration: undefined, variable: undefined };
}

/** Does a variable live as long as the process? That of a function does if a call of it during evaluation is still held. */
function isLasting(variable: Variable, { isLater, writer }: Effect, it: Interpreter, phases: Phases): boolean {
  const owner = it.bodies.ownerOf(variable);
  if (owner === it.bodies.module) return true;
  if (!phases.isEarly(owner)) return false;
  return isLater || phases.outlives(writer, owner);
}

function variableRoot(variable: Variable, effect: Effect, it: Interpreter): Root | undefined {
  const [definition] = variable.defs;
  const { target, key } = effect;
  const root: Root = {
    identity: variable,
    kind: it.bodies.ownerOf(variable) === it.bodies.module ? 'module' : 'closure',
    name: variable.name,
    declaration: variable.identifiers[0],
    variable,
  };
  if (definition?.type === 'ImportBinding') return { ...root, kind: 'import', declaration: undefined };
  const owner = isClass(definition?.node) ? definition.node : classOf(variable, it);
  const member = target.path[0] ?? key;
  if (owner !== undefined && member !== undefined) return staticRoot(root, owner, member);
  if (isRequired(variable, it)) return { ...root, kind: 'import', declaration: undefined };
  return root;
}

function classOf(variable: Variable, it: Interpreter): ClassNode | undefined {
  const [content, ...others] = it.ownContentsOf(variable);
  return others.length === 0 && content?.isInstance === false && isClass(content.node) ? content.node : undefined;
}

function staticRoot(root: Root, owner: ClassNode, member: string): Root {
  const declared = owner.body.body.find((element) => {
    if (element.type !== 'PropertyDefinition' && element.type !== 'AccessorProperty') return false;
    const name = element.key.type === 'PrivateIdentifier' ? `#${element.key.name}` : staticKey(element as never);
    return element.static && name === member;
  });
  const name = member === ANY ? root.name : `${root.name}.${member}`;
  if (declared === undefined || !('key' in declared)) return { ...root, kind: 'static', name };
  return { ...root, identity: declared, kind: 'static', name, declaration: declared.key };
}

/** `const config = require('./config')`, `const { flags } = require('./config')` */
function isRequired(variable: Variable, { bodies }: Interpreter): boolean {
  const [name] = variable.identifiers;
  const source = name && bindingSourceOf(name);
  if (source?.from.kind !== 'value') return false;
  const value = rootOf(source.from.node);
  return value.type === 'CallExpression' && globalNameOf(value.callee, bodies) === 'require';
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { ModuleScript } from '../../modules/records/module-store.ts';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { rootOf, unwrap } from '../syntax/unwrap.ts';
import { type ClassNode, isClass } from '../values/class-node.ts';
import { findResults } from './find-results.ts';
import { Mentions } from './mentions.ts';
import { declarationsOf, type ModuleDeclaration } from './module-declarations.ts';

/** What has to hold for an import of the module. */
export interface Proviso {
  readonly specifier: string;
  /** The exported name, `*` for the whole module. */
  readonly name: string;
  /** It is inert, neither a function nor a class besides, or of a module that is not of the project. */
  readonly demand: 'foreign' | 'inert' | 'inert value';
}

/** A name that is inert if all provisos hold. */
export interface InertName {
  readonly isCallable: boolean;
  readonly provisos: readonly Proviso[];
}

/**
 * Finds the names of a module that are inert: who takes such a name, reads its members, calls or constructs it, gets nothing
 * that lives as long as the process. Most functions, components and constants are, and their text shows it. What is
 * missing may be anything.
 *
 * @param module whose syntax needs no parents, ranges and scopes
 * @param reactive as in the options of the state
 */
export function findInertNames(
  { text, program }: ModuleScript,
  reactive: readonly string[],
): ReadonlyMap<string, InertName> {
  const declarations = declarationsOf(program as unknown as TSESTree.Program, text);
  const inert = new Map<string, InertName>();
  for (const [name, declaration] of declarations ?? []) {
    const reader = new InertReader(declarations ?? new Map(), reactive);
    if (declaration.kind === 'import' || !reader.isInert(name)) continue;
    inert.set(name, { isCallable: isCallable(declaration), provisos: [...reader.provisos.values()] });
  }
  return inert;
}

type Value = Extract<ModuleDeclaration, { readonly kind: 'value' }>;

class InertReader {
  readonly provisos = new Map<string, Proviso>();
  readonly #declarations: ReadonlyMap<string, ModuleDeclaration>;
  readonly #reactive: readonly string[];
  readonly #asked = new Set<string>();

  constructor(declarations: ReadonlyMap<string, ModuleDeclaration>, reactive: readonly string[]) {
    this.#declarations = declarations;
    this.#reactive = reactive;
  }

  isInert(name: string): boolean {
    // What depends on nothing but itself is inert.
    if (this.#asked.has(name)) return true;
    this.#asked.add(name);
    const declaration = this.#declarations.get(name);
    switch (declaration?.kind) {
      case 'import':
        return this.#provide(declaration, 'inert');
      case 'fixed':
        return true;
      case 'value':
        return this.#isInertValue(declaration);
      default:
        return false;
    }
  }

  #provide({ specifier, name }: Omit<Proviso, 'demand'>, demand: Proviso['demand']): true {
    this.provisos.set(`${demand} ${name} ${specifier}`, { specifier, name, demand });
    return true;
  }

  #isInertValue({ value: written, isTyped }: Value): boolean {
    const value = unwrapValue(written);
    if (isClass(value)) return this.#isInertClass(value);
    if (isFunction(value)) return this.#isInertFunction(value);
    if (isPrimitive(value) || value.type === 'JSXElement' || value.type === 'JSXFragment') return true;
    if (isTyped || value !== written) return false;
    if (value.type === 'CallExpression') return this.#isForeign(value.callee, 'inert value');
    if (value.type === 'NewExpression') return this.#isForeign(value.callee, 'foreign');
    return value.type === 'TaggedTemplateExpression';
  }

  /** `observer(…)`, where another module gives `observer`: what it makes is not of this module. */
  #isForeign(callee: TSESTree.Expression, demand: 'foreign' | 'inert value'): boolean {
    const bare = unwrap(callee);
    const key = bare.type === 'MemberExpression' ? staticKey(bare) : '';
    if (key === undefined || arrayMakers.has(key)) return false;
    let root = rootOf(bare);
    // `object({ … }).extend(…)`: nobody follows what the call of a call gives.
    const isChain = root.type === 'CallExpression';
    while (root.type === 'CallExpression') root = rootOf(root.callee);
    const declaration = root.type === 'Identifier' ? this.#declarations.get(root.name) : undefined;
    if (declaration?.kind !== 'import') return false;
    if (this.#reactive.some((entry) => isOf(entry, declaration.specifier))) return false;
    return isChain || this.#provide(declaration, demand);
  }

  /** Nothing comes from its constructor, from what it extends, or from the class itself. */
  #isInertClass({ superClass, body }: ClassNode): boolean {
    if (superClass !== null && !(superClass.type === 'Identifier' && this.isInert(superClass.name))) return false;
    return body.body.every((element) => {
      if (element.type === 'StaticBlock') return false;
      if (element.type === 'MethodDefinition' && element.kind === 'constructor') {
        return element.value.type !== 'FunctionExpression' || findResults(element.value).length === 0;
      }
      if (!('static' in element) || !element.static) return true;
      return element.type === 'PropertyDefinition' && (element.value === null || isPrimitive(element.value));
    });
  }

  #isInertFunction(node: FunctionNode): boolean {
    if (node.generator) return true;
    const mentions = new Mentions(node);
    for (const result of findResults(node)) if (!this.#addResult(result, mentions)) return false;
    return mentions.isComplete && [...mentions.names].every((name) => this.#isInertMention(name));
  }

  #isInertMention(name: string): boolean {
    return this.#declarations.has(name) ? this.isInert(name) : !globals.has(name);
  }

  /** `false` if an expression that a function gives is too much to tell. */
  #addResult(expression: TSESTree.Expression, mentions: Mentions): boolean {
    const bare = unwrap(expression);
    switch (bare.type) {
      case 'ArrayExpression':
      case 'ArrowFunctionExpression':
      case 'BinaryExpression':
      case 'FunctionExpression':
      case 'JSXElement':
      case 'JSXFragment':
      case 'Literal':
      case 'ObjectExpression':
      case 'TemplateLiteral':
      case 'UnaryExpression':
        return true;
      case 'AwaitExpression':
        return this.#addResult(bare.argument, mentions);
      case 'ConditionalExpression':
        return this.#addResult(bare.consequent, mentions) && this.#addResult(bare.alternate, mentions);
      case 'LogicalExpression':
        return this.#addResult(bare.left, mentions) && this.#addResult(bare.right, mentions);
      case 'NewExpression':
        return this.#isInertConstruction(bare.callee);
      default:
        mentions.add(bare);
        return true;
    }
  }

  /** What is constructed is new, unless the constructor says otherwise. */
  #isInertConstruction(callee: TSESTree.Expression): boolean {
    if (callee.type !== 'Identifier' || callee.name === 'Proxy') return false;
    const declaration = this.#declarations.get(callee.name);
    return declaration === undefined || declaration.kind === 'import' || this.isInert(callee.name);
  }
}

function isCallable(declaration: ModuleDeclaration): boolean {
  if (declaration.kind !== 'value') return false;
  const value = unwrapValue(declaration.value);
  return isFunction(value) || isClass(value);
}

function unwrapValue(value: Value['value']): Value['value'] {
  return isFunction(value) || isClass(value) ? value : unwrap(value);
}

function isPrimitive(value: Value['value']): boolean {
  return value.type === 'TemplateLiteral' || (value.type === 'Literal' && value.raw !== 'null');
}

/** Methods that give an array, whatever they are called on. */
const arrayMakers: ReadonlySet<string> = new Set(['concat', 'filter', 'flatMap', 'map', 'slice', 'split', 'toSorted']);

/** Names of the global object, and of others through which things of any module may come. */
const globals: ReadonlySet<string> = new Set([
  'eval',
  'exports',
  'global',
  'globalThis',
  'module',
  'process',
  'require',
  'self',
  'window',
]);

/** Does an entry of the options, `module#name` or a name alone, concern a module? */
function isOf(entry: string, specifier: string): boolean {
  const [module = '', name] = entry.split('#');
  return name === undefined || module === specifier;
}

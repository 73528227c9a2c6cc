import type { TSESTree } from '@typescript-eslint/utils';
import { type ClassNode, isClass } from '../values/class-node.ts';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { globalNameOf, importedNameOf } from './global-name.ts';
import type { Content, Interpreter } from './interpreter.ts';
import type { Kind } from './kind.ts';

/** Built-in classes whose methods write. */
export const kindsOfClasses: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['Array', 'array'],
  ['ReadonlyArray', 'array'],
  ['Map', 'map'],
  ['ReadonlyMap', 'map'],
  ['Set', 'set'],
  ['ReadonlySet', 'set'],
  ['WeakMap', 'weak-map'],
  ['WeakSet', 'weak-set'],
  ['Date', 'date'],
  ['RegExp', 'regexp'],
  ['DataView', 'data-view'],
  ['Buffer', 'buffer'],
  ['Headers', 'headers'],
  ['URLSearchParams', 'url-search-params'],
  ['FormData', 'form-data'],
  ['Object', 'object'],
  ['Record', 'object'],
  ...[
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
    'Float16Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
  ].map((name): [string, Kind] => [name, 'typed-array']),
]);

const kindsOfCalls: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['Array', 'array'],
  ['Array.from', 'array'],
  ['Array.of', 'array'],
  ['Object.create', 'object'],
  ['Object.fromEntries', 'object'],
  ['Object.groupBy', 'object'],
  ['Object.keys', 'array'],
  ['Object.values', 'array'],
  ['Object.entries', 'array'],
  ['Object.assign', 'object'],
  ['Map.groupBy', 'map'],
  ['Buffer.alloc', 'buffer'],
  ['Buffer.allocUnsafe', 'buffer'],
  ['Buffer.from', 'buffer'],
  ['RegExp', 'regexp'],
  ['String', 'primitive'],
  ['Number', 'primitive'],
  ['Boolean', 'primitive'],
  ['BigInt', 'primitive'],
  ['Symbol', 'primitive'],
  ['require', 'required'],
]);

/** Methods that give a new array whatever they are called on. */
const arrayMakers: ReadonlySet<string> = new Set(['concat', 'filter', 'flatMap', 'map', 'slice', 'split', 'toSorted']);

/** What sort of thing a node makes. */
export function kindOfContent({ node, isInstance }: Content, it: Interpreter): Kind {
  if (isClass(node)) return isInstance ? kindOfInstance(node, it) : 'class';
  if (isFunction(node)) return isInstance ? 'unknown' : 'function';
  switch (node.type) {
    case 'ArrayExpression':
      return 'array';
    case 'ObjectExpression':
      return 'object';
    case 'Literal':
      return 'regexp';
    case 'NewExpression':
      return kindOfConstruction(node, it);
    case 'CallExpression':
      return kindOfCall(node, it);
    case 'TSEnumDeclaration':
    case 'TSModuleDeclaration':
      return 'object';
    default:
      return 'unknown';
  }
}

function kindOfConstruction(node: TSESTree.NewExpression, it: Interpreter): Kind {
  const owner = it.findClass(node.callee);
  return owner === undefined ? kindOfMaker(node.callee, it) : kindOfInstance(owner, it);
}

function kindOfMaker(callee: TSESTree.Expression, it: Interpreter): Kind {
  const name = globalNameOf(callee, it.bodies);
  const kind = name === undefined ? undefined : kindsOfClasses.get(name);
  return kind ?? kindByOptions(callee, it);
}

function kindOfInstance(owner: ClassNode, it: Interpreter): Kind {
  let current: ClassNode | undefined = owner;
  for (let steps = 0; steps < 8; steps += 1) {
    if (!current.superClass) break;
    const base = it.findClass(current.superClass);
    if (base === undefined) {
      const kind = kindOfMaker(current.superClass, it);
      return kind === 'unknown' || kind === 'object' ? 'instance' : kind;
    }
    current = base;
  }
  return 'instance';
}

function kindOfCall(call: TSESTree.CallExpression, it: Interpreter): Kind {
  const name = globalNameOf(call.callee, it.bodies);
  if (name === 'structuredClone') {
    const [first] = call.arguments;
    const [content] = first === undefined ? [] : it.contentsOfExpression(first);
    return content === undefined ? 'unknown' : kindOfContent(content, it);
  }
  const kind = name === undefined ? undefined : kindsOfCalls.get(name);
  if (kind !== undefined) return kind;
  if (it.invocationsOf(call).some(({ body }) => isFunction(body.node) && body.node.generator)) return 'generator';
  const byOptions = kindByOptions(call.callee, it);
  if (byOptions !== 'unknown') return byOptions;
  const callee = unwrap(call.callee);
  const key = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  return key !== undefined && arrayMakers.has(key) ? 'array' : 'unknown';
}

/** What the options say of a function or class that is imported, or a global. */
function kindByOptions(callee: TSESTree.Expression, it: Interpreter): Kind {
  const { reactive, immutable, caches } = it.factories;
  if (isNamedBy(immutable, callee, it)) return 'immutable';
  if (isNamedBy(caches, callee, it)) return 'cache';
  return isNamedBy(reactive, callee, it) ? 'reactive' : 'unknown';
}

/** Is a function or class named by one of the entries: by the name it is exported or written by, or by module and name? */
export function isNamedBy(entries: readonly string[], callee: TSESTree.Expression, { bodies }: Interpreter): boolean {
  const bare = unwrap(callee);
  const written = bare.type === 'Identifier' ? bare.name : undefined;
  if (written === undefined && bare.type !== 'MemberExpression') return false;
  const imported = importedNameOf(bare, bodies);
  return entries.some((entry) => {
    const [module, name] = entry.includes('#') ? entry.split('#') : [undefined, entry];
    if (module !== undefined) return imported?.module === module && imported.name === name;
    return imported?.name === name || written === name;
  });
}

import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey, staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk } from '../syntax/walk.ts';
import type { Code } from './code.ts';

/** What a module puts where code elsewhere finds it by a name. */
export type Shelves = ReadonlyMap<string, readonly TSESTree.Expression[]>;

/** Where an expression takes something from: `app.get('io')`, `app.locals.io`, `app.io`, `req.io`, `global.io`. */
export function shelfReadAt(node: TSESTree.Expression, code: Code): string | undefined {
  if (node.type === 'MemberExpression') return shelfOf(node, code);
  if (node.type !== 'CallExpression' || node.arguments.length !== 1) return undefined;
  return namedBy(node, 'get');
}

const known = new WeakMap<Code, Shelves>();

/** What the module puts on shelves: `app.set('io', io)`, `app.locals.io = io`, `app.io = io`, `req.io = io`, `global.io = io`. */
export function shelvesOf(code: Code): Shelves {
  let shelves = known.get(code);
  if (shelves === undefined) known.set(code, (shelves = readShelves(code)));
  return shelves;
}

function readShelves(code: Code): Shelves {
  const shelves = new Map<string, TSESTree.Expression[]>();
  const put = (shelf: string | undefined, value: TSESTree.Node | undefined): void => {
    if (shelf === undefined || value === undefined || value.type === 'SpreadElement') return;
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), value as TSESTree.Expression]);
  };
  walk(code.ast, code.visitorKeys, (node) => {
    if (node.type === 'CallExpression') {
      put(namedBy(node, 'set'), node.arguments[1]);
      put(decoratedBy(node), node.arguments[1]);
    }
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression')
      put(shelfOf(node.left, code), node.right);
  });
  return shelves;
}

/** `app.set('io', io)`, `req.app.get('io')` */
function namedBy({ callee, arguments: given }: TSESTree.CallExpression, method: string): string | undefined {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression' || staticKey(bare) !== method || !isApplication(bare.object)) return undefined;
  const name = staticString(given[0]);
  return name === undefined ? undefined : `app ${name}`;
}

/** `fastify.decorate('io', io)` */
function decoratedBy({ callee, arguments: given }: TSESTree.CallExpression): string | undefined {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression' || staticKey(bare) !== 'decorate' || !isApplication(bare.object))
    return undefined;
  const name = staticString(given[0]);
  return name === undefined ? undefined : `member ${name}`;
}

function shelfOf(node: TSESTree.MemberExpression, code: Code): string | undefined {
  const key = staticKey(node);
  const object = unwrap(node.object);
  if (key === undefined) return undefined;
  if (object.type === 'MemberExpression' && staticKey(object) === 'locals' && isApplication(object.object))
    return `locals ${key}`;
  if (isApplication(object)) return `member ${key}`;
  if (object.type !== 'Identifier') return undefined;
  if (/^_?req(?:uest)?$/u.test(object.name)) return `request ${key}`;
  const isGlobal = /^global(?:This)?$/u.test(object.name) && (code.variableOf(object)?.defs.length ?? 0) === 0;
  return isGlobal ? `global ${key}` : undefined;
}

function isApplication(node: TSESTree.Expression): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier'
    ? bare.name === 'app' || bare.name === 'fastify'
    : bare.type === 'MemberExpression' && staticKey(bare) === 'app';
}

/** What the calls of a module that begin with a name hand over with it: `hooks.callAll('socketio', { io })`. */
export function announcedWith(name: string, index: number, code: Code): readonly TSESTree.Expression[] {
  const found: TSESTree.Expression[] = [];
  walk(code.ast, code.visitorKeys, (node) => {
    if (node.type !== 'CallExpression' || staticString(node.arguments[0]) !== name) return;
    const given = node.arguments[index];
    if (given !== undefined && given.type !== 'SpreadElement') found.push(given);
  });
  return found;
}

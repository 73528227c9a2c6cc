import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey, staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { bindingSourceOf } from '../interpretation/binding-source.ts';
import type { Bodies } from '../interpretation/body.ts';
import { importedNameOf, isProcess } from '../interpretation/global-name.ts';
import { EACH } from '../interpretation/ref.ts';

/** What the process tells when it ends, or has to. */
const endings: ReadonlySet<string> = new Set([
  'SIGBREAK',
  'SIGINT',
  'SIGQUIT',
  'SIGTERM',
  'beforeExit',
  'exit',
  'uncaughtException',
]);
const registering: ReadonlySet<string | undefined> = new Set([
  'addListener',
  'on',
  'once',
  'prependListener',
  'prependOnceListener',
]);

/** Libraries that call what they are given when the process ends: as an argument, or under these keys of an object. */
const libraries: ReadonlyMap<string, readonly string[]> = new Map([
  ['@godaddy/terminus', ['beforeShutdown', 'onShutdown', 'onSignal']],
  ['async-exit-hook', []],
  ['close-with-grace', []],
  ['exit-hook', []],
  ['http-graceful-shutdown', ['finally', 'onShutdown']],
  ['signal-exit', []],
]);

/** `process.on('SIGTERM', handler)`, `closeWithGrace(handler)`: the handler runs after the last request. */
export function isShutdownHandler(handler: TSESTree.Node, bodies: Bodies): boolean {
  return isListener(handler, bodies) || isGivenToLibrary(handler, bodies);
}

function isGivenToLibrary(handler: TSESTree.Node, bodies: Bodies): boolean {
  const { parent } = handler;
  const property = parent?.type === 'Property' && parent.value === handler ? parent : undefined;
  const call = property === undefined ? parent : property.parent.parent;
  if (call?.type !== 'CallExpression' || call.callee === handler) return false;
  const keys = libraries.get(importedNameOf(call.callee, bodies)?.module ?? '');
  if (keys === undefined) return false;
  return property === undefined ? keys.length === 0 : keys.includes(staticKey(property) ?? '');
}

function isListener(handler: TSESTree.Node, bodies: Bodies): boolean {
  const { parent } = handler;
  if (parent?.type !== 'CallExpression' || parent.arguments[1] !== handler) return false;
  const callee = unwrap(parent.callee);
  if (callee.type !== 'MemberExpression' || !registering.has(staticKey(callee))) return false;
  const [event] = parent.arguments;
  return isProcess(callee.object, bodies) && event !== undefined && isEnding(event, bodies);
}

function isEnding(event: TSESTree.Node, bodies: Bodies): boolean {
  const text = staticString(event);
  if (text !== undefined) return endings.has(text);
  const list = event.type === 'Identifier' ? findListOf(event, bodies) : undefined;
  return list !== undefined && list.length > 0 && list.every((each) => endings.has(staticString(each) ?? ''));
}

/** The elements that a name goes through, in a loop over a literal or in a callback of its `forEach`. */
function findListOf(name: TSESTree.Identifier, bodies: Bodies): readonly (TSESTree.Node | null)[] | undefined {
  const [declared, ...others] = bodies.variableOf(name)?.identifiers ?? [];
  const source = declared && others.length === 0 ? bindingSourceOf(declared) : undefined;
  if (source?.from.kind === 'value') {
    return source.keys.length === 1 && source.keys[0] === EACH ? elementsOf(source.from.node, bodies) : undefined;
  }
  if (source?.from.kind !== 'parameter' || source.from.index !== 0 || !isFunction(source.from.callee)) return undefined;
  const call = source.from.callee.parent;
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  return staticKey(call.callee) === 'forEach' ? elementsOf(call.callee.object, bodies) : undefined;
}

function elementsOf(list: TSESTree.Expression, bodies: Bodies): readonly (TSESTree.Node | null)[] | undefined {
  const bare = unwrap(list);
  if (bare.type === 'ArrayExpression') return bare.elements;
  const definition = bare.type === 'Identifier' ? bodies.variableOf(bare)?.defs[0] : undefined;
  const init = definition?.type === 'Variable' && definition.parent.kind === 'const' ? definition.node.init : null;
  const value = init === null ? undefined : unwrap(init);
  return value?.type === 'ArrayExpression' ? value.elements : undefined;
}

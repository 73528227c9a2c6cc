import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { globalNameOf } from './global-name.ts';
import type { Interpreter } from './interpreter.ts';
import { isContainer, kindOf } from './kind-of.ts';
import { memberName } from './member-name.ts';
import { ANY, ELEMENT, ENTRY, type Ref, union } from './ref.ts';

/** What a call may give: what the file's own functions return, what built-in functions hand through, or something fresh. */
export function evaluateCall(call: TSESTree.CallExpression, it: Interpreter): readonly Ref[] {
  const own = it.invocationsOf(call).filter(({ body }) => !isArgument(body.node, call));
  if (own.length > 0) {
    const isMaking = own.some(({ body }) => isFunction(body.node) && body.node.generator);
    return isMaking ? [it.refs.fresh(call)] : union(...own.map((invocation) => it.resultsOf(invocation)));
  }
  const name = globalNameOf(call.callee, it.bodies);
  const first = argumentAt(call, 0, it);
  switch (name) {
    case 'Object.freeze':
    case 'Object.seal':
    case 'Object.preventExtensions':
    case 'Object.defineProperty':
    case 'Object.defineProperties':
    case 'Object.setPrototypeOf':
    case 'Promise.resolve':
    case 'Promise.all':
      return first;
    case 'Object.assign': {
      const sources = call.arguments.slice(1).map((_, index) => it.membersOf(argumentAt(call, index + 1, it), ANY));
      const isFresh = first.every(({ base }) => base.kind === 'fresh');
      return union(first, isFresh ? union(...sources).map((ref) => it.refs.boxed(ref)) : []);
    }
    case 'Object.values':
    case 'Array.from':
    case 'Object.fromEntries':
      return boxes(call, it.membersOf(first, ANY), it);
    case 'Object.entries':
      return boxes(call, it.membersOf(first, ENTRY), it);
    case 'Array.of':
      return boxes(call, union(...call.arguments.map((_, index) => argumentAt(call, index, it))), it);
    case 'Reflect.get':
      return it.membersOf(first, ANY);
    default:
      return name?.includes('.') === true && !name.includes('undefined') && isStatic(name)
        ? [it.refs.fresh(call)]
        : ofMethod(call, it);
  }
}

function isStatic(name: string): boolean {
  return /^(?:Object|Array|JSON|Math|Number|String|Promise|Reflect|Symbol|Date)\./u.test(name);
}

function ofMethod(call: TSESTree.CallExpression, it: Interpreter): readonly Ref[] {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return [it.refs.fresh(call)];
  const key = memberName(callee);
  const objects = it.refsOf(callee.object);
  // A bound function is another one; what it runs is found by what it is made of.
  if (key === 'bind') return [it.refs.fresh(call)];
  const found = objects.map((object) => ofMethodOn(object, key, call, it));
  return union(...found, objects.length === 0 ? [it.refs.fresh(call)] : []);
}

function ofMethodOn(object: Ref, key: string, call: TSESTree.CallExpression, it: Interpreter): readonly Ref[] {
  const kind = kindOf(object, it);
  const fresh = [it.refs.fresh(call)];
  const mayBeContainer = kind === 'unknown' && object.base.kind === 'parameter';
  if (!isContainer(kind) && !(mayBeContainer && givesElements.has(key))) return fresh;
  switch (key) {
    case 'get':
    case 'at':
    case 'find':
    case 'findLast':
    case 'pop':
    case 'shift':
      return union(it.membersOf([object], ELEMENT), mayBeContainer ? fresh : []);
    case 'add':
    case 'fill':
    case 'reverse':
    case 'set':
    case 'sort':
    case 'copyWithin':
      return [object];
    case 'concat':
    case 'filter':
    case 'flat':
    case 'slice':
    case 'splice':
    case 'toReversed':
    case 'toSorted':
    case 'toSpliced':
    case 'values':
    case 'with':
      return boxes(call, it.membersOf([object], ELEMENT), it);
    case 'entries':
      return boxes(call, it.membersOf([object], ENTRY), it);
    case 'flatMap':
    case 'map':
      return boxes(call, mapped(call, it), it);
    case 'reduce':
    case 'reduceRight':
      return union(mapped(call, it), argumentAt(call, 1, it));
    default:
      return fresh;
  }
}

/** Methods that give elements of a container, or a copy with its elements. */
const givesElements: ReadonlySet<string> = new Set([
  'at',
  'filter',
  'find',
  'findLast',
  'get',
  'pop',
  'shift',
  'slice',
  'toReversed',
  'toSorted',
  'values',
]);

/** What the functions among the arguments give for the elements. */
function mapped(call: TSESTree.CallExpression, it: Interpreter): readonly Ref[] {
  return union(...it.invocationsOf(call).map((invocation) => it.resultsOf(invocation)));
}

/** A fresh container of these. */
function boxes(call: TSESTree.CallExpression, elements: readonly Ref[], it: Interpreter): readonly Ref[] {
  const lasting = elements.filter(({ base }) => base.kind !== 'fresh').map((ref) => it.refs.boxed(ref));
  return union([it.refs.fresh(call)], lasting);
}

function argumentAt(call: TSESTree.CallExpression, index: number, it: Interpreter): readonly Ref[] {
  const argument = call.arguments[index];
  return argument === undefined || argument.type === 'SpreadElement' ? [] : it.refsOf(argument);
}

function isArgument(node: TSESTree.Node, call: TSESTree.CallExpression): boolean {
  return call.arguments.some((argument) => unwrap(argument as TSESTree.Expression) === node);
}

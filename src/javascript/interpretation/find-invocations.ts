import type { TSESTree } from '@typescript-eslint/utils';
import { type ClassNode, isClass } from '../values/class-node.ts';
import { closestOf } from '../syntax/ancestors.ts';
import { isFunction } from '../syntax/function-node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Body, CallNode } from './body.ts';
import type { Interpreter, Invocation } from './interpreter.ts';
import { memberName } from './member-name.ts';
import { EACH, ELEMENT, type Ref, union } from './ref.ts';
import { runsArguments } from './synchronous-calls.ts';

type Argument = TSESTree.Expression | TSESTree.SpreadElement;

/** The bodies of the file that a call runs before it returns, each with what it is given. */
export function findInvocations(call: CallNode, it: Interpreter): readonly Invocation[] {
  return [...calledBy(call, it), ...(runsArguments(call) ? callbacksOf(call, it) : [])];
}

function calledBy(call: CallNode, it: Interpreter): readonly Invocation[] {
  if (call.type === 'TaggedTemplateExpression') {
    const values = call.quasi.expressions;
    return invoke(call, it.refsOf(call.tag), [], [undefined, ...values], it);
  }
  const args: readonly Argument[] = call.arguments;
  if (call.type === 'NewExpression') {
    const owner = it.findClass(call.callee);
    if (owner !== undefined) return constructed(call, owner, args, it);
    const body = bodyOf(it.findConstructing(call.callee), it);
    return body === undefined ? [] : [invocation(call, body, [it.refs.fresh(call)], args, it)];
  }
  if (call.callee.type === 'Super') {
    const base = closestOf(call, 'ClassBody')?.parent.superClass;
    return constructed(call, base ? it.findClass(base) : undefined, args, it);
  }
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return invoke(call, it.refsOf(callee), [], args, it);
  const object = it.refsOf(callee.object);
  const key = memberName(callee);
  if (key === 'call' || key === 'apply') {
    const [self, ...others] = args;
    const receiver = self === undefined || self.type === 'SpreadElement' ? [] : it.refsOf(self);
    return invoke(call, object, receiver, key === 'call' ? others : [], it);
  }
  const methods =
    callee.object.type === 'Super' ? inherited(callee, it) : object.map((ref) => it.membersOf([ref], key));
  return invoke(call, union(...methods), object, args, it);
}

/** `super.method`: the method of the class that is extended. */
function inherited(callee: TSESTree.MemberExpression, it: Interpreter): readonly (readonly Ref[])[] {
  const base = closestOf(callee, 'ClassBody')?.parent.superClass;
  const owner = base ? it.findClass(base) : undefined;
  if (owner === undefined) return [];
  const contents = it.descend({ node: owner, isInstance: true, calls: [] }, memberName(callee));
  return [contents.map(({ node }) => it.refs.fresh(node))];
}

function constructed(
  call: CallNode,
  owner: ClassNode | undefined,
  args: readonly (Argument | undefined)[],
  it: Interpreter,
): readonly Invocation[] {
  const invocations: Invocation[] = [];
  let current = owner;
  for (let steps = 0; current !== undefined && steps < 8; steps += 1) {
    const body = it.bodies.of(current);
    const self =
      call.type === 'NewExpression' ? [it.refs.fresh(call)] : it.refsOf((call as TSESTree.CallExpression).callee);
    if (body !== undefined) invocations.push(invocation(call, body, self, args, it));
    // A class without a constructor hands everything to the one that it extends.
    if (body === undefined || !isClass(body.node)) break;
    current = current.superClass ? it.findClass(current.superClass) : undefined;
  }
  return invocations;
}

function invoke(
  call: CallNode,
  callees: readonly Ref[],
  self: readonly Ref[],
  args: readonly (Argument | undefined)[],
  it: Interpreter,
): readonly Invocation[] {
  return bodiesAt(callees, it).map((body) => invocation(call, body, self, args, it));
}

function bodyOf(node: TSESTree.Node | undefined, it: Interpreter): Body | undefined {
  return isFunction(node) ? it.bodies.of(node) : undefined;
}

function bodiesAt(callees: readonly Ref[], it: Interpreter): readonly Body[] {
  const bodies = new Set<Body>();
  for (const ref of callees) {
    for (const { node, isInstance } of it.contentsOf(ref)) {
      const body = isInstance ? undefined : bodyOf(node, it);
      if (body !== undefined) bodies.add(body);
    }
  }
  return [...bodies];
}

function invocation(
  call: CallNode,
  body: Body,
  self: readonly Ref[],
  args: readonly (Argument | undefined)[],
  it: Interpreter,
): Invocation {
  const at = (index: number): readonly (Argument | undefined)[] => {
    const spread = args.findIndex((argument) => argument?.type === 'SpreadElement');
    if (isRest(body, index)) return args.slice(spread >= 0 ? Math.min(spread, index) : index);
    return spread >= 0 && spread <= index ? args.slice(spread) : [args[index]];
  };
  return {
    call,
    body,
    self,
    argument: (index) => union(...at(index).map((argument) => ofArgument(argument, it))),
    sourcesOf: (index) => at(index).filter((argument) => argument !== undefined),
  };
}

function isRest({ node }: Body, index: number): boolean {
  return isFunction(node) && node.params[index]?.type === 'RestElement';
}

function ofArgument(argument: Argument | undefined, it: Interpreter): readonly Ref[] {
  if (argument === undefined) return [];
  if (argument.type !== 'SpreadElement') return it.refsOf(argument);
  return it.membersOf(it.refsOf(argument.argument), EACH);
}

/** The functions among the arguments of `list.forEach(…)`, which get the elements of the list. */
function callbacksOf(call: CallNode, it: Interpreter): readonly Invocation[] {
  if (call.type === 'TaggedTemplateExpression') return [];
  const callee = unwrap(call.callee);
  const receivers = callee.type === 'MemberExpression' ? it.refsOf(callee.object) : [];
  const sources: TSESTree.Node[] = callee.type === 'MemberExpression' ? [callee.object] : [];
  const [first] = call.arguments;
  const isOfFirst = first !== undefined && first.type !== 'SpreadElement' && !isFunction(first);
  const name = callee.type === 'MemberExpression' ? memberName(callee) : '';
  const lists = union(receivers, isOfFirst ? it.refsOf(first) : []);
  if (isOfFirst) sources.push(first);
  // What an unknown function gives to a callback is unknown.
  const values = it.membersOf(lists, ELEMENT);
  const isFolding = name === 'reduce' || name === 'reduceRight';
  const isComparing = name === 'sort' || name === 'toSorted';
  const initial = call.arguments.length > 1 ? call.arguments[1] : undefined;
  const starts = initial === undefined || initial.type === 'SpreadElement' ? values : it.refsOf(initial);
  const given = isFolding ? [starts, values, [], lists] : [values, isComparing ? values : [], lists];
  return call.arguments.flatMap((argument) => {
    if (argument.type === 'SpreadElement') return [];
    return bodiesAt(it.refsOf(argument), it).map((body) => ({
      call,
      body,
      self: [],
      argument: (index: number) => given[index] ?? [],
      sourcesOf: () => sources,
    }));
  });
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type Binder, bindValue } from './bind-value.ts';
import { type CallPath, CallPaths } from './call-path.ts';
import { type Course, Passage, perhaps, straight } from './course.ts';
import { enclosingExpression } from '../syntax/enclosing-expression.ts';
import { followBindings } from './follow-bindings.ts';
import { followClasses } from './follow-classes.ts';
import { followCollections } from './follow-collections.ts';
import { followFillers } from './follow-fillers.ts';
import { followForeign } from './follow-foreign.ts';
import { followFunctions } from './follow-functions.ts';
import { followMembers } from './follow-members.ts';
import { followMethods } from './follow-methods.ts';
import { followTypes } from './follow-types.ts';
import { outlooksFrom } from './outlooks-from.ts';
import { findVariable } from '../syntax/find-variable.ts';
import type { Entry } from './follower.ts';
import { isMergedName } from '../syntax/is-merged-name.ts';
import { isMemberWritten } from '../syntax/is-member-written.ts';
import { passesBy } from './passes-by.ts';
import { seeValue } from './see-value.ts';
import type { Sightseer } from './sightseer.ts';
import type { SourceFile } from '../source-file.ts';
import { depthOf, keyOf, type Value } from './value.ts';
import { findSources } from './variable-sources.ts';

/** Code that puts objects into each other without end gives a variable endless values; people's code stays far below. */
const greatestDepth = 6;
const mostValues = 1000;
const mostSteps = 200_000;

const followers = [
  seeValue,
  followBindings,
  followMembers,
  followMethods,
  followCollections,
  followFillers,
  followFunctions,
  followForeign,
  followClasses,
  followTypes,
];

/** What is known of a variable. */
interface Visits {
  /** Values, each with the calls on whose account it was there. */
  readonly ways: Set<string>;
  readonly values: Set<string>;
  readonly passages: Map<string, Passage>;
  /** See {@link findSources}. */
  readonly sources: ReadonlySet<TSESTree.Node> | undefined;
}

/**
 * Follows values forward through one file: from where they enter it, through aliases, patterns, members, collections,
 * functions and classes, to every place where they turn up. Each value passes each variable once, so recursion in the
 * code ends; steps wait in a list, so depth in the code does not matter.
 */
export class ValueTracer implements Binder {
  readonly file: SourceFile;
  readonly sightseer: Sightseer;
  readonly #variables = new Map<TSESLint.Scope.Variable, Visits>();
  readonly #owners = new Map<TSESTree.Node, Set<string>>();
  readonly #calls = new CallPaths();
  readonly #pending: (() => void)[] = [];
  readonly #afterwards: (() => void)[] = [];
  #steps = 0;

  constructor(file: SourceFile, sightseer: Sightseer) {
    this.file = file;
    this.sightseer = sightseer;
  }

  /** Follows `value` from every reference to `variable`. */
  traceVariable(variable: TSESLint.Scope.Variable, value: Value): void {
    this.#passVariable(variable, value, isReassigned(variable) ? perhaps(straight) : straight);
    this.#drain();
  }

  /** Follows `value` from the node that yields it. */
  traceNode(node: TSESTree.Node, value: Value): void {
    this.yield(node, value, straight);
    this.#drain();
  }

  yield(node: TSESTree.Node, value: Value, course: Course): void {
    if (depthOf(value) <= greatestDepth && !passesBy(node, value))
      this.#pending.push(() => this.#passNode(node, value, course));
  }

  bind(target: TSESTree.Node, value: Value, course: Course, source?: TSESTree.Node): void {
    bindValue(target, value, course, source, this);
  }

  bindVariable(
    variable: TSESLint.Scope.Variable,
    value: Value,
    course: Course,
    source: TSESTree.Node | undefined,
  ): void {
    if (course.isDeclared && this.#visitsOf(variable).values.has(keyOf(value))) return;
    const here = this.#courseInto(variable, value, course, source);
    if (value.kind === 'thing' && here.isCertain) this.sightseer.alias(variable, value.implementation);
    this.#passVariable(variable, value, { ...here, isDirect: here.isDirect && value.kind !== 'thing' });
  }

  bindImport(
    place: TSESTree.Node,
    target: TSESTree.Identifier,
    value: Value,
    course: Course,
    source: TSESTree.Node = target,
  ): void {
    const variable = findVariable(this.file.sourceCode, target);
    this.sightseer.bindImport(place, value, variable);
    if (variable === undefined) return;
    this.#passVariable(variable, value, this.#courseInto(variable, value, course, source));
  }

  name(declaration: TSESTree.Node, value: Value, course: Course): void {
    for (const variable of this.file.sourceCode.getDeclaredVariables(declaration)) {
      this.#passVariable(variable, value, isReassigned(variable) ? perhaps(course) : course);
    }
  }

  pass(value: Value, course: Course, { callee, call, index, wrap = itself }: Entry): void {
    const calls = this.#calls.enter(callee, call, course.calls, wrap);
    if (calls === undefined) return;
    const { params } = callee;
    const [first] = params;
    const offset = first?.type === 'Identifier' && first.name === 'this' ? 1 : 0;
    const here: Course = { ...course, calls };
    const parameter = params[index + offset];
    if (parameter !== undefined && parameter.type !== 'RestElement') this.bind(parameter, value, here, call);
    const rest = params.at(-1);
    const start = index + offset - params.length + 1;
    if (rest?.type === 'RestElement' && start >= 0) {
      this.bind(rest.argument, { kind: 'holder', key: String(start), value }, here, call);
    }
  }

  isNew(owner: TSESTree.Node, value: Value, course: Course): boolean {
    const known = this.#owners.get(owner) ?? new Set();
    this.#owners.set(owner, known);
    const way = wayOf(value, course.calls);
    if (known.has(way) || known.size >= mostValues) return false;
    known.add(way);
    return true;
  }

  afterwards(step: () => void): void {
    this.#afterwards.push(step);
  }

  #drain(): void {
    for (;;) {
      const step = this.#pending.pop() ?? this.#afterwards.pop();
      if (step === undefined || this.#steps >= mostSteps) return;
      this.#steps += 1;
      step();
    }
  }

  #visitsOf(variable: TSESLint.Scope.Variable): Visits {
    let visits = this.#variables.get(variable);
    if (visits === undefined) {
      const sources = findSources(variable, this.file);
      visits = { ways: new Set(), values: new Set(), passages: new Map(), sources };
      this.#variables.set(variable, visits);
    }
    return visits;
  }

  /** How a value is in a variable: certainly, if it is all that the variable can ever have. */
  #courseInto(
    variable: TSESLint.Scope.Variable,
    value: Value,
    course: Course,
    source: TSESTree.Node | undefined,
  ): Course {
    const { sources, passages } = this.#visitsOf(variable);
    if (source === undefined || sources?.has(source) !== true) return perhaps(course);
    if (sources.size === 1) return course;
    const key = keyOf(value);
    let passage = passages.get(key);
    if (passage === undefined) passages.set(key, (passage = new Passage(sources)));
    passage.arrive(source, course);
    return { ...course, isCertain: true, passage };
  }

  #passVariable(variable: TSESLint.Scope.Variable, value: Value, course: Course): void {
    const { ways, values } = this.#visitsOf(variable);
    const way = wayOf(value, course.calls);
    if (ways.has(way) || ways.size >= mostValues) return;
    ways.add(way);
    values.add(keyOf(value));
    const here = value.kind === 'holder' && isMemberWritten(variable, value.key) ? perhaps(course) : course;
    for (const reference of variable.references) {
      const isRead = reference.isRead() || reference.isTypeReference;
      if (isRead && !isMergedName(reference.identifier, this.file.sourceCode))
        this.yield(reference.identifier, value, here);
    }
    if (depthOf(value) < greatestDepth) this.#passOutlooks(variable, value, here);
  }

  /** What a namespace exports is had as its member. */
  #passOutlooks(variable: TSESLint.Scope.Variable, value: Value, course: Course): void {
    for (const outlook of outlooksFrom(variable, value, this.file.sourceCode)) {
      if (outlook.variable !== undefined) this.#passVariable(outlook.variable, outlook.value, course);
      if (outlook.node !== undefined) this.yield(outlook.node, outlook.value, course);
    }
  }

  #passNode(start: TSESTree.Node, value: Value, course: Course): void {
    const { node, isCertain: isOnly } = enclosingExpression(start);
    const step = { start, node, value, course: isOnly ? course : perhaps(course) };
    for (const follow of followers) follow(step, this);
  }
}

function isReassigned({ references }: TSESLint.Scope.Variable): boolean {
  return references.some((reference) => reference.isWrite());
}

/** A text that is equal for equal values on account of the same calls. */
function wayOf(value: Value, calls: CallPath | undefined): string {
  return `${String(calls?.id ?? 0)} ${keyOf(value)}`;
}

function itself(value: Value): Value {
  return value;
}

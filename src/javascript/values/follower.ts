import type { TSESTree } from '@typescript-eslint/utils';
import type { CallPath } from './call-path.ts';
import type { Course } from './course.ts';
import type { FunctionNode } from '../syntax/function-node.ts';
import type { Sightseer } from './sightseer.ts';
import type { SourceFile } from '../source-file.ts';
import type { Value } from './value.ts';

/** A value at an expression or type. */
export interface Step {
  /** Where the value came in. */
  readonly start: TSESTree.Node;
  /** `start` with everything around it that yields the same value. */
  readonly node: TSESTree.Node;
  readonly value: Value;
  readonly course: Course;
}

/** Takes up what a step leads to. */
export interface Follower {
  readonly file: SourceFile;
  readonly sightseer: Sightseer;

  /** The expression at `node` has the value. */
  yield(node: TSESTree.Node, value: Value, course: Course): void;

  /**
   * The variable, member or pattern at `target` takes the value.
   *
   * @param source what brings it, where that is not the target itself: the call that gives a parameter its value
   */
  bind(target: TSESTree.Node, value: Value, course: Course, source?: TSESTree.Node): void;

  /** The class, function or type that is declared at `declaration` has the value. */
  name(declaration: TSESTree.Node, value: Value, course: Course): void;

  /** Gives a parameter of a function of this file the value. */
  pass(value: Value, course: Course, entry: Entry): void;

  /** Takes a step when everything else has been followed. */
  afterwards(step: () => void): void;

  /** Tells, once for each value and way, that it came to a class or object literal. */
  isNew(owner: TSESTree.Node, value: Value, course: Course): boolean;
}

/** A way into a function. */
export interface Entry {
  readonly callee: FunctionNode;
  readonly call: TSESTree.Node;
  /** The parameter. */
  readonly index: number;
  readonly wrap?: CallPath['wrap'];
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { ClassNode } from '../values/class-node.ts';
import type { FunctionNode } from '../syntax/function-node.ts';
import type { Bodies, Body, CallNode, Variable } from './body.ts';
import type { KnownFactories } from './known-factories.ts';
import type { Ref, RefTable } from './ref.ts';

/** Something that the text shows to be at a reference: an expression, or an instance of a class. */
export interface Content {
  readonly node: TSESTree.Node;
  /** The node is a class, and this is one of its instances. */
  readonly isInstance: boolean;
  /** The calls by whose arguments the parameters in the node are to be read, the innermost first. */
  readonly calls: readonly Invocation[];
}

/** One body that a call may run, with what the call gives it. */
export interface Invocation {
  readonly call: CallNode;
  readonly body: Body;
  /** What `this` is. */
  readonly self: readonly Ref[];
  /** What each parameter is. */
  argument(index: number): readonly Ref[];
  /** The expressions that a parameter's value derives from. */
  sourcesOf(index: number): readonly TSESTree.Node[];
}

/** The transfer functions of expressions: what each may denote. Total: what is not known is fresh. */
export interface Interpreter {
  readonly bodies: Bodies;
  readonly refs: RefTable;
  readonly factories: KnownFactories;
  refsOf(expression: TSESTree.Node): readonly Ref[];
  refsOfVariable(variable: Variable): readonly Ref[];
  /** What is held under a key; `ANY` for some element. */
  membersOf(objects: readonly Ref[], key: string): readonly Ref[];
  contentsOf(ref: Ref): readonly Content[];
  /** The expressions whose value a variable holds as its own. */
  ownContentsOf(variable: Variable): readonly Content[];
  /** What the text shows to be held under a key of a content. */
  descend(content: Content, key: string): readonly Content[];
  contentsOfExpression(expression: TSESTree.Node): readonly Content[];
  invocationsOf(call: CallNode): readonly Invocation[];
  /** What a call gives, of what its body returns. */
  resultsOf(invocation: Invocation): readonly Ref[];
  /** A reference of the called body, as the caller sees it. */
  instantiate(ref: Ref, invocation: Invocation): readonly Ref[];
  findClass(expression: TSESTree.Node): ClassNode | undefined;
  /** The function of the file that `new` calls, where that is no class. */
  findConstructing(expression: TSESTree.Node): FunctionNode | undefined;
}

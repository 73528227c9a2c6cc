import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ClassNode } from '../values/class-node.ts';
import type { FunctionNode } from '../syntax/function-node.ts';

export type Variable = TSESLint.Scope.Variable;

/** What interpretation needs of a file: its tree, with parents, and its scopes. It need not be the one under lint. */
export type Script = Pick<
  TSESLint.SourceCode,
  'ast' | 'getDeclaredVariables' | 'scopeManager' | 'text' | 'visitorKeys'
>;

/** A call, a construction, or a tagged template. */
export type CallNode = TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression;

/** Whatever writes by its syntax: an assignment, an update, a `delete`, the head of a loop. */
export type WriteNode =
  | TSESTree.AssignmentExpression
  | TSESTree.UpdateExpression
  | TSESTree.UnaryExpression
  | TSESTree.ForInStatement
  | TSESTree.ForOfStatement;

/**
 * Code that runs together: the module, a function, or what a class without a constructor does when it is constructed.
 * Static fields and blocks, decorators and computed keys belong to the body around their class.
 */
export interface Body {
  readonly node: TSESTree.Program | FunctionNode | ClassNode;
  /** The body in whose text this one stands; `undefined` for the module. */
  readonly outer: Body | undefined;
  /** The class or object literal whose member the function is, or the class that is constructed. */
  readonly member: Membership | undefined;
  readonly calls: CallNode[];
  readonly writes: WriteNode[];
  /** What the function returns. */
  readonly results: TSESTree.Expression[];
  /** Where the body waits: the offsets of its `await`s and `yield`s. */
  readonly pauses: number[];
}

/** A function as a member of a class or of an object literal. */
export interface Membership {
  readonly owner: ClassNode | TSESTree.ObjectExpression;
  readonly isStatic: boolean;
  readonly role: 'accessor' | 'constructor' | 'method';
  /** Nothing outside of the class can name it. */
  readonly isPrivate: boolean;
}

/** What members are put into: a variable, a class or a function for what it constructs, or what a CommonJS module exports. */
export type StoreHolder = ClassNode | FunctionNode | Variable | 'exports';

/** The bodies of a file, and what the names in it mean. */
export interface Bodies {
  readonly sourceCode: Script;
  readonly module: Body;
  readonly all: readonly Body[];
  /** The classes and object literals of the file, in source order. */
  readonly classes: readonly ClassNode[];
  /** The member expressions whose object is `this`, or whose name is private. */
  readonly members: readonly TSESTree.MemberExpression[];
  /** The body in which a node stands; a function stands in the body around it. */
  at(node: TSESTree.Node): Body;
  /** The body that a function has, or that a class has when it is constructed. */
  of(node: FunctionNode | ClassNode): Body | undefined;
  /** The variable that a name reads, writes or declares; `undefined` for an undeclared global. */
  variableOf(name: TSESTree.Identifier | TSESTree.JSXIdentifier): Variable | undefined;
  /** The body whose variable it is. */
  ownerOf(variable: Variable): Body;
  /** What `name.key = value`, `this.key = value` and `exports.key = value` put there; `static key` for a class itself. */
  storesOf(holder: StoreHolder, key: string): readonly TSESTree.Expression[];
  /** What `Name.prototype.key = value` and `Name.prototype = { key: value }` give what the function constructs. */
  prototypeOf(constructor: Variable): ReadonlyMap<string, readonly TSESTree.Expression[]>;
}

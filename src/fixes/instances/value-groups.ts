import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';
import type { UsedMember } from './used-member.ts';
import { type Cell, rootOfCell } from './cells.ts';
import { collectFlows } from './collect-flows.ts';
import { createContainment, unknownCallsIn } from './create-containment.ts';
import { findOpenCells } from './find-open-cells.ts';
import type { Flows, Passage } from './flows.ts';
import { listIn } from './list-in.ts';
import { passagesOf } from './passages-of.ts';

/** Which expressions and declarations of a file have the same values, and what the file does with those. */
export class ValueGroups {
  /** The calls of what the file does not declare. */
  readonly foreignCalls: ReadonlySet<TSESTree.Node>;
  readonly #flows: Flows;
  readonly #uses = new Map<Cell, UsedMember[]>();
  readonly #nodes = new Map<Cell, TSESTree.Node[]>();
  readonly #isFollowed: (root: Cell) => boolean;
  readonly #passages: ReadonlyMap<Cell, readonly Passage[]>;
  /** What other modules can get hold of. */
  readonly #open: ReadonlySet<Cell>;
  #typed: ReadonlySet<Cell> | undefined;

  constructor(sourceCode: TSESLint.SourceCode) {
    this.#flows = collectFlows(sourceCode);
    for (const { owner, member } of this.#flows.uses) listIn(this.#uses, rootOfCell(owner)).push(member);
    for (const [node, cell] of this.#flows.cells.nodes) listIn(this.#nodes, rootOfCell(cell)).push(node);
    this.foreignCalls = unknownCallsIn(this.#flows);
    this.#isFollowed = createContainment(this.#nodes, this.foreignCalls, this.#flows);
    this.#passages = passagesOf(this.#nodes.keys(), this.#flows, sourceCode.visitorKeys);
    this.#open = findOpenCells(this.#passages, this.#flows);
  }

  /** Are members asked for by names that only running the code would tell? */
  get hasUnknownKeys(): boolean {
    return this.#flows.hasUnknownKeys;
  }

  /** Does the file itself put something into the prototype of a class under this name? */
  isPatched(key: string): boolean {
    return this.#flows.patchedKeys.has(key);
  }

  /** The types that the file writes for values, and what those are. */
  get slots(): ReadonlyMap<TSESTree.Node, readonly Cell[]> {
    return this.#flows.slots;
  }

  /** Everything that has values, with the expressions that have them. */
  get nodes(): ReadonlyMap<Cell, readonly TSESTree.Node[]> {
    return this.#nodes;
  }

  /** Does the file itself declare what an identifier means? */
  isDeclared(node: TSESTree.Identifier): boolean {
    return this.#flows.cells.isDeclared(node);
  }

  /** What stands for the values of an expression. */
  cellOf(node: TSESTree.Node): Cell {
    return rootOfCell(this.#flows.cells.of(node));
  }

  /** What stands for the values that a type is written for; `undefined` when it is written for none that are followed. */
  cellOfType(node: TSESTree.Node): Cell | undefined {
    for (const type of [node, ...ancestorsOf(node)]) {
      const [cell] = this.#flows.slots.get(type) ?? [];
      if (cell !== undefined) return rootOfCell(cell);
    }
    return undefined;
  }

  /** The members that the file uses on values. */
  usesOf(cell: Cell): readonly UsedMember[] {
    return this.#uses.get(cell) ?? [];
  }

  /** The expressions that have the values. */
  nodesOf(cell: Cell): readonly TSESTree.Node[] {
    return this.#nodes.get(cell) ?? [];
  }

  /** Where values may pass without the file showing it. */
  passagesFrom(cell: Cell): readonly Passage[] {
    return this.#passages.get(cell) ?? [];
  }

  /** Is everything that the file does with the values known? */
  isFollowed(cell: Cell): boolean {
    return this.#isFollowed(cell);
  }

  /** Can other modules get hold of the values, or of what takes them? */
  isOpen(cell: Cell): boolean {
    return this.#open.has(cell);
  }

  /** Do the values leave the file as what it throws, or as what a promise is rejected with? */
  isThrown(cell: Cell): boolean {
    const end = rootOfCell(this.#flows.thrown);
    const reach = new Set([cell]);
    for (const step of reach) {
      for (const { to, kind } of this.passagesFrom(step)) if (kind === 'thrown') reach.add(to);
    }
    return reach.has(end);
  }

  /** Is a type written for the values? */
  isTyped(cell: Cell): boolean {
    this.#typed ??= new Set([...this.#flows.slots.values()].flat().map(rootOfCell));
    return this.#typed.has(cell);
  }

  /** What is constructed, or given by a method, by way of the values. */
  madeBy(cell: Cell): readonly TSESTree.Node[] {
    return this.#flows.calls.flatMap(({ node }) => {
      const { callee } = node;
      const maker =
        node.type === 'NewExpression' ? callee : callee.type === 'MemberExpression' ? callee.object : undefined;
      return maker !== undefined && this.cellOf(maker) === cell ? [node] : [];
    });
  }
}

const known = new WeakMap<TSESLint.SourceCode, ValueGroups>();

/** The groups of a file, found when they are first asked for. */
export function valueGroupsOf(sourceCode: TSESLint.SourceCode): ValueGroups {
  let groups = known.get(sourceCode);
  if (groups === undefined) known.set(sourceCode, (groups = new ValueGroups(sourceCode)));
  return groups;
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { UsedMember } from './used-member.ts';
import type { CellMap } from './cell-map.ts';
import type { Cell } from './cells.ts';

/** A way from one cell to another that only the types on both sides tell of. */
export interface Passage {
  readonly from: Cell;
  readonly to: Cell;
  /**
   * `inside`: one is a part of the other. `given`: a function that the file does not show may give what it takes, or call
   * another one with it. `kept`: an object may keep what one of its methods takes. `thrown`: what is thrown is caught.
   */
  readonly kind: 'given' | 'inside' | 'kept' | 'thrown';
}

/** What happens to the values of a file, as it is collected. */
export interface Flows {
  readonly cells: CellMap;
  /** Names under which the file itself puts something into objects or classes. */
  readonly definedKeys: ReadonlySet<string>;
  readonly uses: { readonly owner: Cell; readonly member: UsedMember }[];
  /** Where values may pass without the file showing it. */
  readonly passages: Passage[];
  /** The cells that a type is written for. */
  readonly slots: Map<TSESTree.Node, Cell[]>;
  /** The calls of functions, and what they call where the file knows it. */
  readonly calls: {
    readonly node: TSESTree.CallExpression | TSESTree.NewExpression;
    readonly callee: Cell | undefined;
  }[];
  /** Cells of functions and classes that the file declares. */
  readonly declared: Cell[];
  /** Cells of collections that the file makes. */
  readonly collections: Cell[];
  /** What belongs to a class or a type of the file and can be had from it, private members apart. */
  readonly parts: { readonly owner: Cell; readonly part: Cell }[];
  /** What other modules can take. */
  readonly exported: Cell[];
  /** What leaves the function in which it is thrown, or is what a promise is rejected with. */
  readonly thrown: Cell;
  /** Names under which the file puts something into the prototypes of classes. */
  readonly patchedKeys: Set<string>;
  /** Members are asked for by names that only running the code would tell. */
  hasUnknownKeys: boolean;
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { Body } from './body.ts';
import type { Dependence } from './dependence.ts';
import type { Ref } from './ref.ts';

/** A call that leads to a write, and the target as the body around the call sees it. */
export interface Step {
  readonly node: TSESTree.Node;
  readonly target: Ref;
}

/** A write, as the body sees it that is its home. */
export interface Effect {
  /** The object that is written to, or the variable whose binding is. */
  readonly target: Ref;
  /** The member that is written; `undefined` for the binding itself, and where a method writes. */
  readonly key: string | undefined;
  readonly act: 'assign' | 'delete' | 'hand' | 'method' | 'rebind' | 'update';
  /** The method that is called. Whether it writes depends on what it is called on. */
  readonly method: string | undefined;
  /** The write in the text. */
  readonly node: TSESTree.Node;
  /** The target, as the body around the write sees it. */
  readonly direct: Ref;
  /** The calls that lead to the write, the innermost first. */
  readonly via: readonly Step[];
  /** Where the function that runs it when called names the target: the write, or a call that leads to it. */
  readonly site: TSESTree.Node;
  /** The body that stands around the site. */
  readonly writer: Body;
  /** It happens after the call of its home is over, whoever calls that. */
  readonly isLater: boolean;
  /** What the value derives from. */
  readonly value: Dependence;
  /** What the key derives from, under which something is put. */
  readonly keyed: Dependence;
  /** The key is an object that lives as long as the process. */
  readonly hasFixedKey: boolean;
  /** The value is nothing: `undefined`, `null`, `false`, or a container is emptied. */
  readonly isReset: boolean;
  /** The target's type is cast away on the way. */
  readonly isCast: boolean;
}

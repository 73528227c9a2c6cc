import type { TSESTree } from '@typescript-eslint/utils';
import type { Send } from '../../emitters/family.ts';
import type { EmissionFault } from '../../sightings/emission.ts';
import type { Code } from './code.ts';
import type { ScopeNames } from './evidence.ts';
import type { Reader } from './reader.ts';
import type { Standing } from './standing.ts';

/** What the judgement of an emission rests on. */
export interface Terms {
  readonly reader: Reader;
  readonly code: Code;
  readonly names: ScopeNames;
  readonly requireUserScope: boolean;
  readonly checkListeners: boolean;
  isAllowedEvent(name: string): boolean;
  isPublic(room: string): boolean;
  /** May the code of the call serve several users? What only code of the process hears matters where it may. */
  servesUsers(call: TSESTree.CallExpression): boolean;
}

/** What is wrong with a call that sends. */
export interface Verdict {
  readonly fault: EmissionFault;
  readonly reaches: string;
  /** The room or topic that is the same for all. */
  readonly room: string | undefined;
}

/** A call of a method that sends, with one thing that it may be called on. */
export interface SendingCall {
  readonly call: TSESTree.CallExpression;
  readonly send: Send;
  readonly standing: Standing;
  /** The object that names the topic and carries the data, where the library takes one. */
  readonly bag: TSESTree.Node | undefined;
}

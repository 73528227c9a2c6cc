import { isClass } from '../values/class-node.ts';
import type { Body } from '../interpretation/body.ts';
import type { InterpretedModule } from './interpreted-module.ts';
import type { Use } from './use.ts';

/** A call of a function, with the body that it is made in. */
export type CallUse = Extract<Use, { kind: 'call' }>;

/** A function whose calls are looked for. */
export interface Called {
  /** What is asked of its calls: nothing when they run, or what becomes of something that goes through them. */
  readonly purpose: string;
  /** The module that it stands in. */
  readonly path: string;
  /** It is a member of a class, which others can call without being meant to. */
  readonly isMember: boolean;
  /** Those who import the module may call it as they like, and nobody knows when. */
  readonly mayBeOpen: boolean;
  /** What goes through its calls. */
  readonly through?: Called | undefined;
  /** Takes a call that was found in a module; `false` if the search is lost. */
  readonly onCall: (call: CallUse, module: InterpretedModule) => boolean;
  /** How many calls were found in its own module, and in others. */
  inside: number;
  outside: number;
  /** A module exports it that nothing runs but its own call. */
  isOfProgram: boolean;
  /** Its own module calls it while it is evaluated. */
  isStarted: boolean;
  /** Others import the module that exports it. */
  isOfImported: boolean;
  /** Tests call it, and nobody else. */
  isOfTests: boolean;
  /** The manifest of a library names what exports it. */
  isOpen: boolean;
  hasDoor: boolean;
}

/** What a search is for. */
export type Asked = Pick<Called, 'mayBeOpen' | 'onCall' | 'purpose' | 'through'>;

/** What others call, as far as nothing is known of it yet. */
export function calledOf({ member }: Body, path: string, asked: Asked): Called {
  const isMember = member !== undefined && isClass(member.owner) && member.role === 'method';
  const unknown = {
    isStarted: false,
    isOfProgram: false,
    isOfImported: false,
    isOfTests: false,
    isOpen: false,
    hasDoor: false,
  };
  return { ...asked, path, isMember, inside: 0, outside: 0, ...unknown };
}

/** Does somebody call it, as far as is known? */
export function isCalled(called: Called): boolean {
  const { isMember, inside, outside, hasDoor, isOfImported, isOfProgram, isOfTests, isOpen } = called;
  if (outside > 0 || isOfTests || isOpen) return true;
  return inside > 0 && (isMember || isOfImported || isOfProgram || !hasDoor);
}

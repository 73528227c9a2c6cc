import type { TSESTree } from '@typescript-eslint/utils';
import type { EmitterFamily, Narrowing, Role } from '../../emitters/family.ts';

/** Where an emitter is kept, which tells how many share it. */
export type Keeping =
  /** A variable of a module, its default export, or what a container shares by its type. */
  | 'module'
  /** A static member of a class. */
  | 'static'
  /** A field of a class of which there is one instance. */
  | 'singleton'
  /** A field of a class of which nobody knows how many instances there are. */
  | 'field'
  /** A variable of a function. */
  | 'local'
  /** Only its type is known, or the role that a library gives it. */
  | 'unknown';

/** What narrowed an emitter on the way to where it sends. */
export interface Narrowed {
  readonly rule: Narrowing;
  readonly argument: TSESTree.Node | undefined;
  readonly call: TSESTree.CallExpression;
  /** It is a connection to one of the parts for which the argument stands. */
  readonly isInside?: boolean;
}

/** One thing that an expression may be, of those that the table of libraries knows. */
export interface Standing {
  readonly family: EmitterFamily;
  /** Key of the role in its family. */
  readonly role: string;
  readonly keeping: Keeping;
  readonly narrowed: readonly Narrowed[];
  /** The loops and callbacks that give it as an element of a collection, the outermost first. */
  readonly loops: readonly TSESTree.Node[];
  /** A filter or a comparison chose it. */
  readonly isChosen: boolean;
  /** What made it, where that shows. */
  readonly made: TSESTree.NewExpression | TSESTree.CallExpression | undefined;
}

export function roleOf({ family, role }: Standing): Role {
  return family.roles[role] ?? {};
}

/** More alternatives than this are not told apart. */
const MOST = 8;

export function join(...all: readonly (readonly Standing[])[]): readonly Standing[] {
  const found = new Map<string, Standing>();
  for (const standing of all.flat()) {
    const by = standing.narrowed.map(({ call }) => call.range[0]).join();
    const key = `${standing.family.name} ${standing.role} ${standing.keeping} ${by} ${String(standing.isChosen)}`;
    if (!found.has(key)) found.set(key, standing);
  }
  return [...found.values()].slice(0, MOST);
}

export const unknown: readonly Standing[] = [];

export function standingOf(family: EmitterFamily, role: string, keeping: Keeping, made?: Standing['made']): Standing {
  return { family, role, keeping, narrowed: [], loops: [], isChosen: false, made };
}

/** The same things, kept somewhere. What is kept by another already stays there. */
export function keptIn(standings: readonly Standing[], keeping: Keeping): readonly Standing[] {
  return standings.map((standing) => (standing.keeping === 'unknown' ? { ...standing, keeping } : standing));
}

/** Do all users share it, as far as the text tells? */
export function isShared({ keeping }: Standing): boolean {
  return keeping === 'module' || keeping === 'static' || keeping === 'singleton';
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Reason, TextEdit } from '../../sightings/proposal.ts';
import type { Move, MoveTarget } from './move.ts';
import type { ImportNeed } from '../imports/plan-imports.ts';

/** A part of the edit that moves the uses of a thing: imports to add, bindings to move, texts to replace. */
export interface MovedPiece {
  readonly needs: readonly ImportNeed[];
  readonly moves: readonly Move[];
  readonly write: (localName: (need: ImportNeed) => string) => readonly TextEdit[];
  readonly concern?: Reason;
}

/** Where the uses of a thing move. */
export interface Destination extends MoveTarget {
  /** Static member of the export, when that is the canonical thing. */
  readonly member: string | undefined;
  /** What people call the canonical thing. */
  readonly called: string;
}

/** The canonical export of a thing, in the module at `path`. */
export function destinationOf({ concept }: Implementation, path: string, { catalog }: SourceFile): Destination {
  const { module, exportName, member } = concept.canonical.reference;
  return { path, declared: module, name: exportName, member, called: catalog.nameOf(concept.canonical) };
}

/** A piece that replaces texts as they are. */
export function replacing(...edits: readonly TextEdit[]): MovedPiece {
  return { needs: [], moves: [], write: () => edits };
}

/** A piece that moves a binding. */
export function moving(move: Move): MovedPiece {
  return { needs: [], moves: [move], write: () => [] };
}

/** The need for a destination at a place. */
export function needAt(site: TSESTree.Node, destination: Destination, isType: boolean): ImportNeed {
  const { path, declared, name, member, called } = destination;
  return { path, declared, name, called: member === undefined ? called : undefined, isType, site };
}

/** The text of the thing itself, given the local name of its export. */
export function textOf(localName: string, { member }: Destination): string {
  return member === undefined ? localName : `${localName}.${member}`;
}

import type { TSESTree } from '@typescript-eslint/utils';

/** The export that something comes from after a move. */
export interface MoveTarget {
  /** Absolute path of the module. */
  readonly path: string;
  /** The module as the settings name it. */
  readonly declared: string;
  readonly name: string;
}

/**
 * A binding or re-export that is to come from another module. Nothing but where it comes from changes: its local or
 * exported name stays. Without a target it goes.
 */
export type Move =
  | { readonly kind: 'import'; readonly node: TSESTree.ImportClause; readonly target: MoveTarget | undefined }
  | { readonly kind: 're-export'; readonly node: TSESTree.ExportSpecifier; readonly target: MoveTarget }
  | { readonly kind: 'load'; readonly node: TSESTree.Property; readonly target: MoveTarget };

/** Some kind of move. */
export type MoveOf<Kind extends Move['kind']> = Extract<Move, { kind: Kind }>;

/** The moves of one kind. */
export function movesOf<Kind extends Move['kind']>(kind: Kind, moves: readonly Move[]): readonly MoveOf<Kind>[] {
  return moves.filter((move): move is MoveOf<Kind> => move.kind === kind);
}

/** Puts what belongs together into groups, in the order in which the groups begin. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** A name as it can be written where names are imported and exported, or keys of properties stand. */
export function writtenName(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name);
}

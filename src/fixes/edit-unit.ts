import type { TSESTree } from '@typescript-eslint/utils';
import type { ConstructionSite, ReferenceSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { Reason } from '../sightings/proposal.ts';
import { type Draft, type Drafted, isDraft } from './draft.ts';
import { type ImportPlan, planImports } from './imports/plan-imports.ts';
import { moveAll } from './moves/move-all.ts';
import { withoutInner } from './weave-edits.ts';

/** A sighting that an edit can be drafted for. */
export type Site = ConstructionSite | ReferenceSite;

/** Sites with one draft between them. */
export interface UnitPart {
  readonly sites: readonly Site[];
  readonly drafted: Drafted;
}

/** What is edited together or not at all. */
export type EditUnit = readonly UnitPart[];

/**
 * ESLint applies overlapping fixes one after the other, in at most ten passes, and fixes that add an import overlap. Up
 * to this many new imports every unit keeps a fix of its own; a file that needs more is edited as a whole.
 */
const mostSeparateImports = 4;

/** Is there an edit, and one that no person has to agree to? */
export function isSafe(drafted: Drafted): boolean {
  return isDraft(drafted) && drafted.concern === undefined;
}

/** Is nothing the matter with the edit but, at most, that the file is a test? */
export function isCautious(drafted: Drafted): boolean {
  return isDraft(drafted) && (drafted.concern === undefined || drafted.concern.code === 'test-file');
}

/** Joins all safe units into one when their imports would need more passes than ESLint makes. */
export function joinUnits(units: readonly EditUnit[], file: SourceFile): readonly EditUnit[] {
  const safe = units.filter((unit) => unit.every(({ drafted }) => isSafe(drafted)));
  const added = countAdded(safe.flat(), file);
  if (added !== undefined) return added <= mostSeparateImports ? units : join(units, safe);
  const possible = safe.filter((unit) => countAdded(unit, file) !== undefined);
  return possible.length < safe.length
    ? joinUnits(possible, file).concat(units.filter((unit) => !possible.includes(unit)))
    : units;
}

/** How many imports parts need that are not there yet, and how many they move; `undefined` when these cannot be written. */
function countAdded(parts: readonly UnitPart[], file: SourceFile): number | undefined {
  const drafts = draftsOf(parts);
  const plan = importsOf(drafts, file);
  const moves = drafts.flatMap((draft) => draft.moves ?? []);
  if ('code' in plan || 'code' in moveAll(moves, file)) return undefined;
  return plan.added + new Set(moves.flatMap(({ target }) => target?.path ?? [])).size;
}

function join(units: readonly EditUnit[], joined: readonly EditUnit[]): readonly EditUnit[] {
  return [...units.filter((unit) => !joined.includes(unit)), joined.flat()];
}

/** The drafts that are written now: one whose edits stand inside another one's waits for the next pass. */
export function draftsOf(parts: readonly UnitPart[]): readonly Draft[] {
  const drafts = parts.map(({ drafted }) => drafted).filter(isDraft);
  if (drafts.length < 2) return drafts;
  const edits = drafts.map(({ choices }) => choices[0]?.write(({ name }) => name) ?? []);
  const outer = new Set(withoutInner(edits.flat()));
  return drafts.filter((_, index) => {
    const own = edits[index] ?? [];
    return own.length === 0 || own.some((edit) => outer.has(edit));
  });
}

/** The imports that drafts need, planned together. */
export function importsOf(
  drafts: readonly Draft[],
  file: SourceFile,
  spent: readonly TSESTree.Node[] = [],
): ImportPlan | Reason {
  return planImports(
    drafts.flatMap(({ needs }) => needs),
    file,
    spent,
  );
}

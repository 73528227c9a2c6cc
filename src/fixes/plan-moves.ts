import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import { isPermitted } from '../javascript/facts/is-permitted.ts';
import type { ReferenceSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { resolveFromRoot } from '../modules/settings/locate.ts';
import type { Reason } from '../sightings/proposal.ts';
import type { Draft, Drafted } from './draft.ts';
import type { EditUnit, UnitPart } from './edit-unit.ts';
import { differentKinds } from './moves/different-kinds.ts';
import { findTwins } from './moves/find-twins.ts';
import { judgeUse } from './moves/judge-use.ts';
import { groupBy } from './moves/move.ts';
import { moveBinding } from './moves/move-binding.ts';
import { moveExpression } from './moves/move-expression.ts';
import { type Destination, destinationOf, type MovedPiece, moving } from './moves/moved-piece.ts';
import { importObstacle } from './imports/plan-imports.ts';
import { because } from './reason.ts';
import { referencesOf } from './moves/rename-references.ts';
import { judgeOffer, type Twins } from './moves/twins.ts';
import { allOf, prevent, type Verdict } from './moves/verdict.ts';

/** A use or binding of a moved thing, with what keeps it where it is. */
interface Mover {
  readonly implementation: Implementation;
  readonly twins: Twins;
  readonly destination: Destination;
  readonly file: SourceFile;
}

/**
 * Drafts the moves of functions and values to their canonical exports. All uses of one thing in a file move together or
 * not at all, so that no file works with two instances of one thing; what it exports again without using it moves apart.
 *
 * @param isFree tells of sites that may be edited: no comment switches the rule off for them.
 */
export function planMoves(
  references: readonly ReferenceSite[],
  file: SourceFile,
  isFree: (site: ReferenceSite) => boolean,
): readonly EditUnit[] {
  const parts = [...groupBy(references, ({ implementation }) => implementation)].flatMap(([implementation, sites]) => {
    const twins = findTwins(implementation, file);
    return twins === undefined ? [] : movesOfThing(implementation, sites, twins, file, isFree);
  });
  return unitsOf(parts, file);
}

/** What goes into one module is imported together, unless a person has a say. */
function unitsOf(parts: readonly UnitPart[], file: SourceFile): readonly EditUnit[] {
  const groups = groupBy(parts, (part) => {
    const [site] = part.sites;
    const isSafe = !('code' in part.drafted) && part.drafted.concern === undefined;
    return isSafe && site !== undefined ? canonicalPath(site.implementation, file) : part;
  });
  return [...groups.values()];
}

function movesOfThing(
  implementation: Implementation,
  sites: readonly ReferenceSite[],
  twins: Twins,
  file: SourceFile,
  isFree: (site: ReferenceSite) => boolean,
): readonly UnitPart[] {
  const uses = sites.filter(({ usage }) => !['mock', 'unmock', 'unused-import', 'unused-alias'].includes(usage));
  const [apart, together] = [uses.filter(isForwarding), uses.filter((site) => !isForwarding(site))];
  const path = canonicalPath(implementation, file);
  const refusal = refusalOf(implementation, sites, path, twins, file);
  const refused = (part: readonly ReferenceSite[], reason: Reason): UnitPart => ({
    sites: part,
    drafted: { ...reason, isOfValue: true },
  });
  if (refusal !== undefined || path === undefined) {
    return uses.length === 0 ? [] : [refused(uses, refusal ?? because('reference-dead'))];
  }
  const mover: Mover = { implementation, twins, destination: destinationOf(implementation, path, file), file };
  const draft = (part: readonly ReferenceSite[], drafted: Drafted): UnitPart =>
    'code' in drafted ? refused(part, drafted) : { sites: part, drafted: ofValue(drafted) };
  return [
    ...(together.length === 0 ? [] : [draft(together, moveTogether(together, mover, isFree))]),
    ...apart.map((site) => draft([site], isFree(site) ? moveForward(site, mover) : because('binding-shared'))),
  ];
}

function ofValue(draft: Draft): Draft {
  return draft.concern === undefined ? draft : { ...draft, concern: { ...draft.concern, isOfValue: true } };
}

function canonicalPath({ concept }: Implementation, { registry, graph }: SourceFile): string | undefined {
  return resolveFromRoot(concept.canonical.reference.module, registry.root, graph);
}

/** `export { makeCache } from '…'` and `export * from '…'` */
function isForwarding({ node }: ReferenceSite): boolean {
  if (node.type === 'ExportAllDeclaration') return true;
  return node.type === 'ExportSpecifier' && node.parent.source !== null;
}

/** What stands in the way of every move of the thing in the file. */
function refusalOf(
  { concept }: Implementation,
  sites: readonly ReferenceSite[],
  path: string | undefined,
  { from, to }: Twins,
  file: SourceFile,
): Reason | undefined {
  const { reference } = concept.canonical;
  if (path === undefined || file.catalog.originOf(reference) === undefined)
    return because('reference-dead', reference.text);
  if (sites.some(({ usage }) => usage === 'mock')) return because('mocked-module');
  const kinds = differentKinds(from, to);
  if (kinds !== undefined) return because('kind-differs', kinds);
  const [site] = sites;
  if (site === undefined) return undefined;
  const need = { path, declared: reference.module, name: reference.exportName, isType: false, site: site.node };
  const isType = sites.every(({ node, usage }) => usage === 'type' || isTypeBinding(node));
  return importObstacle(need, isType, file);
}

/** An import that is erased. */
function isTypeBinding(node: TSESTree.Node): boolean {
  if (node.type === 'ImportSpecifier' && node.importKind === 'type') return true;
  if (node.type === 'ExportSpecifier' && node.exportKind === 'type') return true;
  const { parent } = node;
  return (
    (parent?.type === 'ImportDeclaration' && parent.importKind === 'type') ||
    (parent?.type === 'ExportNamedDeclaration' && parent.exportKind === 'type')
  );
}

function moveTogether(
  sites: readonly ReferenceSite[],
  mover: Mover,
  isFree: (site: ReferenceSite) => boolean,
): Drafted {
  if (!sites.every(isFree)) return because('binding-shared');
  const bindings = sites.filter((site) => site.variable !== undefined);
  const bound = new Set(bindings.flatMap(({ variable }) => (variable === undefined ? [] : referencesOf(variable))));
  const expressions = sites.filter(({ node, variable }) => variable === undefined && !bound.has(node));
  const verdict = allOf([
    ...bindings.map((site) => judgeBinding(site, mover)),
    ...expressions.map(({ node }) => judgeUse(node, mover.twins, mover.file)),
  ]);
  if (verdict.obstacle !== undefined) return verdict.obstacle;
  const bindingPieces = bindings.map(({ node, variable }) =>
    variable === undefined ? because('binding-shared') : moveBinding(node, variable, mover.destination, mover.file),
  );
  const named = {
    nodes: new Set(expressions.map(({ node }) => node)),
    binding: bindings.find((_, index) => isMovedImport(bindingPieces[index]))?.variable,
  };
  const pieces = [
    ...bindingPieces,
    ...expressions.map(({ node }) => moveExpression(node, named, mover.destination, mover.file)),
  ];
  return joined(pieces, verdict);
}

/** The import stays under its name, and comes from elsewhere. */
function isMovedImport(piece: MovedPiece | Reason | undefined): boolean {
  if (piece === undefined || 'code' in piece) return false;
  return piece.moves.some(({ kind, target }) => kind === 'import' && target !== undefined);
}

/** Every use by way of the binding counts, also those that need no report. */
function judgeBinding({ node, variable, usage }: ReferenceSite, { implementation, twins, file }: Mover): Verdict {
  if (variable === undefined) return prevent(because('binding-shared'));
  const names = referencesOf(variable);
  if (names.some((name) => isPermitted(name, implementation, file))) return prevent(because('binding-shared'));
  const isOffered = usage === 're-export' && node.type !== 'ImportSpecifier';
  return allOf([...(isOffered ? [judgeOffer(twins)] : []), ...names.map((name) => judgeUse(name, twins, file))]);
}

function moveForward({ node }: ReferenceSite, { twins, destination }: Mover): Drafted {
  const verdict = judgeOffer(twins);
  if (verdict.obstacle !== undefined) return verdict.obstacle;
  if (node.type !== 'ExportSpecifier' || destination.member !== undefined) return because('exported-again');
  return joined([moving({ kind: 're-export', node, target: destination })], verdict);
}

function joined(pieces: readonly (MovedPiece | Reason)[], { concern }: Verdict): Drafted {
  const reason = pieces.find((piece): piece is Reason => 'code' in piece);
  if (reason !== undefined) return reason;
  const whole = pieces.filter((piece): piece is MovedPiece => !('code' in piece));
  return {
    needs: whole.flatMap(({ needs }) => needs),
    moves: whole.flatMap(({ moves }) => moves),
    choices: [{ label: '', write: (localName) => whole.flatMap(({ write }) => write(localName)) }],
    dropped: [],
    concern: concern ?? whole.find((piece) => piece.concern !== undefined)?.concern,
  };
}

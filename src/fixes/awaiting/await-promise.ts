import type { TSESTree } from '@typescript-eslint/utils';
import type { UnawaitedSite } from '../../javascript/facts/find-unawaited.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Proposal, TextEdit } from '../../sightings/proposal.ts';
import { allowsTopLevelAwait } from './allows-top-level-await.ts';
import { awaitExpression } from './await-expression.ts';
import { findMissingMember } from '../instances/find-missing-member.ts';
import { findSplitUpdate } from './find-split-update.ts';
import { makeAsync } from './make-async.ts';
import { mayAwait } from './may-await.ts';
import { because } from '../reason.ts';

/** Proposes to await a promise that is taken for the instance: where it is made if nothing needs it, else where it is used. */
export function awaitPromise(site: UnawaitedSite, file: SourceFile): Proposal {
  const { call, reads, members, concept } = site;
  const used = members.map(
    (member) => ({ ...member, access: member.argumentCount === undefined ? 'read' : 'call' }) as const,
  );
  const missing = findMissingMember(used, concept.canonical, file);
  if (missing !== undefined) return { kind: 'explanation', reason: because('member-missing', missing) };
  const isModule = allowsTopLevelAwait(file);
  // Either the call alone, or as many of the reads as there can be.
  const ways = [call === undefined ? [] : [call], reads];
  const legal = ways.map((places) => places.filter((node) => mayAwait(node, isModule)));
  const whole = legal
    .map((places) => places.filter((node) => findSplitUpdate(node, file) === undefined))
    .find((places) => places.length > 0);
  if (whole !== undefined) return { kind: 'fix', edits: awaitAll(whole, file), dropped: [] };
  return (
    suggestSplit(legal.flat()[0], file) ??
    suggestAsync(call ?? (reads.length === 1 ? reads[0] : undefined), file) ?? {
      kind: 'explanation',
      reason: because(ways.flat().length === 0 ? 'promise-expected' : 'await-not-allowed'),
    }
  );
}

/** For the `await` that other code may come in between. */
function suggestSplit(node: TSESTree.Node | undefined, file: SourceFile): Proposal | undefined {
  const place = node && findSplitUpdate(node, file);
  if (node === undefined || place === undefined) return undefined;
  const choices = [{ label: '', edits: awaitAll([node], file) }];
  return { kind: 'suggestion', choices, reason: because('update-not-atomic', place) };
}

/** For the `await` that the function around it has no room for yet. */
function suggestAsync(node: TSESTree.Node | undefined, file: SourceFile): Proposal | undefined {
  const change = node && makeAsync(node, file);
  if (node === undefined || change === undefined) return undefined;
  const edits = [...change.edits, ...awaitAll([node], file)].sort((a, b) => a.range[0] - b.range[0]);
  const choices = [{ label: ` and make '${change.name}' asynchronous`, edits }];
  return { kind: 'suggestion', choices, reason: because('await-not-allowed') };
}

function awaitAll(places: readonly TSESTree.Node[], { sourceCode }: SourceFile): readonly TextEdit[] {
  return places.flatMap((node) => awaitExpression(node, sourceCode));
}

import type { TSESLint } from '@typescript-eslint/utils';
import { explain } from '../fixes/reason.ts';
import type { Place } from '../sightings/place.ts';
import type { Proposal, TextEdit } from '../sightings/proposal.ts';
import { affordsEdits } from './edit-budget.ts';

/** What a rule says of a sighting. */
interface Finding<MessageId extends string> {
  readonly place: Place;
  readonly messageId: MessageId;
  readonly data: Readonly<Record<string, string>>;
  /** What the user says of the thing, as a sentence with a space before it; said before the outcome. */
  readonly remark?: string;
  /** Says the act that the edit does. */
  readonly suggestionId: MessageId;
  readonly proposal: Proposal;
  /** Edits are offered for a person to take, never applied by `--fix`. */
  readonly onlySuggest: boolean;
}

/**
 * Reports a sighting with its edit. To the data it adds `reason`, the code of why there is no fix (empty when there is
 * one), and `outcome`, a sentence on what the fix drops or why there is none, with a space before it.
 */
export function reportSighting<MessageId extends string, Options extends readonly unknown[]>(
  context: Readonly<TSESLint.RuleContext<MessageId, Options>>,
  { place, messageId, data, remark = '', suggestionId, proposal, onlySuggest }: Finding<MessageId>,
): void {
  const { reason, outcome } = outcomeOf(proposal);
  const isFixed = proposal.kind === 'fix' && !onlySuggest && affordsEdits(proposal.edits, context.sourceCode);
  const choices = onlySuggest && proposal.kind === 'fix' ? [{ label: '', edits: proposal.edits }] : choicesOf(proposal);
  context.report({
    loc: place.loc,
    messageId,
    data: { ...data, reason, outcome: remark + outcome },
    fix: isFixed ? (fixer) => apply(proposal.edits, fixer) : null,
    suggest: choices
      .filter(({ edits }) => affordsEdits(edits, context.sourceCode))
      .map(({ label, edits }) => ({
        messageId: suggestionId,
        data: { ...data, choice: label },
        fix: (fixer) => apply(edits, fixer),
      })),
  });
}

function outcomeOf(proposal: Proposal): { reason: string; outcome: string } {
  if (proposal.kind !== 'fix') {
    const { code } = proposal.reason;
    const what = proposal.kind === 'suggestion' ? 'Not fixed automatically' : 'Not fixed';
    return { reason: code, outcome: ` ${what}: ${explain(proposal.reason)} (${code}).` };
  }
  return { reason: '', outcome: costOf(proposal) };
}

/** What a fix drops and leaves, as a sentence with a space before it. */
function costOf({ dropped, left = [] }: Extract<Proposal, { kind: 'fix' }>): string {
  const list = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(', ');
  if (left.length === 0) return dropped.length === 0 ? '' : ` The fix drops ${list(dropped)}.`;
  const leaves = `leaves ${list(left)} without a use`;
  return dropped.length === 0 ? ` The fix ${leaves}.` : ` The fix drops ${list(dropped)}, and ${leaves}.`;
}

function choicesOf(proposal: Proposal): readonly { readonly label: string; readonly edits: readonly TextEdit[] }[] {
  return proposal.kind === 'suggestion' ? proposal.choices : [];
}

function apply(edits: readonly TextEdit[], fixer: TSESLint.RuleFixer): TSESLint.RuleFix[] {
  return edits.map(({ range, text }) => fixer.replaceTextRange([range[0], range[1]], text));
}

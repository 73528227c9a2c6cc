import type { ESLint, Rule } from 'eslint';
import type { Implementation } from '../concepts/concept.ts';
import { SettingsError } from '../concepts/settings-error.ts';
import { awaitPromise } from '../fixes/awaiting/await-promise.ts';
import { explain } from '../fixes/reason.ts';
import { deadSettingsFor } from '../kit/dead-settings-for.ts';
import { affordsEdits } from '../kit/edit-budget.ts';
import { permitEdits } from '../kit/edit-permissions.ts';
import { registryOf } from '../kit/registry-of.ts';
import { truthFor } from '../kit/truth-for.ts';
import { viewOf } from '../kit/view-of.ts';
import type { Place } from '../sightings/place.ts';
import type { Proposal, TextEdit } from '../sightings/proposal.ts';
import { encodeSighting, type SightedUse, type SightingMessage } from './sighting-message.ts';

type KitContext = Parameters<typeof viewOf>[0];

/** Id under which {@link collectorPlugin} runs. */
export const collectorId = 'ssot-audit/collect';

const wholeFile: Place['loc'] = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };

/**
 * Reports every sighting of a file, for the audit to read. Users never see it: the plugin does not contain it.
 *
 * It has nothing to say under malformed settings, which the audit finds out by itself.
 */
const collector: Rule.RuleModule = {
  meta: { fixable: 'code', hasSuggestions: true },
  create(context) {
    const kitContext = context as unknown as KitContext;
    if (!hasConcepts(kitContext)) return {};
    const tell = (loc: Place['loc'], message: SightingMessage, proposal?: Proposal): void => {
      const { fix, choices } = editsOf(proposal);
      context.report({
        loc,
        message: encodeSighting(message),
        fix: affords(fix, kitContext) ? (fixer) => apply(fix, fixer) : null,
        suggest: choices
          .filter(({ edits }) => affords(edits, kitContext))
          .map(({ label, edits }) => ({ desc: `Rewrite it${label}.`, fix: (fixer) => apply(edits, fixer) })),
      });
    };
    // The audit tells what `eslint --fix` does where the rules run with their defaults.
    for (const kind of ['construction', 'reference'] as const) permitEdits(kitContext.sourceCode, kind, 'fix');
    return {
      Program() {
        for (const setting of deadSettingsFor(kitContext)) tell(wholeFile, { kind: 'dead-setting', setting });
        const { facts, file, plan, unawaited } = viewOf(kitContext);
        for (const site of facts.constructions) {
          const { place, implementation, form } = site;
          // Where there is no factory, the canonical class is made where it is needed.
          if (implementation.role === 'canonical' && implementation.concept.factory === undefined) continue;
          const proposal = plan.get(site);
          const { truth, name, note } = truthFor(kitContext, { implementation, call: proposal?.call });
          const fault = implementation.role === 'canonical' ? 'is constructed outside its factory' : 'is deprecated';
          const text = `'${name}' ${fault}.${note} Make it with ${truth}.`;
          tell(place.loc, { kind: 'construction', form, ...useOf(implementation, proposal, text) }, proposal);
        }
        for (const site of facts.references) {
          const { place, implementation, usage } = site;
          if (implementation.role === 'canonical') continue;
          const proposal = plan.get(site);
          const { canonical, name, note } = truthFor(kitContext, { implementation });
          const text = `The deprecated '${name}' is used.${note} The truth is ${canonical}.`;
          tell(place.loc, { kind: 'reference', form: usage, ...useOf(implementation, proposal, text) }, proposal);
        }
        for (const { place, concept } of facts.acquisitions) {
          tell(place.loc, { kind: 'factory-call', concept: concept.name });
        }
        for (const site of unawaited) {
          const { place, concept, factory } = site;
          const proposal = awaitPromise(site, file);
          const text = `The promise of '${concept.name}' is taken for the instance, or dropped. Await \`${factory}\`.`;
          tell(place.loc, { kind: 'unawaited', concept: concept.name, text: text + whyOf(proposal) }, proposal);
        }
      },
    };
  },
};

/** The plugin that brings the collector into a project's configuration. */
export const collectorPlugin: ESLint.Plugin = {
  meta: { name: 'ssot-audit' },
  rules: { collect: collector },
};

function hasConcepts(context: KitContext): boolean {
  try {
    return registryOf(context).concepts.length > 0;
  } catch (error) {
    if (error instanceof SettingsError) return false;
    throw error;
  }
}

function useOf(
  { concept, reference }: Implementation,
  proposal: Proposal | undefined,
  text: string,
): Pick<SightedUse, 'concept' | 'outcome' | 'reason' | 'ref' | 'text'> {
  const reason = proposal === undefined || proposal.kind === 'fix' ? undefined : proposal.reason;
  return {
    concept: concept.name,
    ref: reference.text,
    outcome: proposal?.kind ?? 'explanation',
    reason,
    text: text + whyOf(proposal),
  };
}

function whyOf(proposal: Proposal | undefined): string {
  if (proposal === undefined || proposal.kind === 'fix') return '';
  const what = proposal.kind === 'suggestion' ? 'Not fixed automatically' : 'Not fixed';
  return ` ${what}: ${explain(proposal.reason)} (${proposal.reason.code}).`;
}

interface Edits {
  readonly fix: readonly TextEdit[];
  readonly choices: readonly { readonly label: string; readonly edits: readonly TextEdit[] }[];
}

function editsOf(proposal: Proposal | undefined): Edits {
  if (proposal === undefined) return { fix: [], choices: [] };
  if (proposal.kind === 'fix') return { fix: proposal.edits, choices: [] };
  return { fix: [], choices: proposal.kind === 'suggestion' ? proposal.choices : [] };
}

function affords(edits: readonly TextEdit[], { sourceCode }: KitContext): boolean {
  return edits.length > 0 && affordsEdits(edits, sourceCode);
}

function apply(edits: readonly TextEdit[], fixer: Rule.RuleFixer): Rule.Fix[] {
  return edits.map(({ range, text }) => fixer.replaceTextRange([range[0], range[1]], text));
}

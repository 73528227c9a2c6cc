import type { ESLint, Rule } from 'eslint';
import type { Implementation } from '../concepts/concept.ts';
import { SettingsError } from '../concepts/settings-error.ts';
import { deadSettingsFor } from '../kit/dead-settings-for.ts';
import { permitEdits } from '../kit/edit-permissions.ts';
import { registryOf } from '../kit/registry-of.ts';
import { viewOf } from '../kit/view-of.ts';
import type { Place } from '../sightings/place.ts';
import type { Proposal } from '../sightings/proposal.ts';
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
  create(context) {
    const kitContext = context as unknown as KitContext;
    if (!hasConcepts(kitContext)) return {};
    const tell = (loc: Place['loc'], message: SightingMessage): void => {
      context.report({ loc, message: encodeSighting(message) });
    };
    // The audit tells what `eslint --fix` does where the rules run with their defaults.
    for (const kind of ['construction', 'reference'] as const) permitEdits(kitContext.sourceCode, kind, 'fix');
    return {
      Program() {
        for (const setting of deadSettingsFor(kitContext)) tell(wholeFile, { kind: 'dead-setting', setting });
        const { facts, plan, unawaited } = viewOf(kitContext);
        for (const site of facts.constructions) {
          const { place, implementation, form } = site;
          // Where there is no factory, the canonical class is made where it is needed.
          if (implementation.role === 'canonical' && implementation.concept.factory === undefined) continue;
          tell(place.loc, { kind: 'construction', form, ...useOf(implementation, plan.get(site)) });
        }
        for (const site of facts.references) {
          const { place, implementation, usage } = site;
          if (implementation.role === 'canonical') continue;
          tell(place.loc, { kind: 'reference', form: usage, ...useOf(implementation, plan.get(site)) });
        }
        for (const { place, concept } of facts.acquisitions) {
          tell(place.loc, { kind: 'factory-call', concept: concept.name });
        }
        for (const { place, concept } of unawaited) tell(place.loc, { kind: 'unawaited', concept: concept.name });
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
): Pick<SightedUse, 'concept' | 'ref' | 'outcome' | 'reason'> {
  return {
    concept: concept.name,
    ref: reference.text,
    outcome: proposal?.kind ?? 'explanation',
    reason: proposal === undefined || proposal.kind === 'fix' ? undefined : proposal.reason,
  };
}

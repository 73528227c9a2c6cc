import type { TSESLint } from '@typescript-eslint/utils';
import { stateChoices } from '../fixes/state/state-choices.ts';
import type { StateLens } from '../sightings/lens.ts';
import type { StateOptions } from '../sightings/shared-state.ts';
import { defaultTakeOptions } from '../sightings/shared-take.ts';
import { findStates, mayHaveStates } from './find-states.ts';
import { isUnderIsolation } from './is-under-isolation.ts';
import { judgeExceptions } from './judge-exceptions.ts';
import { registryOf } from './registry-of.ts';
import { isExcusedBy, takesOf } from './takes-of.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

/**
 * Shows a rule the state of the file that lives as long as the process. Only in the modules that the concepts name, if
 * they name any.
 *
 * @param includeTests whether tests are looked at too.
 * @throws {SettingsError} when the settings are malformed.
 */
export function observeState(
  context: Context,
  lens: StateLens,
  options: StateOptions,
  includeTests: boolean,
): TSESLint.RuleListener {
  registryOf(context);
  const { sourceCode } = context;
  return {
    // Files of other languages have no program.
    Program() {
      if (!mayHaveStates(context, options) || !isUnderIsolation(context, includeTests)) return;
      const found = findStates(context, options);
      if (found === undefined) return;
      const { judged, states, unwitnessed } = found;
      const reasoned = judgeExceptions(
        'ssot-shared',
        sourceCode,
        lens,
        (exception) =>
          [...states, ...unwitnessed].some(({ place }) => exception.covers(place)) ||
          takesOf(context, defaultTakeOptions).some((take) => isExcusedBy(take, exception)),
      );
      for (const state of states) {
        if (reasoned.some(({ covers }) => covers(state.place))) continue;
        lens.sharedState(state, () => stateChoices(state, judged, sourceCode));
      }
    },
  };
}

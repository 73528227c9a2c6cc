import type { TSESLint } from '@typescript-eslint/utils';
import type { Exception } from '../javascript/facts/find-exceptions.ts';
import type { TakeLens } from '../sightings/lens.ts';
import { defaultStateOptions } from '../sightings/shared-state.ts';
import type { TakeOptions } from '../sightings/shared-take.ts';
import { createAllowanceTest } from './create-allowance-test.ts';
import { type FoundStates, findStates } from './find-states.ts';
import { isUnderIsolation } from './is-under-isolation.ts';
import { judgeExceptions } from './judge-exceptions.ts';
import { registryOf } from './registry-of.ts';
import { takesInModules } from './takes-in-modules.ts';
import { isExcusedBy, takesOf } from './takes-of.ts';

const EXCEPTION = 'ssot-shared';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

/**
 * Shows a rule what the file takes from other modules that all requests share. Only in the modules that the concepts name,
 * if they name any.
 *
 * @throws {SettingsError} when the settings are malformed.
 */
export function observeTakes(context: Context, lens: TakeLens, options: TakeOptions): TSESLint.RuleListener {
  const registry = registryOf(context);
  const { sourceCode } = context;
  const isWorthwhile = takesInModules(sourceCode) || sourceCode.text.includes(EXCEPTION);
  if (!isWorthwhile || !isUnderIsolation(context, options.includeTests)) return {};
  return {
    // Files of other languages have no program.
    Program() {
      const takes = takesOf(context, options);
      const reasoned = judgeExceptions(
        EXCEPTION,
        sourceCode,
        lens,
        (exception) =>
          takes.some((take) => isExcusedBy(take, exception)) ||
          isOfState(exception, findStates(context, defaultStateOptions)),
      );
      if (takes.length === 0) return;
      const isAllowed = createAllowanceTest(options.allow, registry.root);
      for (const take of takes) {
        if (isAllowed(take) || reasoned.some((exception) => isExcusedBy(take, exception))) continue;
        lens.sharedTake(take);
      }
    },
  };
}

function isOfState({ covers }: Exception, found: FoundStates | undefined): boolean {
  const { states = [], unwitnessed = [] } = found ?? {};
  return [...states, ...unwitnessed].some(({ place }) => covers(place));
}

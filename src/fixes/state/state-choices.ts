import type { TSESLint } from '@typescript-eslint/utils';
import type { StateAnalysis } from '../../javascript/state/interpret-state.ts';
import type { StateSite } from '../../javascript/state/judge-root.ts';
import type { StateChoice } from '../../sightings/shared-state.ts';
import { excuseAbove } from '../text/excuse-above.ts';
import { copyBefore } from './copy-before.ts';
import { dropFlag } from './drop-flag.ts';
import { keyWeakly } from './key-weakly.ts';
import { moveIntoFunction } from './move-into-function.ts';
import { storePromise } from './store-promise.ts';

/** The ways out of shared state that can be written for a person to choose from. */
export function stateChoices(
  state: StateSite,
  analysis: StateAnalysis,
  sourceCode: TSESLint.SourceCode,
): readonly StateChoice[] {
  const ways = [dropFlag, copyBefore, moveIntoFunction, storePromise, keyWeakly];
  const choices = ways.flatMap((way) => way(state, analysis, sourceCode) ?? []);
  const excuse = excuseAbove(state.place, 'ssot-shared', sourceCode);
  return excuse === undefined ? choices : [...choices, { act: 'giveReason', edits: [excuse] }];
}

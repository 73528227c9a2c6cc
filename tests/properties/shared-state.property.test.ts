import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedStateOf } from '../javascript/state/shared-state-of.ts';
import { fuzzBudget } from '../harness/fuzz-budget.ts';
import { stateProgram } from './random-state.ts';
import { runState } from './run-state.ts';

describe('modules at random', () => {
  it('have state reported that changes when they run, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(stateProgram, async (program) => {
        const { changed, shares } = await runState(program);
        const reported = sharedStateOf(program.code).map(({ name }) => name);
        const alarms = reported.filter((name) => !changed.includes(name) || program.lazy.includes(name));
        const misses = changed.filter(
          (name) => !program.lazy.includes(name) && !reported.some((other) => other === name || shares(name, other)),
        );
        expect({ alarms, misses }, program.code).toEqual({ alarms: [], misses: [] });
      }),
      fuzzBudget(300),
    );
  });
});

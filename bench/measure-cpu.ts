import type { CpuTimes, KeystrokeMeasures } from './lint-job.ts';
import type { Ground, Plan } from './plan.ts';
import { allRules } from './variants.ts';
import type { Bench } from './workbench.ts';

const MOST_RESTS = 5;

/** CPU time in a checkout, which says something on a busy machine, too. */
export interface CpuMeasured {
  /** All rules in one process, a run for each round. */
  readonly ordinary: readonly CpuTimes[];
  readonly busiest: readonly CpuTimes[];
  /** Keystrokes in files of the checkout, in the order of the plan. */
  readonly keystrokes: readonly KeystrokeMeasures[];
}

/** Takes the CPU time of each rule, and of keystrokes. */
export function measureCpu(
  { rounds, typed, strokes }: Pick<Plan, 'rounds' | 'strokes' | 'typed'>,
  { ordinary, busiest }: Readonly<Record<'busiest' | 'ordinary', Ground>>,
  workbench: Pick<Bench, 'measure' | 'measureKeystrokes'>,
): CpuMeasured {
  const clocked = (ground: Ground): readonly CpuTimes[] => {
    const { times } = workbench.measure({ ...ground, rules: allRules.rules, isClocked: true });
    return times === undefined ? [] : [times];
  };
  const runs = Array.from({ length: rounds }, () => ({ ordinary: clocked(ordinary), busiest: clocked(busiest) }));
  return {
    ordinary: runs.flatMap((run) => run.ordinary),
    busiest: runs.flatMap((run) => run.busiest),
    keystrokes: typed.map((file) => workbench.measureKeystrokes({ ...ordinary, ...keysOf(strokes), file })),
  };
}

/** How a file is typed into: with all rules, so often, and a few times after a rest. */
export function keysOf(
  strokes: number,
): Pick<Parameters<Bench['measureKeystrokes']>[0], 'rests' | 'rules' | 'strokes'> {
  return { rules: allRules.rules, strokes, rests: Math.min(MOST_RESTS, strokes) };
}

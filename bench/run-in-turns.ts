import type { Variant } from './variants.ts';
import type { Bench, LintTask, RunMeasures } from './workbench.ts';

/** The rounds of one variant. The n-th of each variant ran side by side, and so make a pair. */
export interface Series {
  readonly variant: Variant;
  readonly runs: readonly RunMeasures[];
}

/**
 * Measures variants in alternation, so that what else the machine does falls upon all of them. Each round starts with
 * another one; a run ahead of them fills the caches of the file system.
 */
export function runInTurns(
  variants: readonly Variant[],
  rounds: number,
  task: Omit<LintTask, keyof Variant>,
  workbench: Pick<Bench, 'measure'>,
): readonly Series[] {
  const measure = (variant: Variant): RunMeasures => workbench.measure({ ...task, ...variant });
  const runs = variants.map((): RunMeasures[] => []);
  variants.slice(0, 1).forEach(measure);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < variants.length; turn += 1) {
      const index = (round + turn) % variants.length;
      const variant = variants[index];
      if (variant !== undefined) runs[index]?.push(measure(variant));
    }
    process.stderr.write(`round ${round + 1} of ${rounds} done\n`);
  }
  return variants.map((variant, index) => ({ variant, runs: runs[index] ?? [] }));
}

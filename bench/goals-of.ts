import { atMost, type Goal, isAbove, isAlike } from './goal.ts';
import type { CpuTimes, KeystrokeMeasures } from './lint-job.ts';
import type { Measured } from './measured.ts';
import { recommendedPeer, typedPeer } from './peers.ts';
import { median } from './report-of.ts';
import type { Series } from './run-in-turns.ts';
import { allRules, emptyRule, graphRules, type Variant } from './variants.ts';
import type { RunMeasures } from './workbench.ts';

/** What was measured, held against the goals. */
export function goalsOf(measured: Measured): readonly Goal[] {
  const { ordinary, busiest, large, few, many, quiet, cpu, short, engine, long, imports } = measured;
  const rulesPerFile = (series: readonly Series[]): number => of(series, allRules, ({ rules, files }) => rules / files);
  const perLine = ({ rules, lines }: KeystrokeMeasures): number => rules / lines;
  const added = paired(many.series, allRules, emptyRule, (all, none) => all.peakMemory - none.peakMemory);
  const whole = paired(ordinary, allRules, emptyRule, (all, none) => all.cpu / none.cpu);
  const own = Math.max(...cpu.keystrokes.map(({ ratio }) => ratio));
  const [run] = runsOf(many.series, allRules);
  return [
    atMost('all rules, rule time ÷ parse, an ordinary registry', 0.03, of(ordinary, allRules, ruleShare), {
      fails: 0.05,
    }),
    atMost('the same, a registry of the busiest classes', 0.03, of(busiest, allRules, ruleShare), { fails: 0.05 }),
    atMost('the same, CPU time, an ordinary registry', 0.03, shareOf(cpu.ordinary), { fails: 0.05 }),
    atMost('the same, CPU time, the busiest classes', 0.03, shareOf(cpu.busiest), { fails: 0.05 }),
    atMost('whole run ÷ empty rule, CPU', 1.03, whole, { fails: 1.08 }),
    ...goalsBesidePeers(measured),
    atMost('a file that mentions nothing of interest', 20, perMoreFile(...quiet) * 1000, { unit: ' µs' }),
    atMost('keystroke in a module of 2,000 lines, within the rules', 5, engine.rules, { unit: ' ms' }),
    atMost('the same after a rest of a second', 5, engine.rested, { unit: ' ms' }),
    atMost('the same, whole ÷ empty rule, CPU', 1.1, engine.ratio, { fails: 1.2 }),
    atMost('keystroke in a file of the checkout, whole ÷ empty rule, CPU', 1.1, own, { fails: 1.2 }),
    atMost('ms per file, 3,000 modules ÷ 300', 1.2, rulesPerFile(many.series) / rulesPerFile(few.series)),
    atMost('ms per line, 16,000 lines ÷ 1,000', 1.5, perLine(long) / perLine(short)),
    atMost('reads of a module in one run', 1, (run?.graph?.reads ?? Number.NaN) / (run?.graph?.looks ?? Number.NaN)),
    atMost('a generated file of 20,000 lines, rule time ÷ parse', 1, of(large, allRules, ruleShare)),
    atMost('memory added at 3,000 modules', 40, added / 2 ** 20, { unit: ' MB' }),
    atMost('import of the plugin', 40, median(imports.map(({ wall }) => wall)), { unit: ' ms' }),
    atMost('imports that load `typescript`', 0, imports.filter(({ hasTypeScript }) => hasTypeScript).length),
    ...goalsOfComparison(measured),
  ];
}

/** Only what was measured beside peers. */
function goalsBesidePeers({ ordinary, marked }: Measured): readonly Goal[] {
  if (marked.length === 0) return [];
  const ratio = (measure: (run: RunMeasures) => number): number =>
    paired(ordinary, graphRules, typedPeer, (ours, theirs) => measure(ours) / measure(theirs));
  const recommended = paired(ordinary, allRules, recommendedPeer, (ours, theirs) => ours.rules / theirs.rules);
  const linesOf = (variant: Variant): number => runsOf(marked, variant)[0]?.lines?.length ?? 0;
  return [
    atMost("all rules ÷ typescript-eslint's `recommended`, rule time", 0.125, recommended),
    atMost(
      'two rules that follow classes ÷ typed `no-deprecated`, rule time',
      0.01,
      ratio(({ rules }) => rules),
    ),
    atMost(
      'the same, CPU of the whole run',
      0.3333,
      ratio(({ cpu }) => cpu),
    ),
    atMost(
      'the same, memory',
      0.2,
      ratio(({ peakMemory }) => peakMemory),
    ),
    isAbove('the same, lines where something deprecated is found', linesOf(graphRules), linesOf(typedPeer)),
  ];
}

function goalsOfComparison({ comparison: { same, oxlint } }: Measured): readonly Goal[] {
  return [
    isAlike('findings of oxlint and of ESLint', oxlint.isSame),
    atMost('oxlint ÷ ESLint, wall time', 0.3333, oxlint.ratio),
    isAlike('findings of two workers and of one process', same['two workers']),
    isAlike('the same, a cold cache', same['two workers, cold cache']),
    isAlike('the same, a warm cache', same['two workers, warm cache']),
  ];
}

function ruleShare({ rules, parse }: RunMeasures): number {
  return rules / parse;
}

function shareOf(times: readonly CpuTimes[]): number {
  return median(times.map(({ parse, rules }) => Object.values(rules).reduce((sum, time) => sum + time, 0) / parse));
}

function runsOf(series: readonly Series[], wanted: Variant): readonly RunMeasures[] {
  return series.find(({ variant }) => variant === wanted)?.runs ?? [];
}

function of(series: readonly Series[], variant: Variant, measure: (run: RunMeasures) => number): number {
  return median(runsOf(series, variant).map(measure));
}

function paired(
  series: readonly Series[],
  one: Variant,
  other: Variant,
  measure: (one: RunMeasures, other: RunMeasures) => number,
): number {
  const others = runsOf(series, other);
  return median(
    runsOf(series, one).flatMap((run, round) => {
      const twin = others[round];
      return twin === undefined ? [] : [measure(run, twin)];
    }),
  );
}

/** What each file adds to the time of the rules, in milliseconds: without what is done once, as the reading of the settings' modules. */
function perMoreFile(few: readonly Series[], many: readonly Series[]): number {
  const [less, more] = [few, many].map((series) => ({
    files: of(series, allRules, ({ files }) => files),
    rules: of(series, allRules, ({ rules }) => rules),
  }));
  return less === undefined || more === undefined ? Number.NaN : (more.rules - less.rules) / (more.files - less.files);
}

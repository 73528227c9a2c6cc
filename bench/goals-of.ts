import { atMost, type Goal } from './goal.ts';
import type { ImportMeasures, KeystrokeMeasures } from './lint-job.ts';
import { median } from './report-of.ts';
import type { Series } from './run-in-turns.ts';
import { allRules, emptyRule, graphRules, recommendedPeer, typedPeer, type Variant } from './variants.ts';
import type { RunMeasures } from './workbench.ts';

/** All that the bench measures. */
export interface Measured {
  /** A checkout with five concepts of which it makes no more instances than of most. */
  readonly ordinary: readonly Series[];
  /** The same with the five that it constructs most often, which is the worst case. */
  readonly busiest: readonly Series[];
  /** A generated file of many lines. */
  readonly large: readonly Series[];
  /** Generated projects behind barrels, of few modules, of more, and of ten times as many as the first. */
  readonly few: Barrels;
  readonly some: Barrels;
  readonly many: Barrels;
  /** A generated project of files that mention nothing of interest. */
  readonly quiet: readonly Series[];
  /** Keystrokes in a file of the checkout. */
  readonly own: KeystrokeMeasures;
  /** Keystrokes in a generated module of 1,000, of 2,000 and of 16,000 lines. */
  readonly short: KeystrokeMeasures;
  readonly engine: KeystrokeMeasures;
  readonly long: KeystrokeMeasures;
  readonly imports: readonly ImportMeasures[];
}

/** A project behind barrels. */
interface Barrels {
  readonly modules: number;
  readonly series: readonly Series[];
}

/** What was measured, held against the goals. */
export function goalsOf(measured: Measured): readonly Goal[] {
  const { ordinary, busiest, large, few, many, quiet, own, short, engine, long, imports } = measured;
  const rulesPerFile = (series: readonly Series[]): number => of(series, allRules, ({ rules, files }) => rules / files);
  const perLine = ({ rules, lines }: KeystrokeMeasures): number => rules / lines;
  const added = paired(many.series, allRules, emptyRule, (all, none) => all.peakMemory - none.peakMemory);
  const [run] = runsOf(many.series, allRules);
  return [
    atMost('all rules, rule time ÷ parse, an ordinary registry', 0.03, of(ordinary, allRules, ruleShare)),
    atMost('the same, a registry of the busiest classes', 0.03, of(busiest, allRules, ruleShare)),
    atMost(
      'whole run ÷ empty rule, CPU',
      1.03,
      paired(ordinary, allRules, emptyRule, (all, none) => all.cpu / none.cpu),
    ),
    ...goalsBesidePeers(ordinary),
    atMost('a file that mentions nothing of interest', 20, rulesPerFile(quiet) * 1000, ' µs'),
    atMost('keystroke in a module of 2,000 lines, within the rules', 5, engine.rules, ' ms'),
    atMost('the same after a rest of a second', 5, engine.rested, ' ms'),
    atMost('the same, whole ÷ empty rule, CPU', 1.1, engine.ratio),
    atMost('keystroke in a file of the checkout, whole ÷ empty rule, CPU', 1.1, own.ratio),
    atMost('ms per file, 3,000 modules ÷ 300', 1.2, rulesPerFile(many.series) / rulesPerFile(few.series)),
    atMost('ms per line, 16,000 lines ÷ 1,000', 1.5, perLine(long) / perLine(short)),
    atMost('reads of a module in one run', 1, (run?.graph?.reads ?? Number.NaN) / (run?.graph?.looks ?? Number.NaN)),
    atMost('a generated file of 20,000 lines, rule time ÷ parse', 1, of(large, allRules, ruleShare)),
    atMost('memory added at 3,000 modules', 40, added / 2 ** 20, ' MB'),
    atMost('import of the plugin', 40, median(imports.map(({ wall }) => wall)), ' ms'),
    atMost('imports that load `typescript`', 0, imports.filter(({ hasTypeScript }) => hasTypeScript).length),
  ];
}

/** Only what was measured beside peers. */
function goalsBesidePeers(series: readonly Series[]): readonly Goal[] {
  const ruleTime = ({ rules }: RunMeasures): number => rules;
  const has = (variant: Variant): boolean => runsOf(series, variant).length > 0;
  const ratio = (measure: (run: RunMeasures) => number): number =>
    paired(series, graphRules, typedPeer, (ours, theirs) => measure(ours) / measure(theirs));
  return [
    ...(has(recommendedPeer)
      ? [atMost("all rules ÷ typescript-eslint's `recommended`, rule time", 0.125, ruleRatio(series))]
      : []),
    ...(has(typedPeer)
      ? [
          atMost('two rules that follow classes ÷ typed `no-deprecated`, rule time', 0.01, ratio(ruleTime)),
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
        ]
      : []),
  ];
}

function ruleRatio(series: readonly Series[]): number {
  return paired(series, allRules, recommendedPeer, (ours, theirs) => ours.rules / theirs.rules);
}

function ruleShare({ rules, parse }: RunMeasures): number {
  return rules / parse;
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

import type { Fixed, LackingResult, Result } from './results.ts';
import { sum } from './sum.ts';

/** A promise of the plugin, and how it went. */
export interface Goal {
  readonly promise: string;
  readonly isKept: boolean;
  readonly figure: string;
}

const leastRecall = 0.99;
const leastFixed = 0.9;

/** Whether the plugin keeps its promises on one or several code bases. */
export function goalsOf(results: readonly Result[]): readonly Goal[] {
  const detections = results.map(({ detection }) => detection);
  const variants = results.flatMap((result) => result.variants);
  const recall = shareOf(
    sum(detections, ({ found }) => found),
    sum(detections, ({ sites }) => sites),
  );
  const falseReports = sum(detections, (detection) => detection.falseReports.length + detection.failures.length);
  const problems = sum(variants, (each) => each.newProblems.length + each.newProblemsWithTests.length);
  const illegal = sum(variants, ({ code, tests }) => code.illegal + tests.illegal);
  const unstable = sum(variants, (each) => each.unstable.length);
  return [
    { promise: 'at least 99 % of the constructions are found', isKept: recall >= leastRecall, figure: percent(recall) },
    { promise: 'no report is false', isKept: falseReports === 0, figure: String(falseReports) },
    { promise: 'no fix makes a type error', isKept: problems === 0, figure: String(problems) },
    { promise: 'no fix awaits where that is not legal', isKept: illegal === 0, figure: String(illegal) },
    { promise: 'a second run changes nothing', isKept: unstable === 0, figure: String(unstable) },
    ...lackingGoals(results.flatMap(({ lackings = [] }) => lackings)),
    ...[...new Set(variants.map(({ variant }) => variant))].flatMap((variant) => {
      const chosen = variants.filter((each) => each.variant === variant);
      return [
        fixedGoal(
          `${variant}: at least 90 % of the legal sites are fixed`,
          chosen.map(({ code }) => code),
        ),
        fixedGoal(
          `${variant}: the same in tests, suggestions taken`,
          chosen.map(({ tests }) => tests),
        ),
      ];
    }),
  ];
}

/** The promises of a migration to classes that lack a member. */
function lackingGoals(lackings: readonly LackingResult[]): readonly Goal[] {
  if (lackings.length === 0) return [];
  const problems = sum(lackings, (each) => each.newProblems.length);
  const free = sum(lackings, ({ fixable, needing }) => fixable - needing);
  const share = shareOf(free - sum(lackings, ({ heldBack }) => heldBack.length), free);
  const unstable = sum(lackings, (each) => each.unstable.length);
  return [
    { promise: 'lacking: what needs the member is not fixed', isKept: problems === 0, figure: String(problems) },
    { promise: 'lacking: at least 90 % of the rest is', isKept: share >= leastFixed, figure: percent(share) },
    { promise: 'lacking: a second run changes nothing', isKept: unstable === 0, figure: String(unstable) },
  ];
}

function fixedGoal(promise: string, parts: readonly Fixed[]): Goal {
  const share = shareOf(
    sum(parts, ({ fixed, illegal }) => fixed - illegal),
    sum(parts, ({ legal }) => legal),
  );
  return { promise, isKept: share >= leastFixed, figure: percent(share) };
}

/** A part of nothing is all of it. */
function shareOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

import path from 'node:path';
import { corpusGlobs } from './corpus.ts';
import type { Measured } from './goals-of.ts';
import { registryFor } from './registry-for.ts';
import { runInTurns, type Series } from './run-in-turns.ts';
import { allRules, emptyRule, graphRules, peerVariants, recommendedPeer, type Variant, variants } from './variants.ts';
import type { Bench, LintTask } from './workbench.ts';
import { writeBarrelProject } from './write-barrel-project.ts';
import { writeLargeProject } from './write-large-project.ts';
import { writeQuietProject } from './write-quiet-project.ts';

/** What the bench is asked to measure. */
export interface Plan {
  /** The checkout. */
  readonly folder: string;
  /** Classes that an ordinary registry deprecates, and those that are constructed most often. */
  readonly references: readonly string[];
  readonly busiest: readonly string[];
  /** Globs in place of those of all TypeScript. */
  readonly files: readonly string[] | undefined;
  /** The file of the checkout that is typed into. */
  readonly typed: string;
  readonly rounds: number;
  readonly lines: number;
  readonly modules: number;
  /** Without the rules of others. */
  readonly isAlone: boolean;
  /** Keystrokes in each file that is typed into. */
  readonly strokes: number;
}

const MOST_RESTS = 5;
const IMPORTS = 11;

/** Measures everything, one after the other. */
export function measureAll(plan: Plan, workbench: Bench): Measured {
  const { folder, rounds, isAlone } = plan;
  const peers = isAlone ? [] : peerVariants;
  const inTurns = (tried: readonly Variant[], task: Omit<LintTask, 'rules'>): readonly Series[] =>
    runInTurns(tried, rounds, task, workbench);
  const onCheckout = { cwd: folder, ...corpusGlobs, ...(plan.files && { files: plan.files }) };
  const registryOf = (name: string, references: readonly string[]): LintTask['settings'] =>
    registryFor(folder, references, path.join(workbench.folder, name));
  const behindBarrels = (modules: number, tried: readonly Variant[]): Measured['few'] => {
    const cwd = path.join(workbench.folder, `barrels-${modules}`);
    const settings = writeBarrelProject(cwd, modules);
    return { modules, series: inTurns(tried, { cwd, files: ['**/*.ts'], ignores: [], settings }) };
  };
  const typingIn = (lines: number): Measured['engine'] => {
    const cwd = path.join(workbench.folder, `engine-${lines}`);
    const settings = writeLargeProject(cwd, lines);
    const task = { cwd, files: ['**/*.ts'], ignores: [], settings, rules: allRules.rules, file: 'consumer.ts' };
    return workbench.measureKeystrokes({ ...task, ...keys });
  };
  const keys = { strokes: plan.strokes, rests: Math.min(MOST_RESTS, plan.strokes) };
  const large = path.join(workbench.folder, 'large');
  const largeSettings = writeLargeProject(large, plan.lines);
  const quiet = path.join(workbench.folder, 'quiet');
  writeQuietProject(quiet, Math.ceil(plan.modules / 3));

  const beside = isAlone ? [] : [graphRules, recommendedPeer, ...peers];
  const ordinary = registryOf('ordinary', plan.references);
  return {
    ordinary: inTurns([...variants, ...beside], { ...onCheckout, settings: ordinary }),
    busiest: inTurns([emptyRule, allRules], { ...onCheckout, settings: registryOf('busiest', plan.busiest) }),
    large: inTurns([emptyRule, allRules], { cwd: large, files: ['consumer.ts'], ignores: [], settings: largeSettings }),
    few: behindBarrels(Math.ceil(plan.modules / 10), [emptyRule, allRules]),
    some: behindBarrels(Math.ceil(plan.modules / 3), [emptyRule, graphRules, allRules, ...peers]),
    many: behindBarrels(plan.modules, [emptyRule, allRules]),
    quiet: inTurns([emptyRule, allRules], { cwd: quiet, files: ['*.ts'], ignores: [], settings: ordinary }),
    own: workbench.measureKeystrokes({
      ...{ ...onCheckout, settings: ordinary, rules: allRules.rules, file: plan.typed, ...keys },
    }),
    short: typingIn(plan.lines / 20),
    engine: typingIn(plan.lines / 10),
    long: typingIn(plan.lines * 0.8),
    imports: Array.from({ length: IMPORTS }, () => workbench.measureImport()),
  };
}

import path from 'node:path';
import { measureCpu, keysOf } from './measure-cpu.ts';
import type { Barrels, Measured } from './measured.ts';
import { finders } from './peers.ts';
import { type Ground, groundsOf, type Plan } from './plan.ts';
import { asGlob } from './read-index.ts';
import { registryFor } from './registry-for.ts';
import { runInTurns, type Series } from './run-in-turns.ts';
import { allRules, emptyRule, graphRules, type Variant } from './variants.ts';
import { variantsOn } from './variants-on.ts';
import type { Bench } from './workbench.ts';
import { writeBarrelProject } from './write-barrel-project.ts';
import { writeLargeProject } from './write-large-project.ts';
import { writeMarkedCopy } from './write-marked-copy.ts';
import { writeQuietProject } from './write-quiet-project.ts';

const IMPORTS = 11;

/** Measures everything, one after the other. */
export function measureAll(plan: Plan, workbench: Bench): Measured {
  const { corpus, rounds, isAlone } = plan;
  const inTurns = (tried: readonly Variant[], ground: Ground): readonly Series[] =>
    runInTurns(tried, rounds, ground, workbench);
  const behindBarrels = (modules: number, tried: readonly Variant[]): Barrels => {
    const cwd = path.join(workbench.folder, `barrels-${modules}`);
    const settings = writeBarrelProject(cwd, modules);
    return { modules, series: inTurns(tried, { cwd, files: ['**/*.ts'], ignores: [], settings }) };
  };
  const typingIn = (lines: number): Measured['engine'] => {
    const cwd = path.join(workbench.folder, `engine-${lines}`);
    const settings = writeLargeProject(cwd, lines);
    const task = { cwd, files: ['**/*.ts'], ignores: [], settings, file: 'consumer.ts' };
    return workbench.measureKeystrokes({ ...task, ...keysOf(plan.strokes) });
  };
  const grounds = groundsOf(plan, workbench.folder);
  const { ordinary, busiest } = grounds;
  const large = path.join(workbench.folder, 'large');
  const largeSettings = writeLargeProject(large, plan.lines);
  const quiet = (files: number): readonly Series[] => {
    const cwd = path.join(workbench.folder, `quiet-${files}`);
    writeQuietProject(cwd, files);
    return inTurns([emptyRule, allRules], { cwd, files: ['*.ts'], ignores: [], settings: ordinary.settings });
  };

  return {
    ordinary: inTurns(variantsOn(corpus, plan.references, isAlone), ordinary),
    busiest: inTurns([emptyRule, allRules], busiest),
    marked: isAlone ? [] : measureMarked(plan, busiest, workbench),
    cpu: measureCpu(plan, grounds, workbench),
    comparison: workbench.compareRuns({ ...busiest, files: [...corpus.texts.keys()], rounds }),
    large: inTurns([emptyRule, allRules], { cwd: large, files: ['consumer.ts'], ignores: [], settings: largeSettings }),
    few: behindBarrels(Math.ceil(plan.modules / 10), [emptyRule, allRules]),
    some: behindBarrels(Math.ceil(plan.modules / 3), [emptyRule, graphRules, allRules, ...(isAlone ? [] : finders)]),
    many: behindBarrels(plan.modules, [emptyRule, allRules]),
    quiet: [quiet(Math.ceil(plan.modules / 6)), quiet(Math.ceil(plan.modules / 2))],
    short: typingIn(plan.lines / 20),
    engine: typingIn(plan.lines / 10),
    long: typingIn(plan.lines * 0.8),
    imports: Array.from({ length: IMPORTS }, () => workbench.measureImport()),
  };
}

/**
 * What is found where all go by the same classes, their own modules aside, in which they may be used. One round, since
 * findings are the same in each.
 */
function measureMarked({ corpus, busiest }: Plan, ground: Ground, workbench: Bench): readonly Series[] {
  const cwd = path.join(workbench.folder, 'marked');
  writeMarkedCopy(corpus, busiest, cwd);
  const settings = registryFor(cwd, busiest, path.join(workbench.folder, 'of-marked'));
  const modules = busiest.map((reference) => asGlob(reference.replace(/^\.\/|#.*$/gu, '')));
  const marked = { ...ground, cwd, settings, ignores: [...ground.ignores, ...modules], hasLines: true };
  return runInTurns([emptyRule, graphRules, ...finders], 1, marked, workbench);
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseClasses, chooseOrdinaryClasses } from '../../bench/choose-classes.ts';
import { fileOfLength, readCorpus } from '../../bench/corpus.ts';
import { registryFor } from '../../bench/registry-for.ts';
import { atMost, goalTable } from '../../bench/goal.ts';
import { keystrokeTable } from '../../bench/keystroke-table.ts';
import { measureAll } from '../../bench/measure-all.ts';
import { median } from '../../bench/report-of.ts';
import { allRules, emptyRule, graphRules, peerVariants, recommendedPeer, variants } from '../../bench/variants.ts';
import { type Bench, Workbench } from '../../bench/workbench.ts';
import { writeBarrelProject } from '../../bench/write-barrel-project.ts';
import { writeLargeProject } from '../../bench/write-large-project.ts';
import { writeQuietProject } from '../../bench/write-quiet-project.ts';
import { writeUp } from '../../bench/write-up.ts';
import { buildPlugin } from '../../tools/build-plugin.ts';
import { inRepository } from '../../tools/repository.ts';

const FILES = {
  'src/a.ts': 'export class Engine {}\nexport class Rarely {}\nexport class Never {}\nexport class Twice {}\n',
  'src/b.ts': 'export class Twice {}\nexport const twice = new Twice();\n',
  'src/c.ts':
    "import { Engine, Rarely } from './a.js';\nexport const all = [new Engine(), new Engine(), new Rarely()];\n",
  'src/odd.ts': 'export const = ;\n',
  'src/types.d.ts': 'export class Declared {}\n',
  'dist/a.ts': 'new Never();\n',
};

/** Runs nothing. */
const pretendedBench: Bench = {
  folder: realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-bench-'))),
  measure: () => ({
    wall: 2000,
    cpu: 3000,
    peakMemory: 100 * 2 ** 20,
    parse: 100,
    rules: 4,
    files: 7,
    unparsed: 0,
    findings: 1,
    graph: { looks: 10, reads: 9, parses: 3, resolutions: 2 },
  }),
  measureKeystrokes: () => ({ lines: 50, empty: 10, whole: 12, ratio: 1.2, rules: 2, rested: 6 }),
  measureImport: () => ({ wall: 30, hasTypeScript: false }),
};

describe('the benchmark', { timeout: 120_000 }, () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-bench-')));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const workbench = new Workbench();

  beforeAll(buildPlugin, 60_000);

  afterAll(() => {
    workbench.clear();
    for (const each of [folder, pretendedBench.folder]) rmSync(each, { recursive: true, force: true });
  });

  it('reads the sources of a checkout', () => {
    const { texts, lines } = readCorpus(folder);
    expect([...texts.keys()]).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/odd.ts']);
    expect(lines).toBe(5 + 3 + 3 + 2);
    expect([fileOfLength(readCorpus(folder), 2), fileOfLength(readCorpus(folder), 99)]).toEqual([
      'src/odd.ts',
      'src/a.ts',
    ]);
    expect(() => readCorpus(path.join(folder, 'nowhere'))).toThrow('nowhere');
  });

  it('chooses the classes that are constructed most often and have a name of their own', () => {
    const corpus = readCorpus(folder);
    expect(chooseClasses(corpus, 5)).toEqual(['./src/a.ts#Engine', './src/a.ts#Rarely']);
    expect(chooseClasses(corpus, 1)).toEqual(['./src/a.ts#Engine']);
  });

  it('chooses the classes that are constructed as often as most', () => {
    const classes = ['A', 'B', 'C', 'D', 'E'];
    const text = classes.flatMap((name, index) => [
      `export class ${name} {}`,
      ...Array.from({ length: index + 1 }, () => `new ${name}();`),
    ]);
    const corpus = { folder, texts: new Map([['a.ts', text.join('\n')]]), lines: text.length };
    expect(chooseOrdinaryClasses(corpus, 3)).toEqual(['./a.ts#D', './a.ts#C', './a.ts#B']);
    expect(chooseOrdinaryClasses(corpus, 9)).toHaveLength(5);
  });

  it('has medians', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7]), median([])]).toEqual([2, 2.5, 7, NaN]);
  });

  it('lints in a process of its own', () => {
    const settings = registryFor(folder, ['./src/a.ts#Engine'], workbench.folder);
    const job = { cwd: folder, files: ['src/*.ts'], ignores: ['**/*.d.ts'], settings };
    expect(workbench.measure({ ...job, rules: emptyRule.rules })).toMatchObject({
      files: 4,
      unparsed: 1,
      findings: 0,
    });
    const measures = workbench.measure({ ...job, rules: allRules.rules });
    // Two constructions, each kept for the life of the process, and the import; nothing that the settings name is missing.
    expect(measures.findings).toBe(5);
    const { graph, ...others } = measures;
    const counts = [graph?.reads, graph?.parses, graph?.resolutions];
    expect([...Object.values(others), ...counts].every((measure) => Number.isFinite(measure))).toBe(true);
    expect(Math.min(...counts.map(Number))).toBeGreaterThan(0);
  });

  it('writes a large file in which the rules find something', () => {
    const large = path.join(workbench.folder, 'large');
    const settings = writeLargeProject(large, 200);
    const job = { cwd: large, files: ['consumer.ts'], ignores: [], settings, rules: allRules.rules };
    expect(workbench.measure(job)).toMatchObject({ files: 1, unparsed: 0, findings: 11 });
    expect([...readCorpus(large).texts.values()][0]?.split('\n').length).toBeGreaterThanOrEqual(200);
  });

  it('writes a project behind barrels, in which the rules of others find the same constructions', () => {
    const barrels = path.join(workbench.folder, 'barrels');
    const settings = writeBarrelProject(barrels, 60);
    const findings = [graphRules, ...peerVariants].map(({ rules, peers = {}, isTyped = false }) => {
      const job = { cwd: barrels, files: ['consumers/*.ts'], ignores: [], settings, rules, peers, isTyped };
      return workbench.measure(job).findings;
    });
    // Two consumers construct. We tell of the import and of the construction, import-x of the import and of the name.
    expect(findings).toEqual([4, 4, 0, 2]);
  });

  it('writes files in which the rules find nothing to look at', () => {
    const quiet = path.join(workbench.folder, 'quiet');
    writeQuietProject(quiet, 3);
    const job = { cwd: quiet, files: ['*.ts'], ignores: [], settings: { concepts: [] }, rules: allRules.rules };
    expect(workbench.measure(job)).toMatchObject({
      files: 3,
      unparsed: 0,
      findings: 0,
      graph: { reads: 0, parses: 0 },
    });
  });

  it('types into a file, with a server for editors', () => {
    const cwd = path.join(workbench.folder, 'typed');
    const settings = writeLargeProject(cwd, 50);
    const task = { cwd, files: ['*.ts'], ignores: [], settings, rules: allRules.rules, file: 'consumer.ts' };
    const measures = workbench.measureKeystrokes({ ...task, strokes: 2, rests: 1 });
    expect(Object.values(measures).every((measure) => measure > 0)).toBe(true);
    expect(keystrokeTable([measures]).split('\n')).toHaveLength(3);
  });

  it('imports the plugin, which does not load TypeScript', () => {
    expect(workbench.measureImport()).toMatchObject({ hasTypeScript: false });
  });

  it('says which goals are kept', () => {
    expect(goalTable([atMost('a', 1.1, 1.099), atMost('b', 20, 20.5, ' µs'), atMost('c', 40, Number.NaN, ' MB')])).toBe(
      [
        '|  | goal | figure |  |',
        '| --- | ---: | ---: | --- |',
        '| a | ≤ 1.1 | 1.10 | kept |',
        '| b | ≤ 20 µs | 20.5 µs | **missed** |',
        '| c | ≤ 40 MB | NaN MB | **missed** |',
      ].join('\n'),
    );
  });

  it('writes up what it measured', () => {
    const asked = {
      folder,
      references: ['./src/a.ts#Engine'],
      busiest: ['./src/a.ts#Rarely'],
      files: undefined,
      typed: 'src/a.ts',
    };
    const sizes = { rounds: 2, lines: 500, modules: 50, strokes: 1 };
    const measured = measureAll({ ...asked, ...sizes, isAlone: false }, pretendedBench);
    const text = writeUp(measured, { name: 'checkout', corpus: { lines: 13 }, ...asked, ...sizes });
    for (const { name } of [...variants, graphRules, recommendedPeer, ...peerVariants]) {
      expect(text).toContain(`| ${name} | 2.00 | 1.000 | 3.00 | 1.000 | 100 | 4.0 | 0.0400 |`);
    }
    expect(text).toContain('7 files, 13 lines of TypeScript, 0 files not parsed.');
    expect(text).toContain('- `./src/a.ts#Engine`');
    expect(text).toContain('A generated file of 500 lines');
    for (const modules of [5, 17, 50]) expect(text).toContain(`A generated project of ${modules} modules`);
    expect(text.slice(text.indexOf('## Goals'))).toMatchInlineSnapshot(`
      "## Goals

      |  | goal | figure |  |
      | --- | ---: | ---: | --- |
      | all rules, rule time ÷ parse, an ordinary registry | ≤ 0.03 | 0.0400 | **missed** |
      | the same, a registry of the busiest classes | ≤ 0.03 | 0.0400 | **missed** |
      | whole run ÷ empty rule, CPU | ≤ 1.03 | 1.00 | kept |
      | all rules ÷ typescript-eslint's \`recommended\`, rule time | ≤ 0.125 | 1.00 | **missed** |
      | two rules that follow classes ÷ typed \`no-deprecated\`, rule time | ≤ 0.01 | 1.00 | **missed** |
      | the same, CPU of the whole run | ≤ 0.3333 | 1.00 | **missed** |
      | the same, memory | ≤ 0.2 | 1.00 | **missed** |
      | a file that mentions nothing of interest | ≤ 20 µs | 571 µs | **missed** |
      | keystroke in a module of 2,000 lines, within the rules | ≤ 5 ms | 2.00 ms | kept |
      | the same after a rest of a second | ≤ 5 ms | 6.00 ms | **missed** |
      | the same, whole ÷ empty rule, CPU | ≤ 1.1 | 1.20 | **missed** |
      | keystroke in a file of the checkout, whole ÷ empty rule, CPU | ≤ 1.1 | 1.20 | **missed** |
      | ms per file, 3,000 modules ÷ 300 | ≤ 1.2 | 1.00 | kept |
      | ms per line, 16,000 lines ÷ 1,000 | ≤ 1.5 | 1.00 | kept |
      | reads of a module in one run | ≤ 1 | 0.90 | kept |
      | a generated file of 20,000 lines, rule time ÷ parse | ≤ 1 | 0.0400 | kept |
      | memory added at 3,000 modules | ≤ 40 MB | 0 MB | kept |
      | import of the plugin | ≤ 40 ms | 30.0 ms | kept |
      | imports that load \`typescript\` | ≤ 0 | 0 | kept |"
    `);
  });

  it('says how it is used', () => {
    const program = [inRepository('node_modules/tsx/dist/cli.mjs'), inRepository('bench/bench.ts')];
    const { status, stdout } = spawnSync(process.execPath, program, { encoding: 'utf8' });
    expect([status, stdout.split('\n')[0]]).toEqual([
      2,
      'Usage: npm run bench -- <checkout> [<module>#<class>…] [--files GLOB]… [--type FILE] [--rounds 6] [--lines 20000] [--modules 3000] [--strokes 30] [--own]',
    ]);
  });
});

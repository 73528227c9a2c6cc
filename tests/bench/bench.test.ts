import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseClasses } from '../../bench/choose-classes.ts';
import { readCorpus } from '../../bench/corpus.ts';
import { registryFor } from '../../bench/registry-for.ts';
import { median } from '../../bench/report-of.ts';
import { allRules, emptyRule, graphRules, peerVariants, variants } from '../../bench/variants.ts';
import { Workbench } from '../../bench/workbench.ts';
import { writeBarrelProject } from '../../bench/write-barrel-project.ts';
import { writeLargeProject } from '../../bench/write-large-project.ts';
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
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads the sources of a checkout', () => {
    const { texts, lines } = readCorpus(folder);
    expect([...texts.keys()]).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/odd.ts']);
    expect(lines).toBe(5 + 3 + 3 + 2);
    expect(() => readCorpus(path.join(folder, 'nowhere'))).toThrow('nowhere');
  });

  it('chooses the classes that are constructed most often and have a name of their own', () => {
    const corpus = readCorpus(folder);
    expect(chooseClasses(corpus, 5)).toEqual(['./src/a.ts#Engine', './src/a.ts#Rarely']);
    expect(chooseClasses(corpus, 1)).toEqual(['./src/a.ts#Engine']);
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

  it('prints tables', () => {
    const program = [inRepository('node_modules/tsx/dist/cli.mjs'), inRepository('bench/bench.ts')];
    const args = [...program, folder, '--rounds', '1', '--lines', '500', '--modules', '50'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).not.toContain('Error');
    expect(status).toBe(0);
    for (const { name } of variants) expect(stdout).toContain(`| ${name} |`);
    expect(stdout).toContain('4 files');
    expect(stdout).toContain('1 file not parsed');
    expect(stdout).toContain('- `./src/a.ts#Engine`');
    expect(stdout).toContain('A generated file of 500 lines');
    expect(stdout).toContain('A generated project of 50 modules');
    expect(stdout).not.toContain('NaN');
  });

  it('says how it is used', () => {
    const program = [inRepository('node_modules/tsx/dist/cli.mjs'), inRepository('bench/bench.ts')];
    const { status, stdout } = spawnSync(process.execPath, program, { encoding: 'utf8' });
    expect([status, stdout.split('\n')[0]]).toEqual([
      2,
      'Usage: npm run bench -- <checkout> [<module>#<class>…] [--rounds 6] [--lines 20000] [--modules 1000] [--peers]',
    ]);
  });
});

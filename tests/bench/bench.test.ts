import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../bench/corpus.ts';
import { registryFor } from '../../bench/registry-for.ts';
import { allRules, emptyRule, noRule } from '../../bench/variants.ts';
import { Workbench } from '../../bench/workbench.ts';
import { writeLargeProject } from '../../bench/write-large-project.ts';
import { writeQuietProject } from '../../bench/write-quiet-project.ts';
import { buildPlugin } from '../../tools/build-plugin.ts';
import { inRepository, ruleNames } from '../../tools/repository.ts';
import { writeCheckout } from './checkout.ts';

const FILES = {
  'src/a.ts': 'export class Engine {}\nexport class Rarely {}\n',
  'src/c.ts':
    "import { Engine, Rarely } from './a.js';\nexport const all = [new Engine(), new Engine(), new Rarely()];\n",
  'src/odd.ts': 'export const = ;\n',
  'src/types.d.ts': 'export class Declared {}\n',
};

describe('the benchmark', { timeout: 120_000 }, () => {
  const folder = writeCheckout(FILES);
  const workbench = new Workbench();

  beforeAll(buildPlugin, 60_000);

  afterAll(() => {
    workbench.clear();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lints in a process of its own', () => {
    const settings = registryFor(folder, ['./src/a.ts#Engine'], workbench.folder);
    const job = { cwd: folder, files: ['src/*.ts'], ignores: ['**/*.d.ts'], settings };
    expect(workbench.measure({ ...job, rules: emptyRule.rules })).toMatchObject({
      files: 3,
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
    expect(workbench.measure({ ...job, rules: noRule.rules })).toMatchObject({ files: 3, rules: 0 });
  });

  it('takes the CPU time of the parser and of each rule, which find the same under the clock', () => {
    const settings = registryFor(folder, ['./src/a.ts#Engine'], workbench.folder);
    const job = { cwd: folder, files: ['src/*.ts'], ignores: [], settings, rules: allRules.rules };
    const [plain, clocked] = [workbench.measure(job), workbench.measure({ ...job, isClocked: true, hasLines: true })];
    expect([clocked.findings, clocked.unparsed]).toEqual([plain.findings, plain.unparsed]);
    expect(plain).not.toHaveProperty('times');
    expect(clocked.lines).toEqual([`${folder}/src/c.ts:1`, `${folder}/src/c.ts:2`]);
    expect(clocked.times?.parse).toBeGreaterThan(0);
    expect(Object.keys(clocked.times?.rules ?? {}).sort()).toEqual([...ruleNames()].sort());
  });

  it('writes a large file in which the rules find something', () => {
    const large = path.join(workbench.folder, 'large');
    const settings = writeLargeProject(large, 200);
    const job = { cwd: large, files: ['consumer.ts'], ignores: [], settings, rules: allRules.rules };
    expect(workbench.measure(job)).toMatchObject({ files: 1, unparsed: 0, findings: 11 });
    expect([...readCorpus(large).texts.values()][0]?.split('\n').length).toBeGreaterThanOrEqual(200);
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
  });

  it('imports the plugin, which does not load TypeScript', () => {
    expect(workbench.measureImport()).toMatchObject({ hasTypeScript: false });
  });

  it('says how it is used', () => {
    const program = [inRepository('node_modules/tsx/dist/cli.mjs'), inRepository('bench/bench.ts')];
    const { status, stdout } = spawnSync(process.execPath, program, { encoding: 'utf8' });
    expect([status, stdout.split('\n')[0]]).toEqual([
      2,
      'Usage: npm run bench -- <checkout> [<module>#<class>…] [--files GLOB]… [--type FILE]… [--rounds 6] [--lines 20000] [--modules 3000] [--strokes 30] [--own] [--cpu]',
    ]);
  });
});

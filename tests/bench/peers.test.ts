import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../bench/corpus.ts';
import { finders, peersOn, recommendedPeer, typedPeer } from '../../bench/peers.ts';
import { registryFor } from '../../bench/registry-for.ts';
import { runInTurns } from '../../bench/run-in-turns.ts';
import { graphRules } from '../../bench/variants.ts';
import { Workbench } from '../../bench/workbench.ts';
import { writeBarrelProject } from '../../bench/write-barrel-project.ts';
import { buildPlugin } from '../../tools/build-plugin.ts';
import { writeCheckout } from './checkout.ts';

/** Something for each of the rules of others. */
const FILES = {
  'package.json': '{ "type": "module" }',
  'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "strict": true, "noEmit": true, "types": [] } }',
  'src/a/engine.ts':
    "import { count } from '../b/count.js';\n/** @deprecated */\nexport class Engine { run = count; }\n",
  'src/b/count.ts': "import { Engine } from '../a/engine.js';\nexport let count = 1;\nnew Engine().run = count++;\n",
  'src/c/odd.ts': [
    "import { EventEmitter } from 'node:events';",
    'class Heard extends EventEmitter {}',
    'let never: any = new Unheard();',
    'const list: number[] = [];',
    'list.push(1);',
  ].join('\n'),
};

describe('the rules of others', { timeout: 240_000 }, () => {
  const folder = writeCheckout(FILES);
  const workbench = new Workbench();
  const references = ['./src/a/engine.ts#Engine'];

  beforeAll(buildPlugin, 60_000);

  afterAll(() => {
    workbench.clear();
    rmSync(folder, { recursive: true, force: true });
  });

  it('find something, each of them', () => {
    const settings = registryFor(folder, references, workbench.folder);
    const ground = { cwd: folder, files: ['src/**/*.ts'], ignores: [], settings };
    const series = runInTurns(
      [recommendedPeer, typedPeer, ...peersOn(readCorpus(folder), references)],
      1,
      ground,
      workbench,
    );
    const quiet = series.filter(({ runs: [run] }) => run?.unparsed !== 0 || run.findings === 0);
    expect(series.length).toBeGreaterThan(12);
    expect(quiet.map(({ variant }) => variant.name)).toEqual(['no rule, with types']);
  });

  it('find the same constructions behind barrels', () => {
    const barrels = `${workbench.folder}/barrels`;
    const ground = {
      ...{ cwd: barrels, files: ['consumers/*.ts'], ignores: [], hasLines: true },
      settings: writeBarrelProject(barrels, 60),
    };
    const series = runInTurns([graphRules, ...finders], 1, ground, workbench);
    // Two consumers construct. We tell of the import and of the construction, import-x of the import and of the name.
    expect(series.map(({ runs: [run] }) => [run?.findings, run?.lines?.length])).toEqual([
      [4, 4],
      [4, 4],
      [0, 0],
      [2, 2],
    ]);
  });

  it('run beside ours in workers, with a cache and under oxlint, which find the same', () => {
    const settings = registryFor(folder, references, workbench.folder);
    const files = [...readCorpus(folder).texts.keys()];
    const { findings, same, oxlint } = workbench.compareRuns({ cwd: folder, files, settings, rounds: 1 });
    expect(findings).toBeGreaterThan(1);
    expect(Object.values(same)).toEqual([true, true, true]);
    expect(oxlint.isSame).toBe(true);
    expect(oxlint.ratio).toBeGreaterThan(0);
  });
});

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import type { TSESLint } from '@typescript-eslint/utils';
import { SourceCode } from 'eslint';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { findTakes } from '../../src/javascript/singletons/find-takes.ts';
import { Linker } from '../../src/javascript/singletons/linker.ts';
import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { defaultStateOptions } from '../../src/sightings/shared-state.ts';
import { fuzzBudget } from '../harness/fuzz-budget.ts';
import { type TakingProgram, takingProgram } from './random-takes.ts';

const home = mkdtempSync(path.join(tmpdir(), 'ssot-takes-'));
afterAll(() => rmSync(home, { recursive: true }));

let programs = 0;

/** What is found with and without the modules that are spared. */
function findBoth({ files }: TakingProgram): Readonly<Record<'described' | 'spared', readonly string[]>> {
  const folder = path.join(home, String((programs += 1)));
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  const taking = files['taking.ts'];
  const { ast, scopeManager, visitorKeys } = parser.parseForESLint(taking, {
    comment: true,
    loc: true,
    range: true,
    tokens: true,
  });
  const sourceCode = new SourceCode({ ast, parserServices: {}, scopeManager, text: taking, visitorKeys } as never);
  // Gives the nodes their parents.
  sourceCode.traverse();
  const find = (...inert: readonly { isInert(): boolean }[]): readonly string[] => {
    const graph = createModuleGraph();
    graph.beginTurn();
    const takes = findTakes({
      path: path.join(folder, 'taking.ts'),
      sourceCode: sourceCode as unknown as TSESLint.SourceCode,
      linker: new Linker(graph, defaultStateOptions, ...inert),
      initFunctions: [],
      isContext: () => false,
      isCalledEarly: () => false,
      isSettled: () => false,
    });
    return takes.map(({ place, fault }) => `${fault} ${taking.slice(place.range[0], place.range[1])}`);
  };
  const both = { described: find({ isInert: () => false }), spared: find() };
  rmSync(folder, { recursive: true });
  return both;
}

describe('what is taken from modules at random', () => {
  let taken = 0;

  it('is told alike, whether modules that show that they are inert are spared or described', () => {
    fc.assert(
      fc.property(takingProgram, (program) => {
        const { described, spared } = findBoth(program);
        taken += described.length;
        expect(spared, Object.values(program.files).join('\n')).toEqual(described);
      }),
      fuzzBudget(400),
    );
    expect(taken).toBeGreaterThan(0);
  });
});

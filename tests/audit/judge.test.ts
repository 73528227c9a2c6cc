import { describe, expect, it } from 'vitest';
import type { Collection } from '../../src/audit/collection.ts';
import { judge } from '../../src/audit/judge.ts';
import type { Readiness } from '../../src/audit/readiness.ts';
import { sampleCollection } from './sample-collection.ts';

const empty: Collection = { ...sampleCollection, uses: [], factoryCalls: [], unawaited: [], findings: [] };
const [construction] = sampleCollection.uses;
if (construction === undefined) throw new Error('The sample has uses.');

describe('judge', () => {
  const [engine, clock] = judge(sampleCollection).concepts;

  it('counts the sites of each thing, and every site once', () => {
    expect(engine?.deprecated.map(({ name, sites }) => [name, sites])).toEqual([
      ['OldEngine', { constructions: 3, references: 1, fix: 1, suggestion: 2, waiting: 1, explanation: 0 }],
      ['BaseEngine', { constructions: 0, references: 1, fix: 0, suggestion: 0, waiting: 0, explanation: 1 }],
    ]);
    expect(engine?.canonical.sites).toMatchObject({ constructions: 1, references: 0, fix: 1 });
    expect(engine?.sites).toEqual({
      constructions: 4,
      references: 2,
      fix: 2,
      suggestion: 2,
      waiting: 1,
      explanation: 1,
    });
  });

  it('keeps what the settings say of a deprecated thing', () => {
    expect(engine?.deprecated[0]).toMatchObject({ reason: 'It forgets nothing.', since: '2.0', removeBy: undefined });
  });

  it('takes constructions of the canonical class for sites that the factory lacks', () => {
    expect(engine?.onFactory).toEqual({ calls: 1, unawaited: 1, direct: 4, share: 0.2 });
  });

  it('knows no share where nothing is made, and none without a factory', () => {
    expect(judge(empty).concepts[0]?.onFactory).toEqual({ calls: 0, unawaited: 0, direct: 0, share: undefined });
    expect(clock?.onFactory).toBeUndefined();
  });

  it('gives reasons by number and names their subject where all agree', () => {
    expect(engine?.reasons.map(({ code, count }) => [code, count])).toEqual([
      ['argument-has-effects', 2],
      ['still-used', 1],
      ['subclass', 1],
    ]);
    expect(engine?.reasons[0]?.sentence).toContain('`…`');
  });

  it('puts the files with most sites first, and sites in order of their places', () => {
    expect(engine?.files.map(({ file }) => file)).toEqual(['src/c.ts', 'src/b.ts', 'src/a.ts']);
    expect(engine?.uses.map(({ spot }) => `${spot.file}:${spot.line}`)).toEqual([
      'src/a.ts:9',
      'src/b.ts:1',
      'src/b.ts:3',
      'src/c.ts:1',
      'src/c.ts:2',
      'src/c.ts:4',
    ]);
  });

  it('keeps concepts apart', () => {
    expect(clock?.uses).toEqual([]);
  });
});

describe('readiness', () => {
  const readinessOf = (collection: Partial<Collection>): Readiness => judge({ ...empty, ...collection }).readiness;
  const open = { isolation: 'open', events: 'open', prevention: 'open' };

  it('is bounded by the gates that are judged', () => {
    expect(readinessOf(sampleCollection)).toEqual({
      gates: { ...open, transition: 'failed', isolation: 'failed', factory: 'failed' },
      atLeast: 0,
      atMost: 2,
    });
    expect(readinessOf({})).toEqual({
      gates: { ...open, transition: 'passed', factory: 'open' },
      atLeast: 1,
      atMost: 5,
    });
  });

  it('leaves the transition passed when only the canonical class is made by hand', () => {
    const uses = [{ ...construction, ref: './src/user-engine.ts#UserEngine' }];
    expect(readinessOf({ uses }).gates).toMatchObject({ transition: 'passed', factory: 'failed' });
  });

  it('does not pass the factory while its promises are taken for instances', () => {
    const { unawaited } = sampleCollection;
    expect(readinessOf({ unawaited }).gates).toMatchObject({ transition: 'passed', factory: 'failed' });
  });

  it('passes the isolation where its rules run everywhere and find nothing', () => {
    expect(readinessOf({ idleRules: [] })).toMatchObject({ gates: { isolation: 'passed' }, atLeast: 2, atMost: 5 });
    expect(readinessOf({ idleRules: ['no-unscoped-emitter'] }).gates).toMatchObject({ isolation: 'open' });
  });

  it('fails the isolation for a finding, wherever its rules run', () => {
    const { findings } = sampleCollection;
    expect(judge({ ...empty, findings }).isolation.rules).toEqual([{ rule: 'no-global-mutable-state', count: 1 }]);
    expect(readinessOf({ findings }).gates).toMatchObject({ isolation: 'failed', transition: 'passed' });
    const others = findings.filter(({ rule }) => rule === 'no-direct-construction');
    expect(readinessOf({ findings: others, idleRules: [] }).gates).toMatchObject({ isolation: 'passed' });
  });

  it('passes nothing where nothing is declared', () => {
    expect(readinessOf({ concepts: [], idleRules: [] })).toMatchObject({ atLeast: 0, atMost: 5 });
  });

  it('passes nothing while a file is unknown', () => {
    const unparsed = [{ file: 'src/x.ts', line: 1, column: 1, message: 'Unexpected token' }];
    expect(readinessOf({ unparsed, idleRules: [] })).toMatchObject({
      gates: { transition: 'open', isolation: 'open' },
      atLeast: 0,
      atMost: 5,
    });
  });
});

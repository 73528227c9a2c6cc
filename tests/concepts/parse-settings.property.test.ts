import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzBudget } from '../harness/fuzz-budget.ts';
import { keyPathOf } from '../../src/concepts/key-path.ts';
import { refusalOf } from './expect-refusal.ts';

const valid = {
  root: '/project',
  concepts: [
    {
      name: 'Engine',
      canonical: './engine.ts#Engine',
      factory: { module: './factory.ts', call: 'create($args)' },
      deprecated: [
        {
          ref: './old.ts#Engine',
          parameters: ['one', 'two'],
          call: 'create($one)',
          overloads: [
            { when: { arguments: 2, literals: { one: 'x', 'two.three': null } }, call: 'create()' },
            { when: { arguments: [1, 2] }, parameters: ['three'], call: 'create($three)' },
          ],
        },
        './older.ts#Engine',
      ],
      constructors: ['./adapter.ts'],
      modules: ['src/**'],
      scope: 'process',
      dispose: ['close'],
      events: { required: ['started'], pairs: [{ start: 'started', end: ['ended', 'failed'] }] },
    },
  ],
  userScope: { names: ['tenant'], types: ['./a.ts#A'], accessors: ['./b.ts#b'], audience: ['room'] },
  emitters: [{ ref: './ws.ts#Emitter', methods: ['send'], scopeArgument: 0 }],
};

/** Well-formed or refused with a message that says where; any other error escapes and fails the property. */
function expectVerdict(settings: unknown): void {
  const refusal = refusalOf(settings);
  if (refusal === undefined) return;
  expect(refusal.problems.length).toBeGreaterThan(0);
  for (const { keys } of refusal.problems.slice(0, 10)) {
    const keyPath = keyPathOf(['settings', 'ssot', ...keys]);
    expect(keyPath).toMatch(/^settings\.ssot/);
    expect(refusal.message).toContain(`\n  ${keyPath}\n`);
  }
}

/** Puts the value in the place that the choices lead to; a choice past the last key adds one. */
function mutate(target: unknown, choices: readonly number[], value: unknown): void {
  if (typeof target !== 'object' || target === null) return;
  const keys = Object.keys(target);
  const [choice = 0, ...others] = choices;
  const key = keys[choice % (keys.length + 1)] ?? String(keys.length);
  const child: unknown = Reflect.get(target, key);
  if (others.length > 0 && typeof child === 'object' && child !== null) mutate(child, others, value);
  else if (value === undefined) Reflect.deleteProperty(target, key);
  else Reflect.set(target, key, value);
}

describe('parseSettings, of whatever it is given,', () => {
  it('compiles the settings that the properties start from', () => {
    expect(refusalOf(valid)).toBeUndefined();
  });

  it('compiles arbitrary JSON or says where it is malformed', () => {
    fc.assert(fc.property(fc.jsonValue(), expectVerdict), fuzzBudget(1000));
  });

  it('compiles arbitrary objects or says where they are malformed', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    fc.assert(fc.property(anything, expectVerdict), fuzzBudget(1000));
  });

  it('compiles mutated settings or says where they are malformed', () => {
    const replacement = fc.oneof(
      fc.constantFrom(undefined, null, '', './old.ts#Engine', 'started', [], {}, -1),
      fc.anything({ withSparseArray: true }),
    );
    const choices = fc.array(fc.nat(12), { minLength: 1, maxLength: 6 });
    const mutations = fc.array(fc.tuple(choices, replacement), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(mutations, (all) => {
        const settings = structuredClone(valid);
        for (const [path, value] of all) mutate(settings, path, value);
        expectVerdict(settings);
      }),
      fuzzBudget(3000),
    );
  });

  it('gives the same verdict on a second reading', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (settings) => {
        expect(refusalOf(settings)?.message).toBe(refusalOf(settings)?.message);
      }),
    );
  });
});

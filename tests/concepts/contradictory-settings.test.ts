import { describe, it } from 'vitest';
import { expectRefusal } from './expect-refusal.ts';

describe('contradictory settings', () => {
  it('refuses two concepts of one name', () => {
    expectRefusal(
      {
        concepts: [
          { name: 'Engine', canonical: './one.ts#One' },
          { name: 'Engine', canonical: './two.ts#Two' },
        ],
      },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[1].name',
        '    found:    "Engine"',
        '    expected: another name than concepts[0].name',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#name',
      ],
    );
  });

  it('refuses a reference deprecated twice in other spellings', () => {
    expectRefusal(
      {
        concepts: [
          {
            name: 'Engine',
            canonical: './a.ts#Engine',
            deprecated: ['./b.ts#Engine', './src/b#Engine', 'src/b.mts#Engine'],
          },
        ],
      },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].deprecated[2]',
        '    found:    "src/b.mts#Engine"',
        '    expected: another reference than concepts[0].deprecated[1]',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });

  it('refuses a reference deprecated by two concepts', () => {
    expectRefusal(
      {
        concepts: [
          { name: 'One', canonical: './one.ts#One', deprecated: ['./old.ts#Old'] },
          { name: 'Two', canonical: './two.ts#Two', deprecated: ['./old#Old'] },
        ],
      },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[1].deprecated[0]',
        '    found:    "./old#Old"',
        '    expected: another reference than concepts[0].deprecated[0]',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });

  it('refuses a canonical that its own concept deprecates', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', deprecated: [{ ref: './a#Engine' }] }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].ref',
      '    found:    "./a#Engine"',
      '    expected: another reference than concepts[0].canonical',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a canonical that another concept deprecates', () => {
    expectRefusal(
      {
        concepts: [
          { name: 'One', canonical: './one.ts#One', deprecated: ['./two.ts#Two'] },
          { name: 'Two', canonical: './two.ts#Two' },
        ],
      },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].deprecated[0]',
        '    found:    "./two.ts#Two"',
        '    expected: another reference than concepts[1].canonical',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });

  it('refuses a call override without a factory', () => {
    expectRefusal(
      {
        concepts: [
          { name: 'Engine', canonical: './a.ts#Engine', deprecated: [{ ref: './b.ts#Engine', call: 'create()' }] },
        ],
      },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].deprecated[0].call',
        '    found:    "create()"',
        '    expected: no call, since concepts[0] has no factory',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });

  it('refuses a repeated parameter', () => {
    expectRefusal(
      {
        concepts: [
          {
            name: 'Engine',
            canonical: './a.ts#Engine',
            deprecated: [{ ref: './b.ts#Engine', parameters: ['a', 'b', 'a'] }],
          },
        ],
      },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].deprecated[0].parameters[2]',
        '    found:    "a"',
        '    expected: a parameter name that does not stand before it already',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });

  it('refuses a pair that closes itself', () => {
    expectRefusal(
      {
        concepts: [
          {
            name: 'Engine',
            canonical: './a.ts#Engine',
            events: {
              pairs: [
                { start: 'a', end: 'a' },
                { start: 'b', end: ['c', 'b'] },
              ],
            },
          },
        ],
      },
      [
        'settings.ssot are malformed in 2 places.',
        '',
        '  settings.ssot.concepts[0].events.pairs[0].end',
        '    found:    "a"',
        '    expected: another event than the start of the pair',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#events',
        '',
        '  settings.ssot.concepts[0].events.pairs[1].end[1]',
        '    found:    "b"',
        '    expected: another event than the start of the pair',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#events',
      ],
    );
  });

  it('refuses contradictions beside malformed texts', () => {
    expectRefusal(
      {
        root: 'here',
        concepts: [
          { name: 'Engine', canonical: './one.ts#One' },
          { name: 'Engine', canonical: './two.ts#Two' },
        ],
      },
      [
        'settings.ssot are malformed in 2 places.',
        '',
        '  settings.ssot.root',
        '    found:    "here"',
        '    expected: an absolute folder, for example import.meta.dirname',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#root',
        '',
        '  settings.ssot.concepts[1].name',
        '    found:    "Engine"',
        '    expected: another name than concepts[0].name',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#name',
      ],
    );
  });
});

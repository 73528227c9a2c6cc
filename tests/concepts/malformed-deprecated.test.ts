import { describe, it } from 'vitest';
import { expectRefusal } from './expect-refusal.ts';

describe('a malformed deprecated thing', () => {
  it('refuses a list of deprecated that is a reference', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', deprecated: './b.ts#Engine' }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated',
      '    found:    "./b.ts#Engine"',
      '    expected: a list of references',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a deprecated that is neither text nor object', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', deprecated: [7] }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0]',
      '    found:    7',
      "    expected: a reference '<module>#<export>' or '<module>#<export>.<static member>', for example './src/engine.ts#Engine', or an object whose key 'ref' is one",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a deprecated text that is no reference', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', deprecated: ['./b.ts'] }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0]',
      '    found:    "./b.ts"',
      "    expected: a reference '<module>#<export>' or '<module>#<export>.<static member>', for example './src/engine.ts#Engine'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a deprecated object without a reference', () => {
    expectRefusal(
      { concepts: [{ name: 'Engine', canonical: './a.ts#Engine', deprecated: [{ reference: './b.ts#Engine' }] }] },
      [
        'settings.ssot are malformed in 2 places.',
        '',
        '  settings.ssot.concepts[0].deprecated[0].ref',
        '    found:    nothing',
        "    expected: a reference '<module>#<export>' or '<module>#<export>.<static member>', for example './src/engine.ts#Engine'",
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
        '',
        '  settings.ssot.concepts[0].deprecated[0].reference',
        '    found:    "./b.ts#Engine"',
        "    expected: no such key; did you mean 'ref'?",
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });

  it('refuses a deprecated parameter that is no identifier', () => {
    expectRefusal(
      {
        concepts: [
          {
            name: 'Engine',
            canonical: './a.ts#Engine',
            deprecated: [{ ref: './b.ts#Engine', parameters: ['...rest'] }],
          },
        ],
      },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].deprecated[0].parameters[0]',
        '    found:    "...rest"',
        '    expected: the name of a constructor parameter',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });

  it('refuses blank words about a deprecated thing', () => {
    expectRefusal(
      {
        concepts: [
          {
            name: 'Engine',
            canonical: './a.ts#Engine',
            deprecated: [{ ref: './b.ts#Engine', reason: '', since: 1, removeBy: null }],
          },
        ],
      },
      [
        'settings.ssot are malformed in 3 places.',
        '',
        '  settings.ssot.concepts[0].deprecated[0].reason',
        '    found:    ""',
        '    expected: a sentence',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
        '',
        '  settings.ssot.concepts[0].deprecated[0].since',
        '    found:    1',
        '    expected: a version or a date',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
        '',
        '  settings.ssot.concepts[0].deprecated[0].removeBy',
        '    found:    null',
        '    expected: a version or a date',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });
});

import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/concepts/parse-settings.ts';
import { expectRefusal, refusalOf } from './expect-refusal.ts';

function engine(overloads: unknown, more: object = {}): object {
  return {
    concepts: [
      {
        name: 'Engine',
        canonical: './a.ts#Engine',
        factory: { module: './f.ts', call: 'create($args)' },
        deprecated: [{ ref: './b.ts#Engine', ...more, overloads }],
      },
    ],
  };
}

describe('a malformed overload', () => {
  it('refuses a list of overloads that is an object', () => {
    expectRefusal(engine({ when: { arguments: 1 }, call: 'a()' }), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads',
      '    found:    {"when":{"arguments":1},"call":"a()"}',
      '    expected: a list of overloads',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses an overload that is a text', () => {
    expectRefusal(engine(['a']), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0]',
      '    found:    "a"',
      "    expected: an object with the key 'when'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses an overload without a condition', () => {
    expectRefusal(engine([{ call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when',
      '    found:    nothing',
      "    expected: an object with 'arguments', 'literals' or both",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses an empty condition', () => {
    expectRefusal(engine([{ when: {}, call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when',
      '    found:    {}',
      "    expected: at least one of 'arguments' and 'literals'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a condition that is a list', () => {
    expectRefusal(engine([{ when: [1], call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when',
      '    found:    [1]',
      "    expected: an object with 'arguments', 'literals' or both",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a misspelt condition', () => {
    expectRefusal(engine([{ when: { argument: 1 }, call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.argument',
      '    found:    1',
      "    expected: no such key; did you mean 'arguments'?",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a negative number of arguments', () => {
    expectRefusal(engine([{ when: { arguments: -1 }, call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.arguments',
      '    found:    -1',
      '    expected: a number of arguments, or the least and the most as [least, most]',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses half an argument', () => {
    expectRefusal(engine([{ when: { arguments: 1.5 }, call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.arguments',
      '    found:    1.5',
      '    expected: a number of arguments, or the least and the most as [least, most]',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a number of arguments in a text', () => {
    expectRefusal(engine([{ when: { arguments: '2' }, call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.arguments',
      '    found:    "2"',
      '    expected: a number of arguments, or the least and the most as [least, most]',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses three numbers of arguments', () => {
    expectRefusal(engine([{ when: { arguments: [1, 2, 3] }, call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.arguments[2]',
      '    found:    3',
      '    expected: a number of arguments, or the least and the most as [least, most]',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a range of one number', () => {
    expectRefusal(engine([{ when: { arguments: [1] }, call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.arguments[1]',
      '    found:    nothing',
      '    expected: a number of arguments, or the least and the most as [least, most]',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a range that begins with its end', () => {
    expectRefusal(engine([{ when: { arguments: [3, 1] }, call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.arguments',
      '    found:    [3,1]',
      '    expected: the smaller number first, as [least, most]',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses no literals', () => {
    expectRefusal(engine([{ when: { literals: {} }, call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.literals',
      '    found:    {}',
      '    expected: at least one parameter name with its literal',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses literals in a list', () => {
    expectRefusal(engine([{ when: { literals: ['a'] }, call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.literals["0"]',
      '    found:    "a"',
      "    expected: the name of a parameter, or of a property of one such as 'options.mode'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a literal that is an object', () => {
    expectRefusal(engine([{ when: { literals: { mode: { a: 1 } } }, call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.literals.mode',
      '    found:    {"a":1}',
      '    expected: a string, a number, true, false or null',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a name that is no name', () => {
    expectRefusal(engine([{ when: { literals: { 'mode!': 'a' } }, call: 'a()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.literals["mode!"]',
      '    found:    "a"',
      "    expected: the name of a parameter, or of a property of one such as 'options.mode'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses an overload that changes nothing', () => {
    expectRefusal(engine([{ when: { arguments: 1 } }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0]',
      '    found:    {"when":{"arguments":1}}',
      "    expected: 'parameters' or 'call': what is different about these",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses an overload that an earlier one covers', () => {
    expectRefusal(
      engine([
        { when: { arguments: [1, 3] }, call: 'a()' },
        { when: { arguments: 2 }, call: 'b()' },
      ]),
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].deprecated[0].overloads[1].when',
        '    found:    {"arguments":2}',
        '    expected: a condition that is met where that of concepts[0].deprecated[0].overloads[0] is not',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });

  it('refuses the same condition twice', () => {
    expectRefusal(
      engine([
        { when: { arguments: 1 }, call: 'a()' },
        { when: { arguments: 1 }, call: 'b()' },
      ]),
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].deprecated[0].overloads[1].when',
        '    found:    {"arguments":1}',
        '    expected: a condition that is met where that of concepts[0].deprecated[0].overloads[0] is not',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });

  it('refuses an overload that two earlier ones cover', () => {
    expectRefusal(
      engine([
        { when: { arguments: 1 }, call: 'a()' },
        { when: { arguments: 2 }, call: 'b()' },
        { when: { arguments: [1, 2] }, call: 'c()' },
      ]),
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].deprecated[0].overloads[2].when',
        '    found:    {"arguments":[1,2]}',
        '    expected: a condition that is met where that of concepts[0].deprecated[0].overloads[0] or concepts[0].deprecated[0].overloads[1] is not',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });

  it('refuses an overload that an earlier one with fewer literals covers', () => {
    expectRefusal(
      engine(
        [
          { when: { literals: { mode: 'x' } }, call: 'a()' },
          { when: { arguments: 2, literals: { mode: 'x', size: 1 } }, call: 'b()' },
        ],
        { parameters: ['mode', 'size'] },
      ),
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].deprecated[0].overloads[1].when',
        '    found:    {"arguments":2,"literals":{"mode":"x","size":1}}',
        '    expected: a condition that is met where that of concepts[0].deprecated[0].overloads[0] is not',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });

  it('refuses a literal for an argument that is not given', () => {
    expectRefusal(
      engine([{ when: { arguments: 1, literals: { size: 1 } }, call: 'b()' }], { parameters: ['mode', 'size'] }),
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.literals.size',
        '    found:    1',
        "    expected: no literal for an argument that is not given: 'arguments' allows 1",
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
      ],
    );
  });

  it('refuses a literal where no argument is given', () => {
    expectRefusal(engine([{ when: { arguments: 0, literals: { size: 1 } }, call: 'b()' }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].when.literals.size',
      '    found:    1',
      "    expected: no literal for an argument that is not given: 'arguments' allows 0",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses a repeated parameter', () => {
    expectRefusal(engine([{ when: { arguments: 1 }, parameters: ['a', 'a'] }]), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].parameters[1]',
      '    found:    "a"',
      '    expected: a parameter name that does not stand before it already',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses the call of an overload without a factory', () => {
    const deprecated = [{ ref: './b.ts#Engine', overloads: [{ when: { arguments: 1 }, call: 'create()' }] }];
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', deprecated }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].deprecated[0].overloads[0].call',
      '    found:    "create()"',
      '    expected: no call, since concepts[0] has no factory',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#deprecated',
    ]);
  });

  it('refuses literals that are infinite, or come from a hostile program', () => {
    const thrower = (): never => {
      throw new Error('read me not');
    };
    const literals = Object.defineProperty({}, 'mode', { enumerable: true, get: thrower });
    for (const [when, found] of [
      [{ literals: { mode: Infinity } }, 'Infinity'],
      [{ literals: { mode: NaN } }, 'NaN'],
      [{ literals: { mode: undefined } }, 'nothing'],
      [{ literals: { mode: 1n } }, 'a bigint'],
      [{ literals }, 'a value that cannot be read'],
      [{ literals: new Proxy({}, { ownKeys: thrower }) }, 'a value that cannot be read'],
      [{ literals: new Map([['mode', 1]]) }, 'an instance of Map'],
      [{ arguments: [0, Infinity] }, 'Infinity'],
    ] as const) {
      expect(refusalOf(engine([{ when, call: 'a()' }]))?.message).toContain(`found:    ${found}\n`);
    }
  });
});

describe('an overload', () => {
  it.each<[string, object]>([
    [
      'whose reach goes beyond that of an earlier one',
      engine([
        { when: { arguments: [0, 9] }, call: 'a()' },
        { when: { literals: { mode: 1 } }, call: 'b()' },
      ]),
    ],
    [
      'with one literal for two parameters',
      engine([
        { when: { literals: { mode: 'x' } }, parameters: ['mode', 'size'] },
        { when: { literals: { mode: 'x' } }, parameters: ['size', 'mode'] },
      ]),
    ],
    [
      'with two literals for one parameter',
      engine([
        { when: { literals: { mode: 'x' } }, call: 'a()' },
        { when: { literals: { mode: 'y' } }, call: 'b()' },
      ]),
    ],
    [
      'with literals that are alike',
      engine([
        { when: { literals: { mode: null } }, call: 'a()' },
        { when: { literals: { mode: 0 } }, call: 'b()' },
      ]),
    ],
    [
      'with a literal for a property',
      engine([
        { when: { literals: { 'options.mode': null } }, call: 'a()' },
        { when: { arguments: 1 }, call: 'b()' },
      ]),
    ],
  ])('is well-formed %s', (_, settings) => {
    expect(refusalOf(settings)).toBeUndefined();
  });

  it('is compiled', () => {
    const { concepts } = parseSettings(
      engine([
        { when: { arguments: 2, literals: { mode: 'batch', 'options.size': 3 } }, call: 'a()' },
        { when: { arguments: [0, 1] }, parameters: ['options'] },
        { when: { literals: { mode: null } }, call: 'b()' },
      ]),
      '/project',
    );
    expect(concepts[0]?.deprecated[0]?.overloads).toEqual([
      {
        arity: { least: 2, most: 2 },
        literals: new Map<string, unknown>([
          ['mode', 'batch'],
          ['options.size', 3],
        ]),
        parameters: undefined,
        call: 'a()',
        keyPath: 'concepts[0].deprecated[0].overloads[0]',
      },
      {
        arity: { least: 0, most: 1 },
        literals: new Map(),
        parameters: ['options'],
        call: undefined,
        keyPath: 'concepts[0].deprecated[0].overloads[1]',
      },
      {
        arity: undefined,
        literals: new Map([['mode', null]]),
        parameters: undefined,
        call: 'b()',
        keyPath: 'concepts[0].deprecated[0].overloads[2]',
      },
    ]);
  });
});

import { describe, it } from 'vitest';
import { expectRefusal } from './expect-refusal.ts';

describe('a malformed event contract', () => {
  it('refuses events that are a list', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', events: ['started'] }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].events',
      '    found:    ["started"]',
      "    expected: an object with any of the keys 'required' and 'pairs'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#events',
    ]);
  });

  it('refuses a blank event', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', events: { required: [''] } }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].events.required[0]',
      '    found:    ""',
      '    expected: the name of an event',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#events',
    ]);
  });

  it('refuses a pair that is a list', () => {
    expectRefusal(
      { concepts: [{ name: 'Engine', canonical: './a.ts#Engine', events: { pairs: [['started', 'ended']] } }] },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].events.pairs[0]',
        '    found:    ["started","ended"]',
        "    expected: an object with the keys 'start' and 'end'",
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#events',
      ],
    );
  });

  it('refuses a pair without an end', () => {
    expectRefusal(
      { concepts: [{ name: 'Engine', canonical: './a.ts#Engine', events: { pairs: [{ start: 'started' }] } }] },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].events.pairs[0].end',
        '    found:    nothing',
        '    expected: the name of an event or a list of such names',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#events',
      ],
    );
  });

  it('refuses a pair with an empty list of ends', () => {
    expectRefusal(
      {
        concepts: [{ name: 'Engine', canonical: './a.ts#Engine', events: { pairs: [{ start: 'started', end: [] }] } }],
      },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].events.pairs[0].end',
        '    found:    []',
        '    expected: at least one event that closes the pair',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#events',
      ],
    );
  });

  it('refuses a pair whose end is no event', () => {
    expectRefusal(
      {
        concepts: [
          { name: 'Engine', canonical: './a.ts#Engine', events: { pairs: [{ start: 'started', end: ['ended', 0] }] } },
        ],
      },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].events.pairs[0].end[1]',
        '    found:    0',
        '    expected: the name of an event',
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#events',
      ],
    );
  });
});

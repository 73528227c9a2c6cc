import { describe, it } from 'vitest';
import { expectRefusal } from './expect-refusal.ts';

describe('malformed settings', () => {
  it('refuses settings that are null', () => {
    expectRefusal(null, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot',
      '    found:    null',
      "    expected: an object with any of the keys 'root', 'concepts', 'userScope', and 'emitters'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#settings',
    ]);
  });

  it('refuses settings that are a list', () => {
    expectRefusal(
      [],
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot',
        '    found:    []',
        "    expected: an object with any of the keys 'root', 'concepts', 'userScope', and 'emitters'",
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#settings',
      ],
    );
  });

  it('refuses settings that are a text', () => {
    expectRefusal('ssot', [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot',
      '    found:    "ssot"',
      "    expected: an object with any of the keys 'root', 'concepts', 'userScope', and 'emitters'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#settings',
    ]);
  });

  it('refuses settings that are a class instance', () => {
    expectRefusal(new Map(), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot',
      '    found:    an instance of Map',
      "    expected: an object with any of the keys 'root', 'concepts', 'userScope', and 'emitters'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#settings',
    ]);
  });

  it('refuses an unknown key', () => {
    expectRefusal({ plugins: true }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.plugins',
      '    found:    true',
      "    expected: no key but 'root', 'concepts', 'userScope', and 'emitters'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#settings',
    ]);
  });

  it('refuses several misspelt keys at once', () => {
    expectRefusal({ concept: [], useScope: {}, emiters: [] }, [
      'settings.ssot are malformed in 3 places.',
      '',
      '  settings.ssot.concept',
      '    found:    []',
      "    expected: no such key; did you mean 'concepts'?",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#settings',
      '',
      '  settings.ssot.useScope',
      '    found:    {}',
      "    expected: no such key; did you mean 'userScope'?",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#settings',
      '',
      '  settings.ssot.emiters',
      '    found:    []',
      "    expected: no such key; did you mean 'emitters'?",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#settings',
    ]);
  });

  it('refuses a schema that is no address', () => {
    expectRefusal({ $schema: true }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.$schema',
      '    found:    true',
      '    expected: the address of the JSON Schema',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#schema',
    ]);
  });

  it('refuses a relative root', () => {
    expectRefusal({ root: './src' }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.root',
      '    found:    "./src"',
      '    expected: an absolute folder, for example import.meta.dirname',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#root',
    ]);
  });

  it('refuses a root that is a URL', () => {
    expectRefusal({ root: new URL('file:///project') }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.root',
      '    found:    an instance of URL',
      '    expected: an absolute folder, for example import.meta.dirname',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#root',
    ]);
  });

  it('refuses concepts that are no list', () => {
    expectRefusal({ concepts: { Engine: {} } }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts',
      '    found:    {"Engine":{}}',
      '    expected: a list of concepts',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#concepts',
    ]);
  });

  it('refuses a concept that is a reference', () => {
    expectRefusal({ concepts: ['./a.ts#Engine'] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0]',
      '    found:    "./a.ts#Engine"',
      "    expected: an object with the keys 'name' and 'canonical'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#concepts',
    ]);
  });
});

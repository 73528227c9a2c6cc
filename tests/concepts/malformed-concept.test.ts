import { describe, it } from 'vitest';
import { expectRefusal } from './expect-refusal.ts';

describe('a malformed concept', () => {
  it('refuses missing name and canonical', () => {
    expectRefusal({ concepts: [{}] }, [
      'settings.ssot are malformed in 2 places.',
      '',
      '  settings.ssot.concepts[0].name',
      '    found:    nothing',
      '    expected: a name that is not blank',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#name',
      '',
      '  settings.ssot.concepts[0].canonical',
      '    found:    nothing',
      "    expected: a reference '<module>#<export>' or '<module>#<export>.<static member>', for example './src/engine.ts#Engine'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#canonical',
    ]);
  });

  it('refuses a blank name', () => {
    expectRefusal({ concepts: [{ name: ' ', canonical: './a.ts#Engine' }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].name',
      '    found:    " "',
      '    expected: a name that is not blank',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#name',
    ]);
  });

  it('refuses a misspelt key', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', factroy: {} }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].factroy',
      '    found:    {}',
      "    expected: no such key; did you mean 'factory'?",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#concepts',
    ]);
  });

  it('refuses a canonical without an export', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts' }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].canonical',
      '    found:    "./a.ts"',
      "    expected: a reference '<module>#<export>' or '<module>#<export>.<static member>', for example './src/engine.ts#Engine'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#canonical',
    ]);
  });

  it('refuses a canonical with two static members', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine.create.now' }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].canonical',
      '    found:    "./a.ts#Engine.create.now"',
      "    expected: a reference '<module>#<export>' or '<module>#<export>.<static member>', for example './src/engine.ts#Engine'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#canonical',
    ]);
  });

  it('refuses a canonical with backslashes', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: '.\\a.ts#Engine' }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].canonical',
      '    found:    ".\\\\a.ts#Engine"',
      "    expected: a reference '<module>#<export>' or '<module>#<export>.<static member>', for example './src/engine.ts#Engine'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#canonical',
    ]);
  });

  it('refuses a factory that is a text', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', factory: 'createEngine()' }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].factory',
      '    found:    "createEngine()"',
      "    expected: an object with the keys 'module' and 'call'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#factory',
    ]);
  });

  it('refuses a factory without a call', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', factory: { module: './factory.ts' } }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].factory.call',
      '    found:    nothing',
      "    expected: a call template, for example 'await createEngine($userContext)'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#factory',
    ]);
  });

  it('refuses a factory whose module is a reference', () => {
    expectRefusal(
      {
        concepts: [
          { name: 'Engine', canonical: './a.ts#Engine', factory: { module: './factory.ts#create', call: 'create()' } },
        ],
      },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].factory.module',
        '    found:    "./factory.ts#create"',
        "    expected: a module path without '#<export>', for example './src/engine-factory.ts'",
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#factory',
      ],
    );
  });

  it('refuses a factory whose call is a number', () => {
    expectRefusal(
      { concepts: [{ name: 'Engine', canonical: './a.ts#Engine', factory: { module: './factory.ts', call: 42 } }] },
      [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot.concepts[0].factory.call',
        '    found:    42',
        "    expected: a call template, for example 'await createEngine($userContext)'",
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#factory',
      ],
    );
  });
});

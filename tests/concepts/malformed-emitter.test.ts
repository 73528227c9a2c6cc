import { describe, it } from 'vitest';
import { expectRefusal } from './expect-refusal.ts';

describe('a malformed emitter', () => {
  it('refuses an emitter that is a reference', () => {
    expectRefusal({ emitters: ['./ws.ts#Emitter'] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.emitters[0]',
      '    found:    "./ws.ts#Emitter"',
      "    expected: an object with the key 'ref'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#emitters',
    ]);
  });

  it('refuses an emitter without a reference', () => {
    expectRefusal({ emitters: [{ methods: ['notify'] }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.emitters[0].ref',
      '    found:    nothing',
      "    expected: a reference '<module>#<export>' or '<module>#<export>.<static member>', for example './src/engine.ts#Engine'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#emitters',
    ]);
  });

  it('refuses an emitter method that is no name', () => {
    expectRefusal({ emitters: [{ ref: './ws.ts#Emitter', methods: ['notify()'] }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.emitters[0].methods[0]',
      '    found:    "notify()"',
      '    expected: the name of a method',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#emitters',
    ]);
  });

  it('refuses a negative scope argument', () => {
    expectRefusal({ emitters: [{ ref: './ws.ts#Emitter', methods: ['notify'], scopeArgument: -1 }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.emitters[0].scopeArgument',
      '    found:    -1',
      '    expected: a position counted from 0',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#emitters',
    ]);
  });

  it('refuses a fractional scope argument', () => {
    expectRefusal({ emitters: [{ ref: './ws.ts#Emitter', methods: ['notify'], scopeArgument: 0.5 }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.emitters[0].scopeArgument',
      '    found:    0.5',
      '    expected: a whole number',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#emitters',
    ]);
  });

  it('refuses a scope argument that is neither number nor name', () => {
    expectRefusal({ emitters: [{ ref: './ws.ts#Emitter', methods: ['notify'], scopeArgument: null }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.emitters[0].scopeArgument',
      '    found:    null',
      '    expected: the position of an argument (0 for the first) or the name of a property',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#emitters',
    ]);
  });

  it('refuses a blank scope property', () => {
    expectRefusal({ emitters: [{ ref: './ws.ts#Emitter', methods: ['notify'], scopeArgument: '' }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.emitters[0].scopeArgument',
      '    found:    ""',
      '    expected: the name of a property',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#emitters',
    ]);
  });
});

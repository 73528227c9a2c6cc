import { describe, it } from 'vitest';
import { expectRefusal } from './expect-refusal.ts';

describe('malformed permits, modules and lifetime', () => {
  it('refuses a constructor that is neither module nor reference', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', constructors: ['./b.ts#', './c.ts'] }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].constructors[0]',
      '    found:    "./b.ts#"',
      "    expected: a module path or a reference '<module>#<export>'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#constructors',
    ]);
  });

  it('refuses a glob that is a pattern', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', modules: [/agents/] }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].modules[0]',
      '    found:    an instance of RegExp',
      "    expected: a glob, for example 'src/agents/**'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#modules',
    ]);
  });

  it('refuses an unknown scope', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', scope: 'request' }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].scope',
      '    found:    "request"',
      "    expected: 'user' or 'process'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#scope',
    ]);
  });

  it('refuses a dispose method that is a symbol', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', dispose: [Symbol.dispose] }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].dispose[0]',
      '    found:    a symbol',
      '    expected: the name of a method',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#dispose',
    ]);
  });

  it('refuses a dispose list that is a name', () => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', dispose: 'cleanup' }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].dispose',
      '    found:    "cleanup"',
      '    expected: a list of method names',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#dispose',
    ]);
  });
});

import { describe, it } from 'vitest';
import { expectRefusal } from './expect-refusal.ts';

const GLOB = "a glob relative to root, with '/' between folders and no '!' before it, for example 'src/agents/**'";

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
      `    expected: ${GLOB}`,
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#modules',
    ]);
  });

  it.each([
    ['a negated glob', '!src/agents/**', '"!src/agents/**"'],
    ['a glob with the separators of Windows', String.raw`src\agents\**`, String.raw`"src\\agents\\**"`],
    ['an absolute glob', '/project/src/**', '"/project/src/**"'],
    ['an absolute glob of Windows', 'C:/project/src/**', '"C:/project/src/**"'],
    ['a folder without what is in it', 'src/agents/', '"src/agents/"'],
    ['a blank glob', '  ', '"  "'],
  ])('refuses %s', (_, glob, found) => {
    expectRefusal({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', modules: ['src/**', glob] }] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.concepts[0].modules[1]',
      `    found:    ${found}`,
      `    expected: ${GLOB}`,
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

import { describe, it } from 'vitest';
import { expectRefusal } from './expect-refusal.ts';

describe('a malformed user scope', () => {
  it('refuses user scope that is a list', () => {
    expectRefusal({ userScope: ['tenantId'] }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.userScope',
      '    found:    ["tenantId"]',
      "    expected: an object with any of the keys 'names', 'types', 'accessors', and 'audience'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#userscope',
    ]);
  });

  it('refuses an unknown key of the user scope', () => {
    expectRefusal({ userScope: { name: ['tenantId'] } }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.userScope.name',
      '    found:    ["tenantId"]',
      "    expected: no such key; did you mean 'names'?",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#userscope',
    ]);
  });

  it('refuses a blank name of a user', () => {
    expectRefusal({ userScope: { names: ['tenantId', ' '] } }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.userScope.names[1]',
      '    found:    " "',
      '    expected: the name of a variable or property',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#userscope',
    ]);
  });

  it('refuses a type that is no reference', () => {
    expectRefusal({ userScope: { types: ['UserContext'] } }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.userScope.types[0]',
      '    found:    "UserContext"',
      "    expected: a reference '<module>#<export>' or '<module>#<export>.<static member>', for example './src/engine.ts#Engine'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#userscope',
    ]);
  });

  it('refuses an accessor given as a function', () => {
    expectRefusal({ userScope: { accessors: [() => 'user'] } }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.userScope.accessors[0]',
      '    found:    a function',
      "    expected: a reference '<module>#<export>' or '<module>#<export>.<static member>', for example './src/engine.ts#Engine'",
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#userscope',
    ]);
  });

  it('refuses an audience that is no list', () => {
    expectRefusal({ userScope: { audience: 'room' } }, [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.userScope.audience',
      '    found:    "room"',
      '    expected: a list of names',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#userscope',
    ]);
  });
});

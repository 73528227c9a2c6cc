import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { projectFolder } from '../../harness/fixture-project.ts';

// Settings that are not there, and a root that is not there. What was told in a run is remembered: each test has its own run.

const folder = projectFolder('engines');
let verify: (
  file: string,
  ssot?: object,
) => readonly { readonly messageId?: string | undefined; readonly message: string }[];

beforeEach(async () => {
  vi.resetModules();
  const { validSettings } = await import('../../../rules/valid-settings.ts');
  const linter = new Linter({ cwd: folder });
  verify = (file, ssot) =>
    linter.verify(
      'export {};',
      {
        files: ['**'],
        languageOptions: { parser },
        plugins: { ssot: { rules: { 'valid-settings': validSettings as never } } },
        rules: { 'ssot/valid-settings': 'error' },
        settings: ssot === undefined ? {} : { ssot },
      },
      `${folder}/${file}`,
    );
});

describe('no settings', () => {
  it('are told in the first file', () => {
    expect(verify('src/a.ts')).toMatchObject([
      {
        messageId: 'settingsMissing',
        message:
          'There is no settings.ssot, so that nothing is known to be canonical or deprecated, and only the rules on isolation ' +
          'have something to check. Declare the concepts there, or switch this rule off for these files.',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      },
    ]);
    expect(verify('src/b.ts')).toEqual([]);
    expect(verify('src/a.ts')).toHaveLength(1);
  });

  it('are nothing to tell of files beside others that have them', () => {
    expect(verify('src/a.ts', { root: folder, concepts: [] })).toEqual([]);
    expect(verify('src/b.ts')).toEqual([]);
  });

  it('are told no longer when there are some', () => {
    expect(verify('src/a.ts')).toHaveLength(1);
    expect(verify('src/a.ts', { root: folder, concepts: [] })).toEqual([]);
    expect(verify('src/a.ts')).toEqual([]);
  });

  it('are another thing than settings without a concept', () => {
    expect(verify('src/a.ts', { root: folder })).toEqual([]);
  });
});

describe('a root that is not there', () => {
  const concepts = [{ name: 'Engine', canonical: './src/user-execution-engine.ts#UserExecutionEngine' }];

  it('is told instead of all that is not found in it', () => {
    const root = `${folder}/nowhere`;
    expect(verify('src/a.ts', { root, concepts })).toMatchObject([
      { messageId: 'rootMissing', message: `settings.ssot.root is '${root}', and there is no such folder.` },
    ]);
  });

  it('is told of a file, too', () => {
    const root = `${folder}/tsconfig.json`;
    expect(verify('src/a.ts', { root, concepts })).toMatchObject([{ messageId: 'rootMissing' }]);
  });

  it('is nothing to tell when it is there', () => {
    expect(verify('src/a.ts', { root: folder, concepts })).toEqual([]);
  });
});

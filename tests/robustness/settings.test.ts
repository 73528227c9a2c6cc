import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import ssot from '../../src/index.ts';
import { projectFolder } from '../harness/fixture-project.ts';

const cwd = projectFolder('engines');
const canonical = './src/user-execution-engine.ts#UserExecutionEngine';
const code = "import { ExecutionEngine } from './execution-engine.js';\nnew ExecutionEngine();";

/** What ESLint says when a run stops, without the stack. */
async function stopOf(settings: unknown): Promise<string> {
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [ssot.configs.recommended, { settings: { ssot: settings } }],
  });
  const stop: unknown = await eslint.lintText(code, { filePath: 'src/consumer.js' }).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(stop).toBeInstanceOf(Error);
  expect((stop as Error).name).toBe('SettingsError');
  return (stop as Error).message;
}

it('a text in the place of settings stops a run after files without any, too', async () => {
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [ssot.configs.recommended] });
  await eslint.lintText(code, { filePath: 'src/consumer.js' });
  expect(await stopOf('engines')).toContain('settings.ssot');
});

describe('malformed settings stop a run with one error', () => {
  it.each<[string, unknown, string, readonly string[]]>([
    ['that are a text', 'engines', 'settings.ssot', ['"engines"', 'an object']],
    ['that are a list', [], 'settings.ssot', ['an object']],
    ['with concepts that are no list', { concepts: {} }, 'settings.ssot.concepts', ['a list of concepts']],
    ['with an unknown key', { concept: [] }, 'settings.ssot.concept', ["did you mean 'concepts'?"]],
    [
      'without a canonical reference',
      { concepts: [{ name: 'A' }] },
      'settings.ssot.concepts[0].canonical',
      ['nothing'],
    ],
    [
      'with a reference that is none',
      { concepts: [{ name: 'A', canonical: './src/a.ts' }] },
      'settings.ssot.concepts[0].canonical',
      ['"./src/a.ts"', "'<module>#<export>'"],
    ],
    [
      'with a template that does not parse',
      { concepts: [{ name: 'A', canonical, factory: { module: './src/a.ts', call: 'await (' } }] },
      'settings.ssot.concepts[0].factory.call',
      ['"await ("', 'one JavaScript expression'],
    ],
    [
      'with two concepts of one name',
      {
        concepts: [
          { name: 'A', canonical },
          { name: 'A', canonical },
        ],
      },
      'settings.ssot.concepts[1].name',
      [],
    ],
    ['with a root that is no folder', { root: 'src' }, 'settings.ssot.root', ['"src"']],
  ])('%s', async (_, settings, keyPath, words) => {
    const message = await stopOf(settings);
    expect(message).toContain(`\n  ${keyPath}\n`);
    for (const word of ['found:', 'expected:', 'docs/settings.md#', ...words]) expect(message).toContain(word);
    expect(message.match(/found:/gu)).toHaveLength(1);
    expect(message).not.toMatch(/TypeError|undefined|\[object/u);
  });

  it('tells all places in that one error', async () => {
    const message = await stopOf({ concepts: [{ nam: 'A' }], emitter: [] });
    expect(message).toContain('settings.ssot are malformed in 4 places.');
    expect(message.match(/found:/gu)).toHaveLength(4);
  });
});

describe('malformed settings stop each rule by itself', () => {
  it.each(Object.entries(rules))('%s', (name, rule) => {
    const linter = new Linter({ configType: 'flat', cwd });
    const config = {
      plugins: { ssot: { rules: { [name]: rule } } },
      rules: { [`ssot/${name}`]: 'error' },
      settings: { ssot: { concepts: 'none' } },
    } as unknown as Linter.Config;
    expect(() => linter.verify(code, config, 'src/consumer.js')).toThrow('a list of concepts');
  });
});

it('settings that are there but declare nothing are silent', () => {
  const linter = new Linter({ configType: 'flat', cwd });
  for (const settings of [{}, { concepts: [] }, { userScope: {} }, { emitters: [] }, undefined]) {
    const config = { ...ssot.configs.recommended, settings: settings === undefined ? {} : { ssot: settings } };
    expect(linter.verify(code, config as Linter.Config, 'src/consumer.js')).toEqual([]);
  }
});

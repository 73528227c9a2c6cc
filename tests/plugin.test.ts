import { existsSync, readFileSync } from 'node:fs';
import json from '@eslint/json';
import { ESLint, type Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import ssot, { defineSettings } from '../src/index.ts';
import { exportNameOf, inRepository, ruleNames } from '../tools/repository.ts';
import { projectFolder } from './harness/fixture-project.ts';
import { ProjectLinter } from './harness/lint.ts';
import { headingsOf } from './harness/markdown.ts';
import { oddPrograms } from './harness/odd-programs.ts';
import { enginesSettings } from './harness/settings.ts';

const folder = projectFolder('engines');
const settings = { ssot: defineSettings({ ...enginesSettings, root: folder }) };
const registered = Object.entries(rules);
const presets = ['announce', 'recommended', 'strict'] as const;

describe('the plugin', () => {
  it('says who it is', () => {
    const { name, version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as Readonly<
      Record<string, string>
    >;
    expect(ssot.meta).toEqual({ name, version, namespace: 'ssot' });
  });

  it('registers every file of rules/ under its name', () => {
    expect(ssot.rules).toEqual(rules);
    expect(registered.map(([name, rule]) => [name, rule.name])).toEqual(ruleNames().map((name) => [name, name]));
  });

  it.each(ruleNames())('%s is exported under the name of its file', async (name) => {
    const module = (await import(`../rules/${name}.ts`)) as Record<string, unknown>;
    expect(module[exportNameOf(name)]).toBe(rules[name as keyof typeof rules]);
  });
});

describe.each(registered)('%s', (name, rule) => {
  const page = inRepository(`docs/rules/${name}.md`);
  const { meta } = rule;
  const { docs } = meta;
  const messages = Object.entries<string>(meta.messages);
  const schemas = [meta.schema].flat() as readonly ObjectSchema[];

  it('describes itself', () => {
    expect(meta.type).toMatch(/^(?:problem|suggestion)$/u);
    expect(docs?.description).toMatch(/^[A-Z].*[^.]$/u);
    expect(docs?.url).toMatch(new RegExp(`^https://.*/docs/rules/${name}\\.md$`, 'u'));
  });

  it('is in a preset or says that it is in none', () => {
    expect(docs?.presets).toBeInstanceOf(Array);
    for (const preset of docs?.presets ?? []) expect(['recommended', 'strict']).toContain(preset);
  });

  it('takes one object of options, closed and described, with a default for each', () => {
    expect(Array.isArray(meta.schema)).toBe(true);
    expect(schemas.length).toBeLessThanOrEqual(1);
    expect(meta.defaultOptions ?? []).toHaveLength(schemas.length);
    for (const schema of schemas) {
      expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
      const defaults = meta.defaultOptions?.[0] ?? {};
      for (const [option, { description }] of Object.entries(schema.properties ?? {})) {
        expect(description, option).toMatch(/\.$/u);
        expect(Object.keys(defaults), 'an option without a default').toContain(option);
      }
    }
  });

  it.each(messages)('says %s in a sentence', (_, message) => {
    // What follows the full stop is a sentence of its own, or nothing.
    expect(message).toMatch(/^(?:[A-Z]|'\{\{|settings\.).*\.(?:\{\{\w+\}\})?$/u);
    expect(message.replaceAll(/\{\{[a-z]+\}\}/giu, ''), 'a malformed placeholder').not.toMatch(/[{}]/u);
  });

  it('has a page with the required sections, which names every option', () => {
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, 'utf8');
    const headings = headingsOf(text);
    const hasOptions = schemas.some(({ properties }) => Object.keys(properties ?? {}).length > 0);
    expect(text).toContain('<!-- end auto-generated rule header -->');
    expect(headings[0]).toEqual({ depth: 1, text: `ssot/${name}` });
    const sections = ['What it reports', ...(hasOptions ? ['Options'] : []), 'When not to use it'];
    const found = headings.filter(({ depth }) => depth === 2).map((heading) => heading.text);
    expect(found.filter((heading) => sections.includes(heading))).toEqual(sections);
    for (const { properties } of schemas) {
      for (const option of Object.keys(properties ?? {})) expect(text).toContain(`\`${option}\``);
    }
  });

  const linters = [enginesSettings, { concepts: [] }].map(
    (registry) => new ProjectLinter({ folder, settings: registry, rules: { [name]: rule } }),
  );

  it.each(oddPrograms)('survives $name', ({ filename, code }) => {
    for (const linter of linters) expect(() => linter.verify(filename, code)).not.toThrow();
  });
});

describe('presets', () => {
  it('are there', () => {
    expect(Object.keys(ssot.configs).sort()).toEqual([...presets]);
  });

  it.each(presets)('%s is a plain object with a name, which refers to the plugin itself', (preset) => {
    const config: Linter.Config = ssot.configs[preset];
    expect(config.name).toBe(`ssot/${preset}`);
    expect(config.plugins?.ssot).toBe(ssot);
    expect(Object.getPrototypeOf(config)).toBe(Object.prototype);
  });

  it('hold the rules that say so', () => {
    const recommended = registered.filter(([, rule]) => rule.meta.docs?.presets.includes('recommended'));
    const strict = registered.filter(([, rule]) => rule.meta.docs?.presets.includes('strict'));
    expect(ruleNamesOf('announce')).toEqual(recommended.map(([name]) => `ssot/${name}`));
    expect(ruleNamesOf('recommended')).toEqual(recommended.map(([name]) => `ssot/${name}`));
    expect(ruleNamesOf('strict')).toEqual(strict.map(([name]) => `ssot/${name}`));
  });

  it('only warn in the announcement', () => {
    expect(severitiesOf('announce')).toEqual(['warn']);
    expect(severitiesOf('recommended')).toEqual(['error']);
    expect(severitiesOf('strict')).toEqual(['error']);
  });

  const files = ['**/*.ts'];
  const languageOptions = { parser: tseslint.parser };
  it.each(
    presets.flatMap((preset): [string, Linter.Config[]][] => [
      [`the object ${preset}`, defineConfig({ files, languageOptions, settings, extends: [ssot.configs[preset]] })],
      [
        `the object ${preset} beside the plugin`,
        defineConfig({ files, languageOptions, settings, plugins: { ssot }, extends: [ssot.configs[preset]] }),
      ],
      [
        `the string ssot/${preset}`,
        defineConfig({ files, languageOptions, settings, plugins: { ssot }, extends: [`ssot/${preset}`] }),
      ],
      [
        `the object ${preset} and the plugin in another entry`,
        defineConfig({ plugins: { ssot } }, ssot.configs[preset], { files, languageOptions, settings }),
      ],
    ]),
  )('load as %s', async (_, overrideConfig) => {
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig });
    const [result] = await eslint.lintText('export {};', { filePath: 'src/consumer.ts' });
    expect(result?.messages).toEqual([]);
  });

  it.each(presets)('%s lets files of other languages pass', async (preset) => {
    const overrideConfig = defineConfig(
      { files: ['**/*.json'], plugins: { json }, language: 'json/json' },
      ssot.configs[preset],
      { settings },
    );
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig });
    const [result] = await eslint.lintText('{ "import": "./execution-engine.js" }', { filePath: 'data.json' });
    expect(result?.messages).toEqual([]);
  });

  it.each(presets)('%s runs without settings', async (preset) => {
    const overrideConfig = defineConfig({ files, languageOptions, extends: [ssot.configs[preset]] });
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig });
    await expect(eslint.lintText('export {};', { filePath: 'src/consumer.ts' })).resolves.toHaveLength(1);
  });
});

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

function ruleNamesOf(preset: (typeof presets)[number]): readonly string[] {
  return Object.keys(ssot.configs[preset].rules ?? {});
}

function severitiesOf(preset: (typeof presets)[number]): readonly unknown[] {
  return [...new Set(Object.values(ssot.configs[preset].rules ?? {}).map((entry) => [entry].flat()[0]))];
}

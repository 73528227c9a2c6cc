import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { InferInput } from 'valibot';
import { defineSettings } from '../../src/kit/define-settings.ts';
import type { settingsSchema } from '../../src/concepts/settings-schema.ts';
import { settingsSections } from '../../src/concepts/settings-page.ts';
import type { OverloadCondition, Settings } from '../../src/concepts/settings.ts';
import { settingsJsonSchema } from '../../tools/settings-schema.ts';

/** Validation changes nothing that it is given, so the type for users promises as much. */
type Unchanging<T> = T extends object ? { readonly [Key in keyof T]: Unchanging<T[Key]> } : T;

describe('the types for users', () => {
  it('accept what the schema accepts, and nothing else', () => {
    expectTypeOf<Unchanging<InferInput<typeof settingsSchema>>>().toEqualTypeOf<Settings>();
  });

  it('explain every key in the words of the schema', () => {
    const source = readFileSync(new URL('../../src/concepts/settings.ts', import.meta.url), 'utf8');
    const comments = (source.match(/\/\*\*[^]*?\*\//g) ?? []).map((comment) =>
      comment
        .replace(/^\s*(?:\/\*\*|\*\/|\*)|\*\/$/gm, '')
        .replace(/@default[^]*/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    const descriptions = descriptionsIn(settingsJsonSchema()).slice(1);
    expect(descriptions).toHaveLength(39);
    for (const description of descriptions) expect(comments).toContain(description);
  });

  it('are what defineSettings takes and returns unchanged', () => {
    const settings: Settings = { concepts: [] };
    expect(defineSettings(settings)).toBe(settings);
    // @ts-expect-error -- a key that does not exist
    defineSettings({ conceps: [] });
    // @ts-expect-error -- three numbers of arguments
    const when: OverloadCondition = { arguments: [1, 2, 3] };
    expect(when).toBeDefined();
    // @ts-expect-error -- an object is no literal
    const literals: OverloadCondition = { literals: { mode: {} } };
    expect(literals).toBeDefined();
    // @ts-expect-error -- a scope that does not exist
    defineSettings({ concepts: [{ name: 'Engine', canonical: './a.ts#Engine', scope: 'request' }] });
  });
});

describe('the sections of the settings page', () => {
  it('are the keys of the schema', () => {
    const schema = settingsJsonSchema() as SchemaNode;
    expect(Object.keys(schema.properties ?? {})).toEqual(settingsSections.settings);
    expect(Object.keys(schema.properties?.['concepts']?.items?.properties ?? {})).toEqual(settingsSections.concept);
  });
});

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

function descriptionsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { description } = schema as { description?: unknown };
  return [...(typeof description === 'string' ? [description] : []), ...Object.values(schema).flatMap(descriptionsIn)];
}

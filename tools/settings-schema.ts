import { toJsonSchema } from '@valibot/to-json-schema';
import { settingsSchema } from '../src/concepts/settings-schema.ts';

/**
 * JSON Schema (draft-07) of `settings.ssot`, from the schema that validates it.
 *
 * Two things that JSON Schema cannot express are left out: `raw_check`, which only betters messages, and the relations
 * between keys that `findContradictions` looks for. JSON has no numbers but finite ones. `typeMode: 'output'` passes over the guard against arrays that
 * `closedObject` puts before each object.
 */
export function settingsJsonSchema(): object {
  const { $schema, ...schema } = toJsonSchema(settingsSchema, {
    target: 'draft-07',
    typeMode: 'output',
    ignoreActions: ['raw_check', 'finite'],
  });
  return {
    $schema,
    title: 'settings.ssot of eslint-plugin-ssot',
    description: 'The registry of concepts: what users declare, read by every rule and by the audit.',
    ...schema,
  };
}

import { formatted } from '../repository.ts';
import { settingsJsonSchema } from '../settings-schema.ts';
import type { Generator } from './generator.ts';

const FILE = 'docs/settings.schema.json';

export const settingsSchema: Generator = {
  name: 'schema of the settings',
  generate: async () => new Map([[FILE, await formatted(FILE, JSON.stringify(settingsJsonSchema()))]]),
};

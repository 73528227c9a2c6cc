import { toJsonSchema } from '@valibot/to-json-schema';
import { baselineSchema } from '../../src/audit/baseline/parse-baseline.ts';
import { formatted } from '../repository.ts';
import type { Generator } from './generator.ts';

const FILE = 'docs/baseline.schema.json';

export const baselineJsonSchema: Generator = {
  name: 'schema of the baseline',
  generate: async () => {
    const { $schema, ...schema } = toJsonSchema(baselineSchema, { target: 'draft-07' });
    const head = { $schema, title: 'A baseline of ssot audit', description: 'The findings that are known.' };
    return new Map([[FILE, await formatted(FILE, JSON.stringify({ ...head, ...schema }))]]);
  },
};

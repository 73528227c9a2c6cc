import { describe, expect, it } from 'vitest';
import { settingsJsonSchema } from '../../tools/settings-schema.ts';

interface Node {
  readonly $schema?: string;
  readonly title?: string;
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  /** What the values of any key have to be. */
  readonly additionalProperties?: boolean | Node;
  readonly propertyNames?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

function nodesOf(node: Node): Node[] {
  const children = [
    ...Object.values(node.properties ?? {}),
    ...(node.items ? [node.items] : []),
    ...(node.anyOf ?? []),
  ];
  return [node, ...children.flatMap(nodesOf)];
}

describe('settingsJsonSchema', () => {
  const schema: Node = settingsJsonSchema();
  const nodes = nodesOf(schema);

  it('is a draft-07 schema that survives JSON', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.title).toBe('settings.ssot of eslint-plugin-ssot');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('describes every key and closes every object, or says what its keys are and hold', () => {
    for (const { type, additionalProperties, propertyNames, properties } of nodes) {
      if (type === 'object' && properties !== undefined) expect(additionalProperties).toBe(false);
      if (type === 'object' && properties === undefined) {
        expect(propertyNames?.pattern).toBeDefined();
        expect(additionalProperties).toHaveProperty('anyOf');
      }
      for (const property of Object.values(properties ?? {})) expect(property.description).toMatch(/^[A-Z`].*\.$/s);
    }
  });

  it('has patterns that compile without flags as well as with Unicode', () => {
    const patterns = nodes.flatMap(({ pattern }) => pattern ?? []);
    expect(patterns.length).toBeGreaterThan(10);
    for (const pattern of patterns)
      for (const flags of ['', 'u']) expect(() => new RegExp(pattern, flags)).not.toThrow();
  });

  it('requires what the parser requires and tells the defaults', () => {
    const concept = schema.properties?.['concepts']?.items;
    const deprecated = concept?.properties?.['deprecated']?.items?.anyOf?.[1];
    expect(schema.required).toEqual([]);
    expect(concept?.required).toEqual(['name', 'canonical']);
    expect(concept?.properties?.['factory']?.required).toEqual(['module', 'call']);
    expect(concept?.properties?.['scope']?.default).toBe('user');
    expect(deprecated?.required).toEqual(['ref']);
    expect(deprecated?.properties?.['parameters']?.uniqueItems).toBe(true);
  });
});

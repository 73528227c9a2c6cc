/** A change after a run that was kept by `--cache`, and what the next run has to tell. */
export interface CacheScenario {
  /** Completes "the cache …". */
  readonly name: string;
  readonly write?: Readonly<Record<string, string>>;
  readonly move?: readonly [from: string, to: string];
  /** The settings are edited. */
  readonly concept?: typeof cachedConcept;
  /** `file:line rule`, of files in `src/`, in their order. */
  readonly found: readonly string[];
  /** Milliseconds after which a process that goes on sees the change. */
  readonly wait?: number;
}

export const cachedConcept = {
  name: 'engine',
  canonical: './src/user-engine.ts#UserEngine',
  factory: { module: './src/factory.ts', call: 'createEngine($id)' },
  deprecated: ['./src/old-engine.ts#OldEngine'],
};

/** A project without findings. */
export const cachedFiles = {
  'package.json': '{ "type": "module", "name": "app" }',
  'package-lock.json': '{}',
  'tsconfig.json': '{ "compilerOptions": { "paths": { "engine": ["./src/user-engine.ts"] } } }',
  'src/old-engine.ts':
    'export class OldEngine { constructor(readonly id: string) {} }\nexport { OldEngine as Engine };',
  'src/user-engine.ts':
    'export class UserEngine { constructor(readonly id: string) {} }\nexport { UserEngine as Engine };',
  'src/factory.ts': `import { UserEngine } from './user-engine.js';
export const createEngine = (id: string): UserEngine => new UserEngine(id);`,
  'src/index.ts': "export { UserEngine as Engine } from './user-engine.js';",
  'src/consumer.ts': `import { Engine } from './index.js';
export const is = (value: unknown): boolean => value instanceof Engine;`,
  'src/other.ts': `import { Engine } from 'engine';
export const is = (value: unknown): boolean => value instanceof Engine;`,
};

const reported = ['consumer.ts:1 ssot/no-deprecated-reference', 'consumer.ts:2 ssot/no-deprecated-reference'];

export const cacheScenarios: readonly CacheScenario[] = [
  { name: 'holds while nothing has changed', found: [] },
  {
    name: 'goes when a barrel exports the deprecated class',
    write: { 'src/index.ts': "export { OldEngine as Engine } from './old-engine.js';" },
    found: [...reported, 'index.ts:1 ssot/no-deprecated-reference'],
  },
  {
    name: 'goes when the factory has moved',
    move: ['src/factory.ts', 'src/make/factory.ts'],
    found: ['consumer.ts:1 ssot/valid-settings'],
  },
  {
    name: 'goes when the settings are edited',
    concept: {
      ...cachedConcept,
      canonical: './src/old-engine.ts#OldEngine',
      deprecated: ['./src/user-engine.ts#UserEngine'],
    },
    found: [
      ...reported,
      'index.ts:1 ssot/no-deprecated-reference',
      'other.ts:1 ssot/no-deprecated-reference',
      'other.ts:2 ssot/no-deprecated-reference',
    ],
  },
  {
    name: 'goes when an alias of tsconfig.json leads elsewhere',
    write: { 'tsconfig.json': '{ "compilerOptions": { "paths": { "engine": ["./src/old-engine.ts"] } } }' },
    wait: 1100,
    found: ['other.ts:1 ssot/no-deprecated-reference', 'other.ts:2 ssot/no-deprecated-reference'],
  },
];

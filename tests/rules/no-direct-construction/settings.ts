import type { ConceptSettings } from '../../../src/concepts/settings.ts';
import { enginesSettings, type SsotSettings } from '../../harness/settings.ts';

const [engine] = enginesSettings.concepts ?? [];
if (engine === undefined) throw new Error('The engines project declares no concept.');

/** The module of the factories that take optional arguments, option bags and rest arguments. */
export const optionalArguments = './src/factories/optional-arguments.ts';

const deprecated = [
  ...(engine.deprecated ?? []),
  './src/batch-execution-engine.ts#BatchExecutionEngine',
  './src/pipeline-execution-engine.ts#PipelineExecutionEngine',
  './src/tuned-execution-engine.ts#TunedExecutionEngine',
];

/** The registry of the engines project with every deprecated class and some keys of its concept changed. */
export function engines(changes: Partial<ConceptSettings> = {}): SsotSettings {
  return { ...enginesSettings, concepts: [{ ...engine, deprecated, ...changes } as ConceptSettings] };
}

/** The registry of the engines project with another factory. */
export function templated(call: string, module = './src/execution-engine-factory.ts'): SsotSettings {
  return engines({ factory: { module, call } });
}

/** The registry of the engines project with deprecated functions and methods that make engines, and some that do not. */
export function makers(changes: Partial<ConceptSettings> = {}): SsotSettings {
  const own = ['makeEngine', 'openEngine', 'dialEngine', 'Engines.make', 'theEngine'];
  const old = ['engineWithin', 'engineFrom', 'startEngine', 'promiseEngine', 'readEngine', 'timedEngine', 'findEngine'];
  const members = ['default', 'engines.create', 'engines.open'];
  const others = ['makeEngines', 'eachEngine', 'streamEngines', 'engineClass', 'tracedClass', 'engineMaker'];
  const calls = ['resetEngines', 'closeEngines', 'countEngines', 'clearEngines'];
  return engines({
    deprecated: [
      ...deprecated,
      ...own.map((name) => `./src/old-factories.ts#${name}`),
      ...[...old, ...members].map((name) => `./src/makers/old-makers.ts#${name}`),
      ...[...others, ...calls].map((name) => `./src/makers/other-calls.ts#${name}`),
      './src/makers/plain-makers.js#plainEngine',
      './src/makers/plain-makers.js#memoEngine',
    ],
    ...changes,
  });
}

/** The same, with a factory that is synchronous. */
export function makersAtOnce(): SsotSettings {
  const factory = { module: './src/execution-engine-factory.ts', call: 'createExecutionEngineSync($userContext)' };
  return makers({ factory });
}

/** A generic class and its factory. */
export function queues(call: string): SsotSettings {
  return {
    concepts: [
      {
        name: 'Queue',
        canonical: './src/queues/typed-queue.ts#TypedQueue',
        factory: { module: './src/queues/queue-factory.ts', call },
        deprecated: ['./src/queues/job-queue.ts#JobQueue'],
      },
    ],
  };
}

/** A class whose canonical twin has some of its members in another way, and lacks others. */
export function meters(): SsotSettings {
  return {
    concepts: [
      {
        name: 'Meter',
        canonical: './src/meters/meter.ts#Meter',
        factory: { module: './src/meters/meter-factory.ts', call: 'await openMeter($unit)' },
        deprecated: ['./src/meters/legacy-meter.ts#LegacyMeter'],
      },
    ],
  };
}

/** The TypeScript modules of the CommonJS project. */
export function commonjs(call: string): SsotSettings {
  return {
    concepts: [
      {
        name: 'Engine',
        canonical: './src/engine.ts#Engine',
        factory: { module: './src/engine-factory.ts', call },
        deprecated: ['./src/old-engine.ts#OldEngine'],
      },
    ],
  };
}

/** The JavaScript modules of the CommonJS project. */
export function javascript(call: string): SsotSettings {
  return {
    concepts: [
      {
        name: 'Engine',
        canonical: './lib/engine.js#default',
        factory: { module: './lib/engine-factory.js', call },
        deprecated: ['./lib/old-engine.js#OldEngine'],
      },
    ],
  };
}

/** Some of the same, with what the user says of a class. */
export function reasonedMakers(): SsotSettings {
  return engines({
    deprecated: [
      './src/execution-engine.ts#ExecutionEngine',
      './src/execution-engine-consolidated.ts#ExecutionEngine',
      './src/old-factories.ts#makeEngine',
      './src/old-factories.ts#Engines.make',
      {
        ref: './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine',
        reason: 'It shares its cache between users',
      },
    ],
  });
}

/** A class that takes more kinds of values than its factories do. */
export function carts(call: string): SsotSettings {
  return {
    concepts: [
      {
        name: 'Cart',
        canonical: './src/carts/cart.ts#Cart',
        factory: { module: './src/carts/cart-factory.ts', call },
        deprecated: ['./src/carts/old-cart.ts#OldCart'],
      },
    ],
  };
}

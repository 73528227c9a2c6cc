import { enginesSettings, type SsotSettings } from '../../harness/settings.ts';

/** What messages call the things of the fixture projects. */
const engines = {
  canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
  truth: "`await createExecutionEngine($userContext)` from './src/execution-engine-factory.ts'",
};
const stores = {
  canonical: "'Store' from './src/store.ts'",
  truth: "`createStore()` from './src/create-store.ts'",
};
const clocks = { canonical: "'Clock' from './src/clock.ts'", truth: "'Clock' from './src/clock.ts'" };

export const things = {
  engine: { name: "ExecutionEngine' of './src/execution-engine.ts", ...engines },
  consolidated: { name: "ExecutionEngine' of './src/execution-engine-consolidated.ts", ...engines },
  scoped: { name: 'RequestScopedExecutionEngine', ...engines },
  fault: {
    name: 'OldFault',
    canonical: "'Fault' from './src/faults/fault.ts'",
    truth: "`faultOf($args)` from './src/faults/fault.ts'",
  },
  store: { name: 'LegacyStore', ...stores },
  pairs: { name: 'PairStore', ...stores },
  plain: { name: 'PlainStore', ...stores },
  clock: { name: 'LegacyClock', ...clocks },
  gauge: { name: 'LegacyGauge', canonical: "'Gauge' from './src/gauge.ts'", truth: "'Gauge' from './src/gauge.ts'" },
  time: { name: 'currentTime', canonical: "'now' from './src/clock.ts'", truth: "'now' from './src/clock.ts'" },
  system: {
    name: 'LegacyClock.system',
    canonical: "'now' from './src/clock.ts'",
    truth: "'now' from './src/clock.ts'",
  },
};

/** The ends of messages that say why nothing is fixed. */
export const outcomes = {
  bindingShared: ' Not fixed: it cannot be taken out without changing the code around it (binding-shared).',
  commentWouldBeLost: ' Not fixed: a comment stands in a part that would be dropped (comment-would-be-lost).',
  errorExpected: ' Not fixed: a `@ts-expect-error` stands above it, and the error may go (error-expected).',
  exportedAgain: ' Not fixed: other modules may import it through this one (exported-again).',
  injectionToken:
    ' Not fixed: it is the token by which it is injected, and changes together with all that use it (injection-token).',
  instanceTest:
    ' Not fixed automatically: instances of the old class that are still around would no longer be recognised (instance-test).',
  linkedSite:
    " Not fixed: the type 'RequestScopedExecutionEngine' must change together with sites of this file that cannot be rewritten (linked-site).",
  mockedModule: ' Not fixed: this file replaces the old module with a mock (mocked-module).',
  namedInComments: ' Not fixed: comments of this file still name it (named-in-comments).',
  stillUsed: ' Not fixed: its uses in this file come first (still-used).',
  subclass: ' Not fixed: a subclass is code of its own, which a person has to move (subclass).',
  testFile: ' Not fixed automatically: this is a test, and what it tests is for a person to decide (test-file).',
  typeArguments: ' Not fixed: the type arguments do not fit (type-arguments).',
  typeofClass: ' Not fixed: the type describes the constructor itself, which differs (typeof-class).',
  usedAsValue: ' Not fixed: where the class goes from here is for a person to follow (used-as-value).',
};

/** The end of a message on a type that must change together with what stands in a line. */
export function linkedTo(line: number, type = things.scoped.name): string {
  return ` Not fixed: the type '${type}' must change together with line ${String(line)}, which cannot be rewritten (linked-site).`;
}

/** The registry of the `references` project. */
export const referencesSettings: SsotSettings = {
  concepts: [
    {
      name: 'Store',
      canonical: './src/store.ts#Store',
      factory: { module: './src/create-store.ts', call: 'createStore()' },
      deprecated: [
        './src/legacy-store.ts#LegacyStore',
        './src/pair-store.ts#PairStore',
        './src/pair-store.ts#PlainStore',
      ],
    },
    { name: 'Gauge', canonical: './src/gauge.ts#default', deprecated: ['./src/legacy-gauge.ts#default'] },
    { name: 'Clock', canonical: './src/clock.ts#Clock', deprecated: ['./src/legacy-clock.ts#LegacyClock'] },
  ],
};

/** Other registries. */
export const settings = {
  none: { concepts: [] },
  canonicalOnly: { concepts: [{ name: 'Engine', canonical: './src/user-execution-engine.ts#UserExecutionEngine' }] },
  dead: {
    concepts: [
      {
        name: 'Engine',
        canonical: './src/user-execution-engine.ts#UserExecutionEngine',
        deprecated: ['./src/old-engine.ts#ExecutionEngine', './src/execution-engine.ts#OldEngine'],
      },
    ],
  },
  permitted: {
    ...enginesSettings,
    concepts: (enginesSettings.concepts ?? []).map((concept) => ({
      ...concept,
      constructors: ['./src/bridge.ts', './src/context.ts#currentContext', './src/registry.ts#Registry.register'],
    })),
  },
  functions: {
    concepts: [
      {
        name: 'now',
        canonical: './src/clock.ts#now',
        deprecated: ['./src/legacy-clock.ts#currentTime', './src/legacy-clock.ts#LegacyClock.system'],
      },
    ],
  },
} satisfies Record<string, SsotSettings>;

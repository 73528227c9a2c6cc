import type { Settings } from '../../src/concepts/settings.ts';

/** What a user writes under `settings.ssot`, less the root, which is the fixture project's folder. */
export type SsotSettings = Omit<Settings, 'root'>;

/** The registry of the `engines` project; the examples of the documentation are written against it. */
export const enginesSettings: SsotSettings = {
  concepts: [
    {
      name: 'ExecutionEngine',
      canonical: './src/user-execution-engine.ts#UserExecutionEngine',
      factory: {
        module: './src/execution-engine-factory.ts',
        call: 'await createExecutionEngine($userContext)',
      },
      deprecated: [
        './src/execution-engine.ts#ExecutionEngine',
        './src/execution-engine-consolidated.ts#ExecutionEngine',
        './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine',
      ],
      dispose: ['cleanup'],
      events: {
        required: ['agent_started', 'agent_thinking', 'tool_executing', 'tool_completed', 'agent_completed'],
        pairs: [{ start: 'tool_executing', end: ['tool_completed', 'tool_failed'] }],
      },
    },
  ],
  userScope: { types: ['./src/context.ts#UserExecutionContext'], accessors: ['./src/context.ts#currentContext'] },
};

/** The registry of the `containers` project, whose factory is called as `call` says; `null` for no factory. */
export function containersSettings(call: string | null = 'createEngine($userContext)'): SsotSettings {
  return {
    concepts: [
      {
        name: 'Engine',
        canonical: './src/engine.ts#Engine',
        ...(call !== null && { factory: { module: './src/engine-factory.ts', call } }),
        deprecated: [
          './src/old-engine.ts#OldEngine',
          './src/old-engine.ts#SealedEngine',
          './src/old-engine.ts#LooseEngine',
          './src/old-engine.ts#PairEngine',
          './src/old-engine.ts#PlainEngine',
          './src/injected-engines.ts#ScopedEngine',
          './src/injected-engines.ts#NamedTokenEngine',
          './src/injected-engines.ts#ClassTokenEngine',
          './src/injected-engines.ts#OptionalEngine',
          './src/injected-engines.ts#InterfaceEngine',
          './src/injected-engines.ts#TypeOnlyEngine',
          './src/injected-engines.ts#HiddenEngine',
          './src/injected-engines.ts#PrimitiveEngine',
          './src/injected-engines.ts#UnionEngine',
          './src/injected-engines.ts#QualifiedEngine',
          './src/injected-engines.ts#PackageEngine',
          './src/injected-engines.ts#SizedEngine',
          './src/injected-engines.ts#DerivedEngine',
        ],
      },
    ],
    userScope: { types: ['./src/user-context.ts#UserContext'] },
  };
}

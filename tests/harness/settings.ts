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

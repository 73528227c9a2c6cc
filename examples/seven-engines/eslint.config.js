import parser from '@typescript-eslint/parser';
import { defineConfig } from 'eslint/config';
import ssot, { defineSettings } from 'eslint-plugin-ssot';

export default defineConfig([
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    extends: [ssot.configs.recommended],
    languageOptions: { parser },
    settings: {
      ssot: defineSettings({
        root: import.meta.dirname,
        concepts: [
          {
            name: 'ExecutionEngine',
            canonical: './src/agents/user-execution-engine.ts#UserExecutionEngine',
            factory: {
              module: './src/agents/execution-engine-factory.ts',
              call: 'await ExecutionEngineFactory.createExecutionEngine($userContext)',
            },
            deprecated: [
              {
                ref: './src/agents/execution-engine.ts#ExecutionEngine',
                call: 'await ExecutionEngineFactory.createExecutionEngine($scope)',
                reason: 'It remembers the current user and every answer for the whole process.',
              },
              {
                ref: './src/agents/request-scoped-execution-engine.ts#RequestScopedExecutionEngine',
                reason: 'Its history is static: every request adds to the same list.',
              },
              {
                ref: './src/agents/mcp-enhanced-execution-engine.ts#MCPEnhancedExecutionEngine',
                parameters: ['registry', 'bridge', 'userContext'],
                reason: 'It inherits the shared answers of ExecutionEngine.',
              },
              {
                ref: './src/agents/execution-engine-consolidated.ts#ExecutionEngine',
                reason: 'It counts the runs of all users in one meter.',
              },
              {
                ref: './src/agents/base-execution-engine.ts#BaseExecutionEngine',
                reason: 'It broadcasts results and does not announce that an agent is thinking.',
              },
              {
                ref: './src/agents/execution-engine-factory.ts#IsolatedExecutionEngine',
                reason: 'It is only as isolated as the engine it wraps.',
              },
            ],
            modules: ['src/agents/**', 'src/services/**', 'src/websocket/**'],
            scope: 'user',
            dispose: ['cleanup'],
            events: {
              required: ['agent_started', 'agent_thinking', 'tool_executing', 'tool_completed', 'agent_completed'],
              pairs: [{ start: 'tool_executing', end: ['tool_completed', 'tool_failed'] }],
            },
          },
        ],
        userScope: { types: ['./src/context.ts#UserExecutionContext'] },
        emitters: [
          {
            ref: './src/websocket/websocket-emitter.ts#WebSocketEmitter',
            methods: ['notify', 'broadcast'],
            scopeArgument: 0,
          },
          { ref: './src/agents/agent-bridge.ts#AgentBridge', methods: ['notify'], scopeArgument: 0 },
        ],
      }),
    },
  },
  {
    // Sockets are state of the process. What is taken from elsewhere is looked at there too.
    files: ['src/websocket/**'],
    rules: { 'ssot/no-global-mutable-state': 'off' },
  },
  {
    // What is sent to the model is the same for everybody, so nobody may change it.
    files: ['src/agents/prompts/**'],
    rules: { 'ssot/no-global-mutable-state': ['error', { escapes: true, exportedBindings: true }] },
  },
]);

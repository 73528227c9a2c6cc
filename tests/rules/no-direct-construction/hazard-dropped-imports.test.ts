import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed } from './findings.ts';
import { enginesSettings } from '../../harness/settings.ts';

// An import that only dropped arguments use goes with them.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'two names: from another module',
      code: `import { ExecutionEngine } from './sandbox/execution-engine.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(String(registry), String(bridge));`,
    },
    {
      name: 'two names: shadowed',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export const known = [ExecutionEngine];
export const open = (ExecutionEngine: new (...parts: unknown[]) => object) => new ExecutionEngine(registry, bridge, currentContext());`,
    },
    {
      name: 'a whole module: from another module',
      code: `import { ExecutionEngine } from './sandbox/execution-engine.js';
import * as wiring from './wiring.js';

export const engine = new ExecutionEngine(String(wiring.registry));`,
    },
    {
      name: 'a module that does something: from another module',
      code: `import { ExecutionEngine } from './sandbox/execution-engine.js';
import { registry } from './wirings/started.js';

export const engine = new ExecutionEngine(String(registry));`,
    },
    {
      name: 'the factory does without them already',
      code: `import { createExecutionEngine } from './execution-engine-factory.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a function of the file by the same name',
      code: `import { registry } from './wiring.js';

class ExecutionEngine {
  constructor(readonly known: unknown) {}
}
export const engine = new ExecutionEngine(registry);`,
    },
  ],
  invalid: [
    {
      name: 'two names',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`registry\`, \`bridge\`.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'one of two names',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(registry, bridge, currentContext());
export const send = () => bridge.send('u1', 'sent');`,
      errors: [
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`registry\`, \`bridge\`.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge } from './wiring.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
export const send = () => bridge.send('u1', 'sent');`,
    },
    {
      name: 'two constructions',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export const first = new ExecutionEngine(registry, bridge, currentContext());
export const second = new ExecutionEngine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`registry\`, \`bridge\`.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 77,
        },
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`registry\`, \`bridge\`.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 78,
        },
      ],
      output: [
        `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const first = await createExecutionEngine(currentContext());
export const second = new ExecutionEngine(registry, bridge, currentContext());`,
        `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const first = await createExecutionEngine(currentContext());
export const second = await createExecutionEngine(currentContext());`,
      ],
    },
    {
      name: 'two constructions, one of which has no fix',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export const first = new ExecutionEngine(registry, bridge, currentContext());
export const open = () => new ExecutionEngine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`registry\`, \`bridge\`.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 77,
        },
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: the factory is asynchronous and \`await\` is not allowed here (await-not-allowed).`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 82,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const first = await createExecutionEngine(currentContext());
export const open = () => new ExecutionEngine(registry, bridge, currentContext());`,
    },
    {
      name: 'a whole module',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import * as wiring from './wiring.js';

export const engine = new ExecutionEngine(wiring.registry, wiring.bridge, currentContext());`,
      errors: [
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`wiring.registry\`, \`wiring.bridge\`.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 92,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a module that does something',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wirings/started.js';

export const engine = new ExecutionEngine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`registry\`, \`bridge\`.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import './wirings/started.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the type of a cast',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import type { Bridge } from './bridge.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(registry, bridge as Bridge, currentContext());`,
      errors: [
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`registry\`, \`bridge as Bridge\`.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 88,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a variable of the file',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { Bridge } from './bridge.js';
import { registry } from './wiring.js';

const bridge = new Bridge();
export const engine = new ExecutionEngine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`registry\`, \`bridge\`, and leaves \`bridge\` without a use.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { Bridge } from './bridge.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const bridge = new Bridge();
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a comment names it',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

/** Without the {@link bridge} of all users. */
export const engine = new ExecutionEngine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`registry\`, \`bridge\`.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge } from './wiring.js';
import { createExecutionEngine } from './execution-engine-factory.js';

/** Without the {@link bridge} of all users. */
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'it is exported',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export { bridge };
export const engine = new ExecutionEngine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`registry\`, \`bridge\`.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge } from './wiring.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export { bridge };
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a class that is deprecated itself',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { registry } from './wiring.js';

export const scoped = [RequestScopedExecutionEngine];
export const engine = new ExecutionEngine(registry, RequestScopedExecutionEngine as never, currentContext());`,
      errors: [
        {
          ...constructed(`ExecutionEngine' of './src/execution-engine.ts`, {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`registry\`, \`RequestScopedExecutionEngine as never\`.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 109,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const scoped = [RequestScopedExecutionEngine];
export const engine = await createExecutionEngine(currentContext());`,
    },
  ],
});

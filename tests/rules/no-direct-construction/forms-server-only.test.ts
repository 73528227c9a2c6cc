import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { templated } from './settings.ts';

// Factories whose modules load what only a server may load.
ruleTester({ project: 'engines', settings: templated('await createExecutionEngine($userContext)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'from another module',
        settings: templated('await createIndirectEngine($userContext)', './src/factories/indirect-server-factory.ts'),
        code: `'use client';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      },
      {
        name: 'shadowed',
        settings: templated('await createIndirectEngine($userContext)', './src/factories/indirect-server-factory.ts'),
        code: `'use client';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const open = (RequestScopedExecutionEngine: new (context: object) => object) =>
  new RequestScopedExecutionEngine(currentContext());`,
      },
    ],
    invalid: [
      {
        name: 'a factory that loads a server-only module, in a client file',
        settings: templated('await createIndirectEngine($userContext)', './src/factories/indirect-server-factory.ts'),
        code: `'use client';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`await createIndirectEngine($userContext)` from './src/factories/indirect-server-factory.ts'",
              outcome:
                " Not fixed: this file is 'use client' and the factory is 'server-only' (client-file-server-factory).",
            },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 73,
          },
        ],
        output: null,
      },
      {
        name: 'a factory that loads a server-only module, in another file',
        settings: templated('await createIndirectEngine($userContext)', './src/factories/indirect-server-factory.ts'),
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`await createIndirectEngine($userContext)` from './src/factories/indirect-server-factory.ts'",
              outcome: '',
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 73,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createIndirectEngine } from './factories/indirect-server-factory.js';

export const engine = await createIndirectEngine(currentContext());`,
      },
      {
        name: 'a factory that takes types of a server-only module, in a client file',
        settings: templated('await createTypedEngine($userContext)', './src/factories/typed-by-server-factory.ts'),
        code: `'use client';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`await createTypedEngine($userContext)` from './src/factories/typed-by-server-factory.ts'",
              outcome: '',
            },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 73,
          },
        ],
        output: `'use client';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createTypedEngine } from './factories/typed-by-server-factory.js';

export const engine = await createTypedEngine(currentContext());`,
      },
    ],
  },
);

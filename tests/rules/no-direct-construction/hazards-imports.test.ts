import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, dropped, explained, oldEngine } from './findings.ts';
import { engines, optionalArguments, templated } from './settings.ts';

// Imports that are there are used, and others are merged into them.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'the factory is imported already: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the factory is imported under another name: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine as create } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the factory is a member of a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as factory from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the factory comes from a dynamic import: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const { createExecutionEngine } = await import('./execution-engine-factory.js');
const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the factory comes from a dynamic import further down: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
const { createExecutionEngine } = await import('./execution-engine-factory.js');`,
    },
    {
      name: 'only the type of the factory is imported: from another module',
      code: `import { currentContext } from './context.js';
import type { createExecutionEngine } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'only the type of the factory is imported, inline: from another module',
      code: `import { currentContext } from './context.js';
import { type createExecutionEngine } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'only the type of a namespace is imported: from another module',
      code: `import { currentContext } from './context.js';
import type * as factory from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'another name of the module is imported: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'another name of the module is imported, with a comma after it: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync, } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'several names of the module are imported, each on its line: from another module',
      code: `import { currentContext } from './context.js';
import {
  createExecutionEngineSync,
  ExecutionEngineFactory,
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'several names of the module are imported, each on its line and without the last comma: from another module',
      code: `import { currentContext } from './context.js';
import {
  createExecutionEngineSync,
  ExecutionEngineFactory
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'several names of the module are imported, each on its line and with a comment: from another module',
      code: `import { currentContext } from './context.js';
import {
  createExecutionEngineSync, // for tests
  ExecutionEngineFactory // for nobody
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'several names of the module are imported, the last with a comma and a comment: from another module',
      code: `import { currentContext } from './context.js';
import {
  createExecutionEngineSync,
  ExecutionEngineFactory, // for nobody
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'several names of the module are imported, each on its line, indented by a tab: from another module',
      code: `import { currentContext } from './context.js';
import {
	createExecutionEngineSync,
	ExecutionEngineFactory,
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a type of the module is imported, inline: from another module',
      code: `import { currentContext } from './context.js';
import { type ExecutionEngineFactory } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a type of the module is imported: from another module',
      code: `import { currentContext } from './context.js';
import type { ExecutionEngineFactory } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the module is imported for its effects: from another module',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the default of the module is imported: from another module',
      settings: templated('await openEngineWith({ userContext: $userContext })', optionalArguments),
      code: `import { currentContext } from './context.js';
import open from './factories/optional-arguments.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the default of the module is imported, and so is another name: from another module',
      settings: templated('await openEngineWith({ userContext: $userContext })', optionalArguments),
      code: `import { currentContext } from './context.js';
import open, { desk } from './factories/optional-arguments.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the default of the module is imported, and an empty list: from another module',
      settings: templated('await openEngineWith({ userContext: $userContext })', optionalArguments),
      code: `import { currentContext } from './context.js';
import open, {} from './factories/optional-arguments.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'an empty list of the module is imported: from another module',
      code: `import { currentContext } from './context.js';
import {} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the module is imported with attributes: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js' with { type: 'javascript' };
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'the factory is imported already',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the factory is imported under another name',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine as create } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine as create } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await create(currentContext());`,
    },
    {
      name: 'the factory is a member of a namespace',
      code: `import { currentContext } from './context.js';
import * as factory from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import * as factory from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await factory.createExecutionEngine(currentContext());`,
    },
    {
      name: 'the factory is imported from a barrel',
      code: `import { createExecutionEngine, currentContext, RequestScopedExecutionEngine } from './index.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 3, column: 16, endLine: 3, endColumn: 66 }],
      output: `import { createExecutionEngine, currentContext, RequestScopedExecutionEngine } from './index.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the factory is a member of the namespace of a barrel',
      code: `import * as engines from './index.js';

const engine = new engines.RequestScopedExecutionEngine(engines.currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 3, column: 16, endLine: 3, endColumn: 82 }],
      output: `import * as engines from './index.js';

const engine = await engines.createExecutionEngine(engines.currentContext());`,
    },
    {
      name: 'the factory comes from a dynamic import',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const { createExecutionEngine } = await import('./execution-engine-factory.js');
const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const { createExecutionEngine } = await import('./execution-engine-factory.js');
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the factory comes from a dynamic import further down',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
const { createExecutionEngine } = await import('./execution-engine-factory.js');`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine as createExecutionEngine2 } from './execution-engine-factory.js';

const engine = await createExecutionEngine2(currentContext());
const { createExecutionEngine } = await import('./execution-engine-factory.js');`,
    },
    {
      name: 'only the type of the factory is imported',
      code: `import { currentContext } from './context.js';
import type { createExecutionEngine } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import type { createExecutionEngine } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine as createExecutionEngine2 } from './execution-engine-factory.js';

const engine = await createExecutionEngine2(currentContext());`,
    },
    {
      name: 'only the type of the factory is imported, inline',
      code: `import { currentContext } from './context.js';
import { type createExecutionEngine } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { type createExecutionEngine, createExecutionEngine as createExecutionEngine2 } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await createExecutionEngine2(currentContext());`,
    },
    {
      name: 'only the type of a namespace is imported',
      code: `import { currentContext } from './context.js';
import type * as factory from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import type * as factory from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'another name of the module is imported',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync, createExecutionEngine } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'another name of the module is imported, with a comma after it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync, } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync, createExecutionEngine, } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'several names of the module are imported, each on its line',
      code: `import { currentContext } from './context.js';
import {
  createExecutionEngineSync,
  ExecutionEngineFactory,
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 16, endLine: 8, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import {
  createExecutionEngineSync,
  ExecutionEngineFactory,
  createExecutionEngine,
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'several names of the module are imported, each on its line and without the last comma',
      code: `import { currentContext } from './context.js';
import {
  createExecutionEngineSync,
  ExecutionEngineFactory
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 16, endLine: 8, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import {
  createExecutionEngineSync,
  ExecutionEngineFactory,
  createExecutionEngine
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'several names of the module are imported, each on its line and with a comment',
      code: `import { currentContext } from './context.js';
import {
  createExecutionEngineSync, // for tests
  ExecutionEngineFactory // for nobody
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 16, endLine: 8, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import {
  createExecutionEngineSync, // for tests
  ExecutionEngineFactory, // for nobody
  createExecutionEngine
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'several names of the module are imported, the last with a comma and a comment',
      code: `import { currentContext } from './context.js';
import {
  createExecutionEngineSync,
  ExecutionEngineFactory, // for nobody
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 16, endLine: 8, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import {
  createExecutionEngineSync,
  ExecutionEngineFactory, // for nobody
  createExecutionEngine,
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'several names of the module are imported, each on its line, indented by a tab',
      code: `import { currentContext } from './context.js';
import {
	createExecutionEngineSync,
	ExecutionEngineFactory,
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 16, endLine: 8, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import {
	createExecutionEngineSync,
	ExecutionEngineFactory,
	createExecutionEngine,
} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a type of the module is imported, inline',
      code: `import { currentContext } from './context.js';
import { type ExecutionEngineFactory } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { type ExecutionEngineFactory, createExecutionEngine } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a type of the module is imported',
      code: `import { currentContext } from './context.js';
import type { ExecutionEngineFactory } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import type { ExecutionEngineFactory } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the module is imported for its effects',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the default of the module is imported',
      settings: templated('await openEngineWith({ userContext: $userContext })', optionalArguments),
      code: `import { currentContext } from './context.js';
import open from './factories/optional-arguments.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngineWith({ userContext: $userContext })', optionalArguments],
          }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import open, { openEngineWith } from './factories/optional-arguments.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await openEngineWith({ userContext: currentContext() });`,
    },
    {
      name: 'the default of the module is imported, and so is another name',
      settings: templated('await openEngineWith({ userContext: $userContext })', optionalArguments),
      code: `import { currentContext } from './context.js';
import open, { desk } from './factories/optional-arguments.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngineWith({ userContext: $userContext })', optionalArguments],
          }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import open, { desk, openEngineWith } from './factories/optional-arguments.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = await openEngineWith({ userContext: currentContext() });`,
    },
    {
      name: 'the default of the module is imported, and an empty list',
      settings: templated('await openEngineWith({ userContext: $userContext })', optionalArguments),
      code: `import { currentContext } from './context.js';
import open, {} from './factories/optional-arguments.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngineWith({ userContext: $userContext })', optionalArguments],
          }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import open, {} from './factories/optional-arguments.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngineWith } from './factories/optional-arguments.js';

const engine = await openEngineWith({ userContext: currentContext() });`,
    },
    {
      name: 'an empty list of the module is imported',
      code: `import { currentContext } from './context.js';
import {} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import {} from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the module is imported with attributes',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js' with { type: 'javascript' };
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js' with { type: 'javascript' };
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the template uses two names of the module',
      settings: templated('await openEngine($userContext, desk.open.length)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

const engine = new ExecutionEngine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, {
            outcome: dropped('registry', 'bridge'),
            factory: ['await openEngine($userContext, desk.open.length)', optionalArguments],
          }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 71,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { openEngine, desk } from './factories/optional-arguments.js';

const engine = await openEngine(currentContext(), desk.open.length);`,
    },
  ],
});

// Names that are taken.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'the name of the factory is taken in the module: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const createExecutionEngine = 1;
const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the name of the factory is taken by a parameter: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(createExecutionEngine: string) {
  return [createExecutionEngine, new RequestScopedExecutionEngine(currentContext())];
}`,
    },
    {
      name: 'the name of the factory is taken by a local variable: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  const createExecutionEngine = 1;
  return [createExecutionEngine, new RequestScopedExecutionEngine(currentContext())];
}`,
    },
    {
      name: 'the name of the factory is taken elsewhere only: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function other(createExecutionEngine: string) {
  return createExecutionEngine;
}
const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the name of the factory is taken by a type: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

type createExecutionEngine = string;
const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the name of the factory is taken by an import: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { registry as createExecutionEngine } from './wiring.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the name of the factory and its substitute are taken: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const [createExecutionEngine, createExecutionEngine2] = [1, 2];
const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the imported factory is shadowed at the construction: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(createExecutionEngine: string) {
  return [createExecutionEngine, new RequestScopedExecutionEngine(currentContext())];
}
export { createExecutionEngine };`,
    },
    {
      name: 'a global has the name of the factory: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

declare global {
  function createExecutionEngine(): void;
}
createExecutionEngine();
const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'the name of the factory is taken in the module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const createExecutionEngine = 1;
const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine as createExecutionEngine2 } from './execution-engine-factory.js';

const createExecutionEngine = 1;
const engine = await createExecutionEngine2(currentContext());`,
    },
    {
      name: 'the name of the factory is taken by a parameter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(createExecutionEngine: string) {
  return [createExecutionEngine, new RequestScopedExecutionEngine(currentContext())];
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 34, endLine: 5, endColumn: 84 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine as createExecutionEngine2 } from './execution-engine-factory.js';

export async function open(createExecutionEngine: string) {
  return [createExecutionEngine, await createExecutionEngine2(currentContext())];
}`,
    },
    {
      name: 'the name of the factory is taken by a local variable',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  const createExecutionEngine = 1;
  return [createExecutionEngine, new RequestScopedExecutionEngine(currentContext())];
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 34, endLine: 6, endColumn: 84 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine as createExecutionEngine2 } from './execution-engine-factory.js';

export async function open() {
  const createExecutionEngine = 1;
  return [createExecutionEngine, await createExecutionEngine2(currentContext())];
}`,
    },
    {
      name: 'the name of the factory is taken elsewhere only',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function other(createExecutionEngine: string) {
  return createExecutionEngine;
}
const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 16, endLine: 7, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function other(createExecutionEngine: string) {
  return createExecutionEngine;
}
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the name of the factory is taken by a type',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

type createExecutionEngine = string;
const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine as createExecutionEngine2 } from './execution-engine-factory.js';

type createExecutionEngine = string;
const engine = await createExecutionEngine2(currentContext());`,
    },
    {
      name: 'the name of the factory is taken by an import',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { registry as createExecutionEngine } from './wiring.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { registry as createExecutionEngine } from './wiring.js';
import { createExecutionEngine as createExecutionEngine2 } from './execution-engine-factory.js';

const engine = await createExecutionEngine2(currentContext());`,
    },
    {
      name: 'the name of the factory and its substitute are taken',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const [createExecutionEngine, createExecutionEngine2] = [1, 2];
const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine as createExecutionEngine3 } from './execution-engine-factory.js';

const [createExecutionEngine, createExecutionEngine2] = [1, 2];
const engine = await createExecutionEngine3(currentContext());`,
    },
    {
      name: 'the imported factory is shadowed at the construction',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(createExecutionEngine: string) {
  return [createExecutionEngine, new RequestScopedExecutionEngine(currentContext())];
}
export { createExecutionEngine };`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 34, endLine: 6, endColumn: 84 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine, createExecutionEngine as createExecutionEngine2 } from './execution-engine-factory.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(createExecutionEngine: string) {
  return [createExecutionEngine, await createExecutionEngine2(currentContext())];
}
export { createExecutionEngine };`,
    },
    {
      name: 'a global has the name of the factory',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

declare global {
  function createExecutionEngine(): void;
}
createExecutionEngine();
const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 16, endLine: 8, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine as createExecutionEngine2 } from './execution-engine-factory.js';

declare global {
  function createExecutionEngine(): void;
}
createExecutionEngine();
const engine = await createExecutionEngine2(currentContext());`,
    },
  ],
});

// Factories that the file must not import.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'the factory imports this file through another one: from another module',
      filename: 'src/hooks/engine-hooks.ts',
      settings: templated('await createHookedEngine($userContext)', './src/hooks/hooked-engine-factory.ts'),
      code: `import { currentContext } from '../context.js';
import { RequestScopedExecutionEngine } from '../sandbox/request-scoped-execution-engine.js';

export async function onStart(userId: string) {
  return new RequestScopedExecutionEngine({ ...currentContext(), userId }).execute('start');
}`,
    },
    {
      name: 'the factory imports this file directly: from another module',
      filename: 'src/hooks/hook-list.ts',
      settings: templated('await createHookedEngine($userContext)', './src/hooks/hooked-engine-factory.ts'),
      code: `import { currentContext } from '../context.js';
import { RequestScopedExecutionEngine } from '../sandbox/request-scoped-execution-engine.js';

export const hooks = [async (userId: string) => new RequestScopedExecutionEngine({ ...currentContext(), userId }).execute('start')];`,
    },
    {
      name: 'the factory imports another file: from another module',
      filename: 'src/hooks/consumer.ts',
      settings: templated('await createHookedEngine($userContext)', './src/hooks/hooked-engine-factory.ts'),
      code: `import { currentContext } from '../context.js';
import { RequestScopedExecutionEngine } from '../sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a server-only factory in a client file: from another module',
      settings: templated('await createServerEngine($userContext)', './src/factories/server-engine-factory.ts'),
      code: `'use client';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a server-only factory elsewhere: from another module',
      settings: templated('await createServerEngine($userContext)', './src/factories/server-engine-factory.ts'),
      code: `'use server';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a factory whose module does not exist: from another module',
      settings: templated('await createExecutionEngine($userContext)', './src/missing.ts'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a factory that its module does not export: from another module',
      settings: templated('await createMissing($userContext)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'the factory imports this file through another one',
      filename: 'src/hooks/engine-hooks.ts',
      settings: templated('await createHookedEngine($userContext)', './src/hooks/hooked-engine-factory.ts'),
      code: `import { currentContext } from '../context.js';
import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

export async function onStart(userId: string) {
  return new RequestScopedExecutionEngine({ ...currentContext(), userId }).execute('start');
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('would-import-cycle', './src/hooks/hooked-engine-factory.ts'),
            factory: ['await createHookedEngine($userContext)', './src/hooks/hooked-engine-factory.ts'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 75,
        },
      ],
      output: null,
    },
    {
      name: 'the factory imports this file directly',
      filename: 'src/hooks/hook-list.ts',
      settings: templated('await createHookedEngine($userContext)', './src/hooks/hooked-engine-factory.ts'),
      code: `import { currentContext } from '../context.js';
import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

export const hooks = [async (userId: string) => new RequestScopedExecutionEngine({ ...currentContext(), userId }).execute('start')];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('would-import-cycle', './src/hooks/hooked-engine-factory.ts'),
            factory: ['await createHookedEngine($userContext)', './src/hooks/hooked-engine-factory.ts'],
          }),
          line: 4,
          column: 49,
          endLine: 4,
          endColumn: 114,
        },
      ],
      output: null,
    },
    {
      name: 'the factory imports another file',
      filename: 'src/hooks/consumer.ts',
      settings: templated('await createHookedEngine($userContext)', './src/hooks/hooked-engine-factory.ts'),
      code: `import { currentContext } from '../context.js';
import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await createHookedEngine($userContext)', './src/hooks/hooked-engine-factory.ts'],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
        },
      ],
      output: `import { currentContext } from '../context.js';
import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';
import { createHookedEngine } from './hooked-engine-factory.js';

export const engine = await createHookedEngine(currentContext());`,
    },
    {
      name: 'a server-only factory in a client file',
      settings: templated('await createServerEngine($userContext)', './src/factories/server-engine-factory.ts'),
      code: `'use client';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('client-file-server-factory'),
            factory: ['await createServerEngine($userContext)', './src/factories/server-engine-factory.ts'],
          }),
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a server-only factory elsewhere',
      settings: templated('await createServerEngine($userContext)', './src/factories/server-engine-factory.ts'),
      code: `'use server';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await createServerEngine($userContext)', './src/factories/server-engine-factory.ts'],
          }),
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 66,
        },
      ],
      output: `'use server';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createServerEngine } from './factories/server-engine-factory.js';

const engine = await createServerEngine(currentContext());`,
    },
    {
      name: 'a factory whose module does not exist',
      settings: templated('await createExecutionEngine($userContext)', './src/missing.ts'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('reference-dead', './src/missing.ts'),
            factory: ['await createExecutionEngine($userContext)', './src/missing.ts'],
          }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a factory that its module does not export',
      settings: templated('await createMissing($userContext)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('reference-dead', './src/execution-engine-factory.ts#createMissing'),
            factory: ['await createMissing($userContext)'],
          }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
  ],
});

import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained, subclassConstructed } from './findings.ts';
import { engines } from './settings.ts';

// Types and tests that name a subclass of another module, beside constructions of it and of the class that it extends.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'the type of a subclass with a method of its own, and a class of the same name as its base',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { ReportingEngine } from './carriers/reporting-engine.js';

export const report = (engine: ReportingEngine) => engine.report();
export const engine = new Engine(currentContext());`,
    },
    {
      name: 'a test for a subclass, and a parameter of the same name as its base',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './carriers/subclass.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const isTraced = (engine: object) => engine instanceof TracedEngine;
export const open = (Engine: new (context: object) => object) => new Engine(currentContext());
export { Engine };`,
    },
    {
      name: 'the type of a subclass without methods of its own, and a class of the same name as its base',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { TracedEngine } from './carriers/subclass.js';

export const trace = (engine: TracedEngine) => engine.trace;
export const engine = new Engine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'the type of a subclass with a method of its own, which an instance of its base never fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { ReportingEngine } from './carriers/reporting-engine.js';

export const report = (engine: ReportingEngine) => engine.report();
export const engine = new Engine(currentContext());
export const other = new ReportingEngine(currentContext());`,
      errors: [
        { ...constructed('RequestScopedExecutionEngine'), line: 6, column: 23, endLine: 6, endColumn: 51 },
        {
          ...subclassConstructed('ReportingEngine', 'RequestScopedExecutionEngine'),
          line: 7,
          column: 22,
          endLine: 7,
          endColumn: 59,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { ReportingEngine } from './carriers/reporting-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const report = (engine: ReportingEngine) => engine.report();
export const engine = await createExecutionEngine(currentContext());
export const other = new ReportingEngine(currentContext());`,
    },
    {
      name: 'a test for a subclass, which an instance of its base never passes',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './carriers/subclass.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const isTraced = (engine: object) => engine instanceof TracedEngine;
export const engine = new Engine(currentContext());
export const other = new TracedEngine(currentContext());`,
      errors: [
        { ...constructed('RequestScopedExecutionEngine'), line: 6, column: 23, endLine: 6, endColumn: 51 },
        {
          ...subclassConstructed('TracedEngine', 'RequestScopedExecutionEngine'),
          line: 7,
          column: 22,
          endLine: 7,
          endColumn: 56,
        },
      ],
      output: `import { currentContext } from './context.js';
import { TracedEngine } from './carriers/subclass.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isTraced = (engine: object) => engine instanceof TracedEngine;
export const engine = await createExecutionEngine(currentContext());
export const other = new TracedEngine(currentContext());`,
    },
    {
      name: 'the type of a subclass without methods of its own, which an instance of its base might fit',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { TracedEngine } from './carriers/subclass.js';

export const trace = (engine: TracedEngine) => engine.trace;
export const engine = new Engine(currentContext());
export const other = new TracedEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('linked-site', 'TracedEngine', 5) }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 51,
        },
        {
          ...subclassConstructed('TracedEngine', 'RequestScopedExecutionEngine'),
          line: 7,
          column: 22,
          endLine: 7,
          endColumn: 56,
        },
      ],
      output: null,
    },
  ],
});

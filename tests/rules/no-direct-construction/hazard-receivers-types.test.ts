import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed } from './findings.ts';
import { templated } from './settings.ts';

// What classes implement, what mapped and conditional types ask for, and components.
ruleTester({ project: 'engines', settings: templated('createExecutionEngineSync($userContext)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'a method of an imported interface, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import type { TimedMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Maker implements TimedMaker {
  make() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
      },
      {
        name: 'a method of an imported interface, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import type { RunnableMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Maker implements RunnableMaker {
  make() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
      },
      {
        name: 'a field of an imported interface, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import type { TimedMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Maker implements TimedMaker {
  make = () => new RequestScopedExecutionEngine(currentContext());
}`,
      },
      {
        name: 'a field of an imported interface, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import type { RunnableMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Maker implements RunnableMaker {
  make = () => new RequestScopedExecutionEngine(currentContext());
}`,
      },
      {
        name: 'an interface of an imported module, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import type * as makers from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Maker implements makers.TimedMaker {
  make() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
      },
      {
        name: 'an interface of an imported module, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import type * as makers from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Maker implements makers.RunnableMaker {
  make() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
      },
      {
        name: 'a method of an imported class that is extended, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import { TimedDesk } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk extends TimedDesk {
  open() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
      },
      {
        name: 'a method of an imported class that is extended, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import { RunnableDesk } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk extends RunnableDesk {
  open() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
      },
      {
        name: 'a mapped type over names, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import type { TimedByName } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engines: TimedByName = { first: new RequestScopedExecutionEngine(currentContext()) };`,
      },
      {
        name: 'a mapped type over names, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import type { RunnableByName } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engines: RunnableByName = { first: new RequestScopedExecutionEngine(currentContext()) };`,
      },
      {
        name: 'a mapped type over the keys of another one, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import type { MappedTimed } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const holder: MappedTimed = { engine: new RequestScopedExecutionEngine(currentContext()) };`,
      },
      {
        name: 'a mapped type over the keys of another one, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import type { MappedRunnable } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const holder: MappedRunnable = { engine: new RequestScopedExecutionEngine(currentContext()) };`,
      },
      {
        name: 'a mapped type over any text, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import type { TimedByText } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engines: TimedByText = { first: new RequestScopedExecutionEngine(currentContext()) };`,
      },
      {
        name: 'a mapped type over any text, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import type { RunnableByText } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engines: RunnableByText = { first: new RequestScopedExecutionEngine(currentContext()) };`,
      },
      {
        name: 'a mapped type of the file, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import type { Timed } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

type Engines = { [Name in 'first' | 'second']?: Timed };
export const engines: Engines = { second: new RequestScopedExecutionEngine(currentContext()) };`,
      },
      {
        name: 'a mapped type of the file, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import type { Runnable } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

type Engines = { [Name in 'first' | 'second']?: Runnable };
export const engines: Engines = { second: new RequestScopedExecutionEngine(currentContext()) };`,
      },
      {
        name: 'a conditional type, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import type { TimedFor } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine: TimedFor<'first'> = new RequestScopedExecutionEngine(currentContext());`,
      },
      {
        name: 'a conditional type, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import type { RunnableFor } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine: RunnableFor<'first'> = new RequestScopedExecutionEngine(currentContext());`,
      },
      {
        name: 'a component that is a function, which asks for what is missing: from another module',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import { TimedPane } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const view = () => <TimedPane engine={new RequestScopedExecutionEngine(currentContext())} />;`,
      },
      {
        name: 'a component that is a function, which asks for what is there: from another module',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import { RunnablePane } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const view = () => <RunnablePane engine={new RequestScopedExecutionEngine(currentContext())} />;`,
      },
      {
        name: 'a component that is a class, which asks for what is missing: from another module',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import { TimedView } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const view = () => <TimedView engine={new RequestScopedExecutionEngine(currentContext())} />;`,
      },
      {
        name: 'a component that is a class, which asks for what is there: from another module',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import { RunnableView } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const view = () => <RunnableView engine={new RequestScopedExecutionEngine(currentContext())} />;`,
      },
      {
        name: 'a component of an imported module, which asks for what is missing: from another module',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import * as panes from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const view = () => <panes.TimedPane engine={new RequestScopedExecutionEngine(currentContext())} />;`,
      },
      {
        name: 'a component of an imported module, which asks for what is there: from another module',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import * as panes from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const view = () => <panes.RunnablePane engine={new RequestScopedExecutionEngine(currentContext())} />;`,
      },
      {
        name: 'spread properties of a component, which asks for what is missing: from another module',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import { TimedPane } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const properties = { engine: new RequestScopedExecutionEngine(currentContext()) };
export const view = () => <TimedPane {...properties} />;`,
      },
      {
        name: 'spread properties of a component, which asks for what is there: from another module',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import { RunnablePane } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const properties = { engine: new RequestScopedExecutionEngine(currentContext()) };
export const view = () => <RunnablePane {...properties} />;`,
      },
      {
        name: 'a component of the file, which asks for what is missing: from another module',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import type { Timed } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

function Own(_properties: { readonly engine: Timed }): undefined {
  return undefined;
}
export const view = () => <Own engine={new RequestScopedExecutionEngine(currentContext())} />;`,
      },
      {
        name: 'a component of the file, which asks for what is there: from another module',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import type { Runnable } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

function Own(_properties: { readonly engine: Runnable }): undefined {
  return undefined;
}
export const view = () => <Own engine={new RequestScopedExecutionEngine(currentContext())} />;`,
      },
    ],
    invalid: [
      {
        name: 'a method of an imported interface, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import type { TimedMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Maker implements TimedMaker {
  make() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 12,
            endLine: 7,
            endColumn: 62,
          },
        ],
        output: null,
      },
      {
        name: 'a method of an imported interface, which asks for what is there',
        code: `import { currentContext } from './context.js';
import type { RunnableMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Maker implements RunnableMaker {
  make() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 12,
            endLine: 7,
            endColumn: 62,
          },
        ],
        output: `import { currentContext } from './context.js';
import type { RunnableMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Maker implements RunnableMaker {
  make() {
    return createExecutionEngineSync(currentContext());
  }
}`,
      },
      {
        name: 'a field of an imported interface, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import type { TimedMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Maker implements TimedMaker {
  make = () => new RequestScopedExecutionEngine(currentContext());
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
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
        name: 'a field of an imported interface, which asks for what is there',
        code: `import { currentContext } from './context.js';
import type { RunnableMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Maker implements RunnableMaker {
  make = () => new RequestScopedExecutionEngine(currentContext());
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 6,
            column: 16,
            endLine: 6,
            endColumn: 66,
          },
        ],
        output: `import { currentContext } from './context.js';
import type { RunnableMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Maker implements RunnableMaker {
  make = () => createExecutionEngineSync(currentContext());
}`,
      },
      {
        name: 'an interface of an imported module, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import type * as makers from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Maker implements makers.TimedMaker {
  make() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 12,
            endLine: 7,
            endColumn: 62,
          },
        ],
        output: null,
      },
      {
        name: 'an interface of an imported module, which asks for what is there',
        code: `import { currentContext } from './context.js';
import type * as makers from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Maker implements makers.RunnableMaker {
  make() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 12,
            endLine: 7,
            endColumn: 62,
          },
        ],
        output: `import { currentContext } from './context.js';
import type * as makers from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Maker implements makers.RunnableMaker {
  make() {
    return createExecutionEngineSync(currentContext());
  }
}`,
      },
      {
        name: 'a method of an imported class that is extended, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import { TimedDesk } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk extends TimedDesk {
  open() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 12,
            endLine: 7,
            endColumn: 62,
          },
        ],
        output: null,
      },
      {
        name: 'a method of an imported class that is extended, which asks for what is there',
        code: `import { currentContext } from './context.js';
import { RunnableDesk } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk extends RunnableDesk {
  open() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 12,
            endLine: 7,
            endColumn: 62,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RunnableDesk } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk extends RunnableDesk {
  open() {
    return createExecutionEngineSync(currentContext());
  }
}`,
      },
      {
        name: 'a mapped type over names, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import type { TimedByName } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engines: TimedByName = { first: new RequestScopedExecutionEngine(currentContext()) };`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 46,
            endLine: 5,
            endColumn: 96,
          },
        ],
        output: null,
      },
      {
        name: 'a mapped type over names, which asks for what is there',
        code: `import { currentContext } from './context.js';
import type { RunnableByName } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engines: RunnableByName = { first: new RequestScopedExecutionEngine(currentContext()) };`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 49,
            endLine: 5,
            endColumn: 99,
          },
        ],
        output: `import { currentContext } from './context.js';
import type { RunnableByName } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engines: RunnableByName = { first: createExecutionEngineSync(currentContext()) };`,
      },
      {
        name: 'a mapped type over the keys of another one, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import type { MappedTimed } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const holder: MappedTimed = { engine: new RequestScopedExecutionEngine(currentContext()) };`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 46,
            endLine: 5,
            endColumn: 96,
          },
        ],
        output: null,
      },
      {
        name: 'a mapped type over the keys of another one, which asks for what is there',
        code: `import { currentContext } from './context.js';
import type { MappedRunnable } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const holder: MappedRunnable = { engine: new RequestScopedExecutionEngine(currentContext()) };`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 49,
            endLine: 5,
            endColumn: 99,
          },
        ],
        output: `import { currentContext } from './context.js';
import type { MappedRunnable } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const holder: MappedRunnable = { engine: createExecutionEngineSync(currentContext()) };`,
      },
      {
        name: 'a mapped type over any text, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import type { TimedByText } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engines: TimedByText = { first: new RequestScopedExecutionEngine(currentContext()) };`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 46,
            endLine: 5,
            endColumn: 96,
          },
        ],
        output: null,
      },
      {
        name: 'a mapped type over any text, which asks for what is there',
        code: `import { currentContext } from './context.js';
import type { RunnableByText } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engines: RunnableByText = { first: new RequestScopedExecutionEngine(currentContext()) };`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 49,
            endLine: 5,
            endColumn: 99,
          },
        ],
        output: `import { currentContext } from './context.js';
import type { RunnableByText } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engines: RunnableByText = { first: createExecutionEngineSync(currentContext()) };`,
      },
      {
        name: 'a mapped type of the file, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import type { Timed } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

type Engines = { [Name in 'first' | 'second']?: Timed };
export const engines: Engines = { second: new RequestScopedExecutionEngine(currentContext()) };`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 6,
            column: 43,
            endLine: 6,
            endColumn: 93,
          },
        ],
        output: null,
      },
      {
        name: 'a mapped type of the file, which asks for what is there',
        code: `import { currentContext } from './context.js';
import type { Runnable } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

type Engines = { [Name in 'first' | 'second']?: Runnable };
export const engines: Engines = { second: new RequestScopedExecutionEngine(currentContext()) };`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 6,
            column: 43,
            endLine: 6,
            endColumn: 93,
          },
        ],
        output: `import { currentContext } from './context.js';
import type { Runnable } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

type Engines = { [Name in 'first' | 'second']?: Runnable };
export const engines: Engines = { second: createExecutionEngineSync(currentContext()) };`,
      },
      {
        name: 'a conditional type, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import type { TimedFor } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine: TimedFor<'first'> = new RequestScopedExecutionEngine(currentContext());`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 42,
            endLine: 5,
            endColumn: 92,
          },
        ],
        output: null,
      },
      {
        name: 'a conditional type, which asks for what is there',
        code: `import { currentContext } from './context.js';
import type { RunnableFor } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine: RunnableFor<'first'> = new RequestScopedExecutionEngine(currentContext());`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 45,
            endLine: 5,
            endColumn: 95,
          },
        ],
        output: `import { currentContext } from './context.js';
import type { RunnableFor } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine: RunnableFor<'first'> = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a component that is a function, which asks for what is missing',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import { TimedPane } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const view = () => <TimedPane engine={new RequestScopedExecutionEngine(currentContext())} />;`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 46,
            endLine: 5,
            endColumn: 96,
          },
        ],
        output: null,
      },
      {
        name: 'a component that is a function, which asks for what is there',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import { RunnablePane } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const view = () => <RunnablePane engine={new RequestScopedExecutionEngine(currentContext())} />;`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 49,
            endLine: 5,
            endColumn: 99,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RunnablePane } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const view = () => <RunnablePane engine={createExecutionEngineSync(currentContext())} />;`,
      },
      {
        name: 'a component that is a class, which asks for what is missing',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import { TimedView } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const view = () => <TimedView engine={new RequestScopedExecutionEngine(currentContext())} />;`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 46,
            endLine: 5,
            endColumn: 96,
          },
        ],
        output: null,
      },
      {
        name: 'a component that is a class, which asks for what is there',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import { RunnableView } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const view = () => <RunnableView engine={new RequestScopedExecutionEngine(currentContext())} />;`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 49,
            endLine: 5,
            endColumn: 99,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RunnableView } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const view = () => <RunnableView engine={createExecutionEngineSync(currentContext())} />;`,
      },
      {
        name: 'a component of an imported module, which asks for what is missing',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import * as panes from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const view = () => <panes.TimedPane engine={new RequestScopedExecutionEngine(currentContext())} />;`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 52,
            endLine: 5,
            endColumn: 102,
          },
        ],
        output: null,
      },
      {
        name: 'a component of an imported module, which asks for what is there',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import * as panes from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const view = () => <panes.RunnablePane engine={new RequestScopedExecutionEngine(currentContext())} />;`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 55,
            endLine: 5,
            endColumn: 105,
          },
        ],
        output: `import { currentContext } from './context.js';
import * as panes from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const view = () => <panes.RunnablePane engine={createExecutionEngineSync(currentContext())} />;`,
      },
      {
        name: 'spread properties of a component, which asks for what is missing',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import { TimedPane } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const properties = { engine: new RequestScopedExecutionEngine(currentContext()) };
export const view = () => <TimedPane {...properties} />;`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 30,
            endLine: 5,
            endColumn: 80,
          },
        ],
        output: null,
      },
      {
        name: 'spread properties of a component, which asks for what is there',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import { RunnablePane } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const properties = { engine: new RequestScopedExecutionEngine(currentContext()) };
export const view = () => <RunnablePane {...properties} />;`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 30,
            endLine: 5,
            endColumn: 80,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RunnablePane } from './receivers/panes.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const properties = { engine: createExecutionEngineSync(currentContext()) };
export const view = () => <RunnablePane {...properties} />;`,
      },
      {
        name: 'a component of the file, which asks for what is missing',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import type { Timed } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function Own(_properties: { readonly engine: Timed }): undefined {
  return undefined;
}
export const view = () => <Own engine={new RequestScopedExecutionEngine(currentContext())} />;`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 8,
            column: 40,
            endLine: 8,
            endColumn: 90,
          },
        ],
        output: null,
      },
      {
        name: 'a component of the file, which asks for what is there',
        filename: 'src/consumer.tsx',
        code: `import { currentContext } from './context.js';
import type { Runnable } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function Own(_properties: { readonly engine: Runnable }): undefined {
  return undefined;
}
export const view = () => <Own engine={new RequestScopedExecutionEngine(currentContext())} />;`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 8,
            column: 40,
            endLine: 8,
            endColumn: 90,
          },
        ],
        output: `import { currentContext } from './context.js';
import type { Runnable } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

function Own(_properties: { readonly engine: Runnable }): undefined {
  return undefined;
}
export const view = () => <Own engine={createExecutionEngineSync(currentContext())} />;`,
      },
      {
        name: 'a child of an element of HTML',
        filename: 'src/consumer.tsx',
        typeErrors: [7026, 7026],
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const view = () => <div>{new RequestScopedExecutionEngine(currentContext())}</div>;`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 33,
            endLine: 4,
            endColumn: 83,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const view = () => <div>{createExecutionEngineSync(currentContext())}</div>;`,
        outputTypeErrors: [7026, 7026],
      },
      {
        name: 'a method that nothing asks for, in a class that implements an interface',
        code: `import { currentContext } from './context.js';
import type { TimedMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export abstract class Maker implements TimedMaker {
  abstract make(): never;

  other() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 9,
            column: 12,
            endLine: 9,
            endColumn: 62,
          },
        ],
        output: `import { currentContext } from './context.js';
import type { TimedMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export abstract class Maker implements TimedMaker {
  abstract make(): never;

  other() {
    return createExecutionEngineSync(currentContext());
  }
}`,
      },
      {
        name: 'a static method, which an interface does not ask for',
        code: `import { currentContext } from './context.js';
import type { TimedMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export abstract class Maker implements TimedMaker {
  abstract make(): never;

  static make() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 9,
            column: 12,
            endLine: 9,
            endColumn: 62,
          },
        ],
        output: `import { currentContext } from './context.js';
import type { TimedMaker } from './receivers/makers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export abstract class Maker implements TimedMaker {
  abstract make(): never;

  static make() {
    return createExecutionEngineSync(currentContext());
  }
}`,
      },
    ],
  },
);

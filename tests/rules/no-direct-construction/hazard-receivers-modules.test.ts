import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained } from './findings.ts';
import { templated } from './settings.ts';

const call = 'createExecutionEngineSync($userContext)';

/** What takes the instance asks for a type that the canonical class does not fit. */
function received(name: string): string {
  const says = `what takes the instance asks for the type '${name}', which the canonical class does not fit`;
  return ` Not fixed: ${says} (linked-site).`;
}

// Types and code of other modules that take instances: what they ask for, the canonical class must have.
ruleTester({ project: 'engines', settings: templated(call) }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'an imported interface: from another module',
      code: `import { currentContext } from './context.js';
import type { Timed } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const t: Timed = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'an imported abstract class: from another module',
      code: `import { currentContext } from './context.js';
import type { TimedBase } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const t: TimedBase = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a type of an import expression: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const t: import('./receivers/timed.js').Timed = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a member of a namespace: from another module',
      code: `import { currentContext } from './context.js';
import type * as receivers from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const t: receivers.Timed = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'imported properties: from another module',
      code: `import { currentContext } from './context.js';
import type { TimedProps } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const t: TimedProps = { engine: new RequestScopedExecutionEngine(currentContext()) };`,
    },
    {
      name: 'a function that takes an interface: from another module',
      code: `import { currentContext } from './context.js';
import { schedule } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

schedule(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that takes the class: from another module',
      code: `import { currentContext } from './context.js';
import { watch } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

watch(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'an overload that takes the class: from another module',
      code: `import { currentContext } from './context.js';
import { bus, publish } from './receivers/buses.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

declare const engine: never;
publish({}, engine);
bus.publish({}, 1, engine);
bus.publish({}, new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that takes all: from another module',
      code: `import { currentContext } from './context.js';
import { watchAll } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

watchAll(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that takes what makes it: from another module',
      code: `import { currentContext } from './context.js';
import { scheduleLater } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

scheduleLater(() => new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a generic function: from another module',
      code: `import { currentContext } from './context.js';
import { timeWithin } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

timeWithin(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a constructor: from another module',
      code: `import { currentContext } from './context.js';
import { Watcher } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept = new Watcher(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a list: from another module',
      code: `import { currentContext } from './context.js';
import { watched } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

watched.push(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a map: from another module',
      code: `import { currentContext } from './context.js';
import { watchedByName } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

watchedByName.set('first', new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that keeps it: from another module',
      code: `import { currentContext } from './context.js';
import { setLast } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

setLast(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a variable that is passed: from another module',
      code: `import { currentContext } from './context.js';
import { watch } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
watch(engine);`,
    },
    {
      name: 'a function that takes properties: from another module',
      code: `import { currentContext } from './context.js';
import { timePanel } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

timePanel({ engine: new RequestScopedExecutionEngine(currentContext()) });`,
    },
    {
      name: 'a member of an object: from another module',
      code: `import { currentContext } from './context.js';
import { desk } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

desk.watch(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a property that is assigned: from another module',
      code: `import { currentContext } from './context.js';
import { last } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

last.watched = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a method of an instance: from another module',
      code: `import { currentContext } from './context.js';
import { Watcher } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const swap = (watcher: Watcher) => watcher.swap(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a method of a field: from another module',
      code: `import { currentContext } from './context.js';
import { Watcher } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  constructor(private readonly watcher: Watcher) {}

  swap() {
    return this.watcher.swap(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a function through a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as receivers from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

receivers.watch(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function of a JavaScript module: from another module',
      code: `import { currentContext } from './context.js';
import { hurry } from './receivers/plain.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

hurry(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a pattern of a JavaScript function: from another module',
      code: `import { currentContext } from './context.js';
import { timeOf } from './receivers/plain.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

timeOf(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a constructor of a JavaScript class: from another module',
      code: `import { currentContext } from './context.js';
import { Clock } from './receivers/plain.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const clock = new Clock(new RequestScopedExecutionEngine(currentContext()));`,
    },
  ],
  invalid: [
    {
      name: 'an overload that takes the class',
      code: `import { currentContext } from './context.js';
import { publish } from './receivers/buses.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

publish({}, new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 63,
        },
      ],
      output: null,
    },
    {
      name: 'an overload of a method that takes the class behind what is generic',
      code: `import { currentContext } from './context.js';
import { bus } from './receivers/buses.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

bus.publish({}, 1, new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'an overload that takes anything in the same place',
      code: `import { currentContext } from './context.js';
import { publishAny } from './receivers/buses.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

publishAny({}, new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import { publishAny } from './receivers/buses.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

publishAny({}, createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a generic overload in the same place',
      code: `import { currentContext } from './context.js';
import { bus } from './receivers/buses.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

bus.publish({}, new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 67,
        },
      ],
      output: `import { currentContext } from './context.js';
import { bus } from './receivers/buses.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

bus.publish({}, createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'an imported interface: the canonical class fits',
      code: `import { currentContext } from './context.js';
import type { Runnable } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: Runnable = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import type { Runnable } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const t: Runnable = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'an imported interface',
      code: `import { currentContext } from './context.js';
import type { Timed } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: Timed = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 75,
        },
      ],
      output: null,
    },
    {
      name: 'an imported abstract class: the canonical class fits',
      code: `import { currentContext } from './context.js';
import type { RunnableBase } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: RunnableBase = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 82,
        },
      ],
      output: `import { currentContext } from './context.js';
import type { RunnableBase } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const t: RunnableBase = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'an imported abstract class',
      code: `import { currentContext } from './context.js';
import type { TimedBase } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: TimedBase = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 79,
        },
      ],
      output: null,
    },
    {
      name: 'a type of an import expression: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: import('./receivers/timed.js').Runnable = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 4,
          column: 59,
          endLine: 4,
          endColumn: 109,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const t: import('./receivers/timed.js').Runnable = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'a type of an import expression',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: import('./receivers/timed.js').Timed = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 4,
          column: 56,
          endLine: 4,
          endColumn: 106,
        },
      ],
      output: null,
    },
    {
      name: 'a member of a namespace: the canonical class fits',
      code: `import { currentContext } from './context.js';
import type * as receivers from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: receivers.Runnable = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 88,
        },
      ],
      output: `import { currentContext } from './context.js';
import type * as receivers from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const t: receivers.Runnable = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'a member of a namespace',
      code: `import { currentContext } from './context.js';
import type * as receivers from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: receivers.Timed = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 5,
          column: 35,
          endLine: 5,
          endColumn: 85,
        },
      ],
      output: null,
    },
    {
      name: 'imported properties: the canonical class fits',
      code: `import { currentContext } from './context.js';
import type { RunnableProps } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: RunnableProps = { engine: new RequestScopedExecutionEngine(currentContext()) };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 43,
          endLine: 5,
          endColumn: 93,
        },
      ],
      output: `import { currentContext } from './context.js';
import type { RunnableProps } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const t: RunnableProps = { engine: createExecutionEngineSync(currentContext()) };`,
    },
    {
      name: 'imported properties',
      code: `import { currentContext } from './context.js';
import type { TimedProps } from './receivers/timed.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: TimedProps = { engine: new RequestScopedExecutionEngine(currentContext()) };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 5,
          column: 40,
          endLine: 5,
          endColumn: 90,
        },
      ],
      output: null,
    },
    {
      name: 'a function that takes an interface: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { start } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

start(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 57,
        },
      ],
      output: `import { currentContext } from './context.js';
import { start } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

start(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function that takes an interface',
      code: `import { currentContext } from './context.js';
import { schedule } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

schedule(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a function that takes the class: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { start } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

start(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 57,
        },
      ],
      output: `import { currentContext } from './context.js';
import { start } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

start(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function that takes the class',
      code: `import { currentContext } from './context.js';
import { watch } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

watch(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'a function that takes all: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { startAll } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

startAll(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { startAll } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

startAll(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function that takes all',
      code: `import { currentContext } from './context.js';
import { watchAll } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

watchAll(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a function that takes what makes it: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { startLater } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

startLater(() => new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { startLater } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

startLater(() => createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function that takes what makes it',
      code: `import { currentContext } from './context.js';
import { scheduleLater } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

scheduleLater(() => new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 71,
        },
      ],
      output: null,
    },
    {
      name: 'a generic function: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { runWithin } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

runWithin(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 61,
        },
      ],
      output: `import { currentContext } from './context.js';
import { runWithin } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

runWithin(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a generic function',
      code: `import { currentContext } from './context.js';
import { timeWithin } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

timeWithin(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a constructor: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { Starter } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept = new Starter(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 83,
        },
      ],
      output: `import { currentContext } from './context.js';
import { Starter } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const kept = new Starter(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a constructor',
      code: `import { currentContext } from './context.js';
import { Watcher } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept = new Watcher(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 83,
        },
      ],
      output: null,
    },
    {
      name: 'a list: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { started } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

started.push(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 14,
          endLine: 5,
          endColumn: 64,
        },
      ],
      output: `import { currentContext } from './context.js';
import { started } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

started.push(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a list',
      code: `import { currentContext } from './context.js';
import { watched } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

watched.push(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 14,
          endLine: 5,
          endColumn: 64,
        },
      ],
      output: null,
    },
    {
      name: 'a map: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { startedByName } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

startedByName.set('first', new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { startedByName } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

startedByName.set('first', createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a map',
      code: `import { currentContext } from './context.js';
import { watchedByName } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

watchedByName.set('first', new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: null,
    },
    {
      name: 'a function that keeps it: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { setStarted } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

setStarted(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import { currentContext } from './context.js';
import { setStarted } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

setStarted(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function that keeps it',
      code: `import { currentContext } from './context.js';
import { setLast } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

setLast(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 59,
        },
      ],
      output: null,
    },
    {
      name: 'a variable that is passed: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { start } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
start(engine);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import { start } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const engine = createExecutionEngineSync(currentContext());
start(engine);`,
    },
    {
      name: 'a variable that is passed',
      code: `import { currentContext } from './context.js';
import { watch } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
watch(engine);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a function that takes properties: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { runPanel } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

runPanel({ engine: new RequestScopedExecutionEngine(currentContext()) });`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 70,
        },
      ],
      output: `import { currentContext } from './context.js';
import { runPanel } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

runPanel({ engine: createExecutionEngineSync(currentContext()) });`,
    },
    {
      name: 'a function that takes properties',
      code: `import { currentContext } from './context.js';
import { timePanel } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

timePanel({ engine: new RequestScopedExecutionEngine(currentContext()) });`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 71,
        },
      ],
      output: null,
    },
    {
      name: 'a member of an object: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { desk } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

desk.start(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import { currentContext } from './context.js';
import { desk } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

desk.start(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a member of an object',
      code: `import { currentContext } from './context.js';
import { desk } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

desk.watch(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a property that is assigned: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { last } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

last.started = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import { last } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

last.started = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'a property that is assigned',
      code: `import { currentContext } from './context.js';
import { last } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

last.watched = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a method of an instance: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { Starter } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const swap = (starter: Starter) => starter.swap(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 56,
          endLine: 5,
          endColumn: 106,
        },
      ],
      output: `import { currentContext } from './context.js';
import { Starter } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const swap = (starter: Starter) => starter.swap(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a method of an instance',
      code: `import { currentContext } from './context.js';
import { Watcher } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const swap = (watcher: Watcher) => watcher.swap(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 5,
          column: 56,
          endLine: 5,
          endColumn: 106,
        },
      ],
      output: null,
    },
    {
      name: 'a method of a field: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { Starter } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  constructor(private readonly starter: Starter) {}

  swap() {
    return this.starter.swap(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 9,
          column: 30,
          endLine: 9,
          endColumn: 80,
        },
      ],
      output: `import { currentContext } from './context.js';
import { Starter } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk {
  constructor(private readonly starter: Starter) {}

  swap() {
    return this.starter.swap(createExecutionEngineSync(currentContext()));
  }
}`,
    },
    {
      name: 'a method of a field',
      code: `import { currentContext } from './context.js';
import { Watcher } from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  constructor(private readonly watcher: Watcher) {}

  swap() {
    return this.watcher.swap(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 9,
          column: 30,
          endLine: 9,
          endColumn: 80,
        },
      ],
      output: null,
    },
    {
      name: 'a function through a namespace: the canonical class fits',
      code: `import { currentContext } from './context.js';
import * as receivers from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

receivers.start(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 67,
        },
      ],
      output: `import { currentContext } from './context.js';
import * as receivers from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

receivers.start(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function through a namespace',
      code: `import { currentContext } from './context.js';
import * as receivers from './receivers/watch.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

receivers.watch(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'a function of a JavaScript module: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { run } from './receivers/plain.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

run(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 55,
        },
      ],
      output: `import { currentContext } from './context.js';
import { run } from './receivers/plain.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

run(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function of a JavaScript module',
      code: `import { currentContext } from './context.js';
import { hurry } from './receivers/plain.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

hurry(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'a pattern of a JavaScript function',
      code: `import { currentContext } from './context.js';
import { timeOf } from './receivers/plain.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

timeOf(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 5,
          column: 8,
          endLine: 5,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'a constructor of a JavaScript class: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { Runner } from './receivers/plain.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const runner = new Runner(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 84,
        },
      ],
      output: `import { currentContext } from './context.js';
import { Runner } from './receivers/plain.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const runner = new Runner(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a constructor of a JavaScript class',
      code: `import { currentContext } from './context.js';
import { Clock } from './receivers/plain.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const clock = new Clock(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 82,
        },
      ],
      output: null,
    },
  ],
});

import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const settings = {
  concepts: [
    {
      name: 'ExecutionEngine',
      canonical: './src/user-execution-engine.ts#UserExecutionEngine',
      factory: { module: './src/execution-engine-factory.ts', call: 'createExecutionEngineSync($userContext)' },
      deprecated: ['./src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine'],
    },
  ],
};

// Receivers that come by way of namespaces, loaded modules, heritage and types of functions.
ruleTester({ project: 'engines', settings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a function of a module that is waited for, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const ports = await import('./receivers/ports.js');
ports.takeTimed(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function of a module that is waited for, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const ports = await import('./receivers/ports.js');
ports.takeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that is taken out of a module that is waited for, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const { takeTimed: take } = await import('./receivers/ports.js');
take(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that is taken out of a module that is waited for, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const { takeRunnable: take } = await import('./receivers/ports.js');
take(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function of a module that comes later, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const done = import('./receivers/ports.js').then((ports) => ports.takeTimed(new RequestScopedExecutionEngine(currentContext())));`,
    },
    {
      name: 'a function of a module that comes later, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const done = import('./receivers/ports.js').then((ports) => ports.takeRunnable(new RequestScopedExecutionEngine(currentContext())));`,
    },
    {
      name: 'a function that is taken out of a module that comes later, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const done = import('./receivers/ports.js').then(({ takeTimed }) => takeTimed(new RequestScopedExecutionEngine(currentContext())));`,
    },
    {
      name: 'a function that is taken out of a module that comes later, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const done = import('./receivers/ports.js').then(({ takeRunnable }) => takeRunnable(new RequestScopedExecutionEngine(currentContext())));`,
    },
    {
      name: 'a function that is taken out of the namespace of a module, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import * as ports from './receivers/ports.js';

const { takeTimed } = ports;
takeTimed(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that is taken out of the namespace of a module, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import * as ports from './receivers/ports.js';

const { takeRunnable } = ports;
takeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function of a namespace, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { Timings } from './receivers/ports.js';

Timings.put(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function of a namespace, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { Runs } from './receivers/ports.js';

Runs.put(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function of a namespace, by way of that of its module, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import * as ports from './receivers/ports.js';

ports.Timings.put(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function of a namespace, by way of that of its module, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import * as ports from './receivers/ports.js';

ports.Runs.put(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a class of a namespace, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { Timings } from './receivers/ports.js';

export const port = new Timings.Port(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a class of a namespace, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { Runs } from './receivers/ports.js';

export const port = new Runs.Port(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a field of what implements a type of a namespace, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type * as ports from './receivers/ports.js';

export class Desk implements ports.Timings.Holder {
  item = new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a field of what implements a type of a namespace, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type * as ports from './receivers/ports.js';

export class Desk implements ports.Runs.Holder {
  item = new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a field of what extends a class of a namespace, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { Timings } from './receivers/ports.js';

export class Desk extends Timings.Port {
  override item = new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a field of what extends a class of a namespace, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { Runs } from './receivers/ports.js';

export class Desk extends Runs.Port {
  override item = new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'an object of a type of a namespace, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { Timings } from './receivers/ports.js';

export const holder: Timings.Holder = { item: new RequestScopedExecutionEngine(currentContext()) };`,
    },
    {
      name: 'an object of a type of a namespace, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { Runs } from './receivers/ports.js';

export const holder: Runs.Holder = { item: new RequestScopedExecutionEngine(currentContext()) };`,
    },
    {
      name: 'a getter of what implements a type, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { TimedHolder } from './receivers/ports.js';

export class Desk implements TimedHolder {
  get item() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a getter of what implements a type, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';

export class Desk implements RunnableHolder {
  get item() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'an accessor of what implements a type, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { TimedHolder } from './receivers/ports.js';

export class Desk implements TimedHolder {
  accessor item = new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'an accessor of what implements a type, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';

export class Desk implements RunnableHolder {
  accessor item = new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a parameter that is a field of what implements a type, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { TimedHolder } from './receivers/ports.js';

export class Desk implements TimedHolder {
  constructor(public item = new RequestScopedExecutionEngine(currentContext())) {}
}`,
    },
    {
      name: 'a parameter that is a field of what implements a type, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';

export class Desk implements RunnableHolder {
  constructor(public item = new RequestScopedExecutionEngine(currentContext())) {}
}`,
    },
    {
      name: 'a field that the constructor sets of what implements a type, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { TimedHolder } from './receivers/ports.js';

export class Desk implements TimedHolder {
  item;

  constructor() {
    this.item = new RequestScopedExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a field that the constructor sets of what implements a type, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';

export class Desk implements RunnableHolder {
  item;

  constructor() {
    this.item = new RequestScopedExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'an object with a key that is a constant, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { TimedHolder } from './receivers/ports.js';

const key = 'item';
export const holder: TimedHolder = { [key]: new RequestScopedExecutionEngine(currentContext()) };`,
    },
    {
      name: 'an object with a key that is a constant, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';

const key = 'item';
export const holder: RunnableHolder = { [key]: new RequestScopedExecutionEngine(currentContext()) };`,
    },
    {
      name: 'a protected method of a base class, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { TimedBase } from './receivers/ports.js';

export class Desk extends TimedBase {
  fill() {
    this.keep(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a protected method of a base class, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { RunnableBase } from './receivers/ports.js';

export class Desk extends RunnableBase {
  fill() {
    this.keep(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a protected field of a base class, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { TimedBase } from './receivers/ports.js';

export class Desk extends TimedBase {
  protected override kept = new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a protected field of a base class, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { RunnableBase } from './receivers/ports.js';

export class Desk extends RunnableBase {
  protected override kept = new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a function that is called by `call`, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeTimed } from './receivers/ports.js';

takeTimed.call(null, new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that is called by `call`, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';

takeRunnable.call(null, new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that is called by `apply`, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeTimed } from './receivers/ports.js';

takeTimed.apply(null, [new RequestScopedExecutionEngine(currentContext())]);`,
    },
    {
      name: 'a function that is called by `apply`, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';

takeRunnable.apply(null, [new RequestScopedExecutionEngine(currentContext())]);`,
    },
    {
      name: 'a function that is bound, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeTimed } from './receivers/ports.js';

takeTimed.bind(null)(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that is bound, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';

takeRunnable.bind(null)(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that is handed on as a callback, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeTimed } from './receivers/ports.js';

[new RequestScopedExecutionEngine(currentContext())].forEach(takeTimed);`,
    },
    {
      name: 'a function that is handed on as a callback, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';

[new RequestScopedExecutionEngine(currentContext())].forEach(takeRunnable);`,
    },
    {
      name: 'a function that is handed on to a function of the file, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeTimed } from './receivers/ports.js';

function give(take: (item: RequestScopedExecutionEngine) => void): void {
  take(new RequestScopedExecutionEngine(currentContext()));
}
give(takeTimed);`,
    },
    {
      name: 'a function that is handed on to a function of the file, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';

function give(take: (item: RequestScopedExecutionEngine) => void): void {
  take(new RequestScopedExecutionEngine(currentContext()));
}
give(takeRunnable);`,
    },
    {
      name: 'a setter of an object of another module, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { timedBox } from './receivers/ports.js';

timedBox.item = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a setter of an object of another module, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { runnableBox } from './receivers/ports.js';

runnableBox.item = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a setter of an object of the file, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const box = {
  set item(item: { timeout: number }) {
    void item;
  },
};
box.item = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a setter of an object of the file, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const box = {
  set item(item: { cancel(): void }) {
    void item;
  },
};
box.item = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a parameter with the type of the parameter of another function, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeAsTimed } from './receivers/ports.js';

takeAsTimed(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a parameter with the type of the parameter of another function, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeAsRunnable } from './receivers/ports.js';

takeAsRunnable(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a parameter with a type without `undefined`, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeSomeTimed } from './receivers/ports.js';

takeSomeTimed(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a parameter with a type without `undefined`, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { takeSomeRunnable } from './receivers/ports.js';

takeSomeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a list with the types of the parameters of a function, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { takeTimed } from './receivers/ports.js';

export const given: Parameters<typeof takeTimed> = [new RequestScopedExecutionEngine(currentContext())];`,
    },
    {
      name: 'a list with the types of the parameters of a function, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import type { takeRunnable } from './receivers/ports.js';

export const given: Parameters<typeof takeRunnable> = [new RequestScopedExecutionEngine(currentContext())];`,
    },
    {
      name: 'a method of what a function makes, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { timedRegister } from './receivers/ports.js';

timedRegister().add(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a method of what a function makes, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { runnableRegister } from './receivers/ports.js';

runnableRegister().add(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a map in what a function makes, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { timedRegister } from './receivers/ports.js';

timedRegister().items.set('first', new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a map in what a function makes, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { runnableRegister } from './receivers/ports.js';

runnableRegister().items.set('first', new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a component in a wrapper, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { TimedPane } from './receivers/ports.js';

TimedPane({ item: new RequestScopedExecutionEngine(currentContext()) });`,
    },
    {
      name: 'a component in a wrapper, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { RunnablePane } from './receivers/ports.js';

RunnablePane({ item: new RequestScopedExecutionEngine(currentContext()) });`,
    },
    {
      name: 'a class of the file that extends one and has no constructor, which asks for what is missing: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { Timings } from './receivers/ports.js';

class Desk extends Timings.Port {}
export const desk = new Desk(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a class of the file that extends one and has no constructor, which asks for what is there: of another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { Runs } from './receivers/ports.js';

class Desk extends Runs.Port {}
export const desk = new Desk(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that is required, which asks for what is missing: of another module',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');
const { takeTimed } = require('./receivers/ports.cjs');

takeTimed(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function that is required, which asks for what is there: of another module',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');
const { takeRunnable } = require('./receivers/ports.cjs');

takeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function of a module that is required, which asks for what is missing: of another module',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');
const ports = require('./receivers/ports.cjs');

ports.takeTimed(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a function of a module that is required, which asks for what is there: of another module',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');
const ports = require('./receivers/ports.cjs');

ports.takeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a class that is required, which asks for what is missing: of another module',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');
const { TimedPort } = require('./receivers/ports.cjs');

module.exports = new TimedPort(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a class that is required, which asks for what is there: of another module',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');
const { RunnablePort } = require('./receivers/ports.cjs');

module.exports = new RunnablePort(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a method of an instance of a class that is required, which asks for what is missing: of another module',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');
const { TimedPort } = require('./receivers/ports.cjs');

const port = new TimedPort();
port.put(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a method of an instance of a class that is required, which asks for what is there: of another module',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');
const { RunnablePort } = require('./receivers/ports.cjs');

const port = new RunnablePort();
port.put(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a base class that is required, which asks for what is missing: of another module',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');
const { TimedPort } = require('./receivers/ports.cjs');

module.exports = class Desk extends TimedPort {
  constructor() {
    super(new RequestScopedExecutionEngine(currentContext()));
  }
};`,
    },
    {
      name: 'a base class that is required, which asks for what is there: of another module',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');
const { RunnablePort } = require('./receivers/ports.cjs');

module.exports = class Desk extends RunnablePort {
  constructor() {
    super(new RequestScopedExecutionEngine(currentContext()));
  }
};`,
    },
    {
      name: 'a required function that is handed on as a callback, which asks for what is missing: of another module',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');
const { takeTimed } = require('./receivers/ports.cjs');

[new RequestScopedExecutionEngine(currentContext())].forEach(takeTimed);`,
    },
    {
      name: 'a required function that is handed on as a callback, which asks for what is there: of another module',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');
const { takeRunnable } = require('./receivers/ports.cjs');

[new RequestScopedExecutionEngine(currentContext())].forEach(takeRunnable);`,
    },
  ],
  invalid: [
    {
      name: 'a function of a module that is waited for, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const ports = await import('./receivers/ports.js');
ports.takeTimed(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'a function of a module that is waited for, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const ports = await import('./receivers/ports.js');
ports.takeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 70,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const ports = await import('./receivers/ports.js');
ports.takeRunnable(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function that is taken out of a module that is waited for, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const { takeTimed: take } = await import('./receivers/ports.js');
take(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 6,
          endLine: 5,
          endColumn: 56,
        },
      ],
      output: null,
    },
    {
      name: 'a function that is taken out of a module that is waited for, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const { takeRunnable: take } = await import('./receivers/ports.js');
take(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 6,
          endLine: 5,
          endColumn: 56,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const { takeRunnable: take } = await import('./receivers/ports.js');
take(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function of a module that comes later, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const done = import('./receivers/ports.js').then((ports) => ports.takeTimed(new RequestScopedExecutionEngine(currentContext())));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 84,
          endLine: 4,
          endColumn: 134,
        },
      ],
      output: null,
    },
    {
      name: 'a function of a module that comes later, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const done = import('./receivers/ports.js').then((ports) => ports.takeRunnable(new RequestScopedExecutionEngine(currentContext())));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 4,
          column: 87,
          endLine: 4,
          endColumn: 137,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const done = import('./receivers/ports.js').then((ports) => ports.takeRunnable(createExecutionEngineSync(currentContext())));`,
    },
    {
      name: 'a function that is taken out of a module that comes later, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const done = import('./receivers/ports.js').then(({ takeTimed }) => takeTimed(new RequestScopedExecutionEngine(currentContext())));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 86,
          endLine: 4,
          endColumn: 136,
        },
      ],
      output: null,
    },
    {
      name: 'a function that is taken out of a module that comes later, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const done = import('./receivers/ports.js').then(({ takeRunnable }) => takeRunnable(new RequestScopedExecutionEngine(currentContext())));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 4,
          column: 92,
          endLine: 4,
          endColumn: 142,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const done = import('./receivers/ports.js').then(({ takeRunnable }) => takeRunnable(createExecutionEngineSync(currentContext())));`,
    },
    {
      name: 'a function that is taken out of the namespace of a module, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import * as ports from './receivers/ports.js';

const { takeTimed } = ports;
takeTimed(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 6,
          column: 11,
          endLine: 6,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'a function that is taken out of the namespace of a module, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import * as ports from './receivers/ports.js';

const { takeRunnable } = ports;
takeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 6,
          column: 14,
          endLine: 6,
          endColumn: 64,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import * as ports from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const { takeRunnable } = ports;
takeRunnable(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function of a namespace, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { Timings } from './receivers/ports.js';

Timings.put(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 63,
        },
      ],
      output: null,
    },
    {
      name: 'a function of a namespace, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { Runs } from './receivers/ports.js';

Runs.put(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { Runs } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

Runs.put(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function of a namespace, by way of that of its module, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import * as ports from './receivers/ports.js';

ports.Timings.put(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'a function of a namespace, by way of that of its module, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import * as ports from './receivers/ports.js';

ports.Runs.put(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import * as ports from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

ports.Runs.put(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a class of a namespace, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { Timings } from './receivers/ports.js';

export const port = new Timings.Port(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 88,
        },
      ],
      output: null,
    },
    {
      name: 'a class of a namespace, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { Runs } from './receivers/ports.js';

export const port = new Runs.Port(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 35,
          endLine: 5,
          endColumn: 85,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { Runs } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const port = new Runs.Port(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a field of what implements a type of a namespace, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type * as ports from './receivers/ports.js';

export class Desk implements ports.Timings.Holder {
  item = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a field of what implements a type of a namespace, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type * as ports from './receivers/ports.js';

export class Desk implements ports.Runs.Holder {
  item = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type * as ports from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk implements ports.Runs.Holder {
  item = createExecutionEngineSync(currentContext());
}`,
    },
    {
      name: 'a field of what extends a class of a namespace, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { Timings } from './receivers/ports.js';

export class Desk extends Timings.Port {
  override item = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'a field of what extends a class of a namespace, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { Runs } from './receivers/ports.js';

export class Desk extends Runs.Port {
  override item = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 69,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { Runs } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk extends Runs.Port {
  override item = createExecutionEngineSync(currentContext());
}`,
    },
    {
      name: 'an object of a type of a namespace, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { Timings } from './receivers/ports.js';

export const holder: Timings.Holder = { item: new RequestScopedExecutionEngine(currentContext()) };`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 97,
        },
      ],
      output: null,
    },
    {
      name: 'an object of a type of a namespace, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { Runs } from './receivers/ports.js';

export const holder: Runs.Holder = { item: new RequestScopedExecutionEngine(currentContext()) };`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 44,
          endLine: 5,
          endColumn: 94,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { Runs } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const holder: Runs.Holder = { item: createExecutionEngineSync(currentContext()) };`,
    },
    {
      name: 'a getter of what implements a type, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { TimedHolder } from './receivers/ports.js';

export class Desk implements TimedHolder {
  get item() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a getter of what implements a type, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';

export class Desk implements RunnableHolder {
  get item() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 62,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk implements RunnableHolder {
  get item() {
    return createExecutionEngineSync(currentContext());
  }
}`,
    },
    {
      name: 'an accessor of what implements a type, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { TimedHolder } from './receivers/ports.js';

export class Desk implements TimedHolder {
  accessor item = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'an accessor of what implements a type, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';

export class Desk implements RunnableHolder {
  accessor item = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 69,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk implements RunnableHolder {
  accessor item = createExecutionEngineSync(currentContext());
}`,
    },
    {
      name: 'a parameter that is a field of what implements a type, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { TimedHolder } from './receivers/ports.js';

export class Desk implements TimedHolder {
  constructor(public item = new RequestScopedExecutionEngine(currentContext())) {}
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 79,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter that is a field of what implements a type, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';

export class Desk implements RunnableHolder {
  constructor(public item = new RequestScopedExecutionEngine(currentContext())) {}
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 79,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk implements RunnableHolder {
  constructor(public item = createExecutionEngineSync(currentContext())) {}
}`,
    },
    {
      name: 'a field that the constructor sets of what implements a type, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { TimedHolder } from './receivers/ports.js';

export class Desk implements TimedHolder {
  item;

  constructor() {
    this.item = new RequestScopedExecutionEngine(currentContext());
  }
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 9,
          column: 17,
          endLine: 9,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'a field that the constructor sets of what implements a type, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';

export class Desk implements RunnableHolder {
  item;

  constructor() {
    this.item = new RequestScopedExecutionEngine(currentContext());
  }
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 9,
          column: 17,
          endLine: 9,
          endColumn: 67,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk implements RunnableHolder {
  item;

  constructor() {
    this.item = createExecutionEngineSync(currentContext());
  }
}`,
    },
    {
      name: 'an object with a key that is a constant, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { TimedHolder } from './receivers/ports.js';

const key = 'item';
export const holder: TimedHolder = { [key]: new RequestScopedExecutionEngine(currentContext()) };`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 6,
          column: 45,
          endLine: 6,
          endColumn: 95,
        },
      ],
      output: null,
    },
    {
      name: 'an object with a key that is a constant, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';

const key = 'item';
export const holder: RunnableHolder = { [key]: new RequestScopedExecutionEngine(currentContext()) };`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 6,
          column: 48,
          endLine: 6,
          endColumn: 98,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { RunnableHolder } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const key = 'item';
export const holder: RunnableHolder = { [key]: createExecutionEngineSync(currentContext()) };`,
    },
    {
      name: 'a protected method of a base class, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { TimedBase } from './receivers/ports.js';

export class Desk extends TimedBase {
  fill() {
    this.keep(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 7,
          column: 15,
          endLine: 7,
          endColumn: 65,
        },
      ],
      output: null,
    },
    {
      name: 'a protected method of a base class, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RunnableBase } from './receivers/ports.js';

export class Desk extends RunnableBase {
  fill() {
    this.keep(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 7,
          column: 15,
          endLine: 7,
          endColumn: 65,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RunnableBase } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk extends RunnableBase {
  fill() {
    this.keep(createExecutionEngineSync(currentContext()));
  }
}`,
    },
    {
      name: 'a protected field of a base class, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { TimedBase } from './receivers/ports.js';

export class Desk extends TimedBase {
  protected override kept = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 79,
        },
      ],
      output: null,
    },
    {
      name: 'a protected field of a base class, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RunnableBase } from './receivers/ports.js';

export class Desk extends RunnableBase {
  protected override kept = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 79,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RunnableBase } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk extends RunnableBase {
  protected override kept = createExecutionEngineSync(currentContext());
}`,
    },
    {
      name: 'a function that is called by `call`, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeTimed } from './receivers/ports.js';

takeTimed.call(null, new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 72,
        },
      ],
      output: null,
    },
    {
      name: 'a function that is called by `call`, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';

takeRunnable.call(null, new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 75,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

takeRunnable.call(null, createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function that is called by `apply`, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeTimed } from './receivers/ports.js';

takeTimed.apply(null, [new RequestScopedExecutionEngine(currentContext())]);`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 74,
        },
      ],
      output: null,
    },
    {
      name: 'a function that is called by `apply`, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';

takeRunnable.apply(null, [new RequestScopedExecutionEngine(currentContext())]);`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 27,
          endLine: 5,
          endColumn: 77,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

takeRunnable.apply(null, [createExecutionEngineSync(currentContext())]);`,
    },
    {
      name: 'a function that is bound, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeTimed } from './receivers/ports.js';

takeTimed.bind(null)(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 72,
        },
      ],
      output: null,
    },
    {
      name: 'a function that is bound, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';

takeRunnable.bind(null)(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 75,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

takeRunnable.bind(null)(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function that is handed on as a callback, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeTimed } from './receivers/ports.js';

[new RequestScopedExecutionEngine(currentContext())].forEach(takeTimed);`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 2,
          endLine: 5,
          endColumn: 52,
        },
      ],
      output: null,
    },
    {
      name: 'a function that is handed on as a callback, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';

[new RequestScopedExecutionEngine(currentContext())].forEach(takeRunnable);`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 2,
          endLine: 5,
          endColumn: 52,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

[createExecutionEngineSync(currentContext())].forEach(takeRunnable);`,
    },
    {
      name: 'a function that is handed on to a function of the file, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeTimed } from './receivers/ports.js';

function give(take: (item: RequestScopedExecutionEngine) => void): void {
  take(new RequestScopedExecutionEngine(currentContext()));
}
give(takeTimed);`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 6,
          column: 8,
          endLine: 6,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'a function that is handed on to a function of the file, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';

function give(take: (item: RequestScopedExecutionEngine) => void): void {
  take(new RequestScopedExecutionEngine(currentContext()));
}
give(takeRunnable);`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 6,
          column: 8,
          endLine: 6,
          endColumn: 58,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeRunnable } from './receivers/ports.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

function give(take: (item: UserExecutionEngine) => void): void {
  take(createExecutionEngineSync(currentContext()));
}
give(takeRunnable);`,
    },
    {
      name: 'a setter of an object of another module, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { timedBox } from './receivers/ports.js';

timedBox.item = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'a setter of an object of another module, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { runnableBox } from './receivers/ports.js';

runnableBox.item = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 70,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { runnableBox } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

runnableBox.item = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'a setter of an object of the file, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const box = {
  set item(item: { timeout: number }) {
    void item;
  },
};
box.item = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a setter of an object of the file, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const box = {
  set item(item: { cancel(): void }) {
    void item;
  },
};
box.item = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 62,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const box = {
  set item(item: { cancel(): void }) {
    void item;
  },
};
box.item = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'a parameter with the type of the parameter of another function, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeAsTimed } from './receivers/ports.js';

takeAsTimed(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 63,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter with the type of the parameter of another function, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeAsRunnable } from './receivers/ports.js';

takeAsRunnable(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeAsRunnable } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

takeAsRunnable(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a parameter with a type without `undefined`, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeSomeTimed } from './receivers/ports.js';

takeSomeTimed(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 65,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter with a type without `undefined`, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeSomeRunnable } from './receivers/ports.js';

takeSomeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { takeSomeRunnable } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

takeSomeRunnable(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a list with the types of the parameters of a function, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { takeTimed } from './receivers/ports.js';

export const given: Parameters<typeof takeTimed> = [new RequestScopedExecutionEngine(currentContext())];`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 103,
        },
      ],
      output: null,
    },
    {
      name: 'a list with the types of the parameters of a function, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { takeRunnable } from './receivers/ports.js';

export const given: Parameters<typeof takeRunnable> = [new RequestScopedExecutionEngine(currentContext())];`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 56,
          endLine: 5,
          endColumn: 106,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { takeRunnable } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const given: Parameters<typeof takeRunnable> = [createExecutionEngineSync(currentContext())];`,
    },
    {
      name: 'a method of what a function makes, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { timedRegister } from './receivers/ports.js';

timedRegister().add(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 71,
        },
      ],
      output: null,
    },
    {
      name: 'a method of what a function makes, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { runnableRegister } from './receivers/ports.js';

runnableRegister().add(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 74,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { runnableRegister } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

runnableRegister().add(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a map in what a function makes, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { timedRegister } from './receivers/ports.js';

timedRegister().items.set('first', new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 36,
          endLine: 5,
          endColumn: 86,
        },
      ],
      output: null,
    },
    {
      name: 'a map in what a function makes, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { runnableRegister } from './receivers/ports.js';

runnableRegister().items.set('first', new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 39,
          endLine: 5,
          endColumn: 89,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { runnableRegister } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

runnableRegister().items.set('first', createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a component in a wrapper, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { TimedPane } from './receivers/ports.js';

TimedPane({ item: new RequestScopedExecutionEngine(currentContext()) });`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'a component in a wrapper, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RunnablePane } from './receivers/ports.js';

RunnablePane({ item: new RequestScopedExecutionEngine(currentContext()) });`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 72,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RunnablePane } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

RunnablePane({ item: createExecutionEngineSync(currentContext()) });`,
    },
    {
      name: 'a class of the file that extends one and has no constructor, which asks for what is missing',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { Timings } from './receivers/ports.js';

class Desk extends Timings.Port {}
export const desk = new Desk(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 6,
          column: 30,
          endLine: 6,
          endColumn: 80,
        },
      ],
      output: null,
    },
    {
      name: 'a class of the file that extends one and has no constructor, which asks for what is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { Runs } from './receivers/ports.js';

class Desk extends Runs.Port {}
export const desk = new Desk(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 6,
          column: 30,
          endLine: 6,
          endColumn: 80,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { Runs } from './receivers/ports.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

class Desk extends Runs.Port {}
export const desk = new Desk(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function that is required, which asks for what is missing',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { takeTimed } = require('./receivers/ports.cjs');

takeTimed(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'a function that is required, which asks for what is there',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { takeRunnable } = require('./receivers/ports.cjs');

takeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 14,
          endLine: 5,
          endColumn: 64,
        },
      ],
      output: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { takeRunnable } = require('./receivers/ports.cjs');
const { createExecutionEngineSync } = require('./execution-engine-factory.js');

takeRunnable(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a function of a module that is required, which asks for what is missing',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const ports = require('./receivers/ports.cjs');

ports.takeTimed(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'a function of a module that is required, which asks for what is there',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const ports = require('./receivers/ports.cjs');

ports.takeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 70,
        },
      ],
      output: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const ports = require('./receivers/ports.cjs');
const { createExecutionEngineSync } = require('./execution-engine-factory.js');

ports.takeRunnable(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a class that is required, which asks for what is missing',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { TimedPort } = require('./receivers/ports.cjs');

module.exports = new TimedPort(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 82,
        },
      ],
      output: null,
    },
    {
      name: 'a class that is required, which asks for what is there',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { RunnablePort } = require('./receivers/ports.cjs');

module.exports = new RunnablePort(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 35,
          endLine: 5,
          endColumn: 85,
        },
      ],
      output: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { RunnablePort } = require('./receivers/ports.cjs');
const { createExecutionEngineSync } = require('./execution-engine-factory.js');

module.exports = new RunnablePort(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a method of an instance of a class that is required, which asks for what is missing',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { TimedPort } = require('./receivers/ports.cjs');

const port = new TimedPort();
port.put(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a method of an instance of a class that is required, which asks for what is there',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { RunnablePort } = require('./receivers/ports.cjs');

const port = new RunnablePort();
port.put(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 60,
        },
      ],
      output: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { RunnablePort } = require('./receivers/ports.cjs');
const { createExecutionEngineSync } = require('./execution-engine-factory.js');

const port = new RunnablePort();
port.put(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a base class that is required, which asks for what is missing',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { TimedPort } = require('./receivers/ports.cjs');

module.exports = class Desk extends TimedPort {
  constructor() {
    super(new RequestScopedExecutionEngine(currentContext()));
  }
};`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'a base class that is required, which asks for what is there',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { RunnablePort } = require('./receivers/ports.cjs');

module.exports = class Desk extends RunnablePort {
  constructor() {
    super(new RequestScopedExecutionEngine(currentContext()));
  }
};`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 61,
        },
      ],
      output: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { RunnablePort } = require('./receivers/ports.cjs');
const { createExecutionEngineSync } = require('./execution-engine-factory.js');

module.exports = class Desk extends RunnablePort {
  constructor() {
    super(createExecutionEngineSync(currentContext()));
  }
};`,
    },
    {
      name: 'a required function that is handed on as a callback, which asks for what is missing',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { takeTimed } = require('./receivers/ports.cjs');

[new RequestScopedExecutionEngine(currentContext())].forEach(takeTimed);`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome:
              "/src/execution-engine-factory.ts'. Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 5,
          column: 2,
          endLine: 5,
          endColumn: 52,
        },
      ],
      output: null,
    },
    {
      name: 'a required function that is handed on as a callback, which asks for what is there',
      filename: 'src/consumer.cjs',
      code: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { takeRunnable } = require('./receivers/ports.cjs');

[new RequestScopedExecutionEngine(currentContext())].forEach(takeRunnable);`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'RequestScopedExecutionEngine',
            note: '',
            truth: "`createExecutionEngineSync($userContext)` from '",
            outcome: "/src/execution-engine-factory.ts'.",
          },
          line: 5,
          column: 2,
          endLine: 5,
          endColumn: 52,
        },
      ],
      output: `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const { takeRunnable } = require('./receivers/ports.cjs');
const { createExecutionEngineSync } = require('./execution-engine-factory.js');

[createExecutionEngineSync(currentContext())].forEach(takeRunnable);`,
    },
  ],
});

import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { hasNo, used } from './words.ts';

// JavaScript modules, where no compiler complains.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-unawaited-factory', noUnawaitedFactory, {
  valid: [
    {
      name: 'a method: from another module',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'a constant: the synchronous factory',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a constant that JSDoc declares as the instance: a function of the file',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;
import { UserExecutionEngine } from './user-execution-engine.js';

/** @type {UserExecutionEngine} */
const engine = createExecutionEngine(currentContext());
export { engine };`,
      typeErrors: [8017],
    },
    {
      name: 'an exported constant that JSDoc declares as the instance: from another module',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/** @type {UserExecutionEngine} */
export const engine = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a constant that JSDoc declares as the instance, in more words: the synchronous factory',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/**
 * The engine of this module.
 *
 * @type { UserExecutionEngine }
 */
export const engine = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a constant that JSDoc declares as the class of a namespace: a function of the file',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

import * as engines from './index.js';
/** @type {engines.UserExecutionEngine} */
export const engine = createExecutionEngine(currentContext());`,
      typeErrors: [8017],
    },
    {
      name: 'a field that JSDoc declares as the instance: from another module',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Desk {
  /** @type {UserExecutionEngine} */
  engine;

  async open() {
    this.engine = createExecutionEngine(currentContext());
  }

  stop() {
    this.engine.cancel();
  }
}`,
    },
    {
      name: 'a constant that JSDoc declares as a promise: the synchronous factory',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/** @type {Promise<UserExecutionEngine>} */
const engine = createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a field that a constructor assigns: a function of the file',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  constructor() {
    this.engine = createExecutionEngine(currentContext());
  }

  async run(task) {
    return this.engine.execute(task);
  }
}`,
      typeErrors: [8017],
    },
    {
      name: 'a condition: from another module',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const isThere = createExecutionEngine(currentContext()) ? 1 : 0;`,
    },
    {
      name: 'a constant that JSDoc declares as the instance, and that is awaited all the same',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/** @type {UserExecutionEngine} */
const engine = createExecutionEngine(currentContext());
(await engine).cancel();`,
    },
    {
      name: 'a constant that JSDoc declares as something unknown',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

/** @type {Later} */
export const engine = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a comment that is no JSDoc',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

/* @type {UserExecutionEngine} */
export const engine = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a JSDoc comment without a type',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

/** The engine. */
export const engine = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a JSDoc type in TypeScript, where it says nothing',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/** @type {UserExecutionEngine} */
export const engine = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a promise that is handed on',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = () => createExecutionEngine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'a method',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).cancel();`,
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a constant',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.cancel();`,
      errors: [{ ...hasNo('cancel'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a constant that JSDoc declares as the instance',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/** @type {UserExecutionEngine} */
const engine = createExecutionEngine(currentContext());
export { engine };`,
      errors: [{ ...used('is declared as the instance'), line: 6, column: 16, endLine: 6, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/** @type {UserExecutionEngine} */
const engine = await createExecutionEngine(currentContext());
export { engine };`,
    },
    {
      name: 'an exported constant that JSDoc declares as the instance',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/** @type {UserExecutionEngine} */
export const engine = createExecutionEngine(currentContext());`,
      errors: [{ ...used('is declared as the instance'), line: 6, column: 23, endLine: 6, endColumn: 62 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/** @type {UserExecutionEngine} */
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a constant that JSDoc declares as the instance, in more words',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/**
 * The engine of this module.
 *
 * @type { UserExecutionEngine }
 */
export const engine = createExecutionEngine(currentContext());`,
      errors: [{ ...used('is declared as the instance'), line: 10, column: 23, endLine: 10, endColumn: 62 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/**
 * The engine of this module.
 *
 * @type { UserExecutionEngine }
 */
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a constant that JSDoc declares as the class of a namespace',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

import * as engines from './index.js';
/** @type {engines.UserExecutionEngine} */
export const engine = createExecutionEngine(currentContext());`,
      errors: [{ ...used('is declared as the instance'), line: 6, column: 23, endLine: 6, endColumn: 62 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

import * as engines from './index.js';
/** @type {engines.UserExecutionEngine} */
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a field that JSDoc declares as the instance',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Desk {
  /** @type {UserExecutionEngine} */
  engine;

  async open() {
    this.engine = createExecutionEngine(currentContext());
  }

  stop() {
    this.engine.cancel();
  }
}`,
      errors: [{ ...hasNo('cancel'), line: 10, column: 19, endLine: 10, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Desk {
  /** @type {UserExecutionEngine} */
  engine;

  async open() {
    this.engine = await createExecutionEngine(currentContext());
  }

  stop() {
    this.engine.cancel();
  }
}`,
    },
    {
      name: 'a constant that JSDoc declares as a promise',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/** @type {Promise<UserExecutionEngine>} */
const engine = createExecutionEngine(currentContext());
engine.cancel();`,
      errors: [{ ...hasNo('cancel'), line: 6, column: 16, endLine: 6, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/** @type {Promise<UserExecutionEngine>} */
const engine = createExecutionEngine(currentContext());
(await engine).cancel();`,
    },
    {
      name: 'a field that a constructor assigns',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  constructor() {
    this.engine = createExecutionEngine(currentContext());
  }

  async run(task) {
    return this.engine.execute(task);
  }
}`,
      errors: [{ ...hasNo('execute'), line: 6, column: 19, endLine: 6, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  constructor() {
    this.engine = createExecutionEngine(currentContext());
  }

  async run(task) {
    return (await this.engine).execute(task);
  }
}`,
    },
    {
      name: 'a condition',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isThere = createExecutionEngine(currentContext()) ? 1 : 0;`,
      errors: [{ ...used('is always true'), line: 4, column: 24, endLine: 4, endColumn: 63 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isThere = await createExecutionEngine(currentContext()) ? 1 : 0;`,
    },
  ],
});

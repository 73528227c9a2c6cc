import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { commonjs, javascript } from './settings.ts';
import { dropped, explained, hasNo } from './words.ts';

// CommonJS, in JavaScript and in TypeScript.
ruleTester({ project: 'commonjs', settings: javascript('await openEngine($user)') }).run(
  'no-unawaited-factory',
  noUnawaitedFactory,
  {
    valid: [
      {
        name: 'the synchronous factory of the same module',
        filename: 'lib/consumer.js',
        code: `const { createEngine } = require('./engine-factory');

exports.run = (user, task) => createEngine(user).run(task);`,
      },
      {
        name: 'an exported promise',
        filename: 'lib/consumer.js',
        code: `const { openEngine } = require('./engine-factory');

module.exports = openEngine('user-1');`,
      },
      {
        name: 'a promise that is exported by name',
        filename: 'lib/consumer.js',
        code: `const { openEngine } = require('./engine-factory');

exports.engine = openEngine('user-1');`,
      },
      {
        name: "a `require` that is the file's own",
        filename: 'lib/consumer.js',
        code: `const require = () => ({ openEngine: () => ({ run: (task) => task }) });
const { openEngine } = require('./engine-factory');

exports.run = (user, task) => openEngine(user).run(task);`,
      },
      {
        name: 'another module of the same name',
        filename: 'lib/consumer.js',
        code: `const { openEngine } = require('./nowhere/engine-factory');

exports.run = (user, task) => openEngine(user).run(task);`,
      },
      {
        name: 'the synchronous twin of a TypeScript module',
        settings: commonjs('await createEngine($user)'),
        code: `import { createEngineSync } from './engine-factory';

export const run = (user: string, task: string) => createEngineSync(user).run(task);`,
      },
    ],
    invalid: [
      {
        name: 'a required factory in an asynchronous function',
        filename: 'lib/consumer.js',
        code: `const { openEngine } = require('./engine-factory');

exports.run = async (user, task) => openEngine(user).run(task);`,
        errors: [
          {
            ...hasNo('run', { factory: ['openEngine', './lib/engine-factory.js'], concept: 'Engine' }),
            line: 3,
            column: 37,
            endLine: 3,
            endColumn: 53,
          },
        ],
        output: `const { openEngine } = require('./engine-factory');

exports.run = async (user, task) => (await openEngine(user)).run(task);`,
      },
      {
        name: 'a required module',
        filename: 'lib/consumer.js',
        code: `const factory = require('./engine-factory');

exports.run = async (user, task) => factory.openEngine(user).run(task);`,
        errors: [
          {
            ...hasNo('run', { factory: ['openEngine', './lib/engine-factory.js'], concept: 'Engine' }),
            line: 3,
            column: 37,
            endLine: 3,
            endColumn: 61,
          },
        ],
        output: `const factory = require('./engine-factory');

exports.run = async (user, task) => (await factory.openEngine(user)).run(task);`,
      },
      {
        name: 'a member of a required module',
        filename: 'lib/consumer.js',
        code: `const openEngine = require('./engine-factory').openEngine;

exports.run = async (user, task) => openEngine(user).run(task);`,
        errors: [
          {
            ...hasNo('run', { factory: ['openEngine', './lib/engine-factory.js'], concept: 'Engine' }),
            line: 3,
            column: 37,
            endLine: 3,
            endColumn: 53,
          },
        ],
        output: `const openEngine = require('./engine-factory').openEngine;

exports.run = async (user, task) => (await openEngine(user)).run(task);`,
      },
      {
        name: 'a call on what is required',
        filename: 'lib/consumer.js',
        code: `exports.run = async (user, task) => require('./engine-factory').openEngine(user).run(task);`,
        errors: [
          {
            ...hasNo('run', { factory: ['openEngine', './lib/engine-factory.js'], concept: 'Engine' }),
            line: 1,
            column: 37,
            endLine: 1,
            endColumn: 81,
          },
        ],
        output: `exports.run = async (user, task) => (await require('./engine-factory').openEngine(user)).run(task);`,
      },
      {
        name: 'the top level',
        filename: 'lib/consumer.js',
        code: `const { openEngine } = require('./engine-factory');

openEngine('user-1').run('plan');`,
        errors: [
          {
            ...hasNo('run', {
              outcome: explained('await-not-allowed'),
              factory: ['openEngine', './lib/engine-factory.js'],
              concept: 'Engine',
            }),
            line: 3,
            column: 1,
            endLine: 3,
            endColumn: 21,
          },
        ],
        output: null,
      },
      {
        name: 'a dropped promise',
        filename: 'lib/consumer.js',
        code: `const { openEngine } = require('./engine-factory');

exports.warmUp = async (user) => {
  openEngine(user);
};`,
        errors: [
          {
            ...dropped({ factory: ['openEngine', './lib/engine-factory.js'], concept: 'Engine' }),
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 19,
          },
        ],
        output: `const { openEngine } = require('./engine-factory');

exports.warmUp = async (user) => {
  await openEngine(user);
};`,
      },
      {
        name: 'a field that a constructor assigns',
        filename: 'lib/consumer.js',
        code: `const { openEngine } = require('./engine-factory');

exports.Desk = class Desk {
  constructor(user) {
    this.engine = openEngine(user);
  }

  async run(task) {
    return this.engine.run(task);
  }
};`,
        errors: [
          {
            ...hasNo('run', { factory: ['openEngine', './lib/engine-factory.js'], concept: 'Engine' }),
            line: 5,
            column: 19,
            endLine: 5,
            endColumn: 35,
          },
        ],
        output: `const { openEngine } = require('./engine-factory');

exports.Desk = class Desk {
  constructor(user) {
    this.engine = openEngine(user);
  }

  async run(task) {
    return (await this.engine).run(task);
  }
};`,
      },
      {
        name: 'a constant beside the class',
        filename: 'lib/consumer.js',
        code: `const Engine = require('./engine');
const { openEngine } = require('./engine-factory');

exports.run = async (user, task) => {
  const engine = openEngine(user);
  return engine.run(task) + Engine.name;
};`,
        errors: [
          {
            ...hasNo('run', { factory: ['openEngine', './lib/engine-factory.js'], concept: 'Engine' }),
            line: 5,
            column: 18,
            endLine: 5,
            endColumn: 34,
          },
        ],
        output: `const Engine = require('./engine');
const { openEngine } = require('./engine-factory');

exports.run = async (user, task) => {
  const engine = await openEngine(user);
  return engine.run(task) + Engine.name;
};`,
      },
      {
        name: 'a TypeScript module, in an asynchronous function',
        settings: commonjs('await createEngine($user)'),
        code: `import { createEngine } from './engine-factory';

export async function run(user: string, task: string) {
  return createEngine(user).run(task);
}`,
        typeErrors: [2339],
        errors: [
          {
            ...hasNo('run', { factory: ['createEngine', './src/engine-factory.ts'], concept: 'Engine' }),
            line: 4,
            column: 10,
            endLine: 4,
            endColumn: 28,
          },
        ],
        output: `import { createEngine } from './engine-factory';

export async function run(user: string, task: string) {
  return (await createEngine(user)).run(task);
}`,
      },
      {
        name: 'a TypeScript module, at its top level',
        settings: commonjs('await createEngine($user)'),
        code: `import { createEngine } from './engine-factory';

createEngine('user-1').run('plan');`,
        typeErrors: [2339],
        errors: [
          {
            ...hasNo('run', {
              outcome: explained('await-not-allowed'),
              factory: ['createEngine', './src/engine-factory.ts'],
              concept: 'Engine',
            }),
            line: 3,
            column: 1,
            endLine: 3,
            endColumn: 23,
          },
        ],
        output: null,
      },
      {
        name: 'an `import =`',
        settings: commonjs('await createEngine($user)'),
        code: `import factory = require('./engine-factory');

export async function run(user: string, task: string) {
  return factory.createEngine(user).run(task);
}`,
        typeErrors: [2339],
        errors: [
          {
            ...hasNo('run', { factory: ['createEngine', './src/engine-factory.ts'], concept: 'Engine' }),
            line: 4,
            column: 10,
            endLine: 4,
            endColumn: 36,
          },
        ],
        output: `import factory = require('./engine-factory');

export async function run(user: string, task: string) {
  return (await factory.createEngine(user)).run(task);
}`,
      },
      {
        name: 'an `import =` of a member',
        settings: commonjs('await createEngine($user)'),
        code: `import factory = require('./engine-factory');
import createEngine = factory.createEngine;

export async function run(user: string, task: string) {
  return createEngine(user).run(task);
}`,
        typeErrors: [2339],
        errors: [
          {
            ...hasNo('run', { factory: ['createEngine', './src/engine-factory.ts'], concept: 'Engine' }),
            line: 5,
            column: 10,
            endLine: 5,
            endColumn: 28,
          },
        ],
        output: `import factory = require('./engine-factory');
import createEngine = factory.createEngine;

export async function run(user: string, task: string) {
  return (await createEngine(user)).run(task);
}`,
      },
    ],
  },
);

import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, explained, subclassConstructed, suggested } from './findings.ts';
import { javascript } from './settings.ts';

const factory = ['createEngine($user)', './lib/engine-factory.js'] as const;

// What CommonJS modules give under names of their own.
ruleTester({ project: 'commonjs', settings: javascript('createEngine($user)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'an alias: from another module',
        filename: 'lib/consumer.js',
        code: `const { Engine } = require('./sandbox-carriers');

exports.open = (user) => new Engine(user);`,
      },
      {
        name: 'an alias: shadowed',
        filename: 'lib/consumer.js',
        code: `const { Engine } = require('./carriers');

exports.open = (Engine, user) => new Engine(user);`,
      },
      {
        name: 'an alias, renamed: from another module',
        filename: 'lib/consumer.js',
        code: `const { Engine: Old } = require('./sandbox-carriers');

exports.open = (user) => new Old(user);`,
      },
      {
        name: 'an alias, renamed: shadowed',
        filename: 'lib/consumer.js',
        code: `const { Engine: Old } = require('./carriers');

exports.open = (Old, user) => new Old(user);`,
      },
      {
        name: 'a choice: from another module',
        filename: 'lib/consumer.js',
        code: `const { ChosenEngine } = require('./sandbox-carriers');

exports.open = (user) => new ChosenEngine(user);`,
      },
      {
        name: 'a choice: shadowed',
        filename: 'lib/consumer.js',
        code: `const { ChosenEngine } = require('./carriers');

exports.open = (ChosenEngine, user) => new ChosenEngine(user);`,
      },
      {
        name: 'a subclass: from another module',
        filename: 'lib/consumer.js',
        code: `const { TracedEngine } = require('./sandbox-carriers');

exports.open = (user) => new TracedEngine(user);`,
      },
      {
        name: 'a subclass: shadowed',
        filename: 'lib/consumer.js',
        code: `const { TracedEngine } = require('./carriers');

exports.open = (TracedEngine, user) => new TracedEngine(user);`,
      },
      {
        name: 'an object: from another module',
        filename: 'lib/consumer.js',
        code: `const { engines } = require('./sandbox-carriers');

exports.open = (user) => new engines.old(user);`,
      },
      {
        name: 'an object: shadowed',
        filename: 'lib/consumer.js',
        code: `const { engines } = require('./carriers');

exports.open = (engines, user) => new engines.old(user);`,
      },
      {
        name: 'a function: from another module',
        filename: 'lib/consumer.js',
        code: `const { engineClass } = require('./sandbox-carriers');

exports.open = (user) => new (engineClass())(user);`,
      },
      {
        name: 'a function: shadowed',
        filename: 'lib/consumer.js',
        code: `const { engineClass } = require('./carriers');

exports.open = (engineClass, user) => new (engineClass())(user);`,
      },
      {
        name: 'a static slot: from another module',
        filename: 'lib/consumer.js',
        code: `const { Slots } = require('./sandbox-carriers');

exports.open = (user) => new Slots.engine(user);`,
      },
      {
        name: 'a static slot: shadowed',
        filename: 'lib/consumer.js',
        code: `const { Slots } = require('./carriers');

exports.open = (Slots, user) => new Slots.engine(user);`,
      },
      {
        name: 'the whole module: from another module',
        filename: 'lib/consumer.js',
        code: `const carriers = require('./sandbox-carriers');

exports.open = (user) => new carriers.Engine(user);`,
      },
      {
        name: 'the whole module: shadowed',
        filename: 'lib/consumer.js',
        code: `const carriers = require('./carriers');

exports.open = (carriers, user) => new carriers.Engine(user);`,
      },
      {
        name: 'a function of the whole module: from another module',
        filename: 'lib/consumer.js',
        code: `const carriers = require('./sandbox-carriers');

exports.open = (user) => new (carriers.engineClass())(user);`,
      },
      {
        name: 'a function of the whole module: shadowed',
        filename: 'lib/consumer.js',
        code: `const carriers = require('./carriers');

exports.open = (carriers, user) => new (carriers.engineClass())(user);`,
      },
      {
        name: 'a subclass that is the whole module: from another module',
        filename: 'lib/consumer.js',
        code: `const DeepEngine = require('./sandbox-traced-engine');

exports.open = (user) => new DeepEngine(user);`,
      },
      {
        name: 'a subclass that is the whole module: shadowed',
        filename: 'lib/consumer.js',
        code: `const DeepEngine = require('./traced-engine');

exports.open = (DeepEngine, user) => new DeepEngine(user);`,
      },
      {
        name: 'an object: another key',
        filename: 'lib/consumer.js',
        code: `const { engines, Slots } = require('./carriers');

exports.open = (user) => [new engines.sandboxed(user), new Slots.sandboxed(user)];`,
      },
      {
        name: 'an alias: not constructed',
        filename: 'lib/consumer.js',
        code: `const { Engine, engineClass } = require('./carriers');

exports.kept = [Engine, engineClass(), Engine.name];`,
      },
    ],
    invalid: [
      {
        name: 'an alias',
        filename: 'lib/consumer.js',
        code: `const { Engine } = require('./carriers');

exports.open = (user) => new Engine(user);`,
        errors: [
          {
            ...constructed('OldEngine', { factory }),
            line: 3,
            column: 26,
            endLine: 3,
            endColumn: 42,
          },
        ],
        output: `const { Engine } = require('./carriers');
const { createEngine } = require('./engine-factory');

exports.open = (user) => createEngine(user);`,
      },
      {
        name: 'an alias, renamed',
        filename: 'lib/consumer.js',
        code: `const { Engine: Old } = require('./carriers');

exports.open = (user) => new Old(user);`,
        errors: [
          {
            ...constructed('OldEngine', { factory }),
            line: 3,
            column: 26,
            endLine: 3,
            endColumn: 39,
          },
        ],
        output: `const { Engine: Old } = require('./carriers');
const { createEngine } = require('./engine-factory');

exports.open = (user) => createEngine(user);`,
      },
      {
        name: 'a choice',
        filename: 'lib/consumer.js',
        code: `const { ChosenEngine } = require('./carriers');

exports.open = (user) => new ChosenEngine(user);`,
        errors: [
          {
            ...constructed('OldEngine', { factory, outcome: explained('ambiguous-target') }),
            line: 3,
            column: 26,
            endLine: 3,
            endColumn: 48,
          },
        ],
        output: null,
      },
      {
        name: 'a subclass',
        filename: 'lib/consumer.js',
        code: `const { TracedEngine } = require('./carriers');

exports.open = (user) => new TracedEngine(user);`,
        errors: [
          {
            ...subclassConstructed('TracedEngine', 'OldEngine', { factory }),
            line: 3,
            column: 26,
            endLine: 3,
            endColumn: 48,
          },
        ],
        output: null,
      },
      {
        name: 'an object',
        filename: 'lib/consumer.js',
        code: `const { engines } = require('./carriers');

exports.open = (user) => new engines.old(user);`,
        errors: [
          {
            ...constructed('OldEngine', { factory, outcome: explained('ambiguous-target') }),
            line: 3,
            column: 26,
            endLine: 3,
            endColumn: 47,
          },
        ],
        output: null,
      },
      {
        name: 'a function',
        filename: 'lib/consumer.js',
        code: `const { engineClass } = require('./carriers');

exports.open = (user) => new (engineClass())(user);`,
        errors: [
          {
            ...constructed('OldEngine', { factory, outcome: suggested('argument-has-effects', 'engineClass()') }),
            line: 3,
            column: 26,
            endLine: 3,
            endColumn: 51,
            suggestions: [
              {
                ...callFactory(undefined, 'Engine'),
                output: `require('./carriers');
const { createEngine } = require('./engine-factory');

exports.open = (user) => createEngine(user);`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a static slot',
        filename: 'lib/consumer.js',
        code: `const { Slots } = require('./carriers');

exports.open = (user) => new Slots.engine(user);`,
        errors: [
          {
            ...constructed('OldEngine', { factory, outcome: explained('ambiguous-target') }),
            line: 3,
            column: 26,
            endLine: 3,
            endColumn: 48,
          },
        ],
        output: null,
      },
      {
        name: 'the whole module',
        filename: 'lib/consumer.js',
        code: `const carriers = require('./carriers');

exports.open = (user) => new carriers.Engine(user);`,
        errors: [
          {
            ...constructed('OldEngine', { factory }),
            line: 3,
            column: 26,
            endLine: 3,
            endColumn: 51,
          },
        ],
        output: `require('./carriers');
const { createEngine } = require('./engine-factory');

exports.open = (user) => createEngine(user);`,
      },
      {
        name: 'a function of the whole module',
        filename: 'lib/consumer.js',
        code: `const carriers = require('./carriers');

exports.open = (user) => new (carriers.engineClass())(user);`,
        errors: [
          {
            ...constructed('OldEngine', {
              factory,
              outcome: suggested('argument-has-effects', 'carriers.engineClass()'),
            }),
            line: 3,
            column: 26,
            endLine: 3,
            endColumn: 60,
            suggestions: [
              {
                ...callFactory(undefined, 'Engine'),
                output: `require('./carriers');
const { createEngine } = require('./engine-factory');

exports.open = (user) => createEngine(user);`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a subclass that is the whole module',
        filename: 'lib/consumer.js',
        code: `const DeepEngine = require('./traced-engine');

exports.open = (user) => new DeepEngine(user);`,
        errors: [
          {
            ...subclassConstructed('DeepEngine', 'OldEngine', { factory }),
            line: 3,
            column: 26,
            endLine: 3,
            endColumn: 46,
          },
        ],
        output: null,
      },
    ],
  },
);

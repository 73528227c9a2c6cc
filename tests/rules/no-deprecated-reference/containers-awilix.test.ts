import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { containersSettings } from '../../harness/settings.ts';
import { canonical, later, outcomes, truth } from './containers-words.ts';

const imported = {
  messageId: 'imported',
  data: { name: 'OldEngine', canonical, outcome: outcomes.stillUsed },
  line: 1,
  column: 10,
  endLine: 1,
  endColumn: 19,
} as const;

ruleTester({ project: 'containers', settings: containersSettings() }).run(
  'no-deprecated-reference',
  noDeprecatedReference,
  {
    valid: [
      {
        name: 'a class, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { asClass, createContainer } from 'awilix';

createContainer().register({ engine: asClass(OldEngine) });
`,
      },
      {
        name: 'a class and an asynchronous factory, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { asClass, createContainer } from 'awilix';

createContainer().register({ engine: asClass(OldEngine) });
`,
      },
      {
        name: 'a class by name, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { asClass, createContainer } from 'awilix';

createContainer().register('engine', asClass(OldEngine));
`,
      },
      {
        name: 'a class with options, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { asClass, createContainer } from 'awilix';

createContainer().register({ engine: asClass(OldEngine, { lifetime: 'SINGLETON' }).scoped() });
`,
      },
      {
        name: 'a class in lines, with comments, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { asClass } from 'awilix';

export const engines = {
  // The engine.
  engine: asClass(/* old */ OldEngine).singleton(), // to go
};
`,
      },
      {
        name: 'a class, with the function there, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { asClass, asFunction } from 'awilix';

export const engines = { engine: asClass(OldEngine), now: asFunction(() => 1) };
`,
      },
      {
        name: 'a renamed function, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { asClass as make } from 'awilix';

export const engines = { engine: make(OldEngine) };
`,
      },
      {
        name: 'a namespace, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import * as awilix from 'awilix';

export const engines = { engine: awilix.asClass(OldEngine) };
`,
      },
      {
        name: 'CommonJS, from another module',
        filename: 'src/consumer.cjs',
        code: `const { OldEngine } = require('./other/old-engine.js');
const { asClass } = require('awilix');

module.exports.engines = { engine: asClass(OldEngine).singleton() };
`,
      },
      {
        name: 'a whole module in CommonJS, from another module',
        filename: 'src/consumer.cjs',
        code: `const { OldEngine } = require('./other/old-engine.js');
const awilix = require('awilix');

module.exports.engines = { engine: awilix.asClass(OldEngine) };
`,
      },
      {
        name: 'a choice of classes, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { asClass } from 'awilix';

class OtherEngine {}
declare const isNew: boolean;
export const engine = asClass<object>(isNew ? OtherEngine : OldEngine);
`,
      },
      {
        name: 'a class that is built, and one that is a value, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { asValue, createContainer } from 'awilix';

export const engine = createContainer().build(OldEngine);
export const engines = { Engine: asValue(OldEngine) };
`,
      },
      {
        name: 'a function of another module, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { asClass } from './container.js';

export const engine = asClass(OldEngine);
`,
      },
      {
        name: 'a function of its own, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

const asClass = (taken: unknown): unknown => taken;
export const engine = asClass(OldEngine);
`,
      },
      {
        name: 'a function that nothing tells of, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

declare function asClass(taken: unknown): unknown;
export const engine = asClass(OldEngine);
`,
      },
      {
        name: 'the canonical class',
        code: `import { asClass, createContainer } from 'awilix';
import { Engine } from './engine.js';

createContainer().register({ engine: asClass(Engine) }).build(Engine);
`,
      },
      {
        name: 'a class of the name in the file',
        code: `import { asClass, createContainer } from 'awilix';

class OldEngine {}
createContainer().register({ engine: asClass(OldEngine) });
`,
      },
    ],
    invalid: [
      {
        name: 'a class',
        code: `import { OldEngine } from './old-engine.js';
import { asClass, createContainer } from 'awilix';

createContainer().register({ engine: asClass(OldEngine) });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('engine'),
            },
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 55,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { asFunction, createContainer } from 'awilix';
import { createEngine } from './engine-factory.js';

createContainer().register({ engine: asFunction((userContext) => createEngine(userContext)) });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class and an asynchronous factory',
        settings: containersSettings(later),
        code: `import { OldEngine } from './old-engine.js';
import { asClass, createContainer } from 'awilix';

createContainer().register({ engine: asClass(OldEngine) });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(later),
              outcome: outcomes.awaitNotAllowed,
            },
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 55,
          },
        ],
        output: null,
      },
      {
        name: 'a class that takes its dependencies apart',
        code: `import { LooseEngine } from './old-engine.js';
import { asClass, createContainer } from 'awilix';

createContainer().register({ engine: asClass(LooseEngine) });
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'LooseEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
          {
            messageId: 'registered',
            data: {
              name: 'LooseEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('engine'),
            },
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 57,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { LooseEngine } from './old-engine.js';
import { asFunction, createContainer } from 'awilix';
import { createEngine } from './engine-factory.js';

createContainer().register({ engine: asFunction(({ userContext }) => createEngine(userContext)) });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class by name',
        code: `import { OldEngine } from './old-engine.js';
import { asClass, createContainer } from 'awilix';

createContainer().register('engine', asClass(OldEngine));
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 55,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { asFunction, createContainer } from 'awilix';
import { createEngine } from './engine-factory.js';

createContainer().register('engine', asFunction((userContext) => createEngine(userContext)));
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class with options',
        code: `import { OldEngine } from './old-engine.js';
import { asClass, createContainer } from 'awilix';

createContainer().register({ engine: asClass(OldEngine, { lifetime: 'SINGLETON' }).scoped() });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('engine'),
            },
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 55,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { asFunction, createContainer } from 'awilix';
import { createEngine } from './engine-factory.js';

createContainer().register({ engine: asFunction((userContext) => createEngine(userContext), { lifetime: 'SINGLETON' }).scoped() });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class in lines, with comments',
        code: `import { OldEngine } from './old-engine.js';
import { asClass } from 'awilix';

export const engines = {
  // The engine.
  engine: asClass(/* old */ OldEngine).singleton(), // to go
};
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('engine'),
            },
            line: 6,
            column: 29,
            endLine: 6,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { asFunction } from 'awilix';
import { createEngine } from './engine-factory.js';

export const engines = {
  // The engine.
  engine: asFunction(/* old */ (userContext) => createEngine(userContext)).singleton(), // to go
};
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class, with the function there',
        code: `import { OldEngine } from './old-engine.js';
import { asClass, asFunction } from 'awilix';

export const engines = { engine: asClass(OldEngine), now: asFunction(() => 1) };
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('engine'),
            },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 51,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { asFunction } from 'awilix';
import { createEngine } from './engine-factory.js';

export const engines = { engine: asFunction((userContext) => createEngine(userContext)), now: asFunction(() => 1) };
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a renamed function',
        code: `import { OldEngine } from './old-engine.js';
import { asClass as make } from 'awilix';

export const engines = { engine: make(OldEngine) };
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('engine'),
            },
            line: 4,
            column: 39,
            endLine: 4,
            endColumn: 48,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { asFunction } from 'awilix';
import { createEngine } from './engine-factory.js';

export const engines = { engine: asFunction((userContext) => createEngine(userContext)) };
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a namespace',
        code: `import { OldEngine } from './old-engine.js';
import * as awilix from 'awilix';

export const engines = { engine: awilix.asClass(OldEngine) };
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('engine'),
            },
            line: 4,
            column: 49,
            endLine: 4,
            endColumn: 58,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import * as awilix from 'awilix';
import { createEngine } from './engine-factory.js';

export const engines = { engine: awilix.asFunction((userContext) => createEngine(userContext)) };
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'CommonJS',
        filename: 'src/consumer.cjs',
        code: `const { OldEngine } = require('./old-engine.js');
const { asClass } = require('awilix');

module.exports.engines = { engine: asClass(OldEngine).singleton() };
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'OldEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 9,
            endLine: 1,
            endColumn: 18,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('engine'),
            },
            line: 4,
            column: 44,
            endLine: 4,
            endColumn: 53,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `const { OldEngine } = require('./old-engine.js');
const { asFunction } = require('awilix');
const { createEngine } = require('./engine-factory.js');

module.exports.engines = { engine: asFunction((userContext) => createEngine(userContext)).singleton() };
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a whole module in CommonJS',
        filename: 'src/consumer.cjs',
        code: `const { OldEngine } = require('./old-engine.js');
const awilix = require('awilix');

module.exports.engines = { engine: awilix.asClass(OldEngine) };
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'OldEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 9,
            endLine: 1,
            endColumn: 18,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('engine'),
            },
            line: 4,
            column: 51,
            endLine: 4,
            endColumn: 60,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `const { OldEngine } = require('./old-engine.js');
const awilix = require('awilix');
const { createEngine } = require('./engine-factory.js');

module.exports.engines = { engine: awilix.asFunction((userContext) => createEngine(userContext)) };
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a choice of classes',
        code: `import { OldEngine } from './old-engine.js';
import { asClass } from 'awilix';

class OtherEngine {}
declare const isNew: boolean;
export const engine = asClass<object>(isNew ? OtherEngine : OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.ambiguousTarget,
            },
            line: 6,
            column: 61,
            endLine: 6,
            endColumn: 70,
          },
        ],
        output: null,
      },
      {
        name: 'a class that is built, and one that is a value',
        code: `import { OldEngine } from './old-engine.js';
import { asValue, createContainer } from 'awilix';

export const engine = createContainer().build(OldEngine);
export const engines = { Engine: asValue(OldEngine) };
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.usedAsValue,
            },
            line: 4,
            column: 47,
            endLine: 4,
            endColumn: 56,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.usedAsValue,
            },
            line: 5,
            column: 42,
            endLine: 5,
            endColumn: 51,
          },
        ],
        output: null,
      },
      {
        name: 'a parameter that the class does not have',
        code: `import { PairEngine } from './old-engine.js';
import { asClass } from 'awilix';

export const engines = { engine: asClass(PairEngine) };
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'PairEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 20,
          },
          {
            messageId: 'registered',
            data: {
              name: 'PairEngine',
              container: 'an Awilix container',
              truth: truth(),
              outcome: outcomes.argumentUnmapped('userContext'),
            },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 52,
          },
        ],
        output: null,
      },
      {
        name: 'a function of another module',
        code: `import { OldEngine } from './old-engine.js';
import { asClass } from './container.js';

export const engine = asClass(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 4,
            column: 31,
            endLine: 4,
            endColumn: 40,
          },
        ],
        output: null,
      },
      {
        name: 'a function of its own',
        code: `import { OldEngine } from './old-engine.js';

const asClass = (taken: unknown): unknown => taken;
export const engine = asClass(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 4,
            column: 31,
            endLine: 4,
            endColumn: 40,
          },
        ],
        output: null,
      },
      {
        name: 'a function that nothing tells of',
        code: `import { OldEngine } from './old-engine.js';

declare function asClass(taken: unknown): unknown;
export const engine = asClass(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 4,
            column: 31,
            endLine: 4,
            endColumn: 40,
          },
        ],
        output: null,
      },
    ],
  },
);

import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { canonicalConstructed, constructed } from './findings.ts';
import { commonjs, javascript } from './settings.ts';

// Modules that are required.
ruleTester({ project: 'commonjs', settings: javascript('createEngine($user)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: '`require`, taken apart: from another module',
        filename: 'lib/consumer.js',
        code: `const { OldEngine } = require('./sandbox');

exports.engine = new OldEngine('user-1');`,
      },
      {
        name: '`require`, taken apart: shadowed',
        filename: 'lib/consumer.js',
        code: `const { OldEngine } = require('./old-engine');

exports.open = (OldEngine) => new OldEngine('user-1');`,
      },
      {
        name: '`require`, its member: from another module',
        filename: 'lib/consumer.js',
        code: `const OldEngine = require('./sandbox').OldEngine;

exports.engine = new OldEngine('user-1');`,
      },
      {
        name: '`require`, the whole module: from another module',
        filename: 'lib/consumer.js',
        code: `const engines = require('./sandbox.js');

exports.engine = new engines.OldEngine('user-1');`,
      },
      {
        name: '`require`, its member: shadowed',
        filename: 'lib/consumer.js',
        code: `const OldEngine = require('./old-engine').OldEngine;

exports.open = (OldEngine) => new OldEngine('user-1');`,
      },
      {
        name: '`require`, the whole module: shadowed',
        filename: 'lib/consumer.js',
        code: `const engines = require('./old-engine');

exports.open = (engines) => new engines.OldEngine('user-1');`,
      },
      {
        name: '`require` on the spot: shadowed',
        filename: 'lib/consumer.js',
        code: `exports.open = (require) => new (require('./old-engine').OldEngine)('user-1');`,
      },
      {
        name: '`require` on the spot: from another module',
        filename: 'lib/consumer.js',
        code: `exports.engine = new (require('./sandbox').OldEngine)('user-1');`,
      },
      {
        name: 'a `require` that the file declares itself',
        filename: 'lib/consumer.mjs',
        code: `const { createRequire } = await import('node:module');
const require = createRequire(import.meta.url);
const { OldEngine } = require('./sandbox');
export const engine = new OldEngine('user-1');`,
      },
      {
        name: 'a `require` that is a parameter',
        filename: 'lib/consumer.js',
        code: `exports.open = (require) => {
  const { OldEngine } = require('./old-engine');
  return new OldEngine('user-1');
};`,
      },
    ],
    invalid: [
      {
        name: '`require`, taken apart',
        filename: 'lib/consumer.js',
        code: `const { OldEngine } = require('./old-engine');

exports.engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 3,
            column: 18,
            endLine: 3,
            endColumn: 41,
          },
        ],
        output: `const { OldEngine } = require('./old-engine');
const { createEngine } = require('./engine-factory');

exports.engine = createEngine('user-1');`,
      },
      {
        name: '`require`, its member',
        filename: 'lib/consumer.js',
        code: `const OldEngine = require('./old-engine').OldEngine;

exports.engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 3,
            column: 18,
            endLine: 3,
            endColumn: 41,
          },
        ],
        output: `const OldEngine = require('./old-engine').OldEngine;
const { createEngine } = require('./engine-factory');

exports.engine = createEngine('user-1');`,
      },
      {
        name: '`require`, the whole module',
        filename: 'lib/consumer.js',
        code: `const engines = require('./old-engine.js');

exports.engine = new engines.OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 3,
            column: 18,
            endLine: 3,
            endColumn: 49,
          },
        ],
        output: `const engines = require('./old-engine.js');
const { createEngine } = require('./engine-factory.js');

exports.engine = createEngine('user-1');`,
      },
      {
        name: '`require` on the spot',
        filename: 'lib/consumer.js',
        code: `const engine = new (require('./old-engine').OldEngine)('user-1');

exports.engine = engine;`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 1,
            column: 16,
            endLine: 1,
            endColumn: 65,
          },
        ],
        output: `const { createEngine } = require('./engine-factory');

const engine = createEngine('user-1');

exports.engine = engine;`,
      },
      {
        name: '`require` in a function',
        filename: 'lib/consumer.js',
        code: `exports.open = function open() {
  const { OldEngine } = require('./old-engine');
  return new OldEngine('user-1');
};`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 3,
            column: 10,
            endLine: 3,
            endColumn: 33,
          },
        ],
        output: `const { createEngine } = require('./engine-factory');

exports.open = function open() {
  const { OldEngine } = require('./old-engine');
  return createEngine('user-1');
};`,
      },
      {
        name: '`require` in a function that runs at once',
        filename: 'lib/consumer.js',
        code: `const engine = (() => {
  const { OldEngine } = require('./old-engine');
  return new OldEngine('user-1');
})();

exports.engine = engine;`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 3,
            column: 10,
            endLine: 3,
            endColumn: 33,
          },
        ],
        output: `const { createEngine } = require('./engine-factory');

const engine = (() => {
  const { OldEngine } = require('./old-engine');
  return createEngine('user-1');
})();

exports.engine = engine;`,
      },
      {
        name: 'the canonical class as the whole module',
        filename: 'lib/consumer.js',
        code: `const Engine = require('./engine');

exports.engine = new Engine('user-1');`,
        errors: [
          {
            ...canonicalConstructed('Engine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 3,
            column: 18,
            endLine: 3,
            endColumn: 38,
          },
        ],
        output: `const { createEngine } = require('./engine-factory');

exports.engine = createEngine('user-1');`,
      },
      {
        name: '`require` in a `.cjs` file',
        filename: 'lib/consumer.cjs',
        code: `'use strict';

const { OldEngine } = require('./old-engine');

module.exports = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 5,
            column: 18,
            endLine: 5,
            endColumn: 41,
          },
        ],
        output: `'use strict';

const { OldEngine } = require('./old-engine');
const { createEngine } = require('./engine-factory');

module.exports = createEngine('user-1');`,
      },
    ],
  },
);

// CommonJS in TypeScript.
ruleTester({ project: 'commonjs', settings: javascript('createEngine($user)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: '`import =` of a module: from another module',
        settings: commonjs('createEngineSync($user)'),
        code: `import engines = require('./sandbox');

export const engine = new engines.OldEngine('user-1');`,
      },
      {
        name: '`import =` of a module: shadowed',
        settings: commonjs('createEngineSync($user)'),
        code: `import engines = require('./old-engine');
import sandbox = require('./sandbox');

export function open(engines: typeof sandbox) {
  return new engines.OldEngine('user-1');
}`,
      },
    ],
    invalid: [
      {
        name: '`import =` of a module',
        settings: commonjs('createEngineSync($user)'),
        code: `import engines = require('./old-engine');

export const engine = new engines.OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngineSync($user)', './src/engine-factory.ts'] }),
            line: 3,
            column: 23,
            endLine: 3,
            endColumn: 54,
          },
        ],
        output: `import engines = require('./old-engine');
import engineFactory = require('./engine-factory');

export const engine = engineFactory.createEngineSync('user-1');`,
      },
      {
        name: '`import =` in a `.cts` file',
        filename: 'src/consumer.cts',
        settings: commonjs('createEngineSync($user)'),
        code: `import engines = require('./old-engine.js');

export = new engines.OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngineSync($user)', './src/engine-factory.ts'] }),
            line: 3,
            column: 10,
            endLine: 3,
            endColumn: 41,
          },
        ],
        output: `import engines = require('./old-engine.js');
import engineFactory = require('./engine-factory.js');

export = engineFactory.createEngineSync('user-1');`,
      },
      {
        name: 'a named import in a CommonJS package',
        settings: commonjs('createEngineSync($user)'),
        code: `import { OldEngine } from './old-engine';

export const engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngineSync($user)', './src/engine-factory.ts'] }),
            line: 3,
            column: 23,
            endLine: 3,
            endColumn: 46,
          },
        ],
        output: `import { OldEngine } from './old-engine';
import { createEngineSync } from './engine-factory';

export const engine = createEngineSync('user-1');`,
      },
      {
        name: '`import =` of a member',
        settings: commonjs('createEngineSync($user)'),
        code: `import { OldEngine } from './old-engine';
import engines = require('./old-engine');
import Old = engines.OldEngine;

export const engine = new Old('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngineSync($user)', './src/engine-factory.ts'] }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 40,
          },
        ],
        output: `import { OldEngine } from './old-engine';
import engines = require('./old-engine');
import { createEngineSync } from './engine-factory';
import Old = engines.OldEngine;

export const engine = createEngineSync('user-1');`,
      },
    ],
  },
);

// `require` has to come before the construction.
ruleTester({ project: 'commonjs', settings: javascript('createEngine($user)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [],
    invalid: [
      {
        name: 'the factory is required already',
        filename: 'lib/consumer.js',
        code: `const { createEngine } = require('./engine-factory');
const { OldEngine } = require('./old-engine');

exports.engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 4,
            column: 18,
            endLine: 4,
            endColumn: 41,
          },
        ],
        output: `const { createEngine } = require('./engine-factory');
const { OldEngine } = require('./old-engine');

exports.engine = createEngine('user-1');`,
      },
      {
        name: 'the factory is required under another name',
        filename: 'lib/consumer.js',
        code: `const { createEngine: create } = require('./engine-factory');
const { OldEngine } = require('./old-engine');

exports.engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 4,
            column: 18,
            endLine: 4,
            endColumn: 41,
          },
        ],
        output: `const { createEngine: create } = require('./engine-factory');
const { OldEngine } = require('./old-engine');

exports.engine = create('user-1');`,
      },
      {
        name: 'the factory is required as a member',
        filename: 'lib/consumer.js',
        code: `const create = require('./engine-factory').createEngine;
const { OldEngine } = require('./old-engine');

exports.engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 4,
            column: 18,
            endLine: 4,
            endColumn: 41,
          },
        ],
        output: `const create = require('./engine-factory').createEngine;
const { OldEngine } = require('./old-engine');

exports.engine = create('user-1');`,
      },
      {
        name: 'the module of the factory is required',
        filename: 'lib/consumer.js',
        code: `const factory = require('./engine-factory');
const { OldEngine } = require('./old-engine');

exports.engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 4,
            column: 18,
            endLine: 4,
            endColumn: 41,
          },
        ],
        output: `const factory = require('./engine-factory');
const { OldEngine } = require('./old-engine');

exports.engine = factory.createEngine('user-1');`,
      },
      {
        name: 'another name of the module is required',
        filename: 'lib/consumer.js',
        code: `const { openEngine } = require('./engine-factory');
const { OldEngine } = require('./old-engine');

exports.engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 4,
            column: 18,
            endLine: 4,
            endColumn: 41,
          },
        ],
        output: `const { openEngine, createEngine } = require('./engine-factory');
const { OldEngine } = require('./old-engine');

exports.engine = createEngine('user-1');`,
      },
      {
        name: 'several names of the module are required, each on its line',
        filename: 'lib/consumer.js',
        code: `const {
  openEngine,
  // the rest
} = require('./engine-factory');
const { OldEngine } = require('./old-engine');

exports.engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 7,
            column: 18,
            endLine: 7,
            endColumn: 41,
          },
        ],
        output: `const {
  openEngine,
  createEngine,
  // the rest
} = require('./engine-factory');
const { OldEngine } = require('./old-engine');

exports.engine = createEngine('user-1');`,
      },
      {
        name: 'the module is required further down',
        filename: 'lib/consumer.js',
        code: `const { OldEngine } = require('./old-engine');

exports.engine = new OldEngine('user-1');
const { openEngine } = require('./engine-factory');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 3,
            column: 18,
            endLine: 3,
            endColumn: 41,
          },
        ],
        output: `const { OldEngine } = require('./old-engine');
const { createEngine } = require('./engine-factory');

exports.engine = createEngine('user-1');
const { openEngine } = require('./engine-factory');`,
      },
      {
        name: 'the module is required where it can be changed',
        filename: 'lib/consumer.js',
        code: `let { createEngine } = require('./engine-factory');
const { OldEngine } = require('./old-engine');

exports.engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 4,
            column: 18,
            endLine: 4,
            endColumn: 41,
          },
        ],
        output: `let { createEngine, createEngine: createEngine2 } = require('./engine-factory');
const { OldEngine } = require('./old-engine');

exports.engine = createEngine2('user-1');`,
      },
      {
        name: 'the name is taken',
        filename: 'lib/consumer.js',
        code: `const { OldEngine } = require('./old-engine');

const createEngine = 1;
exports.engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 4,
            column: 18,
            endLine: 4,
            endColumn: 41,
          },
        ],
        output: `const { OldEngine } = require('./old-engine');
const { createEngine: createEngine2 } = require('./engine-factory');

const createEngine = 1;
exports.engine = createEngine2('user-1');`,
      },
      {
        name: 'between a construction and a later `require`',
        filename: 'lib/consumer.js',
        code: `const engine = new (require('./old-engine').OldEngine)('user-1');
const path = require('node:path');

exports.engine = [engine, path];`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 1,
            column: 16,
            endLine: 1,
            endColumn: 65,
          },
        ],
        output: `const { createEngine } = require('./engine-factory');

const engine = createEngine('user-1');
const path = require('node:path');

exports.engine = [engine, path];`,
      },
      {
        name: 'after a bare `require`',
        filename: 'lib/consumer.js',
        code: `require('./sandbox');
const { OldEngine } = require('./old-engine');

exports.engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 4,
            column: 18,
            endLine: 4,
            endColumn: 41,
          },
        ],
        output: `require('./sandbox');
const { OldEngine } = require('./old-engine');
const { createEngine } = require('./engine-factory');

exports.engine = createEngine('user-1');`,
      },
      {
        name: 'after a directive',
        filename: 'lib/consumer.js',
        code: `'use strict';

exports.open = () => new (require('./old-engine').OldEngine)('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 3,
            column: 22,
            endLine: 3,
            endColumn: 71,
          },
        ],
        output: `'use strict';

const { createEngine } = require('./engine-factory');

exports.open = () => createEngine('user-1');`,
      },
      {
        name: 'with the extension of its neighbours',
        filename: 'lib/consumer.js',
        code: `const { OldEngine } = require('./old-engine.js');

exports.engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngine($user)', './lib/engine-factory.js'] }),
            line: 3,
            column: 18,
            endLine: 3,
            endColumn: 41,
          },
        ],
        output: `const { OldEngine } = require('./old-engine.js');
const { createEngine } = require('./engine-factory.js');

exports.engine = createEngine('user-1');`,
      },
    ],
  },
);

// `import =` takes a module as a whole.
ruleTester({ project: 'commonjs', settings: javascript('createEngine($user)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [],
    invalid: [
      {
        name: 'the module of the factory is imported by `import =`',
        settings: commonjs('createEngineSync($user)'),
        code: `import factory = require('./engine-factory');
import engines = require('./old-engine');

export const engine = new engines.OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngineSync($user)', './src/engine-factory.ts'] }),
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 54,
          },
        ],
        output: `import factory = require('./engine-factory');
import engines = require('./old-engine');

export const engine = factory.createEngineSync('user-1');`,
      },
      {
        name: 'the name for the module is taken',
        settings: commonjs('createEngineSync($user)'),
        code: `import engines = require('./old-engine');

const engineFactory = 1;
export const engine = new engines.OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngineSync($user)', './src/engine-factory.ts'] }),
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 54,
          },
        ],
        output: `import engines = require('./old-engine');
import engineFactory2 = require('./engine-factory');

const engineFactory = 1;
export const engine = engineFactory2.createEngineSync('user-1');`,
      },
      {
        name: '`import =` beside an import',
        settings: commonjs('createEngineSync($user)'),
        code: `import engines = require('./old-engine');
import { Engine } from './engine';

export const engine: Engine = new engines.OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['createEngineSync($user)', './src/engine-factory.ts'] }),
            line: 4,
            column: 31,
            endLine: 4,
            endColumn: 62,
          },
        ],
        output: `import engines = require('./old-engine');
import { Engine } from './engine';
import { createEngineSync } from './engine-factory';

export const engine: Engine = createEngineSync('user-1');`,
      },
      {
        name: 'two factories of one module by `import =`',
        settings: commonjs('createEngineSync($user) ?? createEngine($user)'),
        code: `import engines = require('./old-engine');

export const engine = new engines.OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', {
              factory: ['createEngineSync($user) ?? createEngine($user)', './src/engine-factory.ts'],
            }),
            line: 3,
            column: 23,
            endLine: 3,
            endColumn: 54,
          },
        ],
        output: `import engines = require('./old-engine');
import engineFactory = require('./engine-factory');

export const engine = (engineFactory.createEngineSync('user-1') ?? engineFactory.createEngine('user-1'));`,
      },
    ],
  },
);

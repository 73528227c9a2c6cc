import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { constructed, leaving } from './findings.ts';

// Modules that are loaded by what `createRequire` gives.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a named import of node:module: from another module',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

const require = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = require('./sandbox/request-scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a named import of module, with an alias, and another name: from another module',
      code: `import { createRequire as requireFrom } from 'module';
import { currentContext } from './context.js';

const load = requireFrom(import.meta.filename);
const { RequestScopedExecutionEngine: Engine } = load('./sandbox/request-scoped-execution-engine.js');

export const open = async () => new Engine(currentContext());`,
    },
    {
      name: 'a namespace import: from another module',
      code: `import * as nodeModule from 'node:module';
import { currentContext } from './context.js';

const load = nodeModule.createRequire(import.meta.url);
const Engine = load('./sandbox/request-scoped-execution-engine.js').RequestScopedExecutionEngine;

export const open = async () => new Engine(currentContext());`,
    },
    {
      name: 'a default import, and the whole module: from another module',
      code: `import Module from 'node:module';
import { currentContext } from './context.js';

const load = Module.createRequire(import.meta.url);
const engines = load('./sandbox/request-scoped-execution-engine.js');

export const open = async () => new engines.RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'on the spot: from another module',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

const { RequestScopedExecutionEngine } = createRequire(import.meta.url)('./sandbox/request-scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'in the construction: from another module',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

const load = createRequire(import.meta.url);

export const open = async () => new (load('./sandbox/request-scoped-execution-engine.js').RequestScopedExecutionEngine)(currentContext());`,
    },
    {
      name: 'a dynamic import of node:module: from another module',
      code: `import { currentContext } from './context.js';

const { createRequire } = await import('node:module');
const load = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = load('./sandbox/request-scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a factory that is loaded already: from another module',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

const load = createRequire(import.meta.url);
const { createExecutionEngine } = load('./execution-engine-factory.js');
const { RequestScopedExecutionEngine } = load('./sandbox/request-scoped-execution-engine.js');

export const open = async () => [await createExecutionEngine(currentContext()), new RequestScopedExecutionEngine(currentContext())];`,
    },
    {
      name: 'a function of that name that the file declares',
      code: `import { currentContext } from './context.js';

declare function createRequire(path: string): (specifier: string) => any;
const require = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'made for another file',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

const require = createRequire('/srv/app/index.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'shadowed',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

const load = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = load('./request-scoped-execution-engine.js');

export const open = async (RequestScopedExecutionEngine: new (context: object) => object) =>
  new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the made function is shadowed',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

export const load = createRequire(import.meta.url);

export const open = async (load: (path: string) => { RequestScopedExecutionEngine: new (context: object) => object }) =>
  new (load('./request-scoped-execution-engine.js').RequestScopedExecutionEngine)(currentContext());`,
    },
    {
      name: 'createRequire is shadowed',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

export const open = async (createRequire: (from: string) => (path: string) => { RequestScopedExecutionEngine: new (context: object) => object }) =>
  new (createRequire(import.meta.url)('./request-scoped-execution-engine.js').RequestScopedExecutionEngine)(currentContext());
export const load = createRequire(import.meta.url);`,
    },
    {
      name: 'the made function may be another one',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

let load = createRequire(import.meta.url);
if (currentContext().userId === '') load = createRequire('/srv/app/index.js');
const { RequestScopedExecutionEngine } = load('./request-scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'another function of node:module',
      code: `import * as nodeModule from 'node:module';
import { currentContext } from './context.js';

const load = nodeModule.createLoader(import.meta.url);
const Engine = load('./request-scoped-execution-engine.js').RequestScopedExecutionEngine;

export const open = async () => new Engine(currentContext());`,
    },
    {
      name: 'its path is resolved and nothing is loaded',
      code: `import { createRequire } from 'node:module';

export const path = createRequire(import.meta.url).resolve('./request-scoped-execution-engine.js');`,
    },
    {
      name: 'a computed specifier',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

const require = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = require('./request-' + 'scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'a named import of node:module',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

const require = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 83,
        },
      ],
      output: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const require = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a named import of module, with an alias, and another name',
      code: `import { createRequire as requireFrom } from 'module';
import { currentContext } from './context.js';

const load = requireFrom(import.meta.filename);
const { RequestScopedExecutionEngine: Engine } = load('./request-scoped-execution-engine.js');

export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 61,
        },
      ],
      output: `import { createRequire as requireFrom } from 'module';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const load = requireFrom(import.meta.filename);
const { RequestScopedExecutionEngine: Engine } = load('./request-scoped-execution-engine.js');

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a namespace import',
      code: `import * as nodeModule from 'node:module';
import { currentContext } from './context.js';

const load = nodeModule.createRequire(import.meta.url);
const Engine = load('./request-scoped-execution-engine.js').RequestScopedExecutionEngine;

export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 61,
        },
      ],
      output: `import * as nodeModule from 'node:module';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const load = nodeModule.createRequire(import.meta.url);
const Engine = load('./request-scoped-execution-engine.js').RequestScopedExecutionEngine;

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a default import, and the whole module',
      code: `import Module from 'node:module';
import { currentContext } from './context.js';

const load = Module.createRequire(import.meta.url);
const engines = load('./request-scoped-execution-engine.js');

export const open = async () => new engines.RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 91,
        },
      ],
      output: `import Module from 'node:module';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const load = Module.createRequire(import.meta.url);
const engines = load('./request-scoped-execution-engine.js');

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'on the spot',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

const { RequestScopedExecutionEngine } = createRequire(import.meta.url)('./request-scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 6,
          column: 33,
          endLine: 6,
          endColumn: 83,
        },
      ],
      output: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { RequestScopedExecutionEngine } = createRequire(import.meta.url)('./request-scoped-execution-engine.js');

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'in the construction',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

const load = createRequire(import.meta.url);

export const open = async () => new (load('./request-scoped-execution-engine.js').RequestScopedExecutionEngine)(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['load']) }),
          line: 6,
          column: 33,
          endLine: 6,
          endColumn: 130,
        },
      ],
      output: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const load = createRequire(import.meta.url);

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a dynamic import of node:module',
      code: `import { currentContext } from './context.js';

const { createRequire } = await import('node:module');
const load = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = load('./request-scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 83,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { createRequire } = await import('node:module');
const load = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = load('./request-scoped-execution-engine.js');

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a factory that is loaded already',
      code: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

const load = createRequire(import.meta.url);
const { createExecutionEngine } = load('./execution-engine-factory.js');
const { RequestScopedExecutionEngine } = load('./request-scoped-execution-engine.js');

export const open = async () => [await createExecutionEngine(currentContext()), new RequestScopedExecutionEngine(currentContext())];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 8,
          column: 81,
          endLine: 8,
          endColumn: 131,
        },
      ],
      output: `import { createRequire } from 'node:module';
import { currentContext } from './context.js';

const load = createRequire(import.meta.url);
const { createExecutionEngine } = load('./execution-engine-factory.js');
const { RequestScopedExecutionEngine } = load('./request-scoped-execution-engine.js');

export const open = async () => [await createExecutionEngine(currentContext()), await createExecutionEngine(currentContext())];`,
    },
  ],
});

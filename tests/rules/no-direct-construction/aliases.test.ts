import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained, leaving } from './findings.ts';
import { engines } from './settings.ts';

// Other names for the class in the file.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a local alias: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const Engine = RequestScopedExecutionEngine;
const engine = new Engine(currentContext());`,
    },
    {
      name: 'a local alias: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const Engine = RequestScopedExecutionEngine;
export function open(Engine: typeof Sandboxed) {
  return new Engine(currentContext());
}`,
    },
    {
      name: 'an alias of an alias: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const First = RequestScopedExecutionEngine;
const Second = First;
const engine = new Second(currentContext());`,
    },
    {
      name: 'taken from a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as engines from './sandbox/request-scoped-execution-engine.js';

const { RequestScopedExecutionEngine } = engines;
const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'an alias by `import =`: from another module',
      code: `import { currentContext } from './context.js';
import * as engines from './sandbox/request-scoped-execution-engine.js';

import Engine = engines.RequestScopedExecutionEngine;
const engine = new Engine(currentContext());`,
    },
    {
      name: 'under a key of an object: another key',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, sandboxed: Sandboxed };
const engine = new engines.sandboxed(currentContext());`,
    },
    {
      name: 'an alias of an alias: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const First = RequestScopedExecutionEngine;
const Second = First;
export function open(Second: typeof Sandboxed) {
  return new Second(currentContext());
}`,
    },
    {
      name: 'taken from a namespace: shadowed',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const { RequestScopedExecutionEngine } = engines;
export function open(RequestScopedExecutionEngine: typeof Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'an alias by `import =`: shadowed',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

import Engine = engines.RequestScopedExecutionEngine;
export function open(Engine: typeof Sandboxed) {
  return new Engine(currentContext());
}`,
    },
    {
      name: 'under a key of an object: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine };
export function open(engines: { old: typeof Sandboxed }) {
  return new engines.old(currentContext());
}`,
    },
    {
      name: 'a variable that is assigned: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let Engine;
Engine = RequestScopedExecutionEngine;
const engine = new Engine(currentContext());`,
    },
    {
      name: 'a variable that is assigned: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

let Engine;
Engine = RequestScopedExecutionEngine;
export function open(Engine: typeof Sandboxed) {
  return new Engine(currentContext());
}`,
    },
  ],
  invalid: [
    {
      name: 'a local alias',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const Engine = RequestScopedExecutionEngine;
const engine = new Engine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const Engine = RequestScopedExecutionEngine;
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an alias of an alias',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const First = RequestScopedExecutionEngine;
const Second = First;
const engine = new Second(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 16, endLine: 6, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const First = RequestScopedExecutionEngine;
const Second = First;
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a variable that is assigned once',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let Engine;
Engine = RequestScopedExecutionEngine;
const engine = new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Engine']) }),
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 44,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let Engine;
Engine = RequestScopedExecutionEngine;
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a variable that is assigned twice',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

let Engine: typeof Sandboxed = Sandboxed;
if (Math.random() > 0.5) Engine = RequestScopedExecutionEngine;
const engine = new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 44,
        },
      ],
      output: null,
    },
    {
      name: 'taken from a namespace',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';

const { RequestScopedExecutionEngine } = engines;
const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { RequestScopedExecutionEngine } = engines;
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an alias by `import =`',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';

import Engine = engines.RequestScopedExecutionEngine;
const engine = new Engine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

import Engine = engines.RequestScopedExecutionEngine;
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'under a key of an object',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine };
const engine = new engines.old(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 49 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
  ],
});

// Modules that are loaded at run time.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a dynamic import, awaited and taken apart: from another module',
      code: `import { currentContext } from './context.js';

const { RequestScopedExecutionEngine } = await import('./sandbox/request-scoped-execution-engine.js');
const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a dynamic import, awaited and taken apart: shadowed',
      code: `import { currentContext } from './context.js';

const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
export async function open() {
  const { RequestScopedExecutionEngine } = await import('./sandbox/request-scoped-execution-engine.js');
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a dynamic import under another name: from another module',
      code: `import { currentContext } from './context.js';

const { RequestScopedExecutionEngine: Engine } = await import('./sandbox/request-scoped-execution-engine.js');
const engine = new Engine(currentContext());`,
    },
    {
      name: 'the module of a dynamic import: from another module',
      code: `import { currentContext } from './context.js';

const module = await import('./sandbox/request-scoped-execution-engine.js');
const engine = new module.RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a dynamic import on the spot: from another module',
      code: `import { currentContext } from './context.js';

const engine = new (await import('./sandbox/request-scoped-execution-engine.js')).RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the rest of a dynamic import: from another module',
      code: `import { currentContext } from './context.js';

const { ...engines } = await import('./sandbox/request-scoped-execution-engine.js');
const engine = new engines.RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: '`then` with a pattern, synchronous: from another module',
      code: `import { currentContext } from './context.js';

export const engine = import('./sandbox/request-scoped-execution-engine.js').then(({ RequestScopedExecutionEngine }) => new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: '`then` with a module, asynchronous: from another module',
      code: `import { currentContext } from './context.js';

export const engine = import('./sandbox/request-scoped-execution-engine.js').then(async (module) => new module.RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a dynamic import of what the text does not tell',
      code: `import { currentContext } from './context.js';

export async function open(path: string) {
  const { RequestScopedExecutionEngine } = await import(path);
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'an import of what does not exist',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './missing.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      typeErrors: [2307],
    },
    {
      name: 'a package of which nothing is known',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from 'engines-of-others';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      typeErrors: [2307],
    },
    {
      name: 'a name that the module does not export',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new ExecutionEngine(currentContext());`,
      typeErrors: [2305],
    },
    {
      name: 'a dynamic import under another name: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const { RequestScopedExecutionEngine: Engine } = await import('./request-scoped-execution-engine.js');
export function open(Engine: typeof Sandboxed) {
  return new Engine(currentContext());
}`,
    },
    {
      name: 'the module of a dynamic import: shadowed',
      code: `import { currentContext } from './context.js';
import * as sandbox from './sandbox/request-scoped-execution-engine.js';

const module = await import('./request-scoped-execution-engine.js');
export function open(module: typeof sandbox) {
  return new module.RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'the rest of a dynamic import: shadowed',
      code: `import { currentContext } from './context.js';
import * as sandbox from './sandbox/request-scoped-execution-engine.js';

const { ...engines } = await import('./request-scoped-execution-engine.js');
export function open(engines: typeof sandbox) {
  return new engines.RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: '`then` with a pattern: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const engine = import('./request-scoped-execution-engine.js').then(({ RequestScopedExecutionEngine }) => ((RequestScopedExecutionEngine: typeof Sandboxed) => new RequestScopedExecutionEngine(currentContext()))(Sandboxed));`,
    },
    {
      name: '`then` with a module: shadowed',
      code: `import { currentContext } from './context.js';
import * as sandbox from './sandbox/request-scoped-execution-engine.js';

export const engine = import('./request-scoped-execution-engine.js').then((module) => ((module: typeof sandbox) => new module.RequestScopedExecutionEngine(currentContext()))(sandbox));`,
    },
  ],
  invalid: [
    {
      name: 'a dynamic import, awaited and taken apart',
      code: `import { currentContext } from './context.js';

const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a dynamic import under another name',
      code: `import { currentContext } from './context.js';

const { RequestScopedExecutionEngine: Engine } = await import('./request-scoped-execution-engine.js');
const engine = new Engine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { RequestScopedExecutionEngine: Engine } = await import('./request-scoped-execution-engine.js');
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the module of a dynamic import',
      code: `import { currentContext } from './context.js';

const module = await import('./request-scoped-execution-engine.js');
const engine = new module.RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 73 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const module = await import('./request-scoped-execution-engine.js');
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a dynamic import on the spot',
      code: `import { currentContext } from './context.js';

const engine = new (await import('./request-scoped-execution-engine.js')).RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 3, column: 16, endLine: 3, endColumn: 121 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a dynamic import with a template for its specifier',
      code: `import { currentContext } from './context.js';

const { RequestScopedExecutionEngine } = await import(\`./request-scoped-execution-engine.js\`);
const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { RequestScopedExecutionEngine } = await import(\`./request-scoped-execution-engine.js\`);
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the rest of a dynamic import',
      code: `import { currentContext } from './context.js';

const { ...engines } = await import('./request-scoped-execution-engine.js');
const engine = new engines.RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 74 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { ...engines } = await import('./request-scoped-execution-engine.js');
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: '`then` with a pattern, synchronous',
      code: `import { currentContext } from './context.js';

export const engine = import('./request-scoped-execution-engine.js').then(({ RequestScopedExecutionEngine }) => new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 3,
          column: 113,
          endLine: 3,
          endColumn: 163,
        },
      ],
      output: null,
    },
    {
      name: '`then` with a module, asynchronous',
      code: `import { currentContext } from './context.js';

export const engine = import('./request-scoped-execution-engine.js').then(async (module) => new module.RequestScopedExecutionEngine(currentContext()));`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 3, column: 93, endLine: 3, endColumn: 150 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = import('./request-scoped-execution-engine.js').then(async (module) => await createExecutionEngine(currentContext()));`,
    },
  ],
});

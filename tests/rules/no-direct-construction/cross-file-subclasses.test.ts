import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { subclassConstructed } from './findings.ts';
import { engines } from './settings.ts';

// A class of another module that extends the class.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'an exported subclass: from another module',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './sandbox/carriers/subclass.js';

export const open = async () => new TracedEngine(currentContext());`,
    },
    {
      name: 'an exported subclass: shadowed',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './carriers/subclass.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (TracedEngine: typeof Sandboxed) => new TracedEngine(currentContext());`,
    },
    {
      name: 'an exported subclass: not constructed',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './carriers/subclass.js';

export const kept = TracedEngine;
export const isTraced = (engine: unknown) => engine instanceof TracedEngine;`,
    },
    {
      name: 'an exported subclass, renamed: from another module',
      code: `import { currentContext } from './context.js';
import { TracedEngine as Engine } from './sandbox/carriers/subclass.js';

export const open = async () => new Engine(currentContext());`,
    },
    {
      name: 'an exported subclass, renamed: shadowed',
      code: `import { currentContext } from './context.js';
import { TracedEngine as Engine } from './carriers/subclass.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (Engine: typeof Sandboxed) => new Engine(currentContext());`,
    },
    {
      name: 'an exported subclass of a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as carriers from './sandbox/carriers/subclass.js';

export const open = async () => new carriers.TracedEngine(currentContext());`,
    },
    {
      name: 'an exported subclass of a namespace: shadowed',
      code: `import { currentContext } from './context.js';
import * as carriers from './carriers/subclass.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (carriers: { TracedEngine: typeof Sandboxed }) => new carriers.TracedEngine(currentContext());`,
    },
    {
      name: 'an exported subclass through a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './sandbox/carriers/index.js';

export const open = async () => new TracedEngine(currentContext());`,
    },
    {
      name: 'an exported subclass through a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (TracedEngine: typeof Sandboxed) => new TracedEngine(currentContext());`,
    },
    {
      name: 'a chain of subclasses: from another module',
      code: `import { currentContext } from './context.js';
import DeepEngine from './sandbox/carriers/deep-subclass.js';

export const open = async () => new DeepEngine(currentContext());`,
    },
    {
      name: 'a chain of subclasses: shadowed',
      code: `import { currentContext } from './context.js';
import DeepEngine from './carriers/deep-subclass.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (DeepEngine: typeof Sandboxed) => new DeepEngine(currentContext());`,
    },
    {
      name: 'a chain of subclasses through a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { DeepEngine } from './sandbox/carriers/index.js';

export const open = async () => new DeepEngine(currentContext());`,
    },
    {
      name: 'a chain of subclasses through a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { DeepEngine } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (DeepEngine: typeof Sandboxed) => new DeepEngine(currentContext());`,
    },
    {
      name: 'a subclass by a mixin: from another module',
      code: `import { currentContext } from './context.js';
import { NamedEngine } from './sandbox/carriers/mixin.js';

export const open = async () => new NamedEngine(currentContext());`,
    },
    {
      name: 'a subclass by a mixin: shadowed',
      code: `import { currentContext } from './context.js';
import { NamedEngine } from './carriers/mixin.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (NamedEngine: typeof Sandboxed) => new NamedEngine(currentContext());`,
    },
    {
      name: 'a subclass by a mixin through a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { MixedEngine } from './sandbox/carriers/index.js';

export const open = async () => new MixedEngine(currentContext());`,
    },
    {
      name: 'a subclass by a mixin through a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { MixedEngine } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (MixedEngine: typeof Sandboxed) => new MixedEngine(currentContext());`,
    },
    {
      name: 'a class of the file that extends an exported alias: from another module',
      code: `import { currentContext } from './context.js';
import { Engine } from './sandbox/carriers/alias.js';

class Local extends Engine {}
export const open = async () => new Local(currentContext());`,
    },
    {
      name: 'a class of the file that extends an exported subclass: from another module',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './sandbox/carriers/subclass.js';

class Local extends TracedEngine {}
export const open = async () => new Local(currentContext());`,
    },
    {
      name: 'a local alias of an exported subclass: from another module',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './sandbox/carriers/subclass.js';

const Local = TracedEngine;
export const open = async () => new Local(currentContext());`,
    },
    {
      name: 'a subclass by the mixin of something else',
      code: `import { currentContext } from './context.js';
import { Named } from './carriers/mixin.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Mixed extends Named(Sandboxed) {}
export const open = async () => new Mixed(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'an exported subclass',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './carriers/subclass.js';

export const open = async () => new TracedEngine(currentContext());`,
      errors: [
        {
          ...subclassConstructed('TracedEngine', 'RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'an exported subclass, renamed',
      code: `import { currentContext } from './context.js';
import { TracedEngine as Engine } from './carriers/subclass.js';

export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...subclassConstructed('Engine', 'RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'an exported subclass of a namespace',
      code: `import { currentContext } from './context.js';
import * as carriers from './carriers/subclass.js';

export const open = async () => new carriers.TracedEngine(currentContext());`,
      errors: [
        {
          ...subclassConstructed('carriers.TracedEngine', 'RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 76,
        },
      ],
      output: null,
    },
    {
      name: 'an exported subclass through a barrel',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './carriers/index.js';

export const open = async () => new TracedEngine(currentContext());`,
      errors: [
        {
          ...subclassConstructed('TracedEngine', 'RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'a chain of subclasses',
      code: `import { currentContext } from './context.js';
import DeepEngine from './carriers/deep-subclass.js';

export const open = async () => new DeepEngine(currentContext());`,
      errors: [
        {
          ...subclassConstructed('DeepEngine', 'RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 65,
        },
      ],
      output: null,
    },
    {
      name: 'a chain of subclasses through a barrel',
      code: `import { currentContext } from './context.js';
import { DeepEngine } from './carriers/index.js';

export const open = async () => new DeepEngine(currentContext());`,
      errors: [
        {
          ...subclassConstructed('DeepEngine', 'RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 65,
        },
      ],
      output: null,
    },
    {
      name: 'a subclass by a mixin',
      code: `import { currentContext } from './context.js';
import { NamedEngine } from './carriers/mixin.js';

export const open = async () => new NamedEngine(currentContext());`,
      errors: [
        {
          ...subclassConstructed('NamedEngine', 'RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a subclass by a mixin through a barrel',
      code: `import { currentContext } from './context.js';
import { MixedEngine } from './carriers/index.js';

export const open = async () => new MixedEngine(currentContext());`,
      errors: [
        {
          ...subclassConstructed('MixedEngine', 'RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a class of the file that extends an exported alias',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/alias.js';

class Local extends Engine {}
export const open = async () => new Local(currentContext());`,
      errors: [
        {
          ...subclassConstructed('Local', 'RequestScopedExecutionEngine'),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a class of the file that extends an exported subclass',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './carriers/subclass.js';

class Local extends TracedEngine {}
export const open = async () => new Local(currentContext());`,
      errors: [
        {
          ...subclassConstructed('Local', 'RequestScopedExecutionEngine'),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a local alias of an exported subclass',
      code: `import { currentContext } from './context.js';
import { TracedEngine } from './carriers/subclass.js';

const Local = TracedEngine;
export const open = async () => new Local(currentContext());`,
      errors: [
        {
          ...subclassConstructed('Local', 'RequestScopedExecutionEngine'),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
  ],
});

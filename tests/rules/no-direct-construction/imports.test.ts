import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, dropped, oldEngine } from './findings.ts';
import { engines } from './settings.ts';

// How a file takes the class in.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a named import: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a named import: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(RequestScopedExecutionEngine: typeof Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a renamed import: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const engine = new Engine(currentContext());`,
    },
    {
      name: 'a renamed import: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Engine: typeof Sandboxed) {
  return new Engine(currentContext());
}`,
    },
    {
      name: 'a default import: from another module',
      code: `import { currentContext } from './context.js';
import Engine from './sandbox/request-scoped-execution-engine.js';

const engine = new Engine(currentContext());`,
    },
    {
      name: 'a default import: shadowed',
      code: `import { currentContext } from './context.js';
import Engine from './execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Engine: typeof Sandboxed) {
  return new Engine(currentContext());
}`,
    },
    {
      name: '`default` imported by name: from another module',
      code: `import { currentContext } from './context.js';
import { default as Engine } from './sandbox/request-scoped-execution-engine.js';

const engine = new Engine(currentContext());`,
    },
    {
      name: '`default` imported by name: shadowed',
      code: `import { currentContext } from './context.js';
import { default as Engine } from './execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Engine: typeof Sandboxed) {
  return new Engine(currentContext());
}`,
    },
    {
      name: 'a namespace import: from another module',
      code: `import { currentContext } from './context.js';
import * as engines from './sandbox/request-scoped-execution-engine.js';

const engine = new engines.RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a namespace import: shadowed',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import * as sandbox from './sandbox/request-scoped-execution-engine.js';

export function open(engines: typeof sandbox) {
  return new engines.RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a member of a namespace, in brackets: from another module',
      code: `import { currentContext } from './context.js';
import * as engines from './sandbox/request-scoped-execution-engine.js';

const engine = new engines['RequestScopedExecutionEngine'](currentContext());`,
    },
    {
      name: 'a member of a namespace, in brackets: shadowed',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import * as sandbox from './sandbox/request-scoped-execution-engine.js';

export function open(engines: typeof sandbox) {
  return new engines['RequestScopedExecutionEngine'](currentContext());
}`,
    },
    {
      name: 'a member of a namespace, in a template: from another module',
      code: `import { currentContext } from './context.js';
import * as engines from './sandbox/request-scoped-execution-engine.js';

const engine = new engines[\`RequestScopedExecutionEngine\`](currentContext());`,
    },
    {
      name: 'a member of a namespace, in a template: shadowed',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import * as sandbox from './sandbox/request-scoped-execution-engine.js';

export function open(engines: typeof sandbox) {
  return new engines[\`RequestScopedExecutionEngine\`](currentContext());
}`,
    },
    {
      name: 'the default of a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as engines from './sandbox/index.js';

const engine = new engines.default(currentContext());`,
    },
    {
      name: 'the default of a namespace: shadowed',
      code: `import { currentContext } from './context.js';
import * as engines from './barrels/default.js';
import * as sandbox from './sandbox/request-scoped-execution-engine.js';

export function open(engines: typeof sandbox) {
  return new engines.RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a default import beside a namespace: from another module',
      code: `import { currentContext } from './context.js';
import Engine, * as engines from './sandbox/request-scoped-execution-engine.js';

const engine = new Engine(currentContext());`,
    },
    {
      name: 'a default import beside a namespace: shadowed',
      code: `import { currentContext } from './context.js';
import Engine, * as engines from './barrels/default.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Engine: typeof Sandboxed) {
  return new Engine(currentContext());
}`,
    },
    {
      name: 'a name that is a string: from another module',
      code: `import { currentContext } from './context.js';
import { 'old engine' as Engine } from './sandbox/index.js';

const engine = new Engine(currentContext());`,
    },
    {
      name: 'a name that is a string: shadowed',
      code: `import { currentContext } from './context.js';
import { 'old engine' as Engine } from './barrels/renamed.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Engine: typeof Sandboxed) {
  return new Engine(currentContext());
}`,
    },
    {
      name: 'beside an inline type: from another module',
      code: `import { currentContext } from './context.js';
import { type RequestScopedExecutionEngine as Old, RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'beside an inline type: shadowed',
      code: `import { currentContext } from './context.js';
import { type UserExecutionContext, RequestScopedExecutionEngine } from './index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(RequestScopedExecutionEngine: typeof Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a path alias: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from '@engines/sandbox/request-scoped-execution-engine';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a path alias: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from '@engines/request-scoped-execution-engine';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(RequestScopedExecutionEngine: typeof Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a subpath of the package: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from '#engines/sandbox/request-scoped-execution-engine';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a subpath of the package: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from '#engines/request-scoped-execution-engine';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(RequestScopedExecutionEngine: typeof Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'the source file by its own extension: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.ts';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the source file by its own extension: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.ts';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(RequestScopedExecutionEngine: typeof Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
  ],
  invalid: [
    {
      name: 'a named import',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a renamed import',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const engine = new Engine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a default import',
      code: `import { currentContext } from './context.js';
import Engine from './execution-engine.js';
import { bridge, registry } from './wiring.js';

const engine = new Engine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, { outcome: dropped('registry', 'bridge') }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import { currentContext } from './context.js';
import Engine from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: '`default` imported by name',
      code: `import { currentContext } from './context.js';
import { default as Engine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

const engine = new Engine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, { outcome: dropped('registry', 'bridge') }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import { currentContext } from './context.js';
import { default as Engine } from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a namespace import',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';

const engine = new engines.RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 74 }],
      output: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a member of a namespace, in brackets',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';

const engine = new engines['RequestScopedExecutionEngine'](currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 77 }],
      output: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a member of a namespace, in a template',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';

const engine = new engines[\`RequestScopedExecutionEngine\`](currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 77 }],
      output: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the default of a namespace',
      code: `import { currentContext } from './context.js';
import * as engines from './barrels/default.js';

const engine = new engines.default(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 53 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a default import beside a namespace',
      code: `import { currentContext } from './context.js';
import Engine, * as engines from './barrels/default.js';

const engine = new Engine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import Engine, * as engines from './barrels/default.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a name that is a string',
      code: `import { currentContext } from './context.js';
import { 'old engine' as Engine } from './barrels/renamed.js';

const engine = new Engine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { 'old engine' as Engine } from './barrels/renamed.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'beside an inline type',
      code: `import { currentContext } from './context.js';
import { type UserExecutionContext, RequestScopedExecutionEngine } from './index.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { type UserExecutionContext, RequestScopedExecutionEngine } from './index.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'import attributes',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js' with { type: 'javascript' };

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js' with { type: 'javascript' };
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a path alias',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from '@engines/request-scoped-execution-engine';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from '@engines/request-scoped-execution-engine';
import { createExecutionEngine } from '@engines/execution-engine-factory';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a subpath of the package',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from '#engines/request-scoped-execution-engine';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from '#engines/request-scoped-execution-engine';
import { createExecutionEngine } from '#engines/execution-engine-factory';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the source file by its own extension',
      code: `import { currentContext } from './context.ts';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.ts';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.ts';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.ts';
import { createExecutionEngine } from './execution-engine-factory.ts';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'through a folder above',
      filename: 'src/sandbox/consumer.ts',
      code: `import { currentContext } from '../context.js';
import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from '../context.js';
import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';
import { createExecutionEngine } from '../execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
  ],
});

// Modules in between that export the class again.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/index.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(RequestScopedExecutionEngine: typeof Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a barrel of barrels: from another module',
      code: `import { currentContext } from './barrel-of-barrel.js';
import { RequestScopedExecutionEngine } from './sandbox/index.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a barrel of barrels: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './barrel-of-barrel.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(RequestScopedExecutionEngine: typeof Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a namespace that a barrel exports: from another module',
      code: `import { currentContext } from './context.js';
import { sandboxed as engines } from './sandbox/index.js';

const engine = new engines.RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a namespace that a barrel exports: shadowed',
      code: `import { currentContext } from './context.js';
import { engines } from './barrel-of-barrel.js';
import * as sandbox from './sandbox/request-scoped-execution-engine.js';

export function open(engines: typeof sandbox) {
  return new engines.RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a namespace of a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as barrel from './sandbox/index.js';

const engine = new barrel.sandboxed.RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a namespace of a namespace: shadowed',
      code: `import { currentContext } from './context.js';
import * as barrel from './barrel-of-barrel.js';
import * as sandbox from './sandbox/request-scoped-execution-engine.js';

export function open(barrel: typeof sandbox) {
  return new barrel.RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'renamed by a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { OldEngine } from './sandbox/index.js';

const engine = new OldEngine(currentContext());`,
    },
    {
      name: 'renamed by a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { OldEngine } from './barrels/renamed.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(OldEngine: typeof Sandboxed) {
  return new OldEngine(currentContext());
}`,
    },
    {
      name: 'made the default by a barrel: from another module',
      code: `import { currentContext } from './context.js';
import Engine from './sandbox/index.js';

const engine = new Engine(currentContext());`,
    },
    {
      name: 'made the default by a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import Engine from './barrels/default.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Engine: typeof Sandboxed) {
  return new Engine(currentContext());
}`,
    },
    {
      name: 'the default, renamed by a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { OldEngine as Engine } from './sandbox/index.js';

const engine = new Engine(currentContext());`,
    },
    {
      name: 'the default, renamed by a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { Engine } from './barrels/default.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Engine: typeof Sandboxed) {
  return new Engine(currentContext());
}`,
    },
    {
      name: 'imported and then exported: from another module',
      code: `import { currentContext } from './context.js';
import { OldEngine as Collected } from './sandbox/index.js';

const engine = new Collected(currentContext());`,
    },
    {
      name: 'imported and then exported: shadowed',
      code: `import { currentContext } from './context.js';
import { Collected } from './barrels/collected.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Collected: typeof Sandboxed) {
  return new Collected(currentContext());
}`,
    },
    {
      name: 'imported and then exported by default: from another module',
      code: `import { currentContext } from './context.js';
import Engine from './sandbox/index.js';

const engine = new Engine(currentContext());`,
    },
    {
      name: 'imported and then exported by default: shadowed',
      code: `import { currentContext } from './context.js';
import Engine from './barrels/collected.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Engine: typeof Sandboxed) {
  return new Engine(currentContext());
}`,
    },
    {
      name: 'a namespace imported and then exported: from another module',
      code: `import { currentContext } from './context.js';
import { sandboxed as requests } from './sandbox/index.js';

const engine = new requests.RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a namespace imported and then exported: shadowed',
      code: `import { currentContext } from './context.js';
import { requests } from './barrels/collected.js';
import * as sandbox from './sandbox/request-scoped-execution-engine.js';

export function open(requests: typeof sandbox) {
  return new requests.RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a static member: another one',
      settings: engines({
        deprecated: [{ ref: './src/engine-kinds.ts#EngineKinds.Old', parameters: ['userContext'] }],
      }),
      code: `import { currentContext } from './context.js';
import { EngineKinds } from './engine-kinds.js';

const engine = new EngineKinds.Sandboxed(currentContext());`,
    },
    {
      name: 'a static member: shadowed',
      settings: engines({
        deprecated: [{ ref: './src/engine-kinds.ts#EngineKinds.Old', parameters: ['userContext'] }],
      }),
      code: `import { currentContext } from './context.js';
import { EngineKinds } from './engine-kinds.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(EngineKinds: { Old: typeof Sandboxed }) {
  return new EngineKinds.Old(currentContext());
}`,
    },
    {
      name: 'the name of the class, given to another one by a barrel',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './barrels/renamed.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'a barrel',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './index.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './index.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a barrel of barrels',
      code: `import { RequestScopedExecutionEngine, currentContext } from './barrel-of-barrel.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 3, column: 16, endLine: 3, endColumn: 66 }],
      output: `import { RequestScopedExecutionEngine, currentContext } from './barrel-of-barrel.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a namespace that a barrel exports',
      code: `import { currentContext } from './context.js';
import { engines } from './barrel-of-barrel.js';

const engine = new engines.RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 74 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a namespace of a namespace',
      code: `import { currentContext } from './context.js';
import * as barrel from './barrel-of-barrel.js';

const engine = new barrel.engines.RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 81 }],
      output: `import { currentContext } from './context.js';
import * as barrel from './barrel-of-barrel.js';

const engine = await barrel.createExecutionEngine(currentContext());`,
    },
    {
      name: 'renamed by a barrel',
      code: `import { currentContext } from './context.js';
import { OldEngine } from './barrels/renamed.js';

const engine = new OldEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 47 }],
      output: `import { currentContext } from './context.js';
import { OldEngine } from './barrels/renamed.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'made the default by a barrel',
      code: `import { currentContext } from './context.js';
import Engine from './barrels/default.js';

const engine = new Engine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import Engine from './barrels/default.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the default, renamed by a barrel',
      code: `import { currentContext } from './context.js';
import { Engine } from './barrels/default.js';

const engine = new Engine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { Engine } from './barrels/default.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'imported and then exported',
      code: `import { currentContext } from './context.js';
import { Collected } from './barrels/collected.js';

const engine = new Collected(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 47 }],
      output: `import { currentContext } from './context.js';
import { Collected } from './barrels/collected.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'imported and then exported by default',
      code: `import { currentContext } from './context.js';
import Engine from './barrels/collected.js';

const engine = new Engine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import Engine from './barrels/collected.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a namespace imported and then exported',
      code: `import { currentContext } from './context.js';
import { requests } from './barrels/collected.js';

const engine = new requests.RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 75 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a static member',
      settings: engines({
        deprecated: [{ ref: './src/engine-kinds.ts#EngineKinds.Old', parameters: ['userContext'] }],
      }),
      code: `import { currentContext } from './context.js';
import { EngineKinds } from './engine-kinds.js';

const engine = new EngineKinds.Old(currentContext());`,
      errors: [{ ...constructed('EngineKinds.Old'), line: 4, column: 16, endLine: 4, endColumn: 53 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
  ],
});

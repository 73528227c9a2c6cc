import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained } from './findings.ts';
import { engines, javascript } from './settings.ts';

// Names that mean something else.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'the same name in another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the same name in another module, as a namespace',
      code: `import { currentContext } from './context.js';
import * as engines from './sandbox/request-scoped-execution-engine.js';

export const engine = new engines.RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the name of a module that has it twice',
      code: `import { ExecutionEngine } from './sandbox/execution-engine.js';

export const engine = new ExecutionEngine('plan', 'act');`,
    },
    {
      name: 'another export of the module',
      code: `import { Bridge } from './index.js';

export const bridge = new Bridge();`,
    },
    {
      name: 'another member of a namespace',
      code: `import * as engines from './index.js';

export const bridge = new engines.Bridge();`,
    },
    {
      name: 'the same name for another class, by an alias',
      code: `import { Bridge as RequestScopedExecutionEngine } from './bridge.js';

export const engine = new RequestScopedExecutionEngine();`,
    },
    {
      name: 'a class of the file',
      code: `import { currentContext } from './context.js';
class RequestScopedExecutionEngine {
  constructor(readonly userContext: object) {}
}
export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a global',
      code: `declare const RequestScopedExecutionEngine: new (userContext: object) => object;
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a global that nobody declares',
      code: `import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      typeErrors: [2304],
    },
    {
      name: 'a member of something else',
      code: `import { currentContext } from './context.js';
import { bridge } from './wiring.js';

export const engine = new (bridge as any).RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a private name',
      code: `import { currentContext } from './context.js';
export class Desk {
  #RequestScopedExecutionEngine = class {
    constructor(readonly userContext: object) {}
  };
  open() {
    return new this.#RequestScopedExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a module that cannot be resolved',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './nowhere.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      typeErrors: [2307],
    },
    {
      name: 'a package of the same name',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from 'request-scoped-execution-engine';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      typeErrors: [2307],
    },
    {
      name: 'a built-in module',
      code: `import { EventEmitter as RequestScopedExecutionEngine } from 'node:events';

export const engine = new RequestScopedExecutionEngine();`,
      typeErrors: [2591],
    },
    {
      name: 'the name in a string',
      code: `export const text = 'new RequestScopedExecutionEngine(userContext)';
import './request-scoped-execution-engine.js';`,
    },
    {
      name: 'the name in a comment',
      code: `import './request-scoped-execution-engine.js';
// new RequestScopedExecutionEngine(userContext)
/* const engine = new RequestScopedExecutionEngine(currentContext()); */
export {};`,
    },
    {
      name: 'the name in a template',
      code: `import './request-scoped-execution-engine.js';
export const text = \`new RequestScopedExecutionEngine(userContext)\`;`,
    },
    {
      name: 'the name in a regular expression',
      code: `import './request-scoped-execution-engine.js';
export const pattern = /new RequestScopedExecutionEngine\\(\\)/u;`,
    },
    {
      name: 'the name in a property',
      code: `import './request-scoped-execution-engine.js';
export const engine = { RequestScopedExecutionEngine: 1 };`,
    },
    {
      name: 'the name in a label',
      code: `import './request-scoped-execution-engine.js';
RequestScopedExecutionEngine: for (;;) break RequestScopedExecutionEngine;`,
    },
    {
      name: 'an import of types',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const close = (engine: RequestScopedExecutionEngine) => engine.cleanup();`,
    },
    {
      name: 'a declaration file',
      filename: 'src/sandbox/engines.d.ts',
      code: `import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

export declare const engine: RequestScopedExecutionEngine;`,
    },
    {
      name: 'a file without imports',
      code: `class Desk {}
const desk = new Desk();`,
    },
    { name: 'an empty file', code: `` },
  ],
  invalid: [],
});

// Names that are shadowed.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a parameter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(RequestScopedExecutionEngine: typeof Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a parameter of an arrow function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = (RequestScopedExecutionEngine: typeof Sandboxed) => new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a parameter with a default value',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(RequestScopedExecutionEngine = Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a parameter in a pattern',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open({ RequestScopedExecutionEngine }: { RequestScopedExecutionEngine: typeof Sandboxed }) {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a rest parameter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(...[RequestScopedExecutionEngine]: [typeof Sandboxed]) {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a variable',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open() {
  const RequestScopedExecutionEngine = Sandboxed;
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a variable that is declared further down',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open() {
  return make();
  function make() {
    return new RequestScopedExecutionEngine(currentContext());
  }
  var RequestScopedExecutionEngine = Sandboxed;
}`,
    },
    {
      name: 'a variable of a block',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

{
  const RequestScopedExecutionEngine = Sandboxed;
  new RequestScopedExecutionEngine(currentContext()).cancel();
}`,
    },
    {
      name: 'a variable of a loop',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

for (const RequestScopedExecutionEngine of [Sandboxed]) new RequestScopedExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'the variable of `catch`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

try {
  currentContext();
} catch (RequestScopedExecutionEngine: any) {
  new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open() {
  class RequestScopedExecutionEngine extends Sandboxed {}
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'the name of a class expression',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const Desk = class RequestScopedExecutionEngine extends Sandboxed {
  open() {
    return new RequestScopedExecutionEngine(currentContext());
  }
};`,
    },
    {
      name: 'a function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open() {
  function RequestScopedExecutionEngine(this: any, userContext: object) {
    this.userContext = userContext;
  }
  return new (RequestScopedExecutionEngine as any)(currentContext());
}`,
    },
    {
      name: 'the name of a function expression',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const open = function RequestScopedExecutionEngine(this: any): any {
  return new (RequestScopedExecutionEngine as any)(currentContext());
};`,
    },
    {
      name: 'a namespace',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

namespace sandbox {
  export const RequestScopedExecutionEngine = Sandboxed;
  export const engine = new RequestScopedExecutionEngine(currentContext());
}
export { sandbox };`,
    },
    {
      name: 'a variable of a switch',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

switch (currentContext().userId) {
  case 'user-1':
    const RequestScopedExecutionEngine = Sandboxed;
    new RequestScopedExecutionEngine(currentContext()).cancel();
}`,
    },
    {
      name: 'a namespace import',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';

export function open(engines: { RequestScopedExecutionEngine: new (userContext: object) => object }) {
  return new engines.RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: '`require`',
      code: `export function open(require: (path: string) => { RequestScopedExecutionEngine: new () => object }) {
  const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
  return new RequestScopedExecutionEngine();
}`,
    },
  ],
  invalid: [],
});

// Places that may construct, and the factory.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: "the factory's module",
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext) {
  return new UserExecutionEngine(userContext);
}`,
    },
    {
      name: "a deprecated class in the factory's module",
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext) {
  return new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'the own module of a deprecated class',
      filename: 'src/request-scoped-execution-engine.ts',
      code: `import type { UserExecutionContext } from './context.js';

export class RequestScopedExecutionEngine {
  constructor(readonly userContext: UserExecutionContext) {}
  static create(userContext: UserExecutionContext) {
    return new RequestScopedExecutionEngine(userContext);
  }
}`,
    },
    {
      name: 'the own module of the canonical class',
      filename: 'src/user-execution-engine.ts',
      code: `import { currentContext, type UserExecutionContext } from './context.js';

export class UserExecutionEngine {
  static readonly first = new UserExecutionEngine(currentContext());
  constructor(readonly userContext: UserExecutionContext) {}
}`,
    },
    {
      name: '`new this` in a static method',
      filename: 'src/request-scoped-execution-engine.ts',
      code: `import type { UserExecutionContext } from './context.js';

export class RequestScopedExecutionEngine {
  constructor(readonly userContext: UserExecutionContext) {}
  static create(userContext: UserExecutionContext) {
    return new this(userContext);
  }
}`,
    },
    {
      name: 'a module that may construct',
      filename: 'src/desks.ts',
      settings: engines({ constructors: ['./src/desks.ts'] }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a module that may construct, without its extension',
      filename: 'src/desks.ts',
      settings: engines({ constructors: ['./src/desks'] }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a function that may construct',
      filename: 'src/desks.ts',
      settings: engines({ constructors: ['./src/desks.ts#open'] }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a function in one that may construct',
      filename: 'src/desks.ts',
      settings: engines({ constructors: ['./src/desks.ts#open'] }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open() {
  return [currentContext()].map((userContext) => new RequestScopedExecutionEngine(userContext));
}`,
    },
    {
      name: 'a constant that may construct',
      filename: 'src/desks.ts',
      settings: engines({ constructors: ['./src/desks.ts#openAll'] }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const openAll = () => new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a class that may construct',
      filename: 'src/desks.ts',
      settings: engines({ constructors: ['./src/desks.ts#Desk'] }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly engine = new RequestScopedExecutionEngine(currentContext());
  open() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a static method that may construct',
      filename: 'src/desks.ts',
      settings: engines({ constructors: ['./src/desks.ts#Desk.open'] }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  static open() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'the canonical class where it may be constructed',
      filename: 'src/desks.ts',
      settings: engines({ constructors: ['./src/desks.ts'] }),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
    },
    {
      name: 'the canonical class of a concept without a factory',
      settings: engines({ factory: undefined }),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
    },
    {
      name: 'a class that is not registered',
      settings: engines({ deprecated: [] }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'no concepts',
      settings: { concepts: [] },
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a call of the factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a call of a static factory',
      code: `import { currentContext } from './context.js';
import { ExecutionEngineFactory } from './execution-engine-factory.js';

export const engine = await ExecutionEngineFactory.createExecutionEngine(currentContext());`,
    },
    {
      name: 'a construction of the factory',
      code: `import { EngineDesk } from './factories/optional-arguments.js';

export const desk = new EngineDesk();`,
    },
  ],
  invalid: [],
});

// Uses that construct nothing.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a type',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const close = (engine: RequestScopedExecutionEngine) => engine.cleanup();`,
    },
    {
      name: 'an instance test',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const isOld = (engine: object) => engine instanceof RequestScopedExecutionEngine;`,
    },
    {
      name: 'a subclass',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Slow extends RequestScopedExecutionEngine {}`,
    },
    {
      name: 'the class as a value',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const classes = [RequestScopedExecutionEngine];`,
    },
    {
      name: 'the class as an argument',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const text = String(RequestScopedExecutionEngine);`,
    },
    {
      name: 'the class in a container',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const provider = { provide: 'engine', useClass: RequestScopedExecutionEngine };`,
    },
    {
      name: 'an export',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export { RequestScopedExecutionEngine };`,
    },
    {
      name: 'an export from another module',
      code: `export { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';`,
    },
    {
      name: 'a member of the class',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const { name } = RequestScopedExecutionEngine;
export const text = RequestScopedExecutionEngine.name;`,
    },
    {
      name: 'the prototype',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const prototype = RequestScopedExecutionEngine.prototype;`,
    },
    {
      name: 'another function of `Reflect`',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const prototype = Reflect.getPrototypeOf(RequestScopedExecutionEngine);`,
    },
    {
      name: 'another argument of `Reflect.construct`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const engine = Reflect.construct(Sandboxed, [currentContext(), RequestScopedExecutionEngine.length]);`,
    },
    {
      name: 'the new target of `Reflect.construct`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const engine = Reflect.construct(Sandboxed, [currentContext()], RequestScopedExecutionEngine);`,
    },
    {
      name: 'another function of `Object`',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const keys = Object.keys(RequestScopedExecutionEngine.prototype);`,
    },
    {
      name: '`Object.create` of something else',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const engine = [RequestScopedExecutionEngine, Object.create(Sandboxed.prototype)];`,
    },
    {
      name: 'an argument of another construction',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const classes = new Set([RequestScopedExecutionEngine]);`,
    },
    { name: 'an import for its effects', code: `import './request-scoped-execution-engine.js';` },
    {
      name: 'a dynamic import that is not taken apart',
      code: `export const module = await import('./request-scoped-execution-engine.js');`,
    },
    {
      name: 'a comparison',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const isOld = (target: unknown) => target === RequestScopedExecutionEngine;`,
    },
    {
      name: 'a type argument of a construction',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engines = new Map<string, RequestScopedExecutionEngine>();`,
    },
    {
      name: '`typeof`',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const classes: (typeof RequestScopedExecutionEngine)[] = [];`,
    },
    {
      name: 'a decorated parameter',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const inject = (target: unknown) => (_owner: object, _key: string | undefined, _index: number): void => void target;
export class Desk {
  constructor(@inject(RequestScopedExecutionEngine) readonly engine: object) {}
}`,
    },
  ],
  invalid: [],
});

// What the text does not tell is not guessed.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'what a function is given',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const make = (target: new (userContext: any) => object) => new target(currentContext());
export const text = make.name;
export { RequestScopedExecutionEngine };`,
    },
    {
      name: 'what an unknown key holds',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines: Record<string, new (userContext: any) => object> = {};
export const open = (key: string) => new engines[key]!(currentContext());
export { RequestScopedExecutionEngine };`,
    },
    {
      name: 'another key of an object',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, sandboxed: Sandboxed };
export const engine = new engines.sandboxed(currentContext());`,
    },
    {
      name: 'another name of a pattern',
      code: `import { currentContext } from './context.js';
import * as engines from './index.js';

const { Bridge } = engines;
export const bridge = [new Bridge(), currentContext()];`,
    },
    {
      name: 'a module that is named at run time',
      code: `import { currentContext } from './context.js';

export async function open(path: string) {
  const { RequestScopedExecutionEngine } = await import(path);
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a module whose name is put together',
      code: `import { currentContext } from './context.js';

const name = 'request-scoped-execution-engine';
const { RequestScopedExecutionEngine } = await import(\`./\${name}.js\`);
export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'an export that hides another one',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './barrels/renamed.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a name that an unknown module exports',
      code: `import { currentContext } from './context.js';
import * as engines from './nowhere.js';

export const engine = new engines.RequestScopedExecutionEngine(currentContext());`,
      typeErrors: [2307],
    },
    {
      name: 'the result of a call',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const find = (): (new (userContext: object) => object) => class {};
export const engine = [RequestScopedExecutionEngine, new (find())(currentContext())];`,
    },
    {
      name: 'an element of an array',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const engines = [Sandboxed];
export const engine = new engines[0]!(currentContext());`,
    },
    {
      name: 'a property of an instance',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly engines = { RequestScopedExecutionEngine: Sandboxed };
  open() {
    return new this.engines.RequestScopedExecutionEngine(currentContext());
  }
}
export { RequestScopedExecutionEngine };`,
    },
    {
      name: 'a member of the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const text = new (RequestScopedExecutionEngine.name as any).constructor(currentContext());`,
    },
    {
      name: '`new.target`',
      code: `export class Desk {
  readonly copy: object | undefined;
  constructor(depth = 1) {
    this.copy = depth > 0 ? new new.target(depth - 1) : undefined;
  }
}
import './request-scoped-execution-engine.js';`,
    },
    {
      name: '`this.constructor`',
      code: `import './request-scoped-execution-engine.js';
export class Desk {
  copy() {
    return new (this.constructor as new () => Desk)();
  }
}`,
    },
    {
      name: '`super.constructor`',
      code: `import './request-scoped-execution-engine.js';
class Room {}
export class Desk extends Room {
  copy() {
    return new (super.constructor as new () => object)();
  }
}`,
    },
  ],
  invalid: [],
});

// CommonJS.
ruleTester({ project: 'commonjs', settings: javascript('createEngine($user)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'the same name in another module',
        filename: 'lib/consumer.js',
        code: `const { OldEngine } = require('./sandbox');

exports.engine = new OldEngine('user-1');`,
      },
      {
        name: 'a `require` of what the text does not tell',
        filename: 'lib/consumer.js',
        code: `exports.open = (path) => {
  const { OldEngine } = require(path);
  return new OldEngine('user-1');
};`,
      },
      {
        name: 'a `require` without an argument',
        filename: 'lib/consumer.js',
        code: `const { OldEngine } = require();

exports.engine = new OldEngine('user-1');`,
      },
      {
        name: 'a method called `require`',
        filename: 'lib/consumer.js',
        code: `exports.open = (loader) => {
  const { OldEngine } = loader.require('./old-engine');
  return new OldEngine('user-1');
};`,
      },
      {
        name: "the factory's module",
        filename: 'lib/engine-factory.js',
        code: `const Engine = require('./engine');

exports.createEngine = (user) => new Engine(user);`,
      },
      {
        name: 'the own module of a class',
        filename: 'lib/old-engine.js',
        code: `class OldEngine {}
exports.OldEngine = OldEngine;
exports.engine = new OldEngine('user-1');`,
      },
      {
        name: 'a script without modules',
        filename: 'lib/consumer.js',
        languageOptions: { parserOptions: { sourceType: 'script' } },
        code: `const engine = new OldEngine('user-1');`,
      },
      {
        name: 'a call of the factory',
        filename: 'lib/consumer.js',
        code: `const { createEngine } = require('./engine-factory');

exports.engine = createEngine('user-1');`,
      },
    ],
    invalid: [],
  },
);

// The other side: what looks permitted and is not.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [],
  invalid: [
    {
      name: 'a function beside one that may construct',
      filename: 'src/desks.ts',
      settings: engines({ constructors: ['./src/desks.ts#open'] }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open() {}
export function other() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a function of the name of one that may construct, in another module',
      settings: engines({ constructors: ['./src/desks.ts#open'] }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a method beside one that may construct',
      filename: 'src/desks.ts',
      settings: engines({ constructors: ['./src/desks.ts#Desk.open'] }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  static open() {}
  static other() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a method of the name of one that may construct, in another class',
      filename: 'src/desks.ts',
      settings: engines({ constructors: ['./src/desks.ts#Desk.open'] }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  static open() {}
}
export class Other {
  static open() {
    return new RequestScopedExecutionEngine(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a deprecated class in the module of another one',
      filename: 'src/request-scoped-execution-engine.ts',
      code: `import { currentContext } from './context.js';
import { BatchExecutionEngine } from './batch-execution-engine.js';

export class RequestScopedExecutionEngine {}
export const engine = new BatchExecutionEngine(currentContext());`,
      errors: [{ ...constructed('BatchExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 65 }],
      output: `import { currentContext } from './context.js';
import { BatchExecutionEngine } from './batch-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class RequestScopedExecutionEngine {}
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a deprecated class in the module of the canonical one',
      filename: 'src/user-execution-engine.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class UserExecutionEngine {}
export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('would-import-cycle', './src/execution-engine-factory.ts'),
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'outside the scope that shadows',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(RequestScopedExecutionEngine: typeof Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}
export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 23, endLine: 8, endColumn: 73 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function open(RequestScopedExecutionEngine: typeof Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'in the default value of the parameter that shadows',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(engine = new RequestScopedExecutionEngine(currentContext())) {
  return (RequestScopedExecutionEngine: string) => [engine, RequestScopedExecutionEngine];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 81,
        },
      ],
      output: null,
    },
    {
      name: 'beside a class of the same name',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const engines = [new Sandboxed(currentContext()), new RequestScopedExecutionEngine(currentContext())];`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 58, endLine: 5, endColumn: 108 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engines = [new Sandboxed(currentContext()), await createExecutionEngine(currentContext())];`,
    },
    {
      name: 'an interface of the same name',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open() {
  interface RequestScopedExecutionEngine {
    cancel(): void;
  }
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
  return engine;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 8,
          column: 48,
          endLine: 8,
          endColumn: 98,
        },
      ],
      output: null,
    },
  ],
});

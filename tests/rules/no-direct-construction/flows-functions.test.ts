import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, explained, leaving, suggested } from './findings.ts';
import { engines } from './settings.ts';

// Classes that functions of the file give and are given.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a function that gives the class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

function engineClass() {
  return Engine;
}
export const engine = new (engineClass())(currentContext());`,
    },
    {
      name: 'a function that gives the class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

function engineClass() {
  return Engine;
}
export const open = (engineClass: () => typeof Sandboxed) => new (engineClass())(currentContext());
export { engineClass };`,
    },
    {
      name: 'the result of a function in a variable: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const engineClass = () => Engine;
const Kind = engineClass();
export const engine = new Kind(currentContext());`,
    },
    {
      name: 'the result of a function in a variable: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const engineClass = () => Engine;
const Kind = engineClass();
export const open = (Kind: typeof Sandboxed) => new Kind(currentContext());
export { Kind };`,
    },
    {
      name: 'a function that decides: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

function engineClass(old: boolean) {
  if (!old) return Sandboxed;
  return Engine;
}
const Kind = engineClass(true);
export const engine = new Kind(currentContext());`,
    },
    {
      name: 'a function that decides: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

function engineClass() {
  return Engine;
}
export function open() {
  const engineClass = () => Sandboxed;
  const Kind = engineClass();
  return new Kind(currentContext());
}
export { engineClass };`,
    },
    {
      name: 'a choice as a result: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const engineClass = (old: boolean) => (old ? Engine : Sandboxed);
const Kind = engineClass(true);
export const engine = new Kind(currentContext());`,
    },
    {
      name: 'a choice as a result: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const engineClass = () => Engine;
export function open() {
  const engineClass = (old: boolean) => (old ? Sandboxed : Sandboxed);
  const Kind = engineClass(true);
  return new Kind(currentContext());
}
export { engineClass };`,
    },
    {
      name: 'a function whose type promises something else: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const engineClass = (): new (...given: any[]) => { execute(task: string): Promise<string> } => Engine;
const Kind = engineClass();
export const engine = new Kind(currentContext());`,
    },
    {
      name: 'a function whose type promises something else: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const engineClass = (): object => Engine;
export function open(engineClass: () => typeof Sandboxed) {
  const Kind = engineClass();
  return new Kind(currentContext());
}
export { engineClass };`,
    },
    {
      name: 'an asynchronous function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

async function load() {
  return Engine;
}
const Kind = await load();
export const engine = new Kind(currentContext());`,
    },
    {
      name: 'an asynchronous function: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function load() {
  return Engine;
}
export async function open(load: () => Promise<typeof Sandboxed>) {
  const Kind = await load();
  return new Kind(currentContext());
}
export { load };`,
    },
    {
      name: 'a promise that is not awaited',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

async function load() {
  return Engine;
}
export const text = new (load().constructor as new (...given: any[]) => object)(currentContext());`,
    },
    {
      name: 'a module that is loaded when it is needed: from another module',
      code: `import { currentContext } from './context.js';

const load = () => import('./sandbox/request-scoped-execution-engine.js').then((module) => module.RequestScopedExecutionEngine);
const Kind = await load();
export const engine = new Kind(currentContext());`,
    },
    {
      name: 'a module that is loaded when it is needed: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const load = () => import('./request-scoped-execution-engine.js').then((module) => module.RequestScopedExecutionEngine);
export async function open(load: () => Promise<typeof Sandboxed>) {
  const Kind = await load();
  return new Kind(currentContext());
}
export { load };`,
    },
    {
      name: 'a generator',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

function* kinds() {
  yield Sandboxed;
  return Engine;
}
for (const Kind of kinds()) new Kind(currentContext());`,
    },
    {
      name: 'a function inside the function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

function engineClass() {
  const inner = () => Engine;
  return [inner, Sandboxed] as const;
}
const [, Kind] = engineClass();
export const engine = new Kind(currentContext());`,
    },
    {
      name: 'a parameter that is always the class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: typeof Engine) {
  return new Kind(currentContext());
}
export const engines = [await make(Engine), await make(Engine)];`,
    },
    {
      name: 'a parameter that is always the class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: any) {
  return Kind.name;
}
export async function open(make: (Kind: any) => Promise<object>, Kind: typeof Sandboxed) {
  return [await make(Engine), new Kind(currentContext())];
}
export const name = make(Engine);`,
    },
    {
      name: 'a parameter that is mostly the class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: typeof Engine | typeof Sandboxed) {
  return new Kind(currentContext());
}
export const engines = [await make(Engine), await make(Sandboxed)];`,
    },
    {
      name: 'a parameter that is mostly the class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: typeof Sandboxed) {
  return new Kind(currentContext());
}
export async function open(make: (Kind: unknown) => Promise<object>) {
  return make(Engine);
}
export const engine = make(Sandboxed);`,
    },
    {
      name: 'a parameter of a function that others can call: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export async function make(Kind: new (context: any) => object) {
  return new Kind(currentContext());
}
export const engine = await make(Engine);`,
    },
    {
      name: 'a parameter of a function that others can call: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export async function make(Kind: new (context: any) => object) {
  return new Kind(currentContext());
}
export async function open(make: (Kind: unknown) => Promise<object>) {
  return make(Engine);
}`,
    },
    {
      name: 'a parameter of a function that is handed on: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: new (context: any) => object) {
  return new Kind(currentContext());
}
export const engine = await make(Engine);
export const makers = [make];`,
    },
    {
      name: 'a parameter of a function that is handed on: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

async function make(Kind: new (context: any) => object) {
  return new Kind(currentContext());
}
export async function open(make: (Kind: unknown) => Promise<object>) {
  return make(Engine);
}
export const makers = [make];`,
    },
    {
      name: 'a parameter that promises the caller its type: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

async function make<Made>(Kind: new (context: any) => Made): Promise<Made> {
  return new Kind(currentContext());
}
export const engine: Engine = await make(Engine);`,
    },
    {
      name: 'a parameter that promises the caller its type: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make<Made>(Kind: new (context: any) => Made): Promise<Made> {
  return new Kind(currentContext());
}
export const open = (make: (Kind: unknown) => object) => make(Engine);
export const engine = await make(Sandboxed);`,
    },
    {
      name: 'a parameter that is assigned: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: typeof Engine, old: boolean) {
  if (!old) Kind = Sandboxed;
  return new Kind(currentContext());
}
export const engine = await make(Engine, true);`,
    },
    {
      name: 'a parameter that is assigned: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: any) {
  Kind = Sandboxed;
  return Kind;
}
export const open = async (Kind: typeof Sandboxed) => [await make(Engine), new Kind(currentContext())];`,
    },
    {
      name: 'an object of parameters: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

async function make({ engine }: any) {
  return new engine(currentContext());
}
export const engine = await make({ engine: Engine });`,
    },
    {
      name: 'an object of parameters: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make({ engine }: any) {
  return engine;
}
export const open = async ({ engine }: { engine: typeof Sandboxed }) => [await make({ engine: Engine }), new engine(currentContext())];`,
    },
    {
      name: 'another parameter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: typeof Sandboxed, other: unknown) {
  return [new Kind(currentContext()), other];
}
export const engine = await make(Sandboxed, Engine);`,
    },
    {
      name: 'the rest of the parameters: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make(...kinds: any[]) {
  return [new kinds[0](currentContext()), new kinds[1](currentContext())];
}
export const engines = await make(Sandboxed, Engine);`,
    },
    {
      name: 'the rest of the parameters: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make(...kinds: any[]) {
  return kinds;
}
export const open = async (...kinds: (typeof Sandboxed)[]) => [await make(Engine), new kinds[0](currentContext())];`,
    },
    {
      name: 'a function that is called where it is written: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export const engine = await (async (Kind: typeof Engine) => new Kind(currentContext()))(Engine);`,
    },
    {
      name: 'a function that is called where it is written: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const engine = await (async (Engine: typeof Sandboxed) => new Engine(currentContext()))(Sandboxed);
export { Engine };`,
    },
    {
      name: 'a method that is handed the class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  async #make(Kind: typeof Engine) {
    return new Kind(currentContext());
  }
  open() {
    return this.#make(Engine);
  }
}`,
    },
    {
      name: 'a method that is handed the class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  async make(Kind: new (context: any) => object) {
    return new Kind(currentContext());
  }
  open(desk: { make(Kind: unknown): object }) {
    return desk.make(Engine);
  }
}`,
    },
    {
      name: 'a static method that is handed the class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  static async make(Kind: typeof Engine) {
    return new Kind(currentContext());
  }
}
export const engine = await Desk.make(Engine);`,
    },
    {
      name: 'a static method that is handed the class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  static async make(Kind: new (context: any) => object) {
    return new Kind(currentContext());
  }
}
export const open = (Desk: { make(Kind: unknown): object }) => Desk.make(Engine);`,
    },
    {
      name: 'what one call hands in does not come out of another: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const pick = (Kind: any) => Kind;
export const engines = [new (pick(Engine))(currentContext()), new (pick(Sandboxed))(currentContext())];`,
    },
    {
      name: 'what one call hands in does not come out of another: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const pick = (Kind: any) => Kind;
export const open = (pick: (Kind: any) => typeof Sandboxed) => new (pick(Engine))(currentContext());
export { pick };`,
    },
    {
      name: 'a function that a function gives: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const maker = (Kind: typeof Engine) => async () => new Kind(currentContext());
export const engine = await maker(Engine)();`,
    },
    {
      name: 'a function that a function gives: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const maker = (Kind: any) => async () => Kind;
export const open = async (Kind: typeof Sandboxed) => [await maker(Engine)(), new Kind(currentContext())];`,
    },
    {
      name: 'a function that calls itself: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: typeof Engine, times: number): Promise<object> {
  return times > 0 ? make(Kind, times - 1) : new Kind(currentContext());
}
export const engine = await make(Engine, 3);`,
    },
    {
      name: 'a function that calls itself: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: any, times: number): Promise<object> {
  return times > 0 ? make(Kind, times - 1) : Kind;
}
export const open = async (Kind: typeof Sandboxed) => [await make(Engine, 3), new Kind(currentContext())];`,
    },
    {
      name: 'an overloaded function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: typeof Engine): Promise<object>;
async function make(Kind: typeof Engine, times: number): Promise<object>;
async function make(Kind: typeof Engine) {
  return new Kind(currentContext());
}
export const engine = await make(Engine);`,
    },
    {
      name: 'an overloaded function: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function make(Kind: typeof Sandboxed): Promise<object>;
export async function make(Kind: typeof Sandboxed, times: number): Promise<object>;
export async function make(Kind: typeof Sandboxed) {
  return new Kind(currentContext());
}
export const open = (make: (Kind: unknown) => object) => make(Engine);`,
    },
    {
      name: 'a variable that is assigned the same twice: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

let Kind = Engine;
if (Math.random() > 0.5) Kind = Engine;
export const engine = new Kind(currentContext());`,
    },
    {
      name: 'a variable that is assigned the same twice: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

let Kind = Engine;
Kind = Engine;
export const open = (Kind: typeof Sandboxed) => new Kind(currentContext());
export { Kind };`,
    },
    {
      name: 'a variable that may not be assigned yet: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

let Kind: any;
if (Math.random() > 0.5) Kind = Engine;
export const engine = new Kind(currentContext());`,
    },
    {
      name: 'a variable that may not be assigned yet: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

let Kind: any;
if (Math.random() > 0.5) Kind = Engine;
export const open = (Kind: typeof Sandboxed) => new Kind(currentContext());
export { Kind };`,
    },
    {
      name: 'a variable that is read before it is assigned: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

let Kind;
export const open = async () => new Kind!(currentContext());
Kind = Engine;`,
    },
    {
      name: 'a variable that is read before it is assigned: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

let Kind;
Kind = Engine;
export const open = (Kind: typeof Sandboxed) => new Kind(currentContext());
export { Kind };`,
    },
  ],
  invalid: [
    {
      name: 'a function that gives the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

function engineClass() {
  return Engine;
}
export const engine = new (engineClass())(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'engineClass()'),
          }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 60,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

function engineClass() {
  return Engine;
}
export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the result of a function in a variable',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const engineClass = () => Engine;
const Kind = engineClass();
export const engine = new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Kind']) }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 49,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engineClass = () => Engine;
const Kind = engineClass();
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a function that decides',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

function engineClass(old: boolean) {
  if (!old) return Sandboxed;
  return Engine;
}
const Kind = engineClass(true);
export const engine = new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 10,
          column: 23,
          endLine: 10,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'a choice as a result',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const engineClass = (old: boolean) => (old ? Engine : Sandboxed);
const Kind = engineClass(true);
export const engine = new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'a function whose type promises something else',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const engineClass = (): new (...given: any[]) => { execute(task: string): Promise<string> } => Engine;
const Kind = engineClass();
export const engine = new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'an asynchronous function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

async function load() {
  return Engine;
}
const Kind = await load();
export const engine = new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Kind']) }),
          line: 8,
          column: 23,
          endLine: 8,
          endColumn: 49,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function load() {
  return Engine;
}
const Kind = await load();
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a module that is loaded when it is needed',
      code: `import { currentContext } from './context.js';

const load = () => import('./request-scoped-execution-engine.js').then((module) => module.RequestScopedExecutionEngine);
const Kind = await load();
export const engine = new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Kind']) }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 49,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const load = () => import('./request-scoped-execution-engine.js').then((module) => module.RequestScopedExecutionEngine);
const Kind = await load();
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a parameter that is always the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

async function make(Kind: typeof Engine) {
  return new Kind(currentContext());
}
export const engines = [await make(Engine), await make(Engine)];`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 10, endLine: 5, endColumn: 36 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function make(Kind: typeof Engine) {
  return await createExecutionEngine(currentContext());
}
export const engines = [await make(Engine), await make(Engine)];`,
    },
    {
      name: 'a parameter that is mostly the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: typeof Engine | typeof Sandboxed) {
  return new Kind(currentContext());
}
export const engines = [await make(Engine), await make(Sandboxed)];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 36,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter of a function that others can call',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export async function make(Kind: new (context: any) => object) {
  return new Kind(currentContext());
}
export const engine = await make(Engine);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 36,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter of a function that is handed on',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

async function make(Kind: new (context: any) => object) {
  return new Kind(currentContext());
}
export const engine = await make(Engine);
export const makers = [make];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 36,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter that promises the caller its type',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

async function make<Made>(Kind: new (context: any) => Made): Promise<Made> {
  return new Kind(currentContext());
}
export const engine: Engine = await make(Engine);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 36,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter that is assigned',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: typeof Engine, old: boolean) {
  if (!old) Kind = Sandboxed;
  return new Kind(currentContext());
}
export const engine = await make(Engine, true);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 36,
        },
      ],
      output: null,
    },
    {
      name: 'an object of parameters',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

async function make({ engine }: any) {
  return new engine(currentContext());
}
export const engine = await make({ engine: Engine });`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'the rest of the parameters',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

async function make(...kinds: any[]) {
  return [new kinds[0](currentContext()), new kinds[1](currentContext())];
}
export const engines = await make(Sandboxed, Engine);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 43,
          endLine: 6,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'a function that is called where it is written',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const engine = await (async (Kind: typeof Engine) => new Kind(currentContext()))(Engine);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 61, endLine: 4, endColumn: 87 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await (async (Kind: typeof Engine) => await createExecutionEngine(currentContext()))(Engine);`,
    },
    {
      name: 'a method that is handed the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  async #make(Kind: typeof Engine) {
    return new Kind(currentContext());
  }
  open() {
    return this.#make(Engine);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a static method that is handed the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Desk {
  static async make(Kind: typeof Engine) {
    return new Kind(currentContext());
  }
}
export const engine = await Desk.make(Engine);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'what one call hands in does not come out of another',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const pick = (Kind: any) => Kind;
export const engines = [new (pick(Engine))(currentContext()), new (pick(Sandboxed))(currentContext())];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 25,
          endLine: 6,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'a function that a function gives',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const maker = (Kind: typeof Engine) => async () => new Kind(currentContext());
export const engine = await maker(Engine)();`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 52, endLine: 4, endColumn: 78 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const maker = (Kind: typeof Engine) => async () => await createExecutionEngine(currentContext());
export const engine = await maker(Engine)();`,
    },
    {
      name: 'a function that calls itself',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

async function make(Kind: typeof Engine, times: number): Promise<object> {
  return times > 0 ? make(Kind, times - 1) : new Kind(currentContext());
}
export const engine = await make(Engine, 3);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 46, endLine: 5, endColumn: 72 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function make(Kind: typeof Engine, times: number): Promise<object> {
  return times > 0 ? make(Kind, times - 1) : await createExecutionEngine(currentContext());
}
export const engine = await make(Engine, 3);`,
    },
    {
      name: 'an overloaded function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

async function make(Kind: typeof Engine): Promise<object>;
async function make(Kind: typeof Engine, times: number): Promise<object>;
async function make(Kind: typeof Engine) {
  return new Kind(currentContext());
}
export const engine = await make(Engine);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 36,
        },
      ],
      output: null,
    },
    {
      name: 'a variable that is assigned the same twice',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

let Kind = Engine;
if (Math.random() > 0.5) Kind = Engine;
export const engine = new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Kind']) }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 49,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let Kind = Engine;
if (Math.random() > 0.5) Kind = Engine;
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a variable that may not be assigned yet',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

let Kind: any;
if (Math.random() > 0.5) Kind = Engine;
export const engine = new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'a variable that is read before it is assigned',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

let Kind;
export const open = async () => new Kind!(currentContext());
Kind = Engine;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
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

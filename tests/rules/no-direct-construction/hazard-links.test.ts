import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, callFactoryIn, constructed, explained, subclassConstructed, suggested } from './findings.ts';
import { engines } from './settings.ts';

// Types, tests for instances and constructions between which instances pass.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a type that takes what a local function gives: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const open = async () => new RequestScopedExecutionEngine(currentContext());
export async function run() {
  const engine: RequestScopedExecutionEngine = await open();
  return engine.execute('plan');
}`,
    },
    {
      name: 'a type that takes what a local function gives and cannot change: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const open = async () => new RequestScopedExecutionEngine(currentContext());
export async function run() {
  const engine: RequestScopedExecutionEngine = await open();
  return engine.remainingTime();
}`,
    },
    {
      name: 'a type that takes what a variable holds: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function openAll() {
  const first = new RequestScopedExecutionEngine(currentContext());
  const all: RequestScopedExecutionEngine[] = [first];
  return all.length;
}`,
    },
    {
      name: 'a type that takes what a map holds: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map<string, RequestScopedExecutionEngine>();
export async function open(threadId: string) {
  engines.set(threadId, new RequestScopedExecutionEngine(currentContext()));
  return engines.get(threadId)?.execute('plan');
}`,
    },
    {
      name: 'a type that takes what a generic function passes on: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

declare function once<Value>(make: () => Value): Value;
export async function run() {
  const engine: RequestScopedExecutionEngine = await once(async () => new RequestScopedExecutionEngine(currentContext()));
  return engine.execute('plan');
}`,
    },
    {
      name: 'a type of an interface that takes the instance: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

interface Desk {
  readonly engine: RequestScopedExecutionEngine;
}
export async function open(): Promise<Desk> {
  return { engine: new RequestScopedExecutionEngine(currentContext()) };
}`,
    },
    {
      name: 'a type alias that takes the instance: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

type Engine = RequestScopedExecutionEngine;
export async function open() {
  const engine: Engine = new RequestScopedExecutionEngine(currentContext());
  return engine;
}`,
    },
    {
      name: 'a type of a function that gives the instance: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const open: () => Promise<RequestScopedExecutionEngine> = async () => new RequestScopedExecutionEngine(currentContext());
export const run = async () => (await open()).execute('plan');`,
    },
    {
      name: 'a type in a function whose construction cannot change, beside one that can: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

function first() {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
  engine.cancel();
}
async function second() {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
  engine.cancel();
}
export const run = () => [first(), second()];`,
    },
    {
      name: 'types that other modules can bring together: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open() {
  return new RequestScopedExecutionEngine(currentContext());
}
export class Desk {
  engine?: RequestScopedExecutionEngine;

  async open() {
    this.engine = new RequestScopedExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'the type of the constructor, beside a type that takes the instance: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export type Kind = typeof RequestScopedExecutionEngine;
export const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the type of the constructor, by way of which an instance is made: from another module',
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

async function make(Kind: typeof RequestScopedExecutionEngine, context: UserExecutionContext) {
  const engine: RequestScopedExecutionEngine = new Kind(context);
  return engine;
}
const all: RequestScopedExecutionEngine[] = [new RequestScopedExecutionEngine(currentContext())];
export const run = async () => all.push(await make(RequestScopedExecutionEngine, currentContext()));`,
    },
    {
      name: 'the type of the constructor, by way of which a static method makes an instance: from another module',
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const make = (Kind: typeof RequestScopedExecutionEngine, context: UserExecutionContext) => Kind.create(context);
const all: RequestScopedExecutionEngine[] = [new RequestScopedExecutionEngine(currentContext())];
export const run = () => all.push(make(RequestScopedExecutionEngine, currentContext()));`,
    },
    {
      name: 'a type that takes an instance of a subclass: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

class Patient extends RequestScopedExecutionEngine {
  readonly patience = 1;
}
const all: RequestScopedExecutionEngine[] = [new Patient(currentContext())];
export const open = async () => all.push(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a type behind a subclass of a collection: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Engines extends Map<string, RequestScopedExecutionEngine> {
  async open(threadId: string) {
    return this.set(threadId, new RequestScopedExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a type behind a subclass of a collection, and an instance that cannot change: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Engines extends Map<string, RequestScopedExecutionEngine> {
  open(threadId: string) {
    return this.set(threadId, new RequestScopedExecutionEngine(currentContext()));
  }

  async reopen(threadId: string) {
    return this.set(threadId, new RequestScopedExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a test for instances: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const isOld = engine instanceof RequestScopedExecutionEngine;`,
    },
    {
      name: 'a test for other instances: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const isOld = (other: unknown) => other instanceof RequestScopedExecutionEngine && other !== engine;`,
    },
    {
      name: 'a test for what a local function takes: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const isOld = (engine: object) => engine instanceof RequestScopedExecutionEngine;
export const areOld = [isOld(new RequestScopedExecutionEngine(currentContext())), isOld({})];`,
    },
    {
      name: 'a test file with a type that takes the instance: from another module',
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let engine: RequestScopedExecutionEngine;
export async function before() {
  engine = new RequestScopedExecutionEngine(currentContext());
}
export const run = () => engine.execute('plan');`,
    },
    {
      name: 'a test file with two variables: from another module',
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const first: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
const second: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
first.cancel();
second.cancel();`,
    },
    {
      name: 'a test file with a type that takes the instance and cannot change: from another module',
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
engine.remainingTime();`,
    },
    {
      name: 'a local function with a declared result whose callers await: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

function open(): RequestScopedExecutionEngine {
  return new RequestScopedExecutionEngine(currentContext());
}
export const run = async () => (await open()).execute('plan');`,
    },
    {
      name: 'two local functions with one declared result whose callers await: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const all: RequestScopedExecutionEngine[] = [];
function open() {
  all.push(new RequestScopedExecutionEngine(currentContext()));
}
function reopen() {
  all[0] = new RequestScopedExecutionEngine(currentContext());
}
export const run = async () => [await open(), await reopen()];`,
    },
    {
      name: 'an argument with effects beside a type that takes the instance: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let calls = 0;
export async function open() {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext(), (calls += 1));
  return engine;
}`,
    },
  ],
  invalid: [
    {
      name: 'a type that takes what a local function gives',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const open = async () => new RequestScopedExecutionEngine(currentContext());
export async function run() {
  const engine: RequestScopedExecutionEngine = await open();
  return engine.execute('plan');
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 76,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const open = async () => await createExecutionEngine(currentContext());
export async function run() {
  const engine: UserExecutionEngine = await open();
  return engine.execute('plan');
}`,
    },
    {
      name: 'a type that takes what a local function gives and cannot change',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const open = async () => new RequestScopedExecutionEngine(currentContext());
export async function run() {
  const engine: RequestScopedExecutionEngine = await open();
  return engine.remainingTime();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 76,
        },
      ],
      output: null,
    },
    {
      name: 'a type that takes what a variable holds',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function openAll() {
  const first = new RequestScopedExecutionEngine(currentContext());
  const all: RequestScopedExecutionEngine[] = [first];
  return all.length;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'a type that takes what a map holds',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, RequestScopedExecutionEngine>();
export async function open(threadId: string) {
  engines.set(threadId, new RequestScopedExecutionEngine(currentContext()));
  return engines.get(threadId)?.execute('plan');
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 6,
          column: 25,
          endLine: 6,
          endColumn: 75,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, UserExecutionEngine>();
export async function open(threadId: string) {
  engines.set(threadId, await createExecutionEngine(currentContext()));
  return engines.get(threadId)?.execute('plan');
}`,
    },
    {
      name: 'a type that takes what a generic function passes on',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

declare function once<Value>(make: () => Value): Value;
export async function run() {
  const engine: RequestScopedExecutionEngine = await once(async () => new RequestScopedExecutionEngine(currentContext()));
  return engine.execute('plan');
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 6,
          column: 71,
          endLine: 6,
          endColumn: 121,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function once<Value>(make: () => Value): Value;
export async function run() {
  const engine: UserExecutionEngine = await once(async () => await createExecutionEngine(currentContext()));
  return engine.execute('plan');
}`,
    },
    {
      name: 'a type of an interface that takes the instance',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Desk {
  readonly engine: RequestScopedExecutionEngine;
}
export async function open(): Promise<Desk> {
  return { engine: new RequestScopedExecutionEngine(currentContext()) };
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 8,
          column: 20,
          endLine: 8,
          endColumn: 70,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

interface Desk {
  readonly engine: UserExecutionEngine;
}
export async function open(): Promise<Desk> {
  return { engine: await createExecutionEngine(currentContext()) };
}`,
    },
    {
      name: 'a type alias for one instance, beside another that cannot change',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

type Patient = RequestScopedExecutionEngine | undefined;
export async function open() {
  const engine: Patient = new RequestScopedExecutionEngine(currentContext());
  engine.cancel();
}
export function hurry() {
  new RequestScopedExecutionEngine(currentContext()).cancel();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 77,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 53,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

type Patient = UserExecutionEngine | undefined;
export async function open() {
  const engine: Patient = await createExecutionEngine(currentContext());
  engine.cancel();
}
export function hurry() {
  new RequestScopedExecutionEngine(currentContext()).cancel();
}`,
    },
    {
      name: 'a type alias for two instances, one of which cannot change',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

type Patient = RequestScopedExecutionEngine | undefined;
export async function open() {
  const engine: Patient = new RequestScopedExecutionEngine(currentContext());
  engine.cancel();
}
export function hurry() {
  const engine: Patient[] = [new RequestScopedExecutionEngine(currentContext())];
  engine[0]?.cancel();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('linked-site', 'RequestScopedExecutionEngine', 10),
          }),
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 77,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 10,
          column: 30,
          endLine: 10,
          endColumn: 80,
        },
      ],
      output: null,
    },
    {
      name: 'an alias of an alias, beside another instance that cannot change',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

type Patients = readonly RequestScopedExecutionEngine[];
type Ward = { readonly patients: Patients };
export async function open() {
  const ward: Ward = { patients: [new RequestScopedExecutionEngine(currentContext())] };
  ward.patients[0]?.cancel();
}
export function hurry() {
  new RequestScopedExecutionEngine(currentContext()).cancel();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 7,
          column: 35,
          endLine: 7,
          endColumn: 85,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 11,
          column: 3,
          endLine: 11,
          endColumn: 53,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

type Patients = readonly UserExecutionEngine[];
type Ward = { readonly patients: Patients };
export async function open() {
  const ward: Ward = { patients: [await createExecutionEngine(currentContext())] };
  ward.patients[0]?.cancel();
}
export function hurry() {
  new RequestScopedExecutionEngine(currentContext()).cancel();
}`,
    },
    {
      name: 'an exported alias, beside another instance that cannot change',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export type Patient = RequestScopedExecutionEngine | undefined;
export async function open() {
  const engine: Patient = new RequestScopedExecutionEngine(currentContext());
  engine.cancel();
}
export function hurry() {
  new RequestScopedExecutionEngine(currentContext()).cancel();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 77,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 53,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export type Patient = UserExecutionEngine | undefined;
export async function open() {
  const engine: Patient = await createExecutionEngine(currentContext());
  engine.cancel();
}
export function hurry() {
  new RequestScopedExecutionEngine(currentContext()).cancel();
}`,
    },
    {
      name: 'an alias of what a member gives, beside another instance that cannot change',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

type Result = ReturnType<RequestScopedExecutionEngine['execute']>;
export async function open(): Promise<Awaited<Result>> {
  return new RequestScopedExecutionEngine(currentContext()).execute('plan');
}
export function hurry() {
  new RequestScopedExecutionEngine(currentContext()).cancel();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 60,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 53,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

type Result = ReturnType<UserExecutionEngine['execute']>;
export async function open(): Promise<Awaited<Result>> {
  return (await createExecutionEngine(currentContext())).execute('plan');
}
export function hurry() {
  new RequestScopedExecutionEngine(currentContext()).cancel();
}`,
    },
    {
      name: 'a type for one instance of a class of a namespace, beside another that cannot change',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';

export async function open() {
  const engine: engines.RequestScopedExecutionEngine = new engines.RequestScopedExecutionEngine(currentContext());
  engine.cancel();
}
export function hurry() {
  new engines.RequestScopedExecutionEngine(currentContext()).cancel();
}`,
      errors: [
        { ...constructed('RequestScopedExecutionEngine'), line: 5, column: 56, endLine: 5, endColumn: 114 },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 61,
        },
      ],
      output: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open() {
  const engine: UserExecutionEngine = await createExecutionEngine(currentContext());
  engine.cancel();
}
export function hurry() {
  new engines.RequestScopedExecutionEngine(currentContext()).cancel();
}`,
    },
    {
      name: 'a type alias that takes the instance',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

type Engine = RequestScopedExecutionEngine;
export async function open() {
  const engine: Engine = new RequestScopedExecutionEngine(currentContext());
  return engine;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 76,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

type Engine = UserExecutionEngine;
export async function open() {
  const engine: Engine = await createExecutionEngine(currentContext());
  return engine;
}`,
    },
    {
      name: 'a type of a function that gives the instance',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const open: () => Promise<RequestScopedExecutionEngine> = async () => new RequestScopedExecutionEngine(currentContext());
export const run = async () => (await open()).execute('plan');`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 71,
          endLine: 4,
          endColumn: 121,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const open: () => Promise<UserExecutionEngine> = async () => await createExecutionEngine(currentContext());
export const run = async () => (await open()).execute('plan');`,
    },
    {
      name: 'a type in a function whose construction cannot change, beside one that can',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function first() {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
  engine.cancel();
}
async function second() {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
  engine.cancel();
}
export const run = () => [first(), second()];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 48,
          endLine: 5,
          endColumn: 98,
        },
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 9,
          column: 48,
          endLine: 9,
          endColumn: 98,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

function first() {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
  engine.cancel();
}
async function second() {
  const engine: UserExecutionEngine = await createExecutionEngine(currentContext());
  engine.cancel();
}
export const run = () => [first(), second()];`,
    },
    {
      name: 'types that other modules can bring together',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open() {
  return new RequestScopedExecutionEngine(currentContext());
}
export class Desk {
  engine?: RequestScopedExecutionEngine;

  async open() {
    this.engine = new RequestScopedExecutionEngine(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('linked-site', 'RequestScopedExecutionEngine', 5),
          }),
          line: 11,
          column: 19,
          endLine: 11,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'the type of the constructor, beside a type that takes the instance',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export type Kind = typeof RequestScopedExecutionEngine;
export const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 103,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export type Kind = typeof RequestScopedExecutionEngine;
export const engine: UserExecutionEngine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the type of the constructor, by way of which an instance is made',
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

async function make(Kind: typeof RequestScopedExecutionEngine, context: UserExecutionContext) {
  const engine: RequestScopedExecutionEngine = new Kind(context);
  return engine;
}
const all: RequestScopedExecutionEngine[] = [new RequestScopedExecutionEngine(currentContext())];
export const run = async () => all.push(await make(RequestScopedExecutionEngine, currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 48,
          endLine: 5,
          endColumn: 65,
        },
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 8,
          column: 46,
          endLine: 8,
          endColumn: 96,
        },
      ],
      output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function make(Kind: typeof RequestScopedExecutionEngine, context: UserExecutionContext) {
  const engine: UserExecutionEngine = await createExecutionEngine(context);
  return engine;
}
const all: UserExecutionEngine[] = [await createExecutionEngine(currentContext())];
export const run = async () => all.push(await make(RequestScopedExecutionEngine, currentContext()));`,
    },
    {
      name: 'the type of the constructor, by way of which a static method makes an instance',
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const make = (Kind: typeof RequestScopedExecutionEngine, context: UserExecutionContext) => Kind.create(context);
const all: RequestScopedExecutionEngine[] = [new RequestScopedExecutionEngine(currentContext())];
export const run = () => all.push(make(RequestScopedExecutionEngine, currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 92,
          endLine: 4,
          endColumn: 112,
        },
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('linked-site', 'RequestScopedExecutionEngine', 4),
          }),
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 96,
        },
      ],
      output: null,
    },
    {
      name: 'a type that takes an instance of a subclass',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Patient extends RequestScopedExecutionEngine {
  readonly patience = 1;
}
const all: RequestScopedExecutionEngine[] = [new Patient(currentContext())];
export const open = async () => all.push(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...subclassConstructed('Patient', 'RequestScopedExecutionEngine'),
          line: 7,
          column: 46,
          endLine: 7,
          endColumn: 75,
        },
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('linked-site', 'RequestScopedExecutionEngine', 7),
          }),
          line: 8,
          column: 42,
          endLine: 8,
          endColumn: 92,
        },
      ],
      output: null,
    },
    {
      name: 'a type behind a subclass of a collection',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Engines extends Map<string, RequestScopedExecutionEngine> {
  async open(threadId: string) {
    return this.set(threadId, new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 81,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Engines extends Map<string, UserExecutionEngine> {
  async open(threadId: string) {
    return this.set(threadId, await createExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a type behind a subclass of a collection, and an instance that cannot change',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Engines extends Map<string, RequestScopedExecutionEngine> {
  open(threadId: string) {
    return this.set(threadId, new RequestScopedExecutionEngine(currentContext()));
  }

  async reopen(threadId: string) {
    return this.set(threadId, new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 81,
        },
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('linked-site', 'RequestScopedExecutionEngine', 6),
          }),
          line: 10,
          column: 31,
          endLine: 10,
          endColumn: 81,
        },
      ],
      output: null,
    },
    {
      name: 'a test for instances',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const isOld = engine instanceof RequestScopedExecutionEngine;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('instance-test') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
export const isOld = engine instanceof UserExecutionEngine;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test for other instances',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const isOld = (other: unknown) => other instanceof RequestScopedExecutionEngine && other !== engine;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
export const isOld = (other: unknown) => other instanceof RequestScopedExecutionEngine && other !== engine;`,
    },
    {
      name: 'a test for what a local function takes',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const isOld = (engine: object) => engine instanceof RequestScopedExecutionEngine;
export const areOld = [isOld(new RequestScopedExecutionEngine(currentContext())), isOld({})];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('instance-test') }),
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 80,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const isOld = (engine: object) => engine instanceof UserExecutionEngine;
export const areOld = [isOld(await createExecutionEngine(currentContext())), isOld({})];`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test file with a type that takes the instance',
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let engine: RequestScopedExecutionEngine;
export async function before() {
  engine = new RequestScopedExecutionEngine(currentContext());
}
export const run = () => engine.execute('plan');`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('test-file') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 62,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: UserExecutionEngine;
export async function before() {
  engine = await createExecutionEngine(currentContext());
}
export const run = () => engine.execute('plan');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test file with two variables',
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const first: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
const second: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
first.cancel();
second.cancel();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('test-file') }),
          line: 4,
          column: 45,
          endLine: 4,
          endColumn: 95,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const first: UserExecutionEngine = await createExecutionEngine(currentContext());
const second: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
first.cancel();
second.cancel();`,
            },
          ],
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('test-file') }),
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 96,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const first: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
const second: UserExecutionEngine = await createExecutionEngine(currentContext());
first.cancel();
second.cancel();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test file with a type that takes the instance and cannot change',
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
engine.remainingTime();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 46,
          endLine: 4,
          endColumn: 96,
        },
      ],
      output: null,
    },
    {
      name: 'a local function with a declared result whose callers await',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function open(): RequestScopedExecutionEngine {
  return new RequestScopedExecutionEngine(currentContext());
}
export const run = async () => (await open()).execute('plan');`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
          suggestions: [
            {
              ...callFactoryIn('open'),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function open(): Promise<UserExecutionEngine> {
  return await createExecutionEngine(currentContext());
}
export const run = async () => (await open()).execute('plan');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'two local functions with one declared result whose callers await',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const all: RequestScopedExecutionEngine[] = [];
function open() {
  all.push(new RequestScopedExecutionEngine(currentContext()));
}
function reopen() {
  all[0] = new RequestScopedExecutionEngine(currentContext());
}
export const run = async () => [await open(), await reopen()];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('await-not-allowed') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 62,
          suggestions: [
            {
              ...callFactoryIn('open', 'reopen'),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const all: UserExecutionEngine[] = [];
async function open() {
  all.push(await createExecutionEngine(currentContext()));
}
async function reopen() {
  all[0] = await createExecutionEngine(currentContext());
}
export const run = async () => [await open(), await reopen()];`,
            },
          ],
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('await-not-allowed') }),
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 62,
          suggestions: [
            {
              ...callFactoryIn('open', 'reopen'),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const all: UserExecutionEngine[] = [];
async function open() {
  all.push(await createExecutionEngine(currentContext()));
}
async function reopen() {
  all[0] = await createExecutionEngine(currentContext());
}
export const run = async () => [await open(), await reopen()];`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an argument with effects beside a type that takes the instance',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let calls = 0;
export async function open() {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext(), (calls += 1));
  return engine;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('argument-has-effects', 'calls += 1') }),
          line: 6,
          column: 48,
          endLine: 6,
          endColumn: 112,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open() {
  const engine: UserExecutionEngine = await createExecutionEngine(currentContext());
  return engine;
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});

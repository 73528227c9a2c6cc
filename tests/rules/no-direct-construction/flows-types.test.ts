import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained } from './findings.ts';
import { engines } from './settings.ts';

// What is declared to be `typeof X` holds the class, or one that stands in for it.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a parameter: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export async function open(Kind: typeof Engine) {
  return new Kind(currentContext());
}`,
    },
    {
      name: 'a parameter: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function open(Engine: typeof Sandboxed, Kind: typeof Engine) {
  return new Kind(currentContext());
}
export { Engine };`,
    },
    {
      name: 'a field: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  constructor(private engineClass: typeof Engine) {}
  other?: typeof Engine;
  async open() {
    return [new this.engineClass(currentContext()), new this.other!(currentContext())];
  }
}`,
    },
    {
      name: 'a field: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  other?: typeof Engine;
}
export class Other {
  constructor(private engineClass: typeof Sandboxed) {}
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a variable without a value: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

declare const Kind: typeof Engine;
export const engine = new Kind(currentContext());`,
    },
    {
      name: 'a variable without a value: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

declare const Kind: typeof Engine;
export const open = (Kind: typeof Sandboxed) => new Kind(currentContext());
export { Kind };`,
    },
    {
      name: 'a variable whose value is something else',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const Kind: typeof Engine = Sandboxed;
export const engine = new Kind(currentContext());`,
    },
    {
      name: 'a cast',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const open = (Kind: unknown) => new (Kind as typeof Engine)(currentContext());`,
    },
    {
      name: 'an instance',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const copy = (engine: Engine) => new (engine.constructor as new (...given: any[]) => object)(currentContext());`,
    },
    {
      name: 'the type of an instance',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const copy = (Kind: { prototype: InstanceType<typeof Engine> } & (new (...given: any[]) => object)) => new Kind(currentContext());`,
    },
    {
      name: 'a constructor type',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const open = (Kind: new (...given: any[]) => Engine) => new Kind(currentContext());`,
    },
    {
      name: 'a member of an interface: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

interface Kinds {
  readonly old: typeof Engine;
  readonly sandboxed: typeof Sandboxed;
}
export async function open(kinds: Kinds) {
  return [new kinds.old(currentContext()), new kinds.sandboxed(currentContext())];
}`,
    },
    {
      name: 'a member of an interface: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export interface Kinds {
  readonly old: typeof Engine;
}
export namespace sandbox {
  interface Kinds {
    readonly old: typeof Sandboxed;
  }
  export const open = (kinds: Kinds) => new kinds.old(currentContext());
}`,
    },
    {
      name: 'a member of an inherited interface: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

interface Kinds {
  readonly old: typeof Engine;
}
interface MoreKinds extends Kinds {}
export async function open(kinds: MoreKinds) {
  return new kinds.old(currentContext());
}`,
    },
    {
      name: 'a member of an inherited interface: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export interface Kinds {
  readonly old: typeof Engine;
}
export namespace sandbox {
  interface Kinds {
    readonly old: typeof Sandboxed;
  }
  interface MoreKinds extends Kinds {}
  export const open = (kinds: MoreKinds) => new kinds.old(currentContext());
}`,
    },
    {
      name: 'a member of an object type, taken apart: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export async function open({ Kind }: { readonly Kind: typeof Engine }) {
  return new Kind(currentContext());
}`,
    },
    {
      name: 'a member of an object type, taken apart: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function open({ Kind, Other }: { readonly Kind: typeof Engine; readonly Other: typeof Sandboxed }) {
  return [Kind.name, new Other(currentContext())];
}`,
    },
    {
      name: 'another name for the type: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

type Kind = typeof Engine;
export async function open(kind: Kind) {
  return new kind(currentContext());
}`,
    },
    {
      name: 'another name for the type: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export type Kind = typeof Engine;
export namespace sandbox {
  type Kind = typeof Sandboxed;
  export const open = (kind: Kind) => new kind(currentContext());
}`,
    },
    {
      name: 'a type parameter: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export async function open<Kind extends typeof Engine>(kind: Kind) {
  return new kind(currentContext());
}`,
    },
    {
      name: 'a type parameter: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const first = <Kind extends typeof Engine>(kind: Kind) => kind;
export const open = <Kind extends typeof Sandboxed>(kind: Kind) => new kind(currentContext());`,
    },
    {
      name: 'a union: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function open(Kind: typeof Engine | typeof Sandboxed) {
  return new Kind(currentContext());
}`,
    },
    {
      name: 'a union: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function open(Engine: typeof Sandboxed, Kind: typeof Engine | typeof Sandboxed) {
  return new Kind(currentContext());
}
export { Engine };`,
    },
    {
      name: 'lists and records: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function open(list: readonly (typeof Engine)[], pair: [typeof Sandboxed, typeof Engine], kinds: Record<string, typeof Engine>) {
  return [new list[0](currentContext()), new pair[0](currentContext()), new pair[1](currentContext()), new kinds.old(currentContext())];
}`,
    },
    {
      name: 'lists and records: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function open(Engine: typeof Sandboxed, list: readonly (typeof Engine)[], kinds: Record<string, typeof Engine>) {
  return [new list[0](currentContext()), new kinds.old(currentContext())];
}
export { Engine };`,
    },
    {
      name: 'promises and maps: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export async function open(load: Promise<typeof Engine>, kinds: Map<string, typeof Engine>) {
  return [new (await load)(currentContext()), new (kinds.get('old')!)(currentContext())];
}`,
    },
    {
      name: 'promises and maps: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function open(Engine: typeof Sandboxed, load: Promise<typeof Engine>) {
  return new (await load)(currentContext());
}
export { Engine };`,
    },
    {
      name: 'the result of a function type: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export async function open(kind: () => typeof Engine, kinds: { find(): typeof Engine }) {
  return [new (kind())(currentContext()), new (kinds.find())(currentContext())];
}`,
    },
    {
      name: 'the result of a function type: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function open(Engine: typeof Sandboxed, kind: () => typeof Engine) {
  return new (kind())(currentContext());
}
export { Engine };`,
    },
    {
      name: 'the result of a function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

function find(kinds: any): typeof Engine {
  return kinds.old;
}
export const open = async (kinds: unknown) => new (find(kinds))(currentContext());`,
    },
    {
      name: 'the result of a function: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function find(kinds: any): typeof Engine {
  return kinds.old;
}
export const open = async (find: () => typeof Sandboxed) => new (find())(currentContext());`,
    },
    {
      name: 'an abstract member: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export abstract class Desk {
  abstract readonly kind: typeof Engine;
  abstract find(): typeof Engine;
  async open() {
    return [new this.kind(currentContext()), new (this.find())(currentContext())];
  }
}`,
    },
    {
      name: 'an abstract member: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export abstract class Desk {
  abstract readonly kind: typeof Engine;
}
export abstract class Other {
  abstract readonly kind: typeof Sandboxed;
  async open() {
    return new this.kind(currentContext());
  }
}`,
    },
    {
      name: 'the type of another variable: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine, sandboxed: Sandboxed };
export async function open(given: typeof kinds) {
  return [new given.old(currentContext()), new given.sandboxed(currentContext())];
}
export { kinds };`,
    },
    {
      name: 'the type of another variable: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine };
export async function open(kinds: { old: typeof Sandboxed }, given: typeof kinds) {
  return new given.old(currentContext());
}
export { kinds };`,
    },
    {
      name: 'a field of a class that is handed in: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  readonly kind = Engine;
  readonly other = Sandboxed;
}
export async function open(desk: Desk) {
  return [new desk.kind(currentContext()), new desk.other(currentContext())];
}`,
    },
    {
      name: 'a field of a class that is handed in: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly kind = Engine;
}
export namespace sandbox {
  class Desk {
    readonly kind = Sandboxed;
  }
  export const open = (desk: Desk) => new desk.kind(currentContext());
}`,
    },
    {
      name: 'an imported type: from another module',
      code: `import { currentContext } from './context.js';

export async function open(Kind: typeof import('./sandbox/request-scoped-execution-engine.js').RequestScopedExecutionEngine) {
  return new Kind(currentContext());
}`,
    },
    {
      name: 'an imported type: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function open(Kind: typeof import('./request-scoped-execution-engine.js').RequestScopedExecutionEngine) {
  return [Kind.name, ((Kind: typeof Sandboxed) => new Kind(currentContext()))(Sandboxed)];
}`,
    },
  ],
  invalid: [
    {
      name: 'a parameter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export async function open(Kind: typeof Engine) {
  return new Kind(currentContext());
}`,
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
      name: 'a field',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  constructor(private engineClass: typeof Engine) {}
  other?: typeof Engine;
  async open() {
    return [new this.engineClass(currentContext()), new this.other!(currentContext())];
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 8,
          column: 13,
          endLine: 8,
          endColumn: 51,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 8,
          column: 53,
          endLine: 8,
          endColumn: 86,
        },
      ],
      output: null,
    },
    {
      name: 'a variable without a value',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

declare const Kind: typeof Engine;
export const engine = new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'a member of an interface',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

interface Kinds {
  readonly old: typeof Engine;
  readonly sandboxed: typeof Sandboxed;
}
export async function open(kinds: Kinds) {
  return [new kinds.old(currentContext()), new kinds.sandboxed(currentContext())];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 10,
          column: 11,
          endLine: 10,
          endColumn: 42,
        },
      ],
      output: null,
    },
    {
      name: 'a member of an inherited interface',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

interface Kinds {
  readonly old: typeof Engine;
}
interface MoreKinds extends Kinds {}
export async function open(kinds: MoreKinds) {
  return new kinds.old(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 9,
          column: 10,
          endLine: 9,
          endColumn: 41,
        },
      ],
      output: null,
    },
    {
      name: 'a member of an object type, taken apart',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export async function open({ Kind }: { readonly Kind: typeof Engine }) {
  return new Kind(currentContext());
}`,
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
      name: 'another name for the type',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

type Kind = typeof Engine;
export async function open(kind: Kind) {
  return new kind(currentContext());
}`,
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
      name: 'a type parameter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export async function open<Kind extends typeof Engine>(kind: Kind) {
  return new kind(currentContext());
}`,
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
      name: 'a union',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function open(Kind: typeof Engine | typeof Sandboxed) {
  return new Kind(currentContext());
}`,
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
      name: 'lists and records',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function open(list: readonly (typeof Engine)[], pair: [typeof Sandboxed, typeof Engine], kinds: Record<string, typeof Engine>) {
  return [new list[0](currentContext()), new pair[0](currentContext()), new pair[1](currentContext()), new kinds.old(currentContext())];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 11,
          endLine: 6,
          endColumn: 40,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 73,
          endLine: 6,
          endColumn: 102,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 104,
          endLine: 6,
          endColumn: 135,
        },
      ],
      output: null,
    },
    {
      name: 'promises and maps',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export async function open(load: Promise<typeof Engine>, kinds: Map<string, typeof Engine>) {
  return [new (await load)(currentContext()), new (kinds.get('old')!)(currentContext())];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 45,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 88,
        },
      ],
      output: null,
    },
    {
      name: 'the result of a function type',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export async function open(kind: () => typeof Engine, kinds: { find(): typeof Engine }) {
  return [new (kind())(currentContext()), new (kinds.find())(currentContext())];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 41,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 43,
          endLine: 5,
          endColumn: 79,
        },
      ],
      output: null,
    },
    {
      name: 'the result of a function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

function find(kinds: any): typeof Engine {
  return kinds.old;
}
export const open = async (kinds: unknown) => new (find(kinds))(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 47,
          endLine: 7,
          endColumn: 82,
        },
      ],
      output: null,
    },
    {
      name: 'an abstract member',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export abstract class Desk {
  abstract readonly kind: typeof Engine;
  abstract find(): typeof Engine;
  async open() {
    return [new this.kind(currentContext()), new (this.find())(currentContext())];
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 8,
          column: 13,
          endLine: 8,
          endColumn: 44,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 8,
          column: 46,
          endLine: 8,
          endColumn: 81,
        },
      ],
      output: null,
    },
    {
      name: 'the type of another variable',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine, sandboxed: Sandboxed };
export async function open(given: typeof kinds) {
  return [new given.old(currentContext()), new given.sandboxed(currentContext())];
}
export { kinds };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 42,
        },
      ],
      output: null,
    },
    {
      name: 'a field of a class that is handed in',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  readonly kind = Engine;
  readonly other = Sandboxed;
}
export async function open(desk: Desk) {
  return [new desk.kind(currentContext()), new desk.other(currentContext())];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 10,
          column: 11,
          endLine: 10,
          endColumn: 42,
        },
      ],
      output: null,
    },
    {
      name: 'an imported type',
      code: `import { currentContext } from './context.js';

export async function open(Kind: typeof import('./request-scoped-execution-engine.js').RequestScopedExecutionEngine) {
  return new Kind(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 36,
        },
      ],
      output: null,
    },
  ],
});

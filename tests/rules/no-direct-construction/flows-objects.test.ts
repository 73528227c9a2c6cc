import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained, leaving } from './findings.ts';
import { engines } from './settings.ts';

// Classes that objects and maps hold.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a key that the text does not tell: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine, sandboxed: Sandboxed };
export const open = (kind: 'old' | 'sandboxed') => new kinds[kind](currentContext());`,
    },
    {
      name: 'a key that the text does not tell: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine };
export const open = (kinds: Record<string, typeof Sandboxed>, kind: string) => new kinds[kind](currentContext());
export { kinds };`,
    },
    {
      name: 'the only key, not told by the text: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const kinds: Record<string, typeof Engine> = { old: Engine };
export const open = (kind: string) => new kinds[kind](currentContext());`,
    },
    {
      name: 'the only key, not told by the text: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine };
export const open = (kinds: Record<string, typeof Sandboxed>, kind: string) => new kinds[kind](currentContext());
export { kinds };`,
    },
    {
      name: 'a loop over the keys: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const kinds: Record<string, typeof Engine> = { old: Engine };
for (const kind in kinds) new kinds[kind](currentContext());`,
    },
    {
      name: 'a loop over the keys: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine };
export function open(kinds: Record<string, typeof Sandboxed>) {
  for (const kind in kinds) new kinds[kind](currentContext());
}
export { kinds };`,
    },
    {
      name: 'a key that a constant tells: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine, sandboxed: Sandboxed };
const kind = 'old';
export const engine = new kinds[kind](currentContext());`,
    },
    {
      name: 'a key that a constant tells: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine, sandboxed: Sandboxed };
const kind = 'old';
export function open() {
  const kind = 'sandboxed';
  return new kinds[kind](currentContext());
}
export { kind };`,
    },
    {
      name: 'a constant that tells of another key',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine, sandboxed: Sandboxed };
const kind = 'sandboxed' as const;
export const engine = new kinds[kind](currentContext());`,
    },
    {
      name: 'a key that an enum names: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

enum Kind {
  Old,
  Sandboxed,
}
const kinds = { [Kind.Old]: Engine, [Kind.Sandboxed]: Sandboxed };
export const engine = new kinds[Kind.Old](currentContext());`,
    },
    {
      name: 'a key that an enum names: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

enum Kind {
  Old,
}
const kinds = { [Kind.Old]: Engine };
export const open = (kinds: Record<Kind, typeof Sandboxed>) => new kinds[Kind.Old](currentContext());
export { kinds };`,
    },
    {
      name: 'another key of the enum',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

enum Kind {
  Old,
  Sandboxed,
}
const kinds = { [Kind.Old]: Engine, [Kind.Sandboxed]: Sandboxed };
export const engine = new kinds[Kind.Sandboxed](currentContext());`,
    },
    {
      name: 'an unknown key of a module',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';

export const open = (kind: 'RequestScopedExecutionEngine') => new engines[kind](currentContext());`,
    },
    {
      name: 'a member that is set later: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const kinds: Record<string, new (...given: any[]) => object> = {};
kinds.old = Engine;
export const engine = new kinds.old(currentContext());`,
    },
    {
      name: 'a member that is set later: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds: Record<string, unknown> = {};
kinds.old = Engine;
export function open(kinds: Record<string, typeof Sandboxed>) {
  return new kinds.old(currentContext());
}`,
    },
    {
      name: 'a member that is set beside it',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds: Record<string, new (...given: any[]) => object> = { sandboxed: Sandboxed };
kinds.old = Engine;
export const engine = new kinds.sandboxed(currentContext());`,
    },
    {
      name: 'a member that is set again: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds: Record<string, new (...given: any[]) => object> = { old: Engine };
kinds.old = Sandboxed;
export const engine = new kinds.old(currentContext());`,
    },
    {
      name: 'a member that is set again: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine };
export function open(kinds: Record<string, typeof Sandboxed>) {
  kinds.old = Sandboxed;
  return new kinds.old(currentContext());
}
export { kinds };`,
    },
    {
      name: 'a frozen object: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const kinds = Object.freeze({ old: Engine });
export const engine = new kinds.old(currentContext());`,
    },
    {
      name: 'a frozen object: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Object: { freeze(kinds: unknown): { old: typeof Sandboxed } }) {
  const kinds = Object.freeze({ old: Engine });
  return new kinds.old(currentContext());
}`,
    },
    {
      name: 'a spread object: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const old = { old: Engine };
const kinds = { ...old, sandboxed: Sandboxed };
export const engine = new kinds.old(currentContext());`,
    },
    {
      name: 'a spread object: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const old = { old: Engine };
export function open(old: { old: typeof Sandboxed }) {
  const kinds = { ...old };
  return new kinds.old(currentContext());
}
export { old };`,
    },
    {
      name: 'a spread object with the member replaced',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const old = { kind: Engine };
const kinds = { ...old, kind: Sandboxed };
export const engine = new kinds.kind(currentContext());`,
    },
    {
      name: 'a member that a spread object may replace: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const over: { kind?: typeof Engine } = {};
const kinds = { kind: Engine, ...over };
export const engine = new kinds.kind(currentContext());`,
    },
    {
      name: 'a member that a spread object may replace: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Engine: typeof Sandboxed, over: object) {
  const kinds = { kind: Engine, ...over };
  return new kinds.kind(currentContext());
}
export { Engine };`,
    },
    {
      name: 'members that are assigned together: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const kinds = Object.assign({}, { old: Engine });
export const engine = new kinds.old(currentContext());`,
    },
    {
      name: 'members that are assigned together: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Object: { assign(...kinds: unknown[]): { old: typeof Sandboxed } }) {
  const kinds = Object.assign({}, { old: Engine });
  return new kinds.old(currentContext());
}`,
    },
    {
      name: 'a getter of an object: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const kinds = {
  get old() {
    return Engine;
  },
};
export const engine = new kinds.old(currentContext());`,
    },
    {
      name: 'a getter of an object: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = {
  get old() {
    return Engine;
  },
};
export const open = (kinds: { old: typeof Sandboxed }) => new kinds.old(currentContext());
export { kinds };`,
    },
    {
      name: 'a getter that decides: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = {
  get some() {
    if (Math.random() > 0.5) return Sandboxed;
    return Engine;
  },
};
export const engine = new kinds.some(currentContext());`,
    },
    {
      name: 'a getter that decides: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = {
  get some() {
    return Engine;
  },
};
export const open = (kinds: { some: typeof Sandboxed }) => new kinds.some(currentContext());
export { kinds };`,
    },
    {
      name: 'the object itself: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export const desk = {
  kind: Engine,
  open() {
    return new this.kind(currentContext());
  },
};`,
    },
    {
      name: 'the object itself: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const desk = {
  kind: Engine,
  inner: {
    kind: Sandboxed,
    open() {
      return new this.kind(currentContext());
    },
  },
};`,
    },
    {
      name: 'a map: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = new Map<string, new (...given: any[]) => object>([['old', Engine], ['sandboxed', Sandboxed]]);
export const engine = new (kinds.get('old')!)(currentContext());`,
    },
    {
      name: 'a map: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Map: new (kinds: unknown[]) => { get(kind: string): typeof Sandboxed }) {
  const kinds = new Map([['old', Engine]]);
  return new (kinds.get('old'))(currentContext());
}`,
    },
    {
      name: 'another key of the map',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = new Map<string, new (...given: any[]) => object>([['old', Engine], ['sandboxed', Sandboxed]]);
export const engine = new (kinds.get('sandboxed')!)(currentContext());`,
    },
    {
      name: 'an unknown key of a map: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const kinds = new Map([['old', Engine]]);
export const open = (kind: string) => new (kinds.get(kind)!)(currentContext());`,
    },
    {
      name: 'an unknown key of a map: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = new Map([['old', Engine]]);
export const open = (kinds: Map<string, typeof Sandboxed>) => new (kinds.get('old')!)(currentContext());
export { kinds };`,
    },
    {
      name: 'a loop over a map: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const kinds = new Map([['old', Engine]]);
for (const [, Kind] of kinds) new Kind(currentContext());
for (const Kind of kinds.values()) new Kind(currentContext());`,
    },
    {
      name: 'a loop over a map: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = new Map([['old', Engine]]);
export function open(kinds: Map<string, typeof Sandboxed>) {
  for (const [, Kind] of kinds) new Kind(currentContext());
}
export { kinds };`,
    },
    {
      name: 'a map that is filled later: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = new Map<string, new (...given: any[]) => object>();
kinds.set('old', Engine).set('sandboxed', Sandboxed);
export const engine = new (kinds.get('old')!)(currentContext());`,
    },
    {
      name: 'a map that is filled later: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = new Map<string, object>();
kinds.set('old', Engine);
export function open(kinds: Map<string, typeof Sandboxed>) {
  return new (kinds.get('old')!)(currentContext());
}`,
    },
    {
      name: 'a map of another module that is filled',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(kinds: Map<string, typeof Sandboxed>) {
  kinds.set('old', Engine as any);
  return new (kinds.get('old')!)(currentContext());
}`,
    },
  ],
  invalid: [
    {
      name: 'a key that the text does not tell',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine, sandboxed: Sandboxed };
export const open = (kind: 'old' | 'sandboxed') => new kinds[kind](currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 52,
          endLine: 6,
          endColumn: 85,
        },
      ],
      output: null,
    },
    {
      name: 'the only key, not told by the text',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const kinds: Record<string, typeof Engine> = { old: Engine };
export const open = (kind: string) => new kinds[kind](currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 39,
          endLine: 5,
          endColumn: 72,
        },
      ],
      output: null,
    },
    {
      name: 'a loop over the keys',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const kinds: Record<string, typeof Engine> = { old: Engine };
for (const kind in kinds) new kinds[kind](currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 27,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a key that a constant tells',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine, sandboxed: Sandboxed };
const kind = 'old';
export const engine = new kinds[kind](currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 23, endLine: 7, endColumn: 56 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a key that an enum names',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

enum Kind {
  Old,
  Sandboxed,
}
const kinds = { [Kind.Old]: Engine, [Kind.Sandboxed]: Sandboxed };
export const engine = new kinds[Kind.Old](currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Kind']) }),
          line: 10,
          column: 23,
          endLine: 10,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

enum Kind {
  Old,
  Sandboxed,
}
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a member that is set later',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const kinds: Record<string, new (...given: any[]) => object> = {};
kinds.old = Engine;
export const engine = new kinds.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 54,
        },
      ],
      output: null,
    },
    {
      name: 'a member that is set again',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds: Record<string, new (...given: any[]) => object> = { old: Engine };
kinds.old = Sandboxed;
export const engine = new kinds.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 54,
        },
      ],
      output: null,
    },
    {
      name: 'a frozen object',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const kinds = Object.freeze({ old: Engine });
export const engine = new kinds.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['kinds']) }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 54,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const kinds = Object.freeze({ old: Engine });
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a spread object',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const old = { old: Engine };
const kinds = { ...old, sandboxed: Sandboxed };
export const engine = new kinds.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['kinds']) }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 54,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const old = { old: Engine };
const kinds = { ...old, sandboxed: Sandboxed };
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a member that a spread object may replace',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const over: { kind?: typeof Engine } = {};
const kinds = { kind: Engine, ...over };
export const engine = new kinds.kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 55,
        },
      ],
      output: null,
    },
    {
      name: 'members that are assigned together',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const kinds = Object.assign({}, { old: Engine });
export const engine = new kinds.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 54,
        },
      ],
      output: null,
    },
    {
      name: 'a getter of an object',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const kinds = {
  get old() {
    return Engine;
  },
};
export const engine = new kinds.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['kinds']) }),
          line: 9,
          column: 23,
          endLine: 9,
          endColumn: 54,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const kinds = {
  get old() {
    return Engine;
  },
};
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a getter that decides',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = {
  get some() {
    if (Math.random() > 0.5) return Sandboxed;
    return Engine;
  },
};
export const engine = new kinds.some(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 11,
          column: 23,
          endLine: 11,
          endColumn: 55,
        },
      ],
      output: null,
    },
    {
      name: 'the object itself',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const desk = {
  kind: Engine,
  open() {
    return new this.kind(currentContext());
  },
};`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a map',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = new Map<string, new (...given: any[]) => object>([['old', Engine], ['sandboxed', Sandboxed]]);
export const engine = new (kinds.get('old')!)(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 64,
        },
      ],
      output: null,
    },
    {
      name: 'an unknown key of a map',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const kinds = new Map([['old', Engine]]);
export const open = (kind: string) => new (kinds.get(kind)!)(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 39,
          endLine: 5,
          endColumn: 79,
        },
      ],
      output: null,
    },
    {
      name: 'a loop over a map',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const kinds = new Map([['old', Engine]]);
for (const [, Kind] of kinds) new Kind(currentContext());
for (const Kind of kinds.values()) new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 31,
          endLine: 5,
          endColumn: 57,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 36,
          endLine: 6,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a map that is filled later',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = new Map<string, new (...given: any[]) => object>();
kinds.set('old', Engine).set('sandboxed', Sandboxed);
export const engine = new (kinds.get('old')!)(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 64,
        },
      ],
      output: null,
    },
  ],
});

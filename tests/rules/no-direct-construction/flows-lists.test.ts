import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained, leaving } from './findings.ts';
import { engines } from './settings.ts';

// Classes in lists, and taken out of them.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'an element of a list on the spot: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const engine = new [Sandboxed, Engine][1](currentContext());`,
    },
    {
      name: 'an element of a list on the spot: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Engine: typeof Sandboxed) {
  return new [Sandboxed, Engine][1](currentContext());
}
export { Engine };`,
    },
    {
      name: 'an element of a list in a variable: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list = [Engine, Sandboxed];
export const engine = new list[0](currentContext());`,
    },
    {
      name: 'an element of a list in a variable: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list = [Engine];
export function open(list: (typeof Sandboxed)[]) {
  return new list[0](currentContext());
}
export { list };`,
    },
    {
      name: 'another element of the list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list = [Engine, Sandboxed];
export const engine = new list[1](currentContext());`,
    },
    {
      name: 'an element of a list that is changed: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list = [Engine, Sandboxed];
list.reverse();
export const engine = new list[0](currentContext());`,
    },
    {
      name: 'an element of a list that is changed: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list = [Engine];
export function open(list: (typeof Sandboxed)[]) {
  list.reverse();
  return new list[0](currentContext());
}
export { list };`,
    },
    {
      name: 'an element whose place the text does not tell: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const list = [Engine];
export const open = (index: number) => new list[index](currentContext());`,
    },
    {
      name: 'an element whose place the text does not tell: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list = [Engine];
export const open = (list: (typeof Sandboxed)[], index: number) => new list[index](currentContext());
export { list };`,
    },
    {
      name: 'an element whose place a constant tells: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list = [Sandboxed, Engine];
const place = 1;
export const engine = new list[place](currentContext());`,
    },
    {
      name: 'an element whose place a constant tells: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list = [Engine];
const place = 0;
export const open = (list: (typeof Sandboxed)[]) => new list[place](currentContext());
export { list };`,
    },
    {
      name: 'a constant that tells of another element',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list = [Sandboxed, Engine];
const place = 0;
export const engine = new list[place](currentContext());`,
    },
    {
      name: 'a list in an object: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { list: [Sandboxed, Engine] };
export const engine = new kinds.list[1](currentContext());`,
    },
    {
      name: 'a list in an object: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { list: [Engine] };
export function open(kinds: { list: (typeof Sandboxed)[] }) {
  return new kinds.list[0](currentContext());
}
export { kinds };`,
    },
    {
      name: 'a list in an object that gets another one: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { list: [Engine] };
kinds.list = [Sandboxed];
export const engine = new kinds.list[0](currentContext());`,
    },
    {
      name: 'a list in an object that gets another one: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { list: [Engine] };
export function open(kinds: { list: (typeof Sandboxed)[] }) {
  kinds.list = [Sandboxed];
  return new kinds.list[0](currentContext());
}
export { kinds };`,
    },
    {
      name: 'taken from a list, with a hole: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const [, Second] = [Sandboxed, Engine];
export const engine = new Second(currentContext());`,
    },
    {
      name: 'taken from a list, with a hole: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const [, Second] = [Sandboxed, Engine];
export function open([, Second]: (typeof Sandboxed)[]) {
  return new Second(currentContext());
}
export { Second };`,
    },
    {
      name: 'the rest of a list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const [First, ...others] = [Sandboxed, Sandboxed, Engine];
export const engines = [new First(currentContext()), new others[0](currentContext()), new others[1](currentContext())];`,
    },
    {
      name: 'the rest of a list: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const [, ...others] = [Sandboxed, Engine];
export function open([, ...others]: (typeof Sandboxed)[]) {
  return new others[0](currentContext());
}
export { others };`,
    },
    {
      name: 'the hole in front of the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const [First] = [Sandboxed, Engine];
export const engine = new First(currentContext());`,
    },
    {
      name: 'a default in the pattern of a list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const [First = Sandboxed] = [Engine];
export const engine = new First(currentContext());`,
    },
    {
      name: 'a default in the pattern of a list: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const [First = Sandboxed] = [Engine];
export function open([First = Sandboxed]: (typeof Sandboxed)[]) {
  return new First(currentContext());
}
export { First };`,
    },
    {
      name: 'a spread list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const old = [Engine];
const list = [Sandboxed, ...old];
export const engine = new list[1](currentContext());`,
    },
    {
      name: 'a spread list: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const old = [Engine];
export function open(old: (typeof Sandboxed)[]) {
  const list = [Sandboxed, ...old];
  return new list[1](currentContext());
}
export { old };`,
    },
    {
      name: 'a loop over a list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

for (const Kind of [Sandboxed, Engine]) new Kind(currentContext());`,
    },
    {
      name: 'a loop over a list: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(list: (typeof Sandboxed)[]) {
  for (const Engine of list) new Engine(currentContext());
}
export { Engine };`,
    },
    {
      name: 'a loop over an empty list beside it',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const [list, none] = [[Engine], [] as (typeof Sandboxed)[]];
for (const Kind of none) new Kind(currentContext());
export { list };`,
    },
    {
      name: 'a function for each element: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const engines = [Sandboxed, Engine].map((Kind) => new Kind(currentContext()));`,
    },
    {
      name: 'a function for each element: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = (list: (typeof Sandboxed)[]) => list.map((Engine) => new Engine(currentContext()));
export { Engine };`,
    },
    {
      name: 'a named function for each element: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

function open(Kind: any) {
  return new Kind(currentContext());
}
export const engines = [Engine].map(open);`,
    },
    {
      name: 'a named function for each element: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export function openAll(open: (Kind: any) => object) {
  return [Engine].map(open);
}
export function open(Kind: any) {
  return new Kind(currentContext());
}`,
    },
    {
      name: 'what is found in a list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const Found = [Sandboxed, Engine].find((Kind) => Kind.length > 1) ?? Sandboxed;
export const engine = new Found(currentContext());`,
    },
    {
      name: 'what is found in a list: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const Found = [Engine].find((Kind) => Kind.length > 1);
export function open(Found: typeof Sandboxed) {
  return new Found(currentContext());
}
export { Found };`,
    },
    {
      name: 'what is left of a list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const left = [Sandboxed, Engine].filter((Kind) => Kind.length > 1).slice(1);
export const engine = new left[0](currentContext());`,
    },
    {
      name: 'what is left of a list: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const left = [Engine].slice(1);
export function open(left: (typeof Sandboxed)[]) {
  return new left[0](currentContext());
}
export { left };`,
    },
    {
      name: 'a set: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

for (const Kind of new Set([Engine])) new Kind(currentContext());`,
    },
    {
      name: 'a set: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(Set: new (list: unknown[]) => (typeof Sandboxed)[]) {
  for (const Kind of new Set([Engine])) new Kind(currentContext());
}`,
    },
    {
      name: 'a list that is filled later: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const list: (new (...given: any[]) => object)[] = [];
list.push(Engine);
for (const Kind of list) new Kind(currentContext());`,
    },
    {
      name: 'a list that is filled later: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list: object[] = [];
list.push(Engine);
export function open(list: (typeof Sandboxed)[]) {
  for (const Kind of list) new Kind(currentContext());
}`,
    },
    {
      name: 'a list of another module that is filled',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export function open(history: { push(entry: unknown): void; [index: number]: typeof Sandboxed }) {
  history.push(Engine);
  return new history[0](currentContext());
}`,
    },
    {
      name: 'the classes of an object as a list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine, sandboxed: Sandboxed };
export const engines = Object.values(kinds).map((Kind) => new Kind(currentContext()));
for (const [, Kind] of Object.entries(kinds)) new Kind(currentContext());`,
    },
    {
      name: 'the classes of an object as a list: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine };
export function open(Object: { values(kinds: unknown): (typeof Sandboxed)[] }) {
  return Object.values(kinds).map((Kind) => new Kind(currentContext()));
}`,
    },
    {
      name: 'a key of an entry',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const kinds = { old: Engine };
for (const [key] of Object.entries(kinds)) new (key as any).constructor(currentContext());`,
    },
    {
      name: 'the modules of a list of promises: from another module',
      code: `import { currentContext } from './context.js';

const [{ RequestScopedExecutionEngine }] = await Promise.all([import('./sandbox/request-scoped-execution-engine.js')]);
export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the modules of a list of promises: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const [{ RequestScopedExecutionEngine }] = await Promise.all([import('./request-scoped-execution-engine.js')]);
export function open(RequestScopedExecutionEngine: typeof Sandboxed) {
  return new RequestScopedExecutionEngine(currentContext());
}
export { RequestScopedExecutionEngine };`,
    },
  ],
  invalid: [
    {
      name: 'an element of a list on the spot',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const engine = new [Sandboxed, Engine][1](currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 67 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an element of a list in a variable',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list = [Engine, Sandboxed];
export const engine = new list[0](currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 23, endLine: 6, endColumn: 52 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an element of a list that is changed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list = [Engine, Sandboxed];
list.reverse();
export const engine = new list[0](currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 52,
        },
      ],
      output: null,
    },
    {
      name: 'an element whose place the text does not tell',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const list = [Engine];
export const open = (index: number) => new list[index](currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 40,
          endLine: 5,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'an element whose place a constant tells',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const list = [Sandboxed, Engine];
const place = 1;
export const engine = new list[place](currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 23, endLine: 7, endColumn: 56 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a list in an object',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { list: [Sandboxed, Engine] };
export const engine = new kinds.list[1](currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 23, endLine: 6, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a list in an object that gets another one',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { list: [Engine] };
kinds.list = [Sandboxed];
export const engine = new kinds.list[0](currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'taken from a list, with a hole',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const [, Second] = [Sandboxed, Engine];
export const engine = new Second(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Second']) }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 51,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const [, Second] = [Sandboxed, Engine];
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the rest of a list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const [First, ...others] = [Sandboxed, Sandboxed, Engine];
export const engines = [new First(currentContext()), new others[0](currentContext()), new others[1](currentContext())];`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 87, endLine: 6, endColumn: 118 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const [First, ...others] = [Sandboxed, Sandboxed, Engine];
export const engines = [new First(currentContext()), new others[0](currentContext()), await createExecutionEngine(currentContext())];`,
    },
    {
      name: 'a default in the pattern of a list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const [First = Sandboxed] = [Engine];
export const engine = new First(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a spread list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const old = [Engine];
const list = [Sandboxed, ...old];
export const engine = new list[1](currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 52,
        },
      ],
      output: null,
    },
    {
      name: 'a loop over a list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

for (const Kind of [Sandboxed, Engine]) new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 41,
          endLine: 5,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'a function for each element',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const engines = [Sandboxed, Engine].map((Kind) => new Kind(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 58,
          endLine: 5,
          endColumn: 84,
        },
      ],
      output: null,
    },
    {
      name: 'a named function for each element',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

function open(Kind: any) {
  return new Kind(currentContext());
}
export const engines = [Engine].map(open);`,
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
      name: 'what is found in a list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const Found = [Sandboxed, Engine].find((Kind) => Kind.length > 1) ?? Sandboxed;
export const engine = new Found(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'what is left of a list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const left = [Sandboxed, Engine].filter((Kind) => Kind.length > 1).slice(1);
export const engine = new left[0](currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 52,
        },
      ],
      output: null,
    },
    {
      name: 'a set',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

for (const Kind of new Set([Engine])) new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 65,
        },
      ],
      output: null,
    },
    {
      name: 'a list that is filled later',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const list: (new (...given: any[]) => object)[] = [];
list.push(Engine);
for (const Kind of list) new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 52,
        },
      ],
      output: null,
    },
    {
      name: 'the classes of an object as a list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine, sandboxed: Sandboxed };
export const engines = Object.values(kinds).map((Kind) => new Kind(currentContext()));
for (const [, Kind] of Object.entries(kinds)) new Kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 59,
          endLine: 6,
          endColumn: 85,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 47,
          endLine: 7,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'the modules of a list of promises',
      code: `import { currentContext } from './context.js';

const [{ RequestScopedExecutionEngine }] = await Promise.all([import('./request-scoped-execution-engine.js')]);
export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 4, endColumn: 73 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const [{ RequestScopedExecutionEngine }] = await Promise.all([import('./request-scoped-execution-engine.js')]);
export const engine = await createExecutionEngine(currentContext());`,
    },
  ],
});

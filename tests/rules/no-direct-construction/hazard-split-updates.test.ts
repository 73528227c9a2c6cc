import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, suggested } from './findings.ts';
import { engines, templated } from './settings.ts';

// A place that is read before the `await` and written after it.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a sum that others add to: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let total = 0;
export async function count() {
  total += new RequestScopedExecutionEngine(currentContext()).userContext.userId.length;
  return total;
}`,
    },
    {
      name: 'a sum of its own: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function count(total: number) {
  total += new RequestScopedExecutionEngine(currentContext()).userContext.userId.length;
  return total;
}`,
    },
    {
      name: 'a sum of its own that a closure reads: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function count(total: number) {
  setTimeout(() => total++);
  total += new RequestScopedExecutionEngine(currentContext()).userContext.userId.length;
  return total;
}
declare function setTimeout(act: () => void): void;`,
    },
    {
      name: 'a sum that is written out: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Meter {
  total = 0;

  async count() {
    this.total = this.total + new RequestScopedExecutionEngine(currentContext()).userContext.userId.length;
  }
}`,
    },
    {
      name: 'a sum whose other half is awaited already: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let total = 0;
export async function count() {
  total += (await new RequestScopedExecutionEngine(currentContext()).execute('plan')).length;
  return total;
}`,
    },
    {
      name: 'a sum at the top level: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export let total = 0;
total += new RequestScopedExecutionEngine(currentContext()).userContext.userId.length;`,
    },
    {
      name: 'an operand before it that others write: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let count = 0;
export async function next() {
  count += 1;
  return [count, new RequestScopedExecutionEngine(currentContext())];
}`,
    },
    {
      name: 'a field that is filled once: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  #engine: any;

  async engine() {
    return (this.#engine ??= new RequestScopedExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a field that is filled when it is empty: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  private readonly made: { engine?: any } = {};

  async engine() {
    if (this.made.engine === undefined) {
      this.made.engine = new RequestScopedExecutionEngine(currentContext());
    }
    return this.made.engine;
  }
}`,
    },
    {
      name: 'a field that is filled unless it is full: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let engine: any;
export async function open() {
  if (engine) return engine;
  engine = new RequestScopedExecutionEngine(currentContext());
  return engine;
}`,
    },
    {
      name: 'a field that is filled behind `||`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  engine?: any;

  async open() {
    return this.engine || (this.engine = new RequestScopedExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a field that is filled whatever it holds: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  engine: any;

  async reopen(isUrgent: boolean) {
    if (isUrgent) this.engine = new RequestScopedExecutionEngine(currentContext());
    return this.engine ? this.engine.execute('plan') : undefined;
  }
}`,
    },
    {
      name: 'a variable of its own that is filled when it is empty: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(given?: any) {
  let engine = given;
  if (!engine) engine = new RequestScopedExecutionEngine(currentContext());
  return engine;
}`,
    },
    {
      name: 'a map that is asked first: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map<string, any>();
export async function engineOf(threadId: string) {
  if (!engines.has(threadId)) {
    engines.set(threadId, new RequestScopedExecutionEngine({ ...currentContext(), threadId }));
  }
  return engines.get(threadId);
}`,
    },
    {
      name: 'a list whose length is asked first: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Pool {
  readonly #engines: any[] = [];

  async grow() {
    if (this.#engines.length < 10) this.#engines.push(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a list that is there: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Pool {
  engines?: any[];

  async grow() {
    if (this.engines) this.engines.push(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a map that nobody asks: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map<string, any>();
export async function renew(threadId: string) {
  engines.set(threadId, new RequestScopedExecutionEngine({ ...currentContext(), threadId }));
  return engines.has(threadId);
}`,
    },
    {
      name: 'a map of its own: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function openAll(threadIds: string[]) {
  const engines = new Map<string, any>();
  for (const threadId of threadIds) {
    if (!engines.has(threadId)) {
      engines.set(threadId, new RequestScopedExecutionEngine({ ...currentContext(), threadId }));
    }
  }
  return engines;
}`,
    },
    {
      name: 'a sum that others add to, by a synchronous factory: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let total = 0;
export async function count() {
  total += new RequestScopedExecutionEngine(currentContext()).userContext.userId.length;
  return total;
}`,
    },
  ],
  invalid: [
    {
      name: 'a sum that others add to',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let total = 0;
export async function count() {
  total += new RequestScopedExecutionEngine(currentContext()).userContext.userId.length;
  return total;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'total') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 62,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let total = 0;
export async function count() {
  total += (await createExecutionEngine(currentContext())).userContext.userId.length;
  return total;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a sum of its own',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function count(total: number) {
  total += new RequestScopedExecutionEngine(currentContext()).userContext.userId.length;
  return total;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function count(total: number) {
  total += (await createExecutionEngine(currentContext())).userContext.userId.length;
  return total;
}`,
    },
    {
      name: 'a sum of its own that a closure reads',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function count(total: number) {
  setTimeout(() => total++);
  total += new RequestScopedExecutionEngine(currentContext()).userContext.userId.length;
  return total;
}
declare function setTimeout(act: () => void): void;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'total') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 62,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function count(total: number) {
  setTimeout(() => total++);
  total += (await createExecutionEngine(currentContext())).userContext.userId.length;
  return total;
}
declare function setTimeout(act: () => void): void;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a sum that is written out',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Meter {
  total = 0;

  async count() {
    this.total = this.total + new RequestScopedExecutionEngine(currentContext()).userContext.userId.length;
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.total') }),
          line: 8,
          column: 31,
          endLine: 8,
          endColumn: 81,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Meter {
  total = 0;

  async count() {
    this.total = this.total + (await createExecutionEngine(currentContext())).userContext.userId.length;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a sum whose other half is awaited already',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let total = 0;
export async function count() {
  total += (await new RequestScopedExecutionEngine(currentContext()).execute('plan')).length;
  return total;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 69,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let total = 0;
export async function count() {
  total += (await (await createExecutionEngine(currentContext())).execute('plan')).length;
  return total;
}`,
    },
    {
      name: 'a sum at the top level',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export let total = 0;
total += new RequestScopedExecutionEngine(currentContext()).userContext.userId.length;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export let total = 0;
total += (await createExecutionEngine(currentContext())).userContext.userId.length;`,
    },
    {
      name: 'an operand before it that others write',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let count = 0;
export async function next() {
  count += 1;
  return [count, new RequestScopedExecutionEngine(currentContext())];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 7,
          column: 18,
          endLine: 7,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let count = 0;
export async function next() {
  count += 1;
  return [count, await createExecutionEngine(currentContext())];
}`,
    },
    {
      name: 'a field that is filled once',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  #engine: any;

  async engine() {
    return (this.#engine ??= new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.#engine') }),
          line: 8,
          column: 30,
          endLine: 8,
          endColumn: 80,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: any;

  async engine() {
    return (this.#engine ??= await createExecutionEngine(currentContext()));
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that is filled when it is empty',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  private readonly made: { engine?: any } = {};

  async engine() {
    if (this.made.engine === undefined) {
      this.made.engine = new RequestScopedExecutionEngine(currentContext());
    }
    return this.made.engine;
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('update-not-atomic', 'this.made.engine'),
          }),
          line: 9,
          column: 26,
          endLine: 9,
          endColumn: 76,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly made: { engine?: any } = {};

  async engine() {
    if (this.made.engine === undefined) {
      this.made.engine = await createExecutionEngine(currentContext());
    }
    return this.made.engine;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that is filled unless it is full',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let engine: any;
export async function open() {
  if (engine) return engine;
  engine = new RequestScopedExecutionEngine(currentContext());
  return engine;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engine') }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 62,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
export async function open() {
  if (engine) return engine;
  engine = await createExecutionEngine(currentContext());
  return engine;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that is filled behind `||`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  engine?: any;

  async open() {
    return this.engine || (this.engine = new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.engine') }),
          line: 8,
          column: 42,
          endLine: 8,
          endColumn: 92,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine?: any;

  async open() {
    return this.engine || (this.engine = await createExecutionEngine(currentContext()));
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that is filled whatever it holds',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  engine: any;

  async reopen(isUrgent: boolean) {
    if (isUrgent) this.engine = new RequestScopedExecutionEngine(currentContext());
    return this.engine ? this.engine.execute('plan') : undefined;
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 8,
          column: 33,
          endLine: 8,
          endColumn: 83,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine: any;

  async reopen(isUrgent: boolean) {
    if (isUrgent) this.engine = await createExecutionEngine(currentContext());
    return this.engine ? this.engine.execute('plan') : undefined;
  }
}`,
    },
    {
      name: 'a variable of its own that is filled when it is empty',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(given?: any) {
  let engine = given;
  if (!engine) engine = new RequestScopedExecutionEngine(currentContext());
  return engine;
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
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open(given?: any) {
  let engine = given;
  if (!engine) engine = await createExecutionEngine(currentContext());
  return engine;
}`,
    },
    {
      name: 'a map that is asked first',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, any>();
export async function engineOf(threadId: string) {
  if (!engines.has(threadId)) {
    engines.set(threadId, new RequestScopedExecutionEngine({ ...currentContext(), threadId }));
  }
  return engines.get(threadId);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engines') }),
          line: 7,
          column: 27,
          endLine: 7,
          endColumn: 94,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, any>();
export async function engineOf(threadId: string) {
  if (!engines.has(threadId)) {
    engines.set(threadId, await createExecutionEngine({ ...currentContext(), threadId }));
  }
  return engines.get(threadId);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list whose length is asked first',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Pool {
  readonly #engines: any[] = [];

  async grow() {
    if (this.#engines.length < 10) this.#engines.push(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.#engines') }),
          line: 8,
          column: 55,
          endLine: 8,
          endColumn: 105,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Pool {
  readonly #engines: any[] = [];

  async grow() {
    if (this.#engines.length < 10) this.#engines.push(await createExecutionEngine(currentContext()));
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list that is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Pool {
  engines?: any[];

  async grow() {
    if (this.engines) this.engines.push(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 8,
          column: 41,
          endLine: 8,
          endColumn: 91,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Pool {
  engines?: any[];

  async grow() {
    if (this.engines) this.engines.push(await createExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a map that nobody asks',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, any>();
export async function renew(threadId: string) {
  engines.set(threadId, new RequestScopedExecutionEngine({ ...currentContext(), threadId }));
  return engines.has(threadId);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 6,
          column: 25,
          endLine: 6,
          endColumn: 92,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, any>();
export async function renew(threadId: string) {
  engines.set(threadId, await createExecutionEngine({ ...currentContext(), threadId }));
  return engines.has(threadId);
}`,
    },
    {
      name: 'a map of its own',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function openAll(threadIds: string[]) {
  const engines = new Map<string, any>();
  for (const threadId of threadIds) {
    if (!engines.has(threadId)) {
      engines.set(threadId, new RequestScopedExecutionEngine({ ...currentContext(), threadId }));
    }
  }
  return engines;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 8,
          column: 29,
          endLine: 8,
          endColumn: 96,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function openAll(threadIds: string[]) {
  const engines = new Map<string, any>();
  for (const threadId of threadIds) {
    if (!engines.has(threadId)) {
      engines.set(threadId, await createExecutionEngine({ ...currentContext(), threadId }));
    }
  }
  return engines;
}`,
    },
    {
      name: 'a sum that others add to, by a synchronous factory',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let total = 0;
export async function count() {
  total += new RequestScopedExecutionEngine(currentContext()).userContext.userId.length;
  return total;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: ['createExecutionEngineSync($userContext)'] }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 62,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

let total = 0;
export async function count() {
  total += createExecutionEngineSync(currentContext()).userContext.userId.length;
  return total;
}`,
    },
  ],
});

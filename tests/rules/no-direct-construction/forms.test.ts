import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, explained, suggested } from './findings.ts';
import { engines, templated } from './settings.ts';

// Where a construction may stand, and what may be done with its result.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'in parentheses, as a callee: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new (RequestScopedExecutionEngine)(userContext);`,
    },
    {
      name: 'in parentheses, as a callee: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = new (RequestScopedExecutionEngine)(userContext);
}`,
    },
    {
      name: 'without an argument list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine;`,
      typeErrors: [2554],
    },
    {
      name: 'without an argument list: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = new RequestScopedExecutionEngine;
}`,
      typeErrors: [2554],
    },
    {
      name: 'as a statement: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'as a statement: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'a member of the result: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext).userContext.userId;`,
    },
    {
      name: 'a member of the result: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const id = new RequestScopedExecutionEngine(userContext).userContext.userId;
}`,
    },
    {
      name: 'an optional member of the result: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext)?.userContext;`,
    },
    {
      name: 'an optional member of the result: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const id = new RequestScopedExecutionEngine(userContext)?.userContext;
}`,
    },
    {
      name: 'a member of the result in brackets: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext)['userContext'];`,
    },
    {
      name: 'a member of the result in brackets: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const id = new RequestScopedExecutionEngine(userContext)['userContext'];
}`,
    },
    {
      name: 'a call on the result: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
new RequestScopedExecutionEngine(userContext).cancel();`,
    },
    {
      name: 'a call on the result: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  new RequestScopedExecutionEngine(userContext).cancel();
}`,
    },
    {
      name: 'a call on the result that is awaited: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const answer = await new RequestScopedExecutionEngine(userContext).execute('plan');`,
    },
    {
      name: 'a call on the result that is awaited: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const answer = await new RequestScopedExecutionEngine(userContext).execute('plan');
}`,
    },
    {
      name: 'the result in parentheses: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = (new RequestScopedExecutionEngine(userContext)).userContext;`,
    },
    {
      name: 'the result in parentheses: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const id = (new RequestScopedExecutionEngine(userContext)).userContext;
}`,
    },
    {
      name: 'called in its turn: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = (new RequestScopedExecutionEngine(userContext) as any)('plan');`,
    },
    {
      name: 'called in its turn: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const nothing = (new RequestScopedExecutionEngine(userContext) as any)('plan');
}`,
    },
    {
      name: 'called itself: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new RequestScopedExecutionEngine(userContext)('plan');`,
      typeErrors: [2349],
    },
    {
      name: 'called itself: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const nothing = new RequestScopedExecutionEngine(userContext)('plan');
}`,
      typeErrors: [2349],
    },
    {
      name: 'a tag: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new RequestScopedExecutionEngine(userContext)\`plan\`;`,
      typeErrors: [2349],
    },
    {
      name: 'a tag: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const nothing = new RequestScopedExecutionEngine(userContext)\`plan\`;
}`,
      typeErrors: [2349],
    },
    {
      name: 'the base of a power: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const power = new RequestScopedExecutionEngine(userContext) ** 2;`,
      typeErrors: [2362],
    },
    {
      name: 'the base of a power: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const power = new RequestScopedExecutionEngine(userContext) ** 2;
}`,
      typeErrors: [2362],
    },
    {
      name: 'the exponent of a power: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const power = 2 ** new RequestScopedExecutionEngine(userContext);`,
      typeErrors: [2363],
    },
    {
      name: 'the exponent of a power: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const power = 2 ** new RequestScopedExecutionEngine(userContext);
}`,
      typeErrors: [2363],
    },
    {
      name: 'negated: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const isMissing = !new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'negated: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const isMissing = !new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'constructed in its turn: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new (new RequestScopedExecutionEngine(userContext) as any)();`,
    },
    {
      name: 'constructed in its turn: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const nothing = new (new RequestScopedExecutionEngine(userContext) as any)();
}`,
    },
    {
      name: 'the class of a member that is constructed: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new (new RequestScopedExecutionEngine(userContext) as any).userContext.constructor();`,
    },
    {
      name: 'the class of a member that is constructed: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const nothing = new (new RequestScopedExecutionEngine(userContext) as any).userContext.constructor();
}`,
    },
    {
      name: 'constructed itself: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new new RequestScopedExecutionEngine(userContext)();`,
      typeErrors: [2351],
    },
    {
      name: 'constructed itself: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const nothing = new new RequestScopedExecutionEngine(userContext)();
}`,
      typeErrors: [2351],
    },
    {
      name: 'an instance test: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const isEngine = new RequestScopedExecutionEngine(userContext) instanceof Object;`,
    },
    {
      name: 'an instance test: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const isEngine = new RequestScopedExecutionEngine(userContext) instanceof Object;
}`,
    },
    {
      name: 'asserted not to be null: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext)!;`,
    },
    {
      name: 'asserted not to be null: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = new RequestScopedExecutionEngine(userContext)!;
}`,
    },
    {
      name: 'cast: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext) as { cancel(): void };`,
    },
    {
      name: 'cast: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = new RequestScopedExecutionEngine(userContext) as { cancel(): void };
}`,
    },
    {
      name: 'cast in angle brackets: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = <{ cancel(): void }>new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'cast in angle brackets: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = <{ cancel(): void }>new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'checked by `satisfies`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext) satisfies { cancel(): void };`,
    },
    {
      name: 'checked by `satisfies`: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = new RequestScopedExecutionEngine(userContext) satisfies { cancel(): void };
}`,
    },
    {
      name: 'a cast of the class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new (RequestScopedExecutionEngine as any)(userContext);`,
    },
    {
      name: 'a cast of the class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = new (RequestScopedExecutionEngine as any)(userContext);
}`,
    },
    {
      name: 'a cast of the class in angle brackets: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new (<typeof RequestScopedExecutionEngine>RequestScopedExecutionEngine)(userContext);`,
    },
    {
      name: 'a cast of the class in angle brackets: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = new (<typeof RequestScopedExecutionEngine>RequestScopedExecutionEngine)(userContext);
}`,
    },
    {
      name: 'a class asserted not to be null: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine!(userContext);`,
    },
    {
      name: 'a class asserted not to be null: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = new RequestScopedExecutionEngine!(userContext);
}`,
    },
    {
      name: 'a class checked by `satisfies`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new (RequestScopedExecutionEngine satisfies object)(userContext);`,
    },
    {
      name: 'a class checked by `satisfies`: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = new (RequestScopedExecutionEngine satisfies object)(userContext);
}`,
    },
    {
      name: 'a conditional class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
class Other {
  constructor(readonly userContext: object) {}
}
export const engine = new (Math.random() > 0.5 ? RequestScopedExecutionEngine : Other)(userContext);`,
    },
    {
      name: 'a conditional class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  class Other {
    constructor(readonly userContext: object) {}
  }
  const engine = new (Math.random() > 0.5 ? RequestScopedExecutionEngine : Other)(userContext);
}`,
    },
    {
      name: 'a class with a fallback: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
const given = undefined as typeof RequestScopedExecutionEngine | undefined;
export const engine = new (given ?? RequestScopedExecutionEngine)(userContext);`,
    },
    {
      name: 'a class with a fallback: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const given = undefined as typeof RequestScopedExecutionEngine | undefined;
  const engine = new (given ?? RequestScopedExecutionEngine)(userContext);
}`,
    },
    {
      name: 'the last of a sequence: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new (0, RequestScopedExecutionEngine)(userContext);`,
      typeErrors: [2695],
    },
    {
      name: 'the last of a sequence: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = new (0, RequestScopedExecutionEngine)(userContext);
}`,
      typeErrors: [2695],
    },
    {
      name: 'the last of a sequence with effects: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new (userContext.userId.trim(), RequestScopedExecutionEngine)(userContext);`,
    },
    {
      name: 'the last of a sequence with effects: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = new (userContext.userId.trim(), RequestScopedExecutionEngine)(userContext);
}`,
    },
    {
      name: 'inside its own arguments: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(new RequestScopedExecutionEngine(userContext).userContext);`,
    },
    {
      name: 'inside its own arguments: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = new RequestScopedExecutionEngine(new RequestScopedExecutionEngine(userContext).userContext);
}`,
    },
    {
      name: 'in an array: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engines = [new RequestScopedExecutionEngine(userContext), new RequestScopedExecutionEngine(userContext)];`,
    },
    {
      name: 'in an array: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engines = [new RequestScopedExecutionEngine(userContext), new RequestScopedExecutionEngine(userContext)];
}`,
    },
    {
      name: 'in an object: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engines = { engine: new RequestScopedExecutionEngine(userContext) };`,
    },
    {
      name: 'in an object: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engines = { engine: new RequestScopedExecutionEngine(userContext) };
}`,
    },
    {
      name: 'in a template: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const text = \`\${new RequestScopedExecutionEngine(userContext).userContext.userId}\`;`,
    },
    {
      name: 'in a template: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const text = \`\${new RequestScopedExecutionEngine(userContext).userContext.userId}\`;
}`,
    },
    {
      name: 'in a condition: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext) ? 1 : 2;`,
    },
    {
      name: 'in a condition: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const id = new RequestScopedExecutionEngine(userContext) ? 1 : 2;
}`,
    },
    {
      name: 'a branch of a condition: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = userContext ? new RequestScopedExecutionEngine(userContext) : undefined;`,
    },
    {
      name: 'a branch of a condition: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = userContext ? new RequestScopedExecutionEngine(userContext) : undefined;
}`,
    },
    {
      name: 'a fallback: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
const given = undefined as { cancel(): void } | undefined;
export const engine = given ?? new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'a fallback: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const given = undefined as { cancel(): void } | undefined;
  const engine = given ?? new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'assigned: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
let engine: { cancel(): void };
engine = new RequestScopedExecutionEngine(userContext);
engine.cancel();`,
    },
    {
      name: 'assigned: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  let engine: { cancel(): void };
  engine = new RequestScopedExecutionEngine(userContext);
  engine.cancel();
}`,
    },
    {
      name: 'an argument: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engines = [userContext].concat(new RequestScopedExecutionEngine(userContext) as any);`,
    },
    {
      name: 'an argument: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engines = [userContext].concat(new RequestScopedExecutionEngine(userContext) as any);
}`,
    },
    {
      name: 'in a loop: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
for (const id of [userContext]) new RequestScopedExecutionEngine(id).cancel();`,
    },
    {
      name: 'in a loop: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  for (const id of [userContext]) new RequestScopedExecutionEngine(id).cancel();
}`,
    },
    {
      name: 'iterated over: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
for (const key in new RequestScopedExecutionEngine(userContext)) key.trim();`,
    },
    {
      name: 'iterated over: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  for (const key in new RequestScopedExecutionEngine(userContext)) key.trim();
}`,
    },
    {
      name: 'after `throw`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export async function fail() {
  throw new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'after `throw`: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  async function fail() {
    throw new RequestScopedExecutionEngine(userContext);
  }
}`,
    },
    {
      name: 'after `yield`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export async function* engines() {
  yield new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'after `yield`: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  async function* engines() {
    yield new RequestScopedExecutionEngine(userContext);
  }
}`,
    },
    {
      name: 'the body of an arrow function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const open = async () => new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'the body of an arrow function: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const open = async () => new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'returned: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  return new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'returned: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  async function open() {
    return new RequestScopedExecutionEngine(userContext);
  }
}`,
    },
    {
      name: 'returned, with a line break: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  return new
    RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'returned, with a line break: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  async function open() {
    return new
      RequestScopedExecutionEngine(userContext);
  }
}`,
    },
    {
      name: 'exported by default: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export default new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'exported by default: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  return new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'the argument of a class decorator: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
const held = (engine: { cancel(): void }) => (target: object): void => engine.cancel();
@held(new RequestScopedExecutionEngine(userContext))
export class Holder {}`,
    },
    {
      name: 'the argument of a class decorator: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const held = (engine: { cancel(): void }) => (target: object): void => engine.cancel();
  @held(new RequestScopedExecutionEngine(userContext))
  class Holder {}
}`,
    },
    {
      name: 'a computed key: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export class Holder {
  [new RequestScopedExecutionEngine(userContext).userContext.userId] = 1;
}`,
      typeErrors: [1166],
    },
    {
      name: 'a computed key: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  class Holder {
    [new RequestScopedExecutionEngine(userContext).userContext.userId] = 1;
  }
}`,
      typeErrors: [1166],
    },
    {
      name: 'the key of an object: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const holder = { [new RequestScopedExecutionEngine(userContext).userContext.userId]: 1 };`,
    },
    {
      name: 'the key of an object: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const holder = { [new RequestScopedExecutionEngine(userContext).userContext.userId]: 1 };
}`,
    },
    {
      name: 'behind `extends`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
const mixed = (engine: { cancel(): void }) => class {};
export class Holder extends mixed(new RequestScopedExecutionEngine(userContext)) {}`,
    },
    {
      name: 'behind `extends`: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const mixed = (engine: { cancel(): void }) => class {};
  class Holder extends mixed(new RequestScopedExecutionEngine(userContext)) {}
}`,
    },
    {
      name: 'what a class extends: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export class Holder extends (new RequestScopedExecutionEngine(userContext) as any) {}`,
    },
    {
      name: 'what a class extends: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  class Holder extends (new RequestScopedExecutionEngine(userContext) as any) {}
}`,
    },
    {
      name: '`Reflect.construct`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = Reflect.construct(RequestScopedExecutionEngine, [userContext]);`,
    },
    {
      name: '`Reflect.construct`: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = Reflect.construct(RequestScopedExecutionEngine, [userContext]);
}`,
    },
    {
      name: "`Reflect['construct']`: from another module",
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = Reflect['construct'](RequestScopedExecutionEngine, [userContext]);`,
    },
    {
      name: "`Reflect['construct']`: shadowed",
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = Reflect['construct'](RequestScopedExecutionEngine, [userContext]);
}`,
    },
    {
      name: '`Reflect.construct` without arguments: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = Reflect.construct(RequestScopedExecutionEngine, []);`,
    },
    {
      name: '`Reflect.construct` without arguments: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = Reflect.construct(RequestScopedExecutionEngine, []);
}`,
    },
    {
      name: '`Reflect.construct` for another class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
class Holder {}
export const engine = Reflect.construct(RequestScopedExecutionEngine, [userContext], Holder);`,
    },
    {
      name: '`Reflect.construct` for another class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  class Holder {}
  const engine = Reflect.construct(RequestScopedExecutionEngine, [userContext], Holder);
}`,
    },
    {
      name: '`Reflect.construct` with a list that is not written out: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
const list = [userContext];
export const engine = Reflect.construct(RequestScopedExecutionEngine, list);`,
    },
    {
      name: '`Reflect.construct` with a list that is not written out: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const list = [userContext];
  const engine = Reflect.construct(RequestScopedExecutionEngine, list);
}`,
    },
    {
      name: '`Reflect.construct` with a hole in the list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = Reflect.construct(RequestScopedExecutionEngine, [, userContext]);`,
    },
    {
      name: '`Reflect.construct` with a hole in the list: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = Reflect.construct(RequestScopedExecutionEngine, [, userContext]);
}`,
    },
    {
      name: '`Object.create` of the prototype: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = Object.create(RequestScopedExecutionEngine.prototype);`,
    },
    {
      name: '`Object.create` of the prototype: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export async function shadowed(userContext = currentContext()) {
  class RequestScopedExecutionEngine extends Sandboxed {}
  const engine = Object.create(RequestScopedExecutionEngine.prototype);
}`,
    },
    {
      name: 'nested in JSX: from another module',
      filename: 'src/consumer.tsx',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const view = <span title={new RequestScopedExecutionEngine(userContext).userContext.userId} />;`,
      typeErrors: [7026],
    },
  ],
  invalid: [
    {
      name: 'in parentheses, as a callee',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new (RequestScopedExecutionEngine)(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 70 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext);`,
    },
    {
      name: 'without an argument list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine;`,
      typeErrors: [2554],
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('argument-unmapped', 'userContext') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 55,
        },
      ],
      output: null,
    },
    {
      name: 'as a statement',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 1, endLine: 5, endColumn: 46 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
await createExecutionEngine(userContext);`,
    },
    {
      name: 'a member of the result',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext).userContext.userId;`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 19, endLine: 5, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const id = (await createExecutionEngine(userContext)).userContext.userId;`,
    },
    {
      name: 'an optional member of the result',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext)?.userContext;`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 19, endLine: 5, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const id = (await createExecutionEngine(userContext))?.userContext;`,
    },
    {
      name: 'a member of the result in brackets',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext)['userContext'];`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 19, endLine: 5, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const id = (await createExecutionEngine(userContext))['userContext'];`,
    },
    {
      name: 'a call on the result',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
new RequestScopedExecutionEngine(userContext).cancel();`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 1, endLine: 5, endColumn: 46 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
(await createExecutionEngine(userContext)).cancel();`,
    },
    {
      name: 'a call on the result that is awaited',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const answer = await new RequestScopedExecutionEngine(userContext).execute('plan');`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 29, endLine: 5, endColumn: 74 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const answer = await (await createExecutionEngine(userContext)).execute('plan');`,
    },
    {
      name: 'the result in parentheses',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = (new RequestScopedExecutionEngine(userContext)).userContext;`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 20, endLine: 5, endColumn: 65 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const id = (await createExecutionEngine(userContext)).userContext;`,
    },
    {
      name: 'called in its turn',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = (new RequestScopedExecutionEngine(userContext) as any)('plan');`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 25, endLine: 5, endColumn: 70 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const nothing = (await createExecutionEngine(userContext) as any)('plan');`,
    },
    {
      name: 'called itself',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new RequestScopedExecutionEngine(userContext)('plan');`,
      typeErrors: [2349],
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 24, endLine: 5, endColumn: 69 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const nothing = (await createExecutionEngine(userContext))('plan');`,
      outputTypeErrors: [2349],
    },
    {
      name: 'a tag',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new RequestScopedExecutionEngine(userContext)\`plan\`;`,
      typeErrors: [2349],
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 24, endLine: 5, endColumn: 69 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const nothing = (await createExecutionEngine(userContext))\`plan\`;`,
      outputTypeErrors: [2349],
    },
    {
      name: 'the base of a power',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const power = new RequestScopedExecutionEngine(userContext) ** 2;`,
      typeErrors: [2362],
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 22, endLine: 5, endColumn: 67 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const power = (await createExecutionEngine(userContext)) ** 2;`,
      outputTypeErrors: [2362],
    },
    {
      name: 'the exponent of a power',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const power = 2 ** new RequestScopedExecutionEngine(userContext);`,
      typeErrors: [2363],
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 27, endLine: 5, endColumn: 72 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const power = 2 ** await createExecutionEngine(userContext);`,
      outputTypeErrors: [2363],
    },
    {
      name: 'negated',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const isMissing = !new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 27, endLine: 5, endColumn: 72 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const isMissing = !await createExecutionEngine(userContext);`,
    },
    {
      name: 'constructed in its turn',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new (new RequestScopedExecutionEngine(userContext) as any)();`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 29, endLine: 5, endColumn: 74 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const nothing = new (await createExecutionEngine(userContext) as any)();`,
    },
    {
      name: 'the class of a member that is constructed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new (new RequestScopedExecutionEngine(userContext) as any).userContext.constructor();`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 29, endLine: 5, endColumn: 74 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const nothing = new (await createExecutionEngine(userContext) as any).userContext.constructor();`,
    },
    {
      name: 'constructed itself',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new new RequestScopedExecutionEngine(userContext)();`,
      typeErrors: [2351],
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 28, endLine: 5, endColumn: 73 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const nothing = new (await createExecutionEngine(userContext))();`,
      outputTypeErrors: [2351],
    },
    {
      name: 'an instance test',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const isEngine = new RequestScopedExecutionEngine(userContext) instanceof Object;`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 25, endLine: 5, endColumn: 70 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const isEngine = await createExecutionEngine(userContext) instanceof Object;`,
    },
    {
      name: 'asserted not to be null',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext)!;`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = (await createExecutionEngine(userContext))!;`,
    },
    {
      name: 'cast',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext) as { cancel(): void };`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext) as { cancel(): void };`,
    },
    {
      name: 'cast in angle brackets',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = <{ cancel(): void }>new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 43, endLine: 5, endColumn: 88 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = <{ cancel(): void }>await createExecutionEngine(userContext);`,
    },
    {
      name: 'checked by `satisfies`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext) satisfies { cancel(): void };`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext) satisfies { cancel(): void };`,
    },
    {
      name: 'a cast of the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new (RequestScopedExecutionEngine as any)(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('class-cast', 'any') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 77,
        },
      ],
      output: null,
    },
    {
      name: 'a cast of the class in angle brackets',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new (<typeof RequestScopedExecutionEngine>RequestScopedExecutionEngine)(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 107 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext);`,
    },
    {
      name: 'a class asserted not to be null',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine!(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 69 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext);`,
    },
    {
      name: 'a class checked by `satisfies`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new (RequestScopedExecutionEngine satisfies object)(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 87 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext);`,
    },
    {
      name: 'a conditional class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
class Other {
  constructor(readonly userContext: object) {}
}
export const engine = new (Math.random() > 0.5 ? RequestScopedExecutionEngine : Other)(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 8,
          column: 23,
          endLine: 8,
          endColumn: 100,
        },
      ],
      output: null,
    },
    {
      name: 'two deprecated classes of a conditional',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
import { BatchExecutionEngine } from './batch-execution-engine.js';
export const engine = new (Math.random() > 0.5 ? RequestScopedExecutionEngine : BatchExecutionEngine)(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 115,
        },
      ],
      output: null,
    },
    {
      name: 'a class with a fallback',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
const given = undefined as typeof RequestScopedExecutionEngine | undefined;
export const engine = new (given ?? RequestScopedExecutionEngine)(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 79,
        },
      ],
      output: null,
    },
    {
      name: 'the last of a sequence',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new (0, RequestScopedExecutionEngine)(userContext);`,
      typeErrors: [2695],
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 73 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext);`,
    },
    {
      name: 'the last of a sequence with effects',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new (userContext.userId.trim(), RequestScopedExecutionEngine)(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'userContext.userId.trim(), RequestScopedExecutionEngine'),
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 97,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'inside its own arguments',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(new RequestScopedExecutionEngine(userContext).userContext);`,
      errors: [
        { ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 114 },
        { ...constructed('RequestScopedExecutionEngine'), line: 5, column: 56, endLine: 5, endColumn: 101 },
      ],
      output: [
        `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine((await createExecutionEngine(userContext)).userContext);`,
        `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine((await createExecutionEngine(userContext)).userContext);`,
      ],
    },
    {
      name: 'in an array',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engines = [new RequestScopedExecutionEngine(userContext), new RequestScopedExecutionEngine(userContext)];`,
      errors: [
        { ...constructed('RequestScopedExecutionEngine'), line: 5, column: 25, endLine: 5, endColumn: 70 },
        { ...constructed('RequestScopedExecutionEngine'), line: 5, column: 72, endLine: 5, endColumn: 117 },
      ],
      output: [
        `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engines = [await createExecutionEngine(userContext), new RequestScopedExecutionEngine(userContext)];`,
        `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engines = [await createExecutionEngine(userContext), await createExecutionEngine(userContext)];`,
      ],
    },
    {
      name: 'in an object',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engines = { engine: new RequestScopedExecutionEngine(userContext) };`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 34, endLine: 5, endColumn: 79 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engines = { engine: await createExecutionEngine(userContext) };`,
    },
    {
      name: 'in a template',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const text = \`\${new RequestScopedExecutionEngine(userContext).userContext.userId}\`;`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 24, endLine: 5, endColumn: 69 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const text = \`\${(await createExecutionEngine(userContext)).userContext.userId}\`;`,
    },
    {
      name: 'in a condition',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext) ? 1 : 2;`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 19, endLine: 5, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const id = await createExecutionEngine(userContext) ? 1 : 2;`,
    },
    {
      name: 'a branch of a condition',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = userContext ? new RequestScopedExecutionEngine(userContext) : undefined;`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 37, endLine: 5, endColumn: 82 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = userContext ? await createExecutionEngine(userContext) : undefined;`,
    },
    {
      name: 'a fallback',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
const given = undefined as { cancel(): void } | undefined;
export const engine = given ?? new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 32, endLine: 6, endColumn: 77 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
const given = undefined as { cancel(): void } | undefined;
export const engine = given ?? await createExecutionEngine(userContext);`,
    },
    {
      name: 'assigned',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
let engine: { cancel(): void };
engine = new RequestScopedExecutionEngine(userContext);
engine.cancel();`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 10, endLine: 6, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
let engine: { cancel(): void };
engine = await createExecutionEngine(userContext);
engine.cancel();`,
    },
    {
      name: 'an argument',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engines = [userContext].concat(new RequestScopedExecutionEngine(userContext) as any);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 45, endLine: 5, endColumn: 90 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engines = [userContext].concat(await createExecutionEngine(userContext) as any);`,
    },
    {
      name: 'in a loop',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
for (const id of [userContext]) new RequestScopedExecutionEngine(id).cancel();`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 33, endLine: 5, endColumn: 69 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
for (const id of [userContext]) (await createExecutionEngine(id)).cancel();`,
    },
    {
      name: 'iterated over',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
for (const key in new RequestScopedExecutionEngine(userContext)) key.trim();`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 19, endLine: 5, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
for (const key in await createExecutionEngine(userContext)) key.trim();`,
    },
    {
      name: 'after `throw`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export async function fail() {
  throw new RequestScopedExecutionEngine(userContext);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('caught-elsewhere') }),
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 54,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export async function fail() {
  throw await createExecutionEngine(userContext);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'after `yield`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export async function* engines() {
  yield new RequestScopedExecutionEngine(userContext);
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 9, endLine: 6, endColumn: 54 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export async function* engines() {
  yield await createExecutionEngine(userContext);
}`,
    },
    {
      name: 'the body of an arrow function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const open = async () => new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 33, endLine: 5, endColumn: 78 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const open = async () => await createExecutionEngine(userContext);`,
    },
    {
      name: 'returned',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  return new RequestScopedExecutionEngine(userContext);
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 10, endLine: 6, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export async function open() {
  return await createExecutionEngine(userContext);
}`,
    },
    {
      name: 'returned, with a line break',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  return new
    RequestScopedExecutionEngine(userContext);
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 10, endLine: 7, endColumn: 46 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export async function open() {
  return await createExecutionEngine(userContext);
}`,
    },
    {
      name: 'exported by default',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export default new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 61 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export default await createExecutionEngine(userContext);`,
    },
    {
      name: 'the argument of a class decorator',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
const held = (engine: { cancel(): void }) => (target: object): void => engine.cancel();
@held(new RequestScopedExecutionEngine(userContext))
export class Holder {}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 7, endLine: 6, endColumn: 52 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
const held = (engine: { cancel(): void }) => (target: object): void => engine.cancel();
@held(await createExecutionEngine(userContext))
export class Holder {}`,
    },
    {
      name: 'a computed key',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Holder {
  [new RequestScopedExecutionEngine(userContext).userContext.userId] = 1;
}`,
      typeErrors: [1166],
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 4, endLine: 6, endColumn: 49 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export class Holder {
  [(await createExecutionEngine(userContext)).userContext.userId] = 1;
}`,
      outputTypeErrors: [1166],
    },
    {
      name: 'the key of an object',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const holder = { [new RequestScopedExecutionEngine(userContext).userContext.userId]: 1 };`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 26, endLine: 5, endColumn: 71 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const holder = { [(await createExecutionEngine(userContext)).userContext.userId]: 1 };`,
    },
    {
      name: 'behind `extends`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
const mixed = (engine: { cancel(): void }) => class {};
export class Holder extends mixed(new RequestScopedExecutionEngine(userContext)) {}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 35, endLine: 6, endColumn: 80 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
const mixed = (engine: { cancel(): void }) => class {};
export class Holder extends mixed(await createExecutionEngine(userContext)) {}`,
    },
    {
      name: 'what a class extends',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Holder extends (new RequestScopedExecutionEngine(userContext) as any) {}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 30, endLine: 5, endColumn: 75 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export class Holder extends (await createExecutionEngine(userContext) as any) {}`,
    },
    {
      name: '`Reflect.construct`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = Reflect.construct(RequestScopedExecutionEngine, [userContext]);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 85 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext);`,
    },
    {
      name: "`Reflect['construct']`",
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = Reflect['construct'](RequestScopedExecutionEngine, [userContext]);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 88 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext);`,
    },
    {
      name: '`Reflect.construct` without arguments',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = Reflect.construct(RequestScopedExecutionEngine, []);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('argument-unmapped', 'userContext') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 74,
        },
      ],
      output: null,
    },
    {
      name: '`Reflect.construct` for another class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
class Holder {}
export const engine = Reflect.construct(RequestScopedExecutionEngine, [userContext], Holder);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('instance-differs') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 93,
        },
      ],
      output: null,
    },
    {
      name: '`Reflect.construct` with a list that is not written out',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
const list = [userContext];
export const engine = Reflect.construct(RequestScopedExecutionEngine, list);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('spread-argument') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 76,
        },
      ],
      output: null,
    },
    {
      name: '`Reflect.construct` with a hole in the list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = Reflect.construct(RequestScopedExecutionEngine, [, userContext]);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('argument-unmapped', 'userContext') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 87,
        },
      ],
      output: null,
    },
    {
      name: '`Object.create` of the prototype',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = Object.create(RequestScopedExecutionEngine.prototype);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('instance-differs') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 76,
        },
      ],
      output: null,
    },
    {
      name: 'nested in JSX',
      filename: 'src/consumer.tsx',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const view = <span title={new RequestScopedExecutionEngine(userContext).userContext.userId} />;`,
      typeErrors: [7026],
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 34, endLine: 5, endColumn: 79 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const view = <span title={(await createExecutionEngine(userContext)).userContext.userId} />;`,
      outputTypeErrors: [7026],
    },
  ],
});

// Where a call needs parentheses.
ruleTester({ project: 'engines', settings: templated('createExecutionEngineSync($userContext)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [],
    invalid: [
      {
        name: 'synchronous: a member',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext).userContext;`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { factory: ['createExecutionEngineSync($userContext)'] }),
            line: 5,
            column: 19,
            endLine: 5,
            endColumn: 64,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const userContext = currentContext();
export const id = createExecutionEngineSync(userContext).userContext;`,
      },
      {
        name: 'synchronous: the class of a member that is constructed',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new new RequestScopedExecutionEngine(userContext).userContext.constructor();`,
        typeErrors: [2351],
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { factory: ['createExecutionEngineSync($userContext)'] }),
            line: 5,
            column: 28,
            endLine: 5,
            endColumn: 73,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const userContext = currentContext();
export const nothing = new (createExecutionEngineSync(userContext)).userContext.constructor();`,
        outputTypeErrors: [2351],
      },
      {
        name: 'synchronous: constructed itself',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new new RequestScopedExecutionEngine(userContext)();`,
        typeErrors: [2351],
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { factory: ['createExecutionEngineSync($userContext)'] }),
            line: 5,
            column: 28,
            endLine: 5,
            endColumn: 73,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const userContext = currentContext();
export const nothing = new (createExecutionEngineSync(userContext))();`,
        outputTypeErrors: [2351],
      },
      {
        name: 'synchronous: constructed in parentheses',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new (new RequestScopedExecutionEngine(userContext).constructor as any)();`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              factory: ['createExecutionEngineSync($userContext)'],
              outcome: suggested('instance-test'),
            }),
            line: 5,
            column: 29,
            endLine: 5,
            endColumn: 74,
            suggestions: [
              {
                ...callFactory(),
                output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const userContext = currentContext();
export const nothing = new (createExecutionEngineSync(userContext).constructor as any)();`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'synchronous: in a class field',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Holder {
  engine = new RequestScopedExecutionEngine(userContext);
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { factory: ['createExecutionEngineSync($userContext)'] }),
            line: 6,
            column: 12,
            endLine: 6,
            endColumn: 57,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const userContext = currentContext();
export class Holder {
  engine = createExecutionEngineSync(userContext);
}`,
      },
      {
        name: 'synchronous: a member deep in a callee',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const nothing = new new RequestScopedExecutionEngine(userContext).userContext['userId']!.constructor();`,
        typeErrors: [2351],
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { factory: ['createExecutionEngineSync($userContext)'] }),
            line: 5,
            column: 28,
            endLine: 5,
            endColumn: 73,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const userContext = currentContext();
export const nothing = new (createExecutionEngineSync(userContext)).userContext['userId']!.constructor();`,
        outputTypeErrors: [2351],
      },
    ],
  },
);

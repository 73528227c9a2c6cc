import { rules } from '../../../rules/index.ts';
import { migrate } from '../../harness/migrate.ts';
import { enginesSettings, type SsotSettings } from '../../harness/settings.ts';

const synchronous: SsotSettings = {
  ...enginesSettings,
  concepts: (enginesSettings.concepts ?? []).map((concept) => ({
    ...concept,
    factory: { module: './src/execution-engine-factory.ts', call: 'createExecutionEngineSync($userContext)' },
  })),
};

migrate({
  name: 'a service that keeps engines in fields and collections',
  project: 'engines',
  settings: synchronous,
  rules,
  files: {
    'src/service.ts': {
      code: `import type { Bridge } from './bridge.js';
import type { UserExecutionContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import type { Registry } from './registry.js';

/** Runs tasks, one engine for each user. */
export class Service {
  readonly #engines = new Map<string, ExecutionEngine>();
  private last?: ExecutionEngine;

  constructor(
    private readonly registry: Registry,
    private readonly bridge: Bridge,
  ) {}

  async run(context: UserExecutionContext, task: string): Promise<string> {
    const engine = await this.engineFor(context);
    return engine.execute(task);
  }

  async engineFor(context: UserExecutionContext): Promise<ExecutionEngine> {
    let engine: ExecutionEngine | undefined = this.#engines.get(context.userId);
    if (engine === undefined) {
      // Made when it is needed.
      engine = new ExecutionEngine(this.registry, this.bridge, context);
      this.#engines.set(context.userId, engine);
    }
    this.last = engine;
    return engine;
  }

  stop(): void {
    for (const engine of this.#engines.values()) engine.cancel();
    this.last?.cleanup();
  }
}
`,
      output: `import type { Bridge } from './bridge.js';
import type { UserExecutionContext } from './context.js';
import type { Registry } from './registry.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

/** Runs tasks, one engine for each user. */
export class Service {
  readonly #engines = new Map<string, UserExecutionEngine>();
  private last?: UserExecutionEngine;

  constructor(
    private readonly registry: Registry,
    private readonly bridge: Bridge,
  ) {}

  async run(context: UserExecutionContext, task: string): Promise<string> {
    const engine = await this.engineFor(context);
    return engine.execute(task);
  }

  async engineFor(context: UserExecutionContext): Promise<UserExecutionEngine> {
    let engine: UserExecutionEngine | undefined = this.#engines.get(context.userId);
    if (engine === undefined) {
      // Made when it is needed.
      engine = createExecutionEngineSync(context);
      this.#engines.set(context.userId, engine);
    }
    this.last = engine;
    return engine;
  }

  stop(): void {
    for (const engine of this.#engines.values()) engine.cancel();
    this.last?.cleanup();
  }
}
`,
    },
  },
});

migrate({
  name: 'a consumer of a barrel, of which other exports stay',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/job.ts': {
      code: `import { type Bridge, currentContext, LegacyEngine, RequestScopedExecutionEngine } from './index.js';

export async function runJob(bridge: Bridge): Promise<string> {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
  const results: Array<Awaited<ReturnType<LegacyEngine['execute']>>> = [await engine.execute(bridge.send('a', 'b'))];
  return results.join();
}
`,
      output: `import { type Bridge, currentContext } from './index.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function runJob(bridge: Bridge): Promise<string> {
  const engine: UserExecutionEngine = await createExecutionEngine(currentContext());
  const results: Array<Awaited<ReturnType<UserExecutionEngine['execute']>>> = [await engine.execute(bridge.send('a', 'b'))];
  return results.join();
}
`,
    },
  },
});

migrate({
  name: 'a consumer of namespaces',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/job.ts': {
      code: `import * as context from './context.js';
import * as legacy from './request-scoped-execution-engine.js';

export async function runJob(): Promise<legacy.RequestScopedExecutionEngine> {
  const engine = new legacy.RequestScopedExecutionEngine(context.currentContext());
  await engine.execute('task');
  return engine;
}
`,
      output: `import * as context from './context.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function runJob(): Promise<UserExecutionEngine> {
  const engine = await createExecutionEngine(context.currentContext());
  await engine.execute('task');
  return engine;
}
`,
    },
  },
});

migrate({
  name: 'a consumer of a namespace with the canonical class in it',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/job.ts': {
      code: `import * as engines from './index.js';

export const open = async (): Promise<engines.RequestScopedExecutionEngine> =>
  new engines.RequestScopedExecutionEngine(engines.currentContext());
`,
      output: `import * as engines from './index.js';

export const open = async (): Promise<engines.UserExecutionEngine> =>
  await engines.createExecutionEngine(engines.currentContext());
`,
    },
  },
});

migrate({
  name: 'a consumer of default imports and renamed ones',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/job.ts': {
      code: `import { Bridge } from './bridge.js';
import { currentContext as context } from './context.js';
import { ExecutionEngine as Consolidated } from './execution-engine-consolidated.js';
import Engine, { ExecutionEngine as Same } from './execution-engine.js';
import { Registry } from './registry.js';

export async function runJob(task: string): Promise<string[]> {
  const userContext = context();
  const [registry, bridge] = [new Registry(), new Bridge()];
  const first: Engine = new Engine(registry, bridge, userContext);
  const second: Same = new Same(registry, bridge, userContext);
  const third: Consolidated = new Consolidated({ bridge, userContext });
  return Promise.all([first, second, third].map((engine) => engine.execute(task)));
}
`,
      output: `import { Bridge } from './bridge.js';
import { currentContext as context } from './context.js';
import { Registry } from './registry.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function runJob(task: string): Promise<string[]> {
  const userContext = context();
  const [registry, bridge] = [new Registry(), new Bridge()];
  const first: UserExecutionEngine = await createExecutionEngine(userContext);
  const second: UserExecutionEngine = await createExecutionEngine(userContext);
  const third: UserExecutionEngine = await createExecutionEngine(userContext);
  return Promise.all([first, second, third].map((engine) => engine.execute(task)));
}
`,
    },
  },
});

migrate({
  name: 'a consumer of dynamic imports',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/job.ts': {
      code: `import { currentContext } from './context.js';

export async function runJob(): Promise<string> {
  const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
  const engine = new RequestScopedExecutionEngine(currentContext());
  return engine.execute('task');
}

export async function runAgain(): Promise<string> {
  const legacy = await import('./request-scoped-execution-engine.js');
  return new legacy.RequestScopedExecutionEngine(currentContext()).execute('task');
}
`,
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function runJob(): Promise<string> {
  const engine = await createExecutionEngine(currentContext());
  return engine.execute('task');
}

export async function runAgain(): Promise<string> {
  return (await createExecutionEngine(currentContext())).execute('task');
}
`,
    },
  },
});

migrate({
  name: 'a consumer of CommonJS',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/job.cjs': {
      code: `'use strict';

const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');
const Old = require('./execution-engine.js').ExecutionEngine;

module.exports.runJob = async function runJob() {
  const engine = new RequestScopedExecutionEngine(currentContext());
  return engine.execute('task');
};
`,
      output: `'use strict';

const { currentContext } = require('./context.js');
const { createExecutionEngine } = require('./execution-engine-factory.js');

module.exports.runJob = async function runJob() {
  const engine = await createExecutionEngine(currentContext());
  return engine.execute('task');
};
`,
    },
  },
});

migrate({
  name: 'types in import types',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/job.ts': {
      code: `import type { UserExecutionContext } from './context.js';

type Engine = import('./request-scoped-execution-engine.js').RequestScopedExecutionEngine;

export async function open(context: UserExecutionContext): Promise<Engine> {
  const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
  return new RequestScopedExecutionEngine(context);
}
`,
      output: `import type { UserExecutionContext } from './context.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

type Engine = UserExecutionEngine;

export async function open(context: UserExecutionContext): Promise<Engine> {
  return await createExecutionEngine(context);
}
`,
    },
  },
});

migrate({
  name: 'a file where the canonical names are taken',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/job.ts': {
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export interface UserExecutionEngine {
  readonly name: string;
}

export const createExecutionEngine = (name: string): UserExecutionEngine => ({ name });

export async function open(context: UserExecutionContext): Promise<RequestScopedExecutionEngine> {
  return new RequestScopedExecutionEngine(context);
}
`,
      output: `import type { UserExecutionContext } from './context.js';
import type { UserExecutionEngine as UserExecutionEngine2 } from './user-execution-engine.js';
import { createExecutionEngine as createExecutionEngine2 } from './execution-engine-factory.js';

export interface UserExecutionEngine {
  readonly name: string;
}

export const createExecutionEngine = (name: string): UserExecutionEngine => ({ name });

export async function open(context: UserExecutionContext): Promise<UserExecutionEngine2> {
  return await createExecutionEngine2(context);
}
`,
    },
  },
});

migrate({
  name: 'two files that hand engines to each other',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/open.ts': {
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(context: UserExecutionContext): Promise<RequestScopedExecutionEngine> {
  return new RequestScopedExecutionEngine(context);
}
`,
      output: `import type { UserExecutionContext } from './context.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open(context: UserExecutionContext): Promise<UserExecutionEngine> {
  return await createExecutionEngine(context);
}
`,
    },
    'src/use.ts': {
      code: `import { currentContext } from './context.js';
import { open } from './open.js';
import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function use(stop: (engine: RequestScopedExecutionEngine) => void): Promise<void> {
  const engine: RequestScopedExecutionEngine = await open(currentContext());
  stop(engine);
}
`,
      output: `import { currentContext } from './context.js';
import { open } from './open.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export async function use(stop: (engine: UserExecutionEngine) => void): Promise<void> {
  const engine: UserExecutionEngine = await open(currentContext());
  stop(engine);
}
`,
    },
  },
});

migrate({
  name: 'what cannot change stays and says why',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/job.ts': {
      code: `import type { UserExecutionContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class TracingEngine extends ExecutionEngine {}

export function openNow(context: UserExecutionContext): RequestScopedExecutionEngine {
  return new RequestScopedExecutionEngine(context);
}

export async function timeLeft(context: UserExecutionContext): Promise<number> {
  return new RequestScopedExecutionEngine(context).remainingTime();
}

export const isOld = (engine: unknown): boolean => engine instanceof ExecutionEngine;
export const providers = [{ provide: 'engine', useClass: RequestScopedExecutionEngine }];
export { ExecutionEngine as Engine } from './execution-engine.js';
`,
      output: `import type { UserExecutionContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class TracingEngine extends ExecutionEngine {}

export function openNow(context: UserExecutionContext): RequestScopedExecutionEngine {
  return new RequestScopedExecutionEngine(context);
}

export async function timeLeft(context: UserExecutionContext): Promise<number> {
  return new RequestScopedExecutionEngine(context).remainingTime();
}

export const isOld = (engine: unknown): boolean => engine instanceof ExecutionEngine;
export const providers = [{ provide: 'engine', useClass: RequestScopedExecutionEngine }];
export { ExecutionEngine as Engine } from './execution-engine.js';
`,
    },
  },
  remaining: [
    'no-deprecated-reference/imported',
    'no-deprecated-reference/imported',
    'no-deprecated-reference/extended',
    'no-deprecated-reference/typed',
    'no-direct-construction/constructed',
    'no-direct-construction/constructed',
    'no-deprecated-reference/instanceTested',
    'no-deprecated-reference/registered',
    'no-deprecated-reference/exportedAgain',
  ],
});

migrate({
  name: 'some of a file changes and some of it stays',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/job.ts': {
      code: `import type { Bridge } from './bridge.js';
import type { UserExecutionContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import type { Registry } from './registry.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function runJob(registry: Registry, bridge: Bridge, context: UserExecutionContext): Promise<string> {
  const engine: ExecutionEngine = new ExecutionEngine(registry, bridge, context);
  return engine.execute('task');
}

export function openNow(context: UserExecutionContext): RequestScopedExecutionEngine {
  return new RequestScopedExecutionEngine(context);
}
`,
      output: `import type { Bridge } from './bridge.js';
import type { UserExecutionContext } from './context.js';
import type { Registry } from './registry.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function runJob(registry: Registry, bridge: Bridge, context: UserExecutionContext): Promise<string> {
  const engine: UserExecutionEngine = await createExecutionEngine(context);
  return engine.execute('task');
}

export function openNow(context: UserExecutionContext): RequestScopedExecutionEngine {
  return new RequestScopedExecutionEngine(context);
}
`,
    },
  },
  remaining: [
    'no-deprecated-reference/imported',
    'no-deprecated-reference/typed',
    'no-direct-construction/constructed',
  ],
});

migrate({
  name: 'an alias goes with its uses',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/job.ts': {
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const Engine = RequestScopedExecutionEngine;

export async function runJob(context: UserExecutionContext): Promise<string> {
  return new Engine(context).execute('task');
}
`,
      output: `import type { UserExecutionContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function runJob(context: UserExecutionContext): Promise<string> {
  return (await createExecutionEngine(context)).execute('task');
}
`,
    },
  },
});

migrate({
  name: 'a module with imports only of types',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/contract.ts': {
      code: `import type { ExecutionEngine } from './execution-engine.js';
import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/** What a session needs. */
export interface Session {
  readonly engine: ExecutionEngine | RequestScopedExecutionEngine;
  /** Replaces the engine. */
  replace(engine: ExecutionEngine): Promise<RequestScopedExecutionEngine>;
  readonly history: ReadonlyArray<ExecutionEngine>;
}
`,
      output: `import type { UserExecutionEngine } from './user-execution-engine.js';

/** What a session needs. */
export interface Session {
  readonly engine: UserExecutionEngine | UserExecutionEngine;
  /** Replaces the engine. */
  replace(engine: UserExecutionEngine): Promise<UserExecutionEngine>;
  readonly history: ReadonlyArray<UserExecutionEngine>;
}
`,
    },
  },
});

migrate({
  name: 'a test, in which people decide',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'tests/engine.test.ts': {
      code: `import { currentContext } from '../src/context.js';
import { RequestScopedExecutionEngine } from '../src/request-scoped-execution-engine.js';

declare function it(name: string, run: () => Promise<void>): void;
declare function expect(given: unknown): { toBe(wanted: unknown): void };

it('runs', async () => {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
  expect(await engine.execute('task')).toBe('user-1 ran task');
});
`,
      output: `import { currentContext } from '../src/context.js';
import { RequestScopedExecutionEngine } from '../src/request-scoped-execution-engine.js';

declare function it(name: string, run: () => Promise<void>): void;
declare function expect(given: unknown): { toBe(wanted: unknown): void };

it('runs', async () => {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
  expect(await engine.execute('task')).toBe('user-1 ran task');
});
`,
    },
  },
  remaining: [
    'no-deprecated-reference/imported',
    'no-deprecated-reference/typed',
    'no-direct-construction/constructed',
  ],
});

migrate({
  name: 'a class of the same name beside a deprecated one',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/job.ts': {
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { ExecutionEngine } from './sandbox/execution-engine.js';

export async function runJob(context: UserExecutionContext): Promise<string> {
  const sandbox: ExecutionEngine = new ExecutionEngine('a', 'b');
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(context);
  return sandbox.execute(await engine.execute('task'));
}
`,
      output: `import type { UserExecutionContext } from './context.js';
import { ExecutionEngine } from './sandbox/execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function runJob(context: UserExecutionContext): Promise<string> {
  const sandbox: ExecutionEngine = new ExecutionEngine('a', 'b');
  const engine: UserExecutionEngine = await createExecutionEngine(context);
  return sandbox.execute(await engine.execute('task'));
}
`,
    },
  },
});

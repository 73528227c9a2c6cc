import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { migrate } from '../../harness/migrate.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { templated } from './settings.ts';

/** What several rules find in a file is done in one `eslint --fix`. */
const rules = {
  'no-deprecated-reference': noDeprecatedReference,
  'no-direct-construction': noDirectConstruction,
  'no-unawaited-factory': noUnawaitedFactory,
};

const context = `import { currentContext } from './context.js';`;
const factory = `import { createExecutionEngine } from './execution-engine-factory.js';`;
const old = `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';`;

function repeat(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');
}

migrate({
  name: '25 promises',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/consumer.ts': {
      code: `${context}
${factory}

${repeat(25, (index) => `createExecutionEngine(currentContext() /* ${index} */).cancel();`)}
`,
      output: `${context}
${factory}

${repeat(25, (index) => `(await createExecutionEngine(currentContext() /* ${index} */)).cancel();`)}
`,
    },
  },
});

migrate({
  name: '25 uses of one promise',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/consumer.ts': {
      code: `${context}
${factory}

export const engine = createExecutionEngine(currentContext());
${repeat(25, (index) => `engine.execute('task ${index}');`)}
`,
      output: `${context}
${factory}

export const engine = createExecutionEngine(currentContext());
${repeat(25, (index) => `(await engine).execute('task ${index}');`)}
`,
    },
  },
});

migrate({
  name: 'old constructions beside promises',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/consumer.ts': {
      code: `${context}
${factory}
${old}

export async function run(task: string) {
  const first = new RequestScopedExecutionEngine(currentContext());
  const second = createExecutionEngine(currentContext());
  second.cancel();
  return first.execute(task);
}
createExecutionEngine(currentContext());
`,
      output: `${context}
${factory}

export async function run(task: string) {
  const first = await createExecutionEngine(currentContext());
  const second = await createExecutionEngine(currentContext());
  second.cancel();
  return first.execute(task);
}
await createExecutionEngine(currentContext());
`,
    },
  },
});

migrate({
  name: 'an old construction in the argument of a call that is not awaited',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/consumer.ts': {
      code: `${context}
${factory}
${old}

createExecutionEngine(new RequestScopedExecutionEngine(currentContext()).userContext).cancel();
`,
      output: `${context}
${factory}

(await createExecutionEngine((await createExecutionEngine(currentContext())).userContext)).cancel();
`,
    },
  },
});

migrate({
  name: 'a promise that is declared as an instance of the old class',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/consumer.ts': {
      code: `${context}
${factory}
import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine: RequestScopedExecutionEngine = createExecutionEngine(currentContext());
`,
      output: `${context}
${factory}
import type { UserExecutionEngine } from './user-execution-engine.js';

export const engine: UserExecutionEngine = await createExecutionEngine(currentContext());
`,
    },
  },
});

migrate({
  name: 'a template that forgets the `await` of an asynchronous factory',
  project: 'engines',
  settings: templated('createExecutionEngine($userContext)'),
  rules,
  files: {
    'src/consumer.ts': {
      code: `${context}
${old}

const engine = new RequestScopedExecutionEngine(currentContext());
engine.cancel();
`,
      output: `${context}
${old}

const engine = new RequestScopedExecutionEngine(currentContext());
engine.cancel();
`,
    },
  },
  remaining: ['no-deprecated-reference/imported', 'no-direct-construction/constructed'],
});

migrate({
  name: 'the factory without its `await`, under a template that forgets it, too',
  project: 'engines',
  settings: templated('createExecutionEngine($userContext)'),
  rules,
  files: {
    'src/consumer.ts': {
      code: `${context}
${factory}

const engine = createExecutionEngine(currentContext());
engine.cancel();
createExecutionEngine(currentContext()).cancel();
`,
      output: `${context}
${factory}

const engine = await createExecutionEngine(currentContext());
engine.cancel();
(await createExecutionEngine(currentContext())).cancel();
`,
    },
  },
});

migrate({
  name: 'promises of which some are used where no `await` may stand',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/consumer.ts': {
      code: `${context}
${factory}

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());

  async run(task: string) {
    return this.#engine.execute(task);
  }

  stop() {
    this.#engine.cancel();
  }
}
`,
      output: `${context}
${factory}

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());

  async run(task: string) {
    return (await this.#engine).execute(task);
  }

  stop() {
    this.#engine.cancel();
  }
}
`,
    },
  },
  remaining: ['no-unawaited-factory/used'],
  outputTypeErrors: [2339],
});

migrate({
  name: 'promises in promises',
  project: 'engines',
  settings: enginesSettings,
  rules,
  files: {
    'src/consumer.ts': {
      code: `${context}
${factory}

createExecutionEngine(createExecutionEngine(createExecutionEngine(currentContext()).userContext).userContext).cancel();
`,
      output: `${context}
${factory}

(await createExecutionEngine((await createExecutionEngine((await createExecutionEngine(currentContext())).userContext)).userContext)).cancel();
`,
    },
  },
});

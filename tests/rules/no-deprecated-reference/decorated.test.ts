import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { linkedTo, outcomes, things } from './words.ts';

const imported = {
  messageId: 'imported',
  data: { ...things.engine, outcome: outcomes.stillUsed },
  line: 1,
  column: 10,
  endLine: 1,
  endColumn: 25,
} as const;
const emitted = { messageId: 'typed', data: { ...things.engine, outcome: outcomes.usedAsValue } } as const;
const linked = {
  messageId: 'typed',
  data: {
    ...things.engine,
    outcome: linkedTo(7, 'ExecutionEngine'),
  },
} as const;
const erased = { messageId: 'typed', data: { ...things.engine, outcome: '' } } as const;

// `emitDecoratorMetadata` makes values of such types, and containers and mappers take the class from there.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a decorated field of a class from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

declare const inject: PropertyDecorator;

export class Session {
  @inject engine?: ExecutionEngine;
}
`,
    },
    {
      name: 'a constructor parameter of the canonical class',
      code: `import { UserExecutionEngine } from './user-execution-engine.js';

declare const injectable: ClassDecorator;

@injectable
export class Session {
  constructor(readonly engine: UserExecutionEngine) {}
}
`,
    },
  ],
  invalid: [
    {
      name: 'a decorated field',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare const inject: PropertyDecorator;

export class Session {
  @inject engine?: ExecutionEngine | null;
}
`,
      errors: [imported, { ...emitted, line: 6, column: 20, endLine: 6, endColumn: 35 }],
      output: null,
    },
    {
      name: 'a constructor parameter of a decorated class',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare const injectable: ClassDecorator;

@injectable
export class Session {
  constructor(private readonly engine: ExecutionEngine) {}

  run(other: ExecutionEngine) {
    return [this.engine, other];
  }
}
`,
      errors: [
        imported,
        { ...emitted, line: 7, column: 40, endLine: 7, endColumn: 55 },
        { ...linked, line: 9, column: 14, endLine: 9, endColumn: 29 },
      ],
      output: null,
    },
    {
      name: 'a decorated constructor parameter',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare const inject: (token: string) => ParameterDecorator;

export class Session {
  constructor(@inject('engine') private readonly engine: ExecutionEngine) {}
}
`,
      errors: [imported, { ...emitted, line: 6, column: 58, endLine: 6, endColumn: 73 }],
      output: null,
    },
    {
      name: 'a parameter and the result of a decorated method',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare const handler: MethodDecorator;

export class Session {
  @handler
  run(engine: ExecutionEngine): ExecutionEngine {
    return engine;
  }
}
`,
      errors: [
        imported,
        { ...emitted, line: 7, column: 15, endLine: 7, endColumn: 30 },
        { ...emitted, line: 7, column: 33, endLine: 7, endColumn: 48 },
      ],
      output: null,
    },
    {
      name: 'a parameter beside a decorated one',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare const param: ParameterDecorator;

export class Session {
  run(@param task: string, engine: ExecutionEngine = null!) {
    return engine.execute(task);
  }
}
`,
      errors: [imported, { ...emitted, line: 6, column: 36, endLine: 6, endColumn: 51 }],
      output: null,
    },
    {
      name: 'what is not decorated in a decorated class, and types inside of others',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare const injectable: ClassDecorator;

@injectable
export class Session {
  engine?: ExecutionEngine;

  constructor(readonly engines: ReadonlyArray<ExecutionEngine>) {}

  run(engine: ExecutionEngine) {
    return engine;
  }
}
`,
      errors: [
        imported,
        { ...erased, line: 7, column: 12, endLine: 7, endColumn: 27 },
        { ...erased, line: 9, column: 47, endLine: 9, endColumn: 62 },
        { ...erased, line: 11, column: 15, endLine: 11, endColumn: 30 },
      ],
      output: [
        `import { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

declare const injectable: ClassDecorator;

@injectable
export class Session {
  engine?: UserExecutionEngine;

  constructor(readonly engines: ReadonlyArray<UserExecutionEngine>) {}

  run(engine: UserExecutionEngine) {
    return engine;
  }
}
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

declare const injectable: ClassDecorator;

@injectable
export class Session {
  engine?: UserExecutionEngine;

  constructor(readonly engines: ReadonlyArray<UserExecutionEngine>) {}

  run(engine: UserExecutionEngine) {
    return engine;
  }
}
`,
      ],
    },
  ],
});

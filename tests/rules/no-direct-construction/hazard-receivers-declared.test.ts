import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed } from './findings.ts';
import { engines, templated } from './settings.ts';

// What declared types of functions, base classes of other modules, lists and promises ask for.
ruleTester({ project: 'engines', settings: templated('createExecutionEngineSync($userContext)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'a function whose variable has a type, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import { takeTimed } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

takeTimed(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'a function whose variable has a type, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import { takeRunnable } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

takeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'a function that is cast to a type, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import { castTimed } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

castTimed(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'a function that is cast to a type, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import { castRunnable } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

castRunnable(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'the constructor of a base class of another module, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import { TimedBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Bench extends TimedBench {
  constructor() {
    super(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      },
      {
        name: 'the constructor of a base class of another module, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import { RunnableBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Bench extends RunnableBench {
  constructor() {
    super(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      },
      {
        name: 'a method that a base class of another module hands down, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import { TimedBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Bench extends TimedBench {
  fill() {
    this.put(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      },
      {
        name: 'a method that a base class of another module hands down, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import { RunnableBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Bench extends RunnableBench {
  fill() {
    this.put(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      },
      {
        name: 'a method of a base class of another module, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import { TimedBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Bench extends TimedBench {
  fill() {
    super.put(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      },
      {
        name: 'a method of a base class of another module, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import { RunnableBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Bench extends RunnableBench {
  fill() {
    super.put(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      },
      {
        name: 'a field that a base class of another module hands down, which asks for what is missing: from another module',
        code: `import { currentContext } from './context.js';
import { TimedBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Bench extends TimedBench {
  fill() {
    this.item = new RequestScopedExecutionEngine(currentContext());
  }
}`,
      },
      {
        name: 'a field that a base class of another module hands down, which asks for what is there: from another module',
        code: `import { currentContext } from './context.js';
import { RunnableBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Bench extends RunnableBench {
  fill() {
    this.item = new RequestScopedExecutionEngine(currentContext());
  }
}`,
      },
      {
        name: 'a method that gives a promise from now on: from another module',
        settings: engines({
          factory: { module: './src/execution-engine-factory.ts', call: 'createExecutionEngineSync($userContext)' },
          deprecated: ['./src/prompt-execution-engine.ts#PromptExecutionEngine'],
        }),
        code: `import { currentContext } from './context.js';
import { PromptExecutionEngine } from './sandbox/prompt-execution-engine.js';

const engine = new PromptExecutionEngine(currentContext());
export const isDone = engine.execute('plan') === 'plan';`,
      },
      {
        name: 'a method that gives a promise from now on, in an `if`: from another module',
        settings: engines({
          factory: { module: './src/execution-engine-factory.ts', call: 'createExecutionEngineSync($userContext)' },
          deprecated: ['./src/prompt-execution-engine.ts#PromptExecutionEngine'],
        }),
        code: `import { currentContext } from './context.js';
import { PromptExecutionEngine } from './sandbox/prompt-execution-engine.js';

const engine = new PromptExecutionEngine(currentContext());
if (engine.execute('plan')) engine.cleanup();`,
      },
      {
        name: 'another method than the one that gives a promise from now on: from another module',
        settings: engines({
          factory: { module: './src/execution-engine-factory.ts', call: 'createExecutionEngineSync($userContext)' },
          deprecated: ['./src/prompt-execution-engine.ts#PromptExecutionEngine'],
        }),
        code: `import { currentContext } from './context.js';
import { PromptExecutionEngine } from './sandbox/prompt-execution-engine.js';

const engine = new PromptExecutionEngine(currentContext());
engine.cleanup();`,
      },
    ],
    invalid: [
      {
        name: 'a function whose variable has a type, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import { takeTimed } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

takeTimed(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 11,
            endLine: 5,
            endColumn: 61,
          },
        ],
        output: null,
      },
      {
        name: 'a function whose variable has a type, which asks for what is there',
        code: `import { currentContext } from './context.js';
import { takeRunnable } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

takeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 14,
            endLine: 5,
            endColumn: 64,
          },
        ],
        output: `import { currentContext } from './context.js';
import { takeRunnable } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

takeRunnable(createExecutionEngineSync(currentContext()));`,
      },
      {
        name: 'a function that is cast to a type, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import { castTimed } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

castTimed(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 11,
            endLine: 5,
            endColumn: 61,
          },
        ],
        output: null,
      },
      {
        name: 'a function that is cast to a type, which asks for what is there',
        code: `import { currentContext } from './context.js';
import { castRunnable } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

castRunnable(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 14,
            endLine: 5,
            endColumn: 64,
          },
        ],
        output: `import { currentContext } from './context.js';
import { castRunnable } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

castRunnable(createExecutionEngineSync(currentContext()));`,
      },
      {
        name: 'the constructor of a base class of another module, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import { TimedBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Bench extends TimedBench {
  constructor() {
    super(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 11,
            endLine: 7,
            endColumn: 61,
          },
        ],
        output: null,
      },
      {
        name: 'the constructor of a base class of another module, which asks for what is there',
        code: `import { currentContext } from './context.js';
import { RunnableBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Bench extends RunnableBench {
  constructor() {
    super(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 11,
            endLine: 7,
            endColumn: 61,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RunnableBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Bench extends RunnableBench {
  constructor() {
    super(createExecutionEngineSync(currentContext()));
  }
}`,
      },
      {
        name: 'a method that a base class of another module hands down, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import { TimedBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Bench extends TimedBench {
  fill() {
    this.put(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 14,
            endLine: 7,
            endColumn: 64,
          },
        ],
        output: null,
      },
      {
        name: 'a method that a base class of another module hands down, which asks for what is there',
        code: `import { currentContext } from './context.js';
import { RunnableBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Bench extends RunnableBench {
  fill() {
    this.put(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 14,
            endLine: 7,
            endColumn: 64,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RunnableBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Bench extends RunnableBench {
  fill() {
    this.put(createExecutionEngineSync(currentContext()));
  }
}`,
      },
      {
        name: 'a method of a base class of another module, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import { TimedBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Bench extends TimedBench {
  fill() {
    super.put(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 15,
            endLine: 7,
            endColumn: 65,
          },
        ],
        output: null,
      },
      {
        name: 'a method of a base class of another module, which asks for what is there',
        code: `import { currentContext } from './context.js';
import { RunnableBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Bench extends RunnableBench {
  fill() {
    super.put(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 15,
            endLine: 7,
            endColumn: 65,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RunnableBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Bench extends RunnableBench {
  fill() {
    super.put(createExecutionEngineSync(currentContext()));
  }
}`,
      },
      {
        name: 'a field that a base class of another module hands down, which asks for what is missing',
        code: `import { currentContext } from './context.js';
import { TimedBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Bench extends TimedBench {
  fill() {
    this.item = new RequestScopedExecutionEngine(currentContext());
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 17,
            endLine: 7,
            endColumn: 67,
          },
        ],
        output: null,
      },
      {
        name: 'a field that a base class of another module hands down, which asks for what is there',
        code: `import { currentContext } from './context.js';
import { RunnableBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Bench extends RunnableBench {
  fill() {
    this.item = new RequestScopedExecutionEngine(currentContext());
  }
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 17,
            endLine: 7,
            endColumn: 67,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RunnableBench } from './receivers/desks.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Bench extends RunnableBench {
  fill() {
    this.item = createExecutionEngineSync(currentContext());
  }
}`,
      },
      {
        name: 'a list that is spread into a rest parameter, for a factory that takes the list',
        settings: engines({
          factory: { module: './src/factories/list-arguments.ts', call: 'openWithSteps($userContext, $steps)' },
        }),
        code: `import { currentContext } from './context.js';
import { PipelineExecutionEngine } from './pipeline-execution-engine.js';

const steps = ['plan', 'run'];
export const engine = new PipelineExecutionEngine(currentContext(), ...steps);
export const count = steps.length;`,
        errors: [
          {
            ...constructed('PipelineExecutionEngine', {
              outcome: `/src/factories/list-arguments.ts'.`,
              truth: `\`openWithSteps($userContext, $steps)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 78,
          },
        ],
        output: `import { currentContext } from './context.js';
import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { openWithSteps } from './factories/list-arguments.js';

const steps = ['plan', 'run'];
export const engine = openWithSteps(currentContext(), [...steps]);
export const count = steps.length;`,
      },
      {
        name: 'a list and more that are spread into a rest parameter, for a factory that takes the list',
        settings: engines({
          factory: { module: './src/factories/list-arguments.ts', call: 'openWithSteps($userContext, $steps)' },
        }),
        code: `import { currentContext } from './context.js';
import { PipelineExecutionEngine } from './pipeline-execution-engine.js';

const steps = ['plan', 'run'];
export const engine = new PipelineExecutionEngine(currentContext(), ...steps, 'report');
export const count = steps.length;`,
        errors: [
          {
            ...constructed('PipelineExecutionEngine', {
              outcome: `/src/factories/list-arguments.ts'.`,
              truth: `\`openWithSteps($userContext, $steps)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 88,
          },
        ],
        output: `import { currentContext } from './context.js';
import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { openWithSteps } from './factories/list-arguments.js';

const steps = ['plan', 'run'];
export const engine = openWithSteps(currentContext(), [...steps, 'report']);
export const count = steps.length;`,
      },
      {
        name: 'arguments of a rest parameter, for a factory that takes a list',
        settings: engines({
          factory: { module: './src/factories/list-arguments.ts', call: 'openWithSteps($userContext, $steps)' },
        }),
        code: `import { currentContext } from './context.js';
import { PipelineExecutionEngine } from './pipeline-execution-engine.js';

const steps = ['plan', 'run'];
export const engine = new PipelineExecutionEngine(currentContext(), 'plan', 'report');
export const count = steps.length;`,
        errors: [
          {
            ...constructed('PipelineExecutionEngine', {
              outcome: `/src/factories/list-arguments.ts'.`,
              truth: `\`openWithSteps($userContext, $steps)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 86,
          },
        ],
        output: `import { currentContext } from './context.js';
import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { openWithSteps } from './factories/list-arguments.js';

const steps = ['plan', 'run'];
export const engine = openWithSteps(currentContext(), ['plan', 'report']);
export const count = steps.length;`,
      },
      {
        name: 'a method that gives a promise from now on',
        settings: engines({
          factory: { module: './src/execution-engine-factory.ts', call: 'createExecutionEngineSync($userContext)' },
          deprecated: ['./src/prompt-execution-engine.ts#PromptExecutionEngine'],
        }),
        code: `import { currentContext } from './context.js';
import { PromptExecutionEngine } from './prompt-execution-engine.js';

const engine = new PromptExecutionEngine(currentContext());
export const isDone = engine.execute('plan') === 'plan';`,
        errors: [
          {
            ...constructed('PromptExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'execute' is used on the instance, and the canonical class gives a promise of what it gives at once (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 59,
          },
        ],
        output: null,
      },
      {
        name: 'a method that gives a promise from now on, in an `if`',
        settings: engines({
          factory: { module: './src/execution-engine-factory.ts', call: 'createExecutionEngineSync($userContext)' },
          deprecated: ['./src/prompt-execution-engine.ts#PromptExecutionEngine'],
        }),
        code: `import { currentContext } from './context.js';
import { PromptExecutionEngine } from './prompt-execution-engine.js';

const engine = new PromptExecutionEngine(currentContext());
if (engine.execute('plan')) engine.cleanup();`,
        errors: [
          {
            ...constructed('PromptExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed: 'execute' is used on the instance, and the canonical class gives a promise of what it gives at once (member-missing).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 59,
          },
        ],
        output: null,
      },
      {
        name: 'another method than the one that gives a promise from now on',
        settings: engines({
          factory: { module: './src/execution-engine-factory.ts', call: 'createExecutionEngineSync($userContext)' },
          deprecated: ['./src/prompt-execution-engine.ts#PromptExecutionEngine'],
        }),
        code: `import { currentContext } from './context.js';
import { PromptExecutionEngine } from './prompt-execution-engine.js';

const engine = new PromptExecutionEngine(currentContext());
engine.cleanup();`,
        errors: [
          {
            ...constructed('PromptExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 59,
          },
        ],
        output: `import { currentContext } from './context.js';
import { PromptExecutionEngine } from './prompt-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const engine = createExecutionEngineSync(currentContext());
engine.cleanup();`,
      },
    ],
  },
);

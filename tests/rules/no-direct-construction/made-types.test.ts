import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, made } from './findings.ts';
import { makers } from './settings.ts';

// Types that are written for what deprecated functions give, where no edit changes them.
ruleTester({ project: 'engines', settings: makers() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a variable of an interface with a member that the canonical class lacks: a lookalike',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { describedEngine, type DescribedEngine } from './makers/lookalikes.js';

export const engine: DescribedEngine = describedEngine(currentContext());
`,
    },
    {
      name: 'a field of such an interface: a lookalike',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { describedEngine, type DescribedEngine } from './makers/lookalikes.js';

export class Desk {
  engine?: DescribedEngine;
  async open() {
    this.engine = describedEngine(currentContext());
  }
}
`,
    },
    {
      name: 'a function that is declared to give such an interface: a lookalike',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { describedEngine, type DescribedEngine } from './makers/lookalikes.js';

export async function open(): Promise<DescribedEngine> {
  return describedEngine(currentContext());
}
`,
    },
    {
      name: 'a variable of another type: a lookalike',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { describedEngine, type DescribedEngine } from './makers/lookalikes.js';

export type Described = DescribedEngine;
export const engine = describedEngine(currentContext());
`,
    },
    {
      name: 'a promise of a class with members that are not public: a lookalike',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/lookalikes.js';
import type { ExecutionEngine } from './execution-engine.js';

export function open(): Promise<ExecutionEngine> {
  return openEngine(currentContext());
}
`,
    },
    {
      name: 'a callback that takes such a class: a lookalike',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/lookalikes.js';
import type { ExecutionEngine } from './execution-engine.js';

export const done = openEngine(currentContext()).then((engine: ExecutionEngine) => engine.cancel());
`,
    },
    {
      name: 'a variable of a type that has less: a lookalike',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/lookalikes.js';

export const engine: { cancel(): void } = await openEngine(currentContext());
`,
    },
  ],
  invalid: [
    {
      name: 'a variable of an interface with a member that the canonical class lacks',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { describedEngine, type DescribedEngine } from './makers/old-makers.js';

export const engine: DescribedEngine = describedEngine(currentContext());
`,
      errors: [
        {
          ...made('describedEngine', { outcome: explained('linked-site', 'DescribedEngine') }),
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'a field of such an interface',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { describedEngine, type DescribedEngine } from './makers/old-makers.js';

export class Desk {
  engine?: DescribedEngine;
  async open() {
    this.engine = describedEngine(currentContext());
  }
}
`,
      errors: [
        {
          ...made('describedEngine', { outcome: explained('linked-site', 'DescribedEngine') }),
          line: 7,
          column: 19,
          endLine: 7,
          endColumn: 52,
        },
      ],
      output: null,
    },
    {
      name: 'a function that is declared to give such an interface',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { describedEngine, type DescribedEngine } from './makers/old-makers.js';

export async function open(): Promise<DescribedEngine> {
  return describedEngine(currentContext());
}
`,
      errors: [
        {
          ...made('describedEngine', { outcome: explained('linked-site', 'DescribedEngine') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a variable of another type',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { describedEngine, type DescribedEngine } from './makers/old-makers.js';

export type Described = DescribedEngine;
export const engine = describedEngine(currentContext());
`,
      errors: [{ ...made('describedEngine'), line: 5, column: 23, endLine: 5, endColumn: 56 }],
      output: `import { currentContext } from './context.js';
import { describedEngine, type DescribedEngine } from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export type Described = DescribedEngine;
export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a promise of a class with members that are not public',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import type { ExecutionEngine } from './execution-engine.js';

export function open(): Promise<ExecutionEngine> {
  return openEngine(currentContext());
}
`,
      errors: [
        {
          ...made('openEngine', { outcome: explained('linked-site', 'ExecutionEngine') }),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a callback that takes such a class',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import type { ExecutionEngine } from './execution-engine.js';

export const done = openEngine(currentContext()).then((engine: ExecutionEngine) => engine.cancel());
`,
      errors: [
        {
          ...made('openEngine', { outcome: explained('linked-site', 'ExecutionEngine') }),
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'a variable of a type that has less',
      settings: makers({
        deprecated: ['./src/makers/old-makers.ts#describedEngine', './src/old-factories.ts#openEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine: { cancel(): void } = await openEngine(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 4, column: 49, endLine: 4, endColumn: 77 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine: { cancel(): void } = await createExecutionEngine(currentContext());
`,
    },
  ],
});

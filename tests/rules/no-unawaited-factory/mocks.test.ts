import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { dropped, explained, hasNo } from './words.ts';

// Tests are held to the same, unless they replace the factory.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-unawaited-factory', noUnawaitedFactory, {
  valid: [
    {
      name: 'a test that forgets to wait: from another module',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

declare function it(name: string, run: () => unknown): void;
it('stops', async () => {
  const engine = createExecutionEngine(currentContext());
  engine.cancel();
});`,
    },
    {
      name: 'a test that cannot wait: the synchronous factory',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

declare function it(name: string, run: () => unknown): void;
it('stops', () => {
  createExecutionEngine(currentContext()).cancel();
});`,
    },
    {
      name: 'a test that drops the promise: a function of the file',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

declare function it(name: string, run: () => unknown): void;
it('opens', async () => {
  createExecutionEngine(currentContext());
});`,
    },
    {
      name: 'a test that replaces another module: from another module',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

declare const vi: any;
vi.mock('./context.js', () => ({ currentContext: () => ({}) }));
createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'a test that spies on something else: the synchronous factory',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

declare const vi: any;
const desk = { open: () => undefined };
vi.spyOn(desk, 'open');
createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'a test that asks for the real factory: a function of the file',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

declare const vi: any;
vi.unmock('./execution-engine-factory.js');
createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: '`vi.mock` of the factory',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const vi: any;
vi.mock('./execution-engine-factory.js', () => ({ createExecutionEngine: () => ({ cancel() {} }) }));
(createExecutionEngine(currentContext()) as any).cancel();`,
    },
    {
      name: '`jest.mock` of the factory',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const jest: any;
jest.mock('./execution-engine-factory.js', () => ({ createExecutionEngine: () => ({ cancel() {} }) }));
(createExecutionEngine(currentContext()) as any).cancel();`,
    },
    {
      name: 'a mock of the barrel that exports the factory',
      filename: 'src/consumer.test.ts',
      code: `import { createExecutionEngine, currentContext } from './index.js';

declare const vi: any;
vi.mock('./index.js', () => ({ createExecutionEngine: () => ({ cancel() {} }), currentContext: () => ({}) }));
(createExecutionEngine(currentContext()) as any).cancel();`,
    },
    {
      name: '`vi.doMock` of the factory',
      filename: 'src/consumer.test.ts',
      code: `declare const vi: any;
vi.doMock('./execution-engine-factory.js', () => ({ createExecutionEngine: () => ({ cancel() {} }) }));
const { createExecutionEngine } = await import('./execution-engine-factory.js');
(createExecutionEngine({ userId: 'user-1', threadId: 'thread-1' }) as any).cancel();`,
    },
    {
      name: 'a spy in the place of the factory',
      filename: 'src/consumer.test.ts',
      code: `import * as factory from './execution-engine-factory.js';
import { currentContext } from './context.js';

declare const vi: any;
vi.spyOn(factory, 'createExecutionEngine').mockReturnValue({ cancel() {} });
(factory.createExecutionEngine(currentContext()) as any).cancel();`,
    },
    {
      name: 'a spy on the factory that lets it run, which cannot be told apart',
      filename: 'src/consumer.test.ts',
      code: `import * as factory from './execution-engine-factory.js';
import { currentContext } from './context.js';

declare const jest: any;
jest.spyOn(factory, 'createExecutionEngine');
(factory.createExecutionEngine(currentContext()) as any).cancel();`,
    },
    {
      name: 'a test that waits',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function it(name: string, run: () => unknown): void;
it('stops', async () => {
  const engine = await createExecutionEngine(currentContext());
  engine.cancel();
});`,
    },
    {
      name: 'a test that expects the promise to fail',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function expect(given: unknown): any;
await expect(createExecutionEngine(currentContext())).resolves.toBeDefined();`,
    },
  ],
  invalid: [
    {
      name: 'a test that forgets to wait',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function it(name: string, run: () => unknown): void;
it('stops', async () => {
  const engine = createExecutionEngine(currentContext());
  engine.cancel();
});`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 18, endLine: 6, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function it(name: string, run: () => unknown): void;
it('stops', async () => {
  const engine = await createExecutionEngine(currentContext());
  engine.cancel();
});`,
    },
    {
      name: 'a test that cannot wait',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function it(name: string, run: () => unknown): void;
it('stops', () => {
  createExecutionEngine(currentContext()).cancel();
});`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 42,
        },
      ],
      output: null,
    },
    {
      name: 'a test that drops the promise',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function it(name: string, run: () => unknown): void;
it('opens', async () => {
  createExecutionEngine(currentContext());
});`,
      errors: [{ ...dropped(), line: 6, column: 3, endLine: 6, endColumn: 42 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function it(name: string, run: () => unknown): void;
it('opens', async () => {
  await createExecutionEngine(currentContext());
});`,
    },
    {
      name: 'a test that replaces another module',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const vi: any;
vi.mock('./context.js', () => ({ currentContext: () => ({}) }));
createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 1, endLine: 6, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const vi: any;
vi.mock('./context.js', () => ({ currentContext: () => ({}) }));
(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a test that spies on something else',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const vi: any;
const desk = { open: () => undefined };
vi.spyOn(desk, 'open');
createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 7, column: 1, endLine: 7, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const vi: any;
const desk = { open: () => undefined };
vi.spyOn(desk, 'open');
(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a test that asks for the real factory',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const vi: any;
vi.unmock('./execution-engine-factory.js');
createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 1, endLine: 6, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const vi: any;
vi.unmock('./execution-engine-factory.js');
(await createExecutionEngine(currentContext())).cancel();`,
    },
  ],
});

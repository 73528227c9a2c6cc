import { noSharedSingleton } from '../../../rules/no-shared-singleton.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const filename = 'src/engines/engine.ts';

// The comment that allows shared state.
ruleTester({ project: 'singletons', settings: { concepts: [] } }).run('no-shared-singleton', noSharedSingleton, {
  valid: [
    {
      name: 'a comment above the take',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  // ssot-shared: the same agents serve everybody
  registry.add(name, name);
}`,
    },
    {
      name: 'a comment in the line of the take',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name); // ssot-shared: the same agents serve everybody
}`,
    },
    {
      name: 'a block comment above the take',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  /* ssot-shared: the same agents serve everybody */
  registry.add(name, name);
}`,
    },
    {
      name: 'a comment above the import',
      filename,
      code: `// ssot-shared: the same agents serve everybody
import { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
}`,
    },
    {
      name: 'a comment in the line of the import',
      filename,
      code: `import { registry } from '../registry.js'; // ssot-shared: the same agents serve everybody
export function run(name: string): void {
  registry.add(name, name);
}`,
    },
    {
      name: 'a comment above a field',
      filename,
      code: `import { obtain } from '../accessors.js';
export class Engine {
  // ssot-shared: the same agents serve everybody
  readonly #registry = obtain();
  run(name: string): void {
    this.#registry.add(name, name);
  }
}`,
    },
    {
      name: 'a comment at the declaration of the instance',
      filename,
      code: `import { excusedRegistry } from '../registry.js';
export function run(name: string): void {
  excusedRegistry.add(name, name);
}`,
    },
    {
      name: 'a comment at the variable that a function gives',
      filename,
      code: `import { excusedRegistry } from '../accessors.js';
export function run(name: string): void {
  excusedRegistry().add(name, name);
}`,
    },
    {
      name: 'a comment at the function that gives it',
      filename,
      code: `import { excusedAccessor } from '../accessors.js';
export function run(name: string): void {
  excusedAccessor().add(name, name);
}`,
    },
    {
      name: 'a comment at state of the file itself',
      filename,
      code: `// ssot-shared: a figure of the process
let count = 0;
export const hit = (): number => ++count;`,
    },
    {
      name: 'a comment above the require',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `// ssot-shared: the same agents serve everybody
const registry = require('./registry');
exports.run = (name) => registry.add(name, name);`,
    },
  ],
  invalid: [
    {
      name: 'a comment without a reason above the take',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  // ssot-shared:
  registry.add(name, name);
}`,
      errors: [
        { messageId: 'exceptionWithoutReason', line: 3, column: 3, endLine: 3, endColumn: 18 },
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/registry.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: '',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 11,
        },
      ],
      output: null,
    },
    {
      name: 'a comment without a reason above the import',
      filename,
      code: `// ssot-shared
import { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
}`,
      errors: [
        { messageId: 'exceptionWithoutReason', line: 1, column: 1, endLine: 1, endColumn: 15 },
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/registry.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: '',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 11,
        },
      ],
      output: null,
    },
    {
      name: 'a comment that excuses nothing',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): string | undefined {
  // ssot-shared: the same agents serve everybody
  return registry.find(name);
}`,
      errors: [{ messageId: 'idleException', line: 3, column: 3, endLine: 3, endColumn: 50 }],
      output: null,
    },
    {
      name: 'a comment above nothing',
      filename,
      code: `// ssot-shared: the same agents serve everybody
export const answer = 42;`,
      errors: [{ messageId: 'idleException', line: 1, column: 1, endLine: 1, endColumn: 48 }],
      output: null,
    },
    {
      name: 'a comment at another instance',
      filename,
      code: `import { registry } from '../registry.js';
import { ledger } from '../services.js';
export function run(name: string): void {
  // ssot-shared: everybody reads the same ledger
  ledger.log(name);
  registry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/registry.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: '',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 11,
        },
      ],
      output: null,
    },
    {
      name: 'a comment at the declaration of another instance',
      filename,
      code: `import { registry, excusedRegistry } from '../registry.js';
export function run(name: string): void {
  excusedRegistry.add(name, name);
  registry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/registry.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: '',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 11,
        },
      ],
      output: null,
    },
  ],
});

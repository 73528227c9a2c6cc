import { noSharedSingleton } from '../../../rules/no-shared-singleton.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What is taken while the process starts: in functions that other modules call then, and when the promises of the module are kept. Each with its reported twin.
ruleTester({ project: 'callers', settings: { concepts: [] } }).run('no-shared-singleton', noSharedSingleton, {
  valid: [
    {
      name: 'a function that another module calls while it is evaluated',
      filename: 'src/takes-early/tools.ts',
      code: `import { registry } from '../takes/registry.js';

export function addTool(name: string): void {
  registry.add(name, name);
}`,
    },
    {
      name: 'a callback of a promise that the module makes',
      filename: 'src/takes/main.ts',
      code: `import { registry } from './registry.js';
declare function connect(): Promise<void>;

export const ready = connect().then(() => {
  registry.add('search', 'search');
});`,
    },
    {
      name: 'a chain of callbacks, and a function that only they call',
      filename: 'src/takes/main.ts',
      code: `import { registry } from './registry.js';
declare function connect(): Promise<void>;

function fill(): void {
  registry.add('search', 'search');
}

export const ready = connect()
  .then(() => connect().then(() => fill()))
  .finally(() => fill());`,
    },
    {
      name: 'a value that another module sets while it is evaluated',
      filename: 'src/set/greeting.ts',
      code: `import { getAddress } from './address.js';

export function greet(): string | undefined {
  return getAddress();
}`,
    },
  ],
  invalid: [
    {
      name: 'a value that a request sets as well',
      filename: 'src/set-late/greeting.ts',
      code: `import { getAddress } from './address.js';

export function greet(): string | undefined {
  return getAddress();
}`,
      errors: [
        {
          messageId: 'sharedValue',
          data: {
            name: 'getAddress()',
            holder: 'address',
            module: 'src/set-late/address.ts',
            writer: "'setAddress'",
            member: 'address',
            line: '4',
            where: '',
          },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 22,
        },
      ],
      output: null,
    },
    {
      name: 'a value that one function sets at the start, and another one for a request',
      filename: 'src/set-twice-late/greeting.ts',
      code: `import { getAddress } from './address.js';

export function greet(): string | undefined {
  return getAddress();
}`,
      errors: [
        {
          messageId: 'sharedValue',
          data: {
            name: 'getAddress()',
            holder: 'address',
            module: 'src/set-twice-late/address.ts',
            writer: "'move'",
            member: 'address',
            line: '12',
            where: '',
          },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 22,
        },
      ],
      output: null,
    },
    {
      name: 'a function that another module calls in a request as well',
      filename: 'src/takes-late/tools.ts',
      code: `import { registry } from '../takes/registry.js';

export function addTool(name: string): void {
  registry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/takes/registry.ts',
            writer: "'Registry.add'",
            member: '#tools',
            line: '5',
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
      name: 'a function that nobody calls',
      filename: 'src/takes/tools.ts',
      code: `import { registry } from './registry.js';

export function addTool(name: string): void {
  registry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/takes/registry.ts',
            writer: "'Registry.add'",
            member: '#tools',
            line: '5',
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
      name: 'a callback of a promise that a function makes',
      filename: 'src/takes/main.ts',
      code: `import { registry } from './registry.js';
declare function connect(): Promise<void>;

export const open = (): Promise<void> =>
  connect().then(() => {
    registry.add('search', 'search');
  });`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/takes/registry.ts',
            writer: "'Registry.add'",
            member: '#tools',
            line: '5',
            where: '',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 13,
        },
      ],
      output: null,
    },
    {
      name: 'a function that a callback and others call',
      filename: 'src/takes/main.ts',
      code: `import { registry } from './registry.js';
declare function connect(): Promise<void>;

export function fill(): void {
  registry.add('search', 'search');
}

export const ready = connect().then(() => fill());`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/takes/registry.ts',
            writer: "'Registry.add'",
            member: '#tools',
            line: '5',
            where: '',
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 11,
        },
      ],
      output: null,
    },
    {
      name: 'a listener that the callback of a promise leaves behind',
      filename: 'src/takes/main.ts',
      code: `import { registry } from './registry.js';
declare function connect(): Promise<void>;
declare function listen(listener: (name: string) => void): void;

export const ready = connect().then(() => {
  listen((name) => {
    registry.add(name, name);
  });
});`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/takes/registry.ts',
            writer: "'Registry.add'",
            member: '#tools',
            line: '5',
            where: '',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 13,
        },
      ],
      output: null,
    },
    {
      name: 'what is called then and is no promise of anything',
      filename: 'src/takes/main.ts',
      code: `import { registry } from './registry.js';
declare const steps: { then(step: (name: string) => void): void; next(step: (name: string) => void): void };

steps.next((name) => {
  registry.add(name, name);
});`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/takes/registry.ts',
            writer: "'Registry.add'",
            member: '#tools',
            line: '5',
            where: '',
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 11,
        },
      ],
      output: null,
    },
  ],
});

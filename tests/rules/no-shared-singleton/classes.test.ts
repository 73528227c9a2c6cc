import { noSharedSingleton } from '../../../rules/no-shared-singleton.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const filename = 'src/engines/engine.ts';

// Classes with one instance, and classes that keep state themselves.
ruleTester({ project: 'singletons', settings: { concepts: [] } }).run('no-shared-singleton', noSharedSingleton, {
  valid: [
    {
      name: 'a method that only reads',
      filename,
      code: `import { Manager } from '../statics.js';
export function run(): number {
  return Manager.getInstance().count();
}`,
    },
    {
      name: 'a static getter of which only a reading method is called',
      filename,
      code: `import { Manager } from '../statics.js';
export function run(): number {
  return Manager.current.count();
}`,
    },
    {
      name: 'a static field of which only a reading method is called',
      filename,
      code: `import { Hub } from '../statics.js';
export function run(name: string): boolean {
  return Hub.instance.has(name);
}`,
    },
    {
      name: 'a static method that only reads',
      filename,
      code: `import { Counter } from '../statics.js';
export function run(): number {
  return Counter.total();
}`,
    },
    {
      name: 'a new instance each time under the usual name',
      filename,
      code: `import { Builder } from '../statics.js';
export function run(name: string): void {
  Builder.getInstance().add(name);
}`,
    },
    {
      name: 'a static method without state',
      filename,
      code: `import { Text } from '../statics.js';
export function run(name: string): string {
  return Text.trim(name);
}`,
    },
    {
      name: 'an instance that is constructed here',
      filename,
      code: `import { Hub } from '../statics.js';
export function run(name: string): void {
  new Hub().listen(name);
}`,
    },
    {
      name: 'a class that is passed on',
      filename,
      code: `import { Manager } from '../statics.js';
export const hand = (use: (given: object) => void): void => use(Manager);`,
    },
    {
      name: 'a test for the class',
      filename,
      code: `import { Manager } from '../statics.js';
export function run(given: unknown): boolean {
  return given instanceof Manager;
}`,
    },
    {
      name: 'a class that is extended',
      filename,
      code: `import { Hub } from '../statics.js';
export class Room extends Hub {}`,
    },
    {
      name: 'the class of the file itself, which the other rule reports',
      filename,
      code: `export class Manager {
  static #instance: Manager | undefined;
  readonly #jobs: string[] = [];
  static getInstance(): Manager {
    Manager.#instance ??= new Manager();
    return Manager.#instance;
  }
  push(job: string): number {
    return this.#jobs.push(job);
  }
}
export const run = (job: string): number => Manager.getInstance().push(job);`,
    },
    {
      name: 'a class that only types name',
      filename,
      code: `import type { Manager } from '../statics.js';
export const push = (manager: Manager, job: string): number => manager.push(job);`,
    },
    {
      name: 'an instance that is taken while the module is evaluated',
      filename,
      code: `import { Manager } from '../statics.js';
Manager.getInstance().push('engine');`,
    },
  ],
  invalid: [
    {
      name: 'an instance in a private static field',
      filename,
      code: `import { Manager } from '../statics.js';
export function run(name: string): void {
  Manager.getInstance().push(name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'Manager.getInstance()',
            holder: 'Manager.#instance',
            module: 'src/statics.ts',
            member: '#jobs',
            writer: "'Manager.push'",
            line: '16',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 24,
        },
      ],
      output: null,
    },
    {
      name: 'a static getter',
      filename,
      code: `import { Manager } from '../statics.js';
export function run(name: string): void {
  Manager.current.push(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'Manager.current',
            holder: 'Manager.#instance',
            module: 'src/statics.ts',
            member: '#jobs',
            writer: "'Manager.push'",
            line: '16',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 18,
        },
      ],
      output: null,
    },
    {
      name: 'an instance in a public static field',
      filename,
      code: `import { Hub } from '../statics.js';
export function run(name: string): void {
  Hub.instance.listen(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'Hub.instance',
            holder: 'Hub.instance',
            module: 'src/statics.ts',
            member: 'listeners',
            writer: "'Hub.listen'",
            line: '34',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 15,
        },
      ],
      output: null,
    },
    {
      name: 'a static method that gives a static field',
      filename,
      code: `import { Hub } from '../statics.js';
export function run(name: string): void {
  Hub.shared().listen(name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'Hub.shared()',
            holder: 'Hub.instance',
            module: 'src/statics.ts',
            member: 'listeners',
            writer: "'Hub.listen'",
            line: '34',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 15,
        },
      ],
      output: null,
    },
    {
      name: 'a set in a field of an instance',
      filename,
      code: `import { Hub } from '../statics.js';
export function run(name: string): void {
  Hub.instance.listeners.add(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'Hub.instance',
            holder: 'Hub.instance',
            module: 'src/statics.ts',
            member: 'Hub.instance.listeners',
            writer: 'this module',
            line: '3',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 15,
        },
      ],
      output: null,
    },
    {
      name: 'a static method that counts',
      filename,
      code: `import { Counter } from '../statics.js';
export function run(): number {
  return Counter.hit();
}`,
      errors: [
        {
          messageId: 'sharedClass',
          data: {
            name: 'Counter',
            module: 'src/statics.ts',
            member: 'Counter.#count',
            writer: "'Counter.hit'",
            line: '48',
            where: '',
          },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 17,
        },
      ],
      output: null,
    },
    {
      name: 'a static method that fills a list',
      filename,
      code: `import { Counter } from '../statics.js';
export function run(name: string): void {
  Counter.note(name);
}`,
      errors: [
        {
          messageId: 'sharedClass',
          data: {
            name: 'Counter',
            module: 'src/statics.ts',
            member: 'Counter.#names',
            writer: "'Counter.note'",
            line: '52',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 10,
        },
      ],
      output: null,
    },
    {
      name: 'a constructor that gives the first instance',
      filename,
      code: `import { Sole } from '../statics.js';
export function run(name: string): void {
  new Sole().note(name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'new Sole()',
            holder: 'Sole.#only',
            module: 'src/statics.ts',
            member: '#notes',
            writer: "'Sole.note'",
            line: '71',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 13,
        },
      ],
      output: null,
    },
    {
      name: 'an instance in a constant',
      filename,
      code: `import { Manager } from '../statics.js';
export function run(name: string): void {
  const manager = Manager.getInstance();
  manager.push(name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'Manager.getInstance()',
            holder: 'Manager.#instance',
            module: 'src/statics.ts',
            member: '#jobs',
            writer: "'Manager.push'",
            line: '16',
            where: '',
          },
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'an instance in a field',
      filename,
      code: `import { Manager } from '../statics.js';
export class Engine {
  private readonly manager = Manager.getInstance();
  run(job: string): number {
    return this.manager.push(job);
  }
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'Manager.getInstance()',
            holder: 'Manager.#instance',
            module: 'src/statics.ts',
            member: '#jobs',
            writer: "'Manager.push'",
            line: '16',
            where: '',
          },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'an instance that is passed on',
      filename,
      code: `import { Manager } from '../statics.js';
export const hand = (use: (given: object) => void): void => use(Manager.getInstance());`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'Manager.getInstance()',
            holder: 'Manager.#instance',
            module: 'src/statics.ts',
            member: '#jobs',
            writer: "'Manager.push'",
            line: '16',
            where: '',
          },
          line: 2,
          column: 65,
          endLine: 2,
          endColumn: 86,
        },
      ],
      output: null,
    },
    {
      name: 'an instance whose static method is taken out',
      filename,
      code: `import { Counter } from '../statics.js';
export function run(name: string): void {
  const { note } = Counter;
  note(name);
}`,
      errors: [
        {
          messageId: 'sharedClass',
          data: {
            name: 'Counter',
            module: 'src/statics.ts',
            member: 'Counter.#names',
            writer: "'Counter.note'",
            line: '52',
            where: '',
          },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 27,
        },
      ],
      output: null,
    },
    {
      name: 'a class of a namespace',
      filename,
      code: `import * as statics from '../statics.js';
export function run(name: string): void {
  statics.Manager.getInstance().push(name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'statics.Manager.getInstance()',
            holder: 'Manager.#instance',
            module: 'src/statics.ts',
            member: '#jobs',
            writer: "'Manager.push'",
            line: '16',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'a class under another name',
      filename,
      code: `import { Manager as Jobs } from '../statics.js';
export function run(name: string): void {
  Jobs.getInstance().push(name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'Jobs.getInstance()',
            holder: 'Manager.#instance',
            module: 'src/statics.ts',
            member: '#jobs',
            writer: "'Manager.push'",
            line: '16',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 21,
        },
      ],
      output: null,
    },
    {
      name: 'an instance and the class itself',
      filename,
      code: `import { Counter, Hub } from '../statics.js';
export function run(name: string): void {
  Hub.instance.listen(name);
  Counter.note(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'Hub.instance',
            holder: 'Hub.instance',
            module: 'src/statics.ts',
            member: 'listeners',
            writer: "'Hub.listen'",
            line: '34',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 15,
        },
        {
          messageId: 'sharedClass',
          data: {
            name: 'Counter',
            module: 'src/statics.ts',
            member: 'Counter.#names',
            writer: "'Counter.note'",
            line: '52',
            where: '',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 10,
        },
      ],
      output: null,
    },
  ],
});

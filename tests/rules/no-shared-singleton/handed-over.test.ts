import { noSharedSingleton } from '../../../rules/no-shared-singleton.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Methods that are handed over, and static ones that write and give something.
ruleTester({ project: 'singletons', settings: { concepts: [] } }).run('no-shared-singleton', noSharedSingleton, {
  valid: [
    {
      name: 'a method that is handed over, and only reads',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
declare const router: { get(path: string, handler: (name: string) => string): void };
export function install(): void {
  router.get('/', controller.show);
}`,
    },
    {
      name: 'a method that is handed over to be called while the module is evaluated',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
['first'].forEach(controller.handle);`,
    },
    {
      name: 'a bound method that only reads, in a function',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
declare const router: { get(path: string, handler: (name: string) => string): void };
export function install(): void {
  router.get('/', controller.show.bind(controller));
}`,
    },
    {
      name: 'a function in a field that is handed over to be called when the process ends',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
process.on('SIGTERM', controller.handle);`,
    },
    {
      name: 'a function in a field of an own instance that is called',
      filename: 'src/engines/engine.ts',
      code: `import { Controller } from '../controllers.js';
export const run = (name: string): void => {
  new Controller().handle(name);
};`,
    },
    {
      name: 'a method that a function gives, of an instance of the same name',
      filename: 'src/engines/engine.ts',
      code: `import { Controller } from '../controllers.js';
export const handlerOf = (): ((name: string) => void) => {
  const controller = new Controller();
  return controller.handle;
};`,
    },
    {
      name: 'a method that a pattern takes out, of something of the same name',
      filename: 'src/engines/engine.ts',
      code: `declare const router: { get(path: string, handler: (name: string) => void): void };
declare const controller: { handle(name: string): void };
const { handle } = controller;
router.get('/', handle);`,
    },
    {
      name: 'a method that is handed over when something is there',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
declare const loaded: Promise<string>;
export const ready = loaded.then(controller.handle);`,
    },
    {
      name: 'a static method that gives a list',
      filename: 'src/engines/engine.ts',
      code: `import { Visits } from '../controllers.js';
export const run = (): number => Visits.all().length;`,
    },
    {
      name: 'a static method that counts, while the module is evaluated',
      filename: 'src/engines/engine.ts',
      code: `import { Visits } from '../controllers.js';
const first = Visits.next();
export const run = (): number => first;`,
    },
    {
      name: 'a static method that makes what it gives on first use, of which a method reads',
      filename: 'src/engines/engine.ts',
      code: `import { Visits } from '../controllers.js';
export const run = (name: string): string => Visits.sole().show(name);`,
    },
    {
      name: 'what a listener that the constructor left behind has written, read',
      filename: 'src/engines/engine.ts',
      code: `import { sessions } from '../controllers.js';
export const run = (): string => sessions.current();`,
    },
    {
      name: 'a static method that makes what it gives on first use, whose constructor writes a static member',
      filename: 'src/engines/engine.ts',
      code: `import { Desk } from '../controllers.js';
export const run = (): string => Desk.sole().label();`,
    },
  ],
  invalid: [
    {
      name: 'a method that is handed over',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
declare const router: { get(path: string, handler: (name: string) => void): void };
export function install(): void {
  router.get('/', controller.get);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'controller',
            holder: 'controller',
            module: 'src/controllers.ts',
            writer: "'Controller.get'",
            member: 'last',
            line: '10',
            where: '',
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 29,
        },
      ],
      output: null,
    },
    {
      name: 'a method that is handed over while the module is evaluated',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
declare const router: { get(path: string, handler: (name: string) => void): void };
router.get('/', controller.get);`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'controller',
            holder: 'controller',
            module: 'src/controllers.ts',
            writer: "'Controller.get'",
            member: 'last',
            line: '10',
            where: '',
          },
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 27,
        },
      ],
      output: null,
    },
    {
      name: 'a bound method',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
declare const router: { get(path: string, handler: (name: string) => void): void };
router.get('/', controller.get.bind(controller));`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'controller',
            holder: 'controller',
            module: 'src/controllers.ts',
            writer: "'Controller.get'",
            member: 'last',
            line: '10',
            where: '',
          },
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 27,
        },
      ],
      output: null,
    },
    {
      name: 'a function in a field that is handed over',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
declare const router: { get(path: string, handler: (name: string) => void): void };
router.get('/', controller.handle);`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'controller',
            holder: 'controller',
            module: 'src/controllers.ts',
            writer: "'Controller.handle'",
            member: 'last',
            line: '14',
            where: '',
          },
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 27,
        },
      ],
      output: null,
    },
    {
      name: 'a function in a field that is called',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
export const run = (name: string): void => {
  controller.handle(name);
};`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'controller',
            holder: 'controller',
            module: 'src/controllers.ts',
            writer: "'Controller.handle'",
            member: 'last',
            line: '14',
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
      name: 'a method that a function gives',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
export const handlerOf = (): ((name: string) => void) => controller.get;`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'controller',
            holder: 'controller',
            module: 'src/controllers.ts',
            writer: "'Controller.get'",
            member: 'last',
            line: '10',
            where: '',
          },
          line: 2,
          column: 58,
          endLine: 2,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'a method that a pattern takes out and a call is given',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
declare const router: { get(path: string, handler: (name: string) => void): void };
const { handle } = controller;
router.get('/', handle);`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'controller',
            holder: 'controller',
            module: 'src/controllers.ts',
            writer: "'Controller.handle'",
            member: 'last',
            line: '14',
            where: '',
          },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 30,
        },
      ],
      output: null,
    },
    {
      name: 'a method of another object that is bound to the instance',
      filename: 'src/engines/engine.ts',
      code: `import { controller } from '../controllers.js';
declare const router: { get(path: string, handler: (name: string) => void): void };
declare const other: { get(this: object, name: string): void };
export function install(): void {
  router.get('/', other.get.bind(controller));
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'controller',
            holder: 'controller',
            module: 'src/controllers.ts',
            writer: "'Controller.get'",
            member: 'last',
            line: '10',
            where: '',
          },
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 44,
        },
      ],
      output: null,
    },
    {
      name: 'a static method that writes and gives a list',
      filename: 'src/engines/engine.ts',
      code: `import { Visits } from '../controllers.js';
export const run = (name: string): readonly string[] => Visits.add(name);`,
      errors: [
        {
          messageId: 'sharedClass',
          data: {
            name: 'Visits',
            module: 'src/controllers.ts',
            writer: "'Visits.add'",
            member: 'Visits.names',
            line: '53',
            where: '',
          },
          line: 2,
          column: 57,
          endLine: 2,
          endColumn: 63,
        },
      ],
      output: null,
    },
    {
      name: 'a static method that counts and gives the number',
      filename: 'src/engines/engine.ts',
      code: `import { Visits } from '../controllers.js';
export const run = (): number => Visits.next();`,
      errors: [
        {
          messageId: 'sharedClass',
          data: {
            name: 'Visits',
            module: 'src/controllers.ts',
            writer: "'Visits.next'",
            member: 'Visits.#count',
            line: '58',
            where: '',
          },
          line: 2,
          column: 34,
          endLine: 2,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'a static method that makes what it gives on first use, of which a method writes',
      filename: 'src/engines/engine.ts',
      code: `import { Visits } from '../controllers.js';
export const run = (name: string): void => {
  Visits.sole().get(name);
};`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'Visits.sole()',
            holder: 'Visits.#sole',
            module: 'src/controllers.ts',
            writer: "'Controller.get'",
            member: 'last',
            line: '10',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 16,
        },
      ],
      output: null,
    },
    {
      name: 'a static method that is handed over',
      filename: 'src/engines/engine.ts',
      code: `import { Visits } from '../controllers.js';
declare const router: { get(path: string, handler: (name: string) => unknown): void };
router.get('/', Visits.add);`,
      errors: [
        {
          messageId: 'sharedClass',
          data: {
            name: 'Visits',
            module: 'src/controllers.ts',
            writer: "'Visits.add'",
            member: 'Visits.names',
            line: '53',
            where: '',
          },
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 23,
        },
      ],
      output: null,
    },
    {
      name: 'a static member that the constructor writes, of what a method writes',
      filename: 'src/engines/engine.ts',
      code: `import { Desk } from '../controllers.js';
export const run = (name: string): void => {
  Desk.sole().rename(name);
};`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'Desk.sole()',
            holder: 'Desk.#sole',
            module: 'src/controllers.ts',
            writer: "'Desk.rename'",
            member: '#label',
            line: '94',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 14,
        },
      ],
      output: null,
    },
  ],
});

import { noSharedSingleton } from '../../../rules/no-shared-singleton.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const filename = 'src/engines/engine.ts';

// Object literals, and what closures hold.
ruleTester({ project: 'singletons', settings: { concepts: [] } }).run('no-shared-singleton', noSharedSingleton, {
  valid: [
    {
      name: 'a method that only reads',
      filename,
      code: `import { cart } from '../literals.js';
export function run(): number {
  return cart.count();
}`,
    },
    {
      name: 'a function that only reads',
      filename,
      code: `import { basket } from '../literals.js';
export function run(name: string): boolean {
  return basket.has(name);
}`,
    },
    {
      name: 'a primitive in an object',
      filename,
      code: `import { services } from '../literals.js';
export function run(): number {
  return services.version;
}`,
    },
    {
      name: 'an object of functions',
      filename,
      code: `import { format } from '../literals.js';
export function run(name: string): string {
  return format.upper(name);
}`,
    },
    {
      name: 'an object of functions that is passed on',
      filename,
      code: `import { format } from '../literals.js';
export const hand = (use: (given: object) => void): void => use(format);`,
    },
    {
      name: 'a member that is written here, which the other rule reports',
      filename,
      code: `import { flags } from '../literals.js';
export function run(): void {
  flags.isOpen = false;
}`,
    },
    {
      name: 'a list that is written here, which the other rule reports',
      filename,
      code: `import { list } from '../literals.js';
export function run(name: string): void {
  list.push(name);
}`,
    },
    {
      name: 'an object that a function makes each time',
      filename,
      code: `import { newStore } from '../literals.js';
export function run(name: string): void {
  newStore().save(name, name);
}`,
    },
    {
      name: 'a function of an object that only reads',
      filename,
      code: `import { store } from '../literals.js';
export function run(name: string): string | undefined {
  return store.load(name);
}`,
    },
  ],
  invalid: [
    {
      name: 'a method that writes its own object',
      filename,
      code: `import { cart } from '../literals.js';
export function run(name: string): void {
  cart.add(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'cart',
            holder: 'cart',
            module: 'src/literals.ts',
            member: 'lines',
            writer: "'add'",
            line: '9',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 7,
        },
      ],
      output: null,
    },
    {
      name: 'a function that writes a variable of its module',
      filename,
      code: `import { basket } from '../literals.js';
export function run(name: string): number {
  return basket.put(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'basket',
            holder: 'basket',
            module: 'src/literals.ts',
            member: 'items',
            writer: "'put'",
            line: '18',
            where: '',
          },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 16,
        },
      ],
      output: null,
    },
    {
      name: 'an instance in an object',
      filename,
      code: `import { services } from '../literals.js';
export function run(name: string): void {
  services.registry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'services',
            holder: 'services',
            module: 'src/literals.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 11,
        },
      ],
      output: null,
    },
    {
      name: 'an instance that is taken out of an object',
      filename,
      code: `import { services } from '../literals.js';
export function run(name: string): void {
  const { registry } = services;
  registry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'services',
            holder: 'services',
            module: 'src/literals.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'a module pattern',
      filename,
      code: `import { Module } from '../literals.js';
export function run(name: string): void {
  Module.getInstance().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'Module.getInstance()',
            holder: 'instance',
            module: 'src/literals.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 23,
        },
      ],
      output: null,
    },
    {
      name: 'an object that is passed on',
      filename,
      code: `import { cart } from '../literals.js';
export const hand = (use: (given: object) => void): void => use(cart);`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'cart',
            holder: 'cart',
            module: 'src/literals.ts',
            member: 'lines',
            writer: "'add'",
            line: '9',
            where: '',
          },
          line: 2,
          column: 65,
          endLine: 2,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'an object that a function made with the module',
      filename,
      code: `import { store } from '../literals.js';
export function run(name: string): void {
  store.save(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'store',
            holder: 'store',
            module: 'src/literals.ts',
            member: 'entries',
            writer: "'save'",
            line: '35',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 8,
        },
      ],
      output: null,
    },
    {
      name: 'an object that a function made with the module, whose variable is set',
      filename,
      code: `import { store } from '../literals.js';
export function run(name: string): void {
  store.touch(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'store',
            holder: 'store',
            module: 'src/literals.ts',
            member: 'last',
            writer: "'touch'",
            line: '38',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 8,
        },
      ],
      output: null,
    },
    {
      name: 'an instance that another module has in an object',
      filename,
      code: `import { wrapped } from '../aliases.js';
export function run(name: string): void {
  wrapped.registry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'wrapped.registry',
            holder: 'registry',
            module: 'src/registry.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 19,
        },
      ],
      output: null,
    },
  ],
});

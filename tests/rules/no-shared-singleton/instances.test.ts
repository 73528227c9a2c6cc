import { noSharedSingleton } from '../../../rules/no-shared-singleton.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const filename = 'src/engines/engine.ts';

// Instances that other modules export, and what is called on them.
ruleTester({ project: 'singletons', settings: { concepts: [] } }).run('no-shared-singleton', noSharedSingleton, {
  valid: [
    {
      name: 'a method that only reads',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): string | undefined {
  return registry.find(name);
}`,
    },
    {
      name: 'a getter that only reads',
      filename,
      code: `import { registry } from '../registry.js';
export function run(): number {
  return registry.size;
}`,
    },
    {
      name: 'a field that is read',
      filename,
      code: `import { registry } from '../registry.js';
export function run(): string {
  return registry.label;
}`,
    },
    {
      name: 'a call while the module is evaluated',
      filename,
      code: `import { registry } from '../registry.js';
registry.add('engine', 'engine');`,
    },
    {
      name: 'a method that runs once by its name',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.register(name);
}`,
    },
    {
      name: 'a call in a function that runs once by its name',
      filename,
      code: `import { registry } from '../registry.js';
export function bootstrap(): void {
  registry.add('engine', 'engine');
}`,
    },
    {
      name: 'a call in a function that only the module calls',
      filename,
      code: `import { registry } from '../registry.js';
function fill(): void {
  registry.add('engine', 'engine');
}
fill();`,
    },
    {
      name: 'a type',
      filename,
      code: `import type { registry } from '../registry.js';
export type Agents = typeof registry;`,
    },
    {
      name: 'a name that only types use',
      filename,
      code: `import { registry } from '../registry.js';
export type Agents = typeof registry;`,
    },
    {
      name: 'an inline type',
      filename,
      code: `import { type registry } from '../registry.js';
export type Agents = typeof registry;`,
    },
    {
      name: 'a parameter of the same name',
      filename,
      code: `import { registry } from '../registry.js';
export type Agents = typeof registry;
export function run(registry: Agents, name: string): void {
  registry.add(name, name);
}`,
    },
    {
      name: 'a class that is constructed here',
      filename,
      code: `import { Registry } from '../registry.js';
export function run(name: string): void {
  const registry = new Registry();
  registry.add(name, name);
}`,
    },
    {
      name: 'a class that is extended here',
      filename,
      code: `import { Registry } from '../registry.js';
export class Agents extends Registry {}`,
    },
    {
      name: 'an instance without state',
      filename,
      code: `import { mailer } from '../services.js';
export function run(name: string): string {
  return mailer.send(name);
}`,
    },
    {
      name: 'an instance without state that is passed on',
      filename,
      code: `import { mailer } from '../services.js';
export const services = (): object => ({ mailer });`,
    },
    {
      name: 'a connection that is made on first use',
      filename,
      code: `import { pool } from '../services.js';
export function run(): number {
  return pool.connection.id;
}`,
    },
    {
      name: 'a pool that is passed on',
      filename,
      code: `import { pool } from '../services.js';
export const open = (use: (given: object) => void): void => use(pool);`,
    },
    {
      name: 'an instance that is filled while it is constructed',
      filename,
      code: `import { catalog } from '../services.js';
export function run(name: string): number | undefined {
  return catalog.priceOf(name);
}`,
    },
    {
      name: 'an instance that is filled while it is constructed, passed on',
      filename,
      code: `import { catalog } from '../services.js';
export const shop = (use: (given: object) => void): void => use(catalog);`,
    },
    {
      name: 'what a class of a built-in module does',
      filename,
      code: `import { bus } from '../services.js';
export function run(name: string): void {
  bus.emit(name);
}`,
    },
    {
      name: 'what an instance that extends a built-in class is given to',
      filename,
      code: `import { bus } from '../services.js';
export const listen = (use: (given: object) => void): void => use(bus);`,
    },
    {
      name: 'an inherited method that only reads',
      filename,
      code: `import { namedRegistry } from '../services.js';
export function run(name: string): string | undefined {
  return namedRegistry.find(name);
}`,
    },
    {
      name: 'a method of its own that only reads',
      filename,
      code: `import { namedRegistry } from '../services.js';
export function run(): string {
  return namedRegistry.hello();
}`,
    },
    {
      name: 'a method that reads what the instance holds',
      filename,
      code: `import { desk } from '../services.js';
export function run(name: string): boolean {
  return desk.asks(name);
}`,
    },
    {
      name: 'a reading getter of an instance that others write',
      filename,
      code: `import { ledger } from '../services.js';
export function run(): string | undefined {
  return ledger.last;
}`,
    },
    {
      name: 'a comparison',
      filename,
      code: `import { registry } from '../registry.js';
export function run(given: unknown): boolean {
  return registry === given;
}`,
    },
    {
      name: 'a test whether it is there',
      filename,
      code: `import { registry } from '../registry.js';
export function run(): number {
  return registry ? 1 : 0;
}`,
    },
    {
      name: 'its type at run time',
      filename,
      code: `import { registry } from '../registry.js';
export function run(): string {
  return typeof registry;
}`,
    },
    {
      name: 'what `Object.keys` gives',
      filename,
      code: `import { registry } from '../registry.js';
export function run(): string[] {
  return Object.keys(registry);
}`,
    },
    {
      name: 'an instance of the file itself',
      filename,
      code: `class Registry {
  readonly #names: string[] = [];
  add(name: string): void {
    this.#names.push(name);
  }
}
const registry = new Registry();
export function run(name: string): void {
  registry.add(name);
}`,
    },
    {
      name: 'a method that is taken out by a pattern and only reads',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): string | undefined {
  const { find } = registry;
  return find(name);
}`,
    },
    {
      name: 'a fresh instance of a package',
      filename,
      code: `import { EventEmitter } from 'node:events';
const bus = new EventEmitter();
export function run(name: string): void {
  bus.emit(name);
}`,
    },
    {
      name: 'the same names from another module',
      filename,
      code: `import { list } from '../literals.js';
export function run(): string | undefined {
  return list.at(0);
}`,
    },
    {
      name: 'a method that remembers what it computed of its argument',
      filename,
      code: `import { levels } from '../services.js';
export function run(name: string): number {
  return levels.levelOf(name);
}`,
    },
    {
      name: 'an instance that remembers what it computed, passed on',
      filename,
      code: `import { levels } from '../services.js';
export const hand = (use: (given: object) => void): void => use(levels);`,
    },
    {
      name: 'a method that connects by a private one',
      filename,
      code: `import { client } from '../services.js';
export function run(name: string): number {
  return client.send(name);
}`,
    },
    {
      name: 'an instance that connects by a private method, passed on',
      filename,
      code: `import { client } from '../services.js';
export const hand = (use: (given: object) => void): void => use(client);`,
    },
  ],
  invalid: [
    {
      name: 'a method that writes a private field',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
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
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 11,
        },
      ],
      output: null,
    },
    {
      name: 'a method that calls a private one that writes',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.addAll([[name, name]]);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/registry.ts',
            member: '#agents',
            writer: "'Registry.#put'",
            line: '31',
            where: '',
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
      name: 'a method that assigns a field',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.rename(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/registry.ts',
            member: 'label',
            writer: "'Registry.rename'",
            line: '15',
            where: '',
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
      name: 'a default export',
      filename,
      code: `import registry from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'default',
            module: 'src/registry.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: '',
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
      name: 'an import under another name',
      filename,
      code: `import { registry as agents } from '../registry.js';
export function run(name: string): void {
  agents.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'agents',
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
          endColumn: 9,
        },
      ],
      output: null,
    },
    {
      name: 'a member of a namespace',
      filename,
      code: `import * as agents from '../registry.js';
export function run(name: string): void {
  agents.registry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'agents.registry',
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
          endColumn: 18,
        },
      ],
      output: null,
    },
    {
      name: 'the default member of a namespace',
      filename,
      code: `import * as agents from '../registry.js';
export function run(name: string): void {
  agents.default.rename(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'agents.default',
            holder: 'default',
            module: 'src/registry.ts',
            member: 'label',
            writer: "'Registry.rename'",
            line: '15',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 17,
        },
      ],
      output: null,
    },
    {
      name: 'a member taken out of a namespace',
      filename,
      code: `import * as agents from '../registry.js';
export function run(name: string): void {
  const { registry } = agents;
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
    {
      name: 'a frozen instance whose private map is written',
      filename,
      code: `import { frozenRegistry } from '../registry.js';
export function run(name: string): void {
  frozenRegistry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'frozenRegistry',
            holder: 'frozenRegistry',
            module: 'src/registry.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 17,
        },
      ],
      output: null,
    },
    {
      name: 'an inherited method',
      filename,
      code: `import { namedRegistry } from '../services.js';
export function run(name: string): void {
  namedRegistry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'namedRegistry',
            holder: 'namedRegistry',
            module: 'src/services.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
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
      name: 'a method that calls an inherited one of another module',
      filename,
      code: `import { namedRegistry } from '../services.js';
export function run(name: string): void {
  namedRegistry.adopt(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'namedRegistry',
            holder: 'namedRegistry',
            module: 'src/services.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
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
      name: 'a method that writes an object of another class that it holds',
      filename,
      code: `import { desk } from '../services.js';
export function run(name: string): void {
  desk.seat(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'desk',
            holder: 'desk',
            module: 'src/services.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
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
      name: 'a method that writes what the constructor was given',
      filename,
      code: `import { desk } from '../services.js';
export function run(name: string): void {
  desk.call(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'desk',
            holder: 'desk',
            module: 'src/services.ts',
            member: 'names',
            writer: "'Desk.call'",
            line: '36',
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
      name: 'an arrow function in a field',
      filename,
      code: `import { ledger } from '../services.js';
export function run(name: string): void {
  ledger.log(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'ledger',
            holder: 'ledger',
            module: 'src/services.ts',
            member: 'entries',
            writer: "'Ledger.log'",
            line: '130',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 9,
        },
      ],
      output: null,
    },
    {
      name: 'a getter that writes',
      filename,
      code: `import { ledger } from '../services.js';
export function run(): string[] {
  return ledger.drained;
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'ledger',
            holder: 'ledger',
            module: 'src/services.ts',
            member: 'entries',
            writer: "'Ledger.drained'",
            line: '139',
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
      name: 'a method that writes later',
      filename,
      code: `import { ledger } from '../services.js';
export function run(name: string): void {
  ledger.later(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'ledger',
            holder: 'ledger',
            module: 'src/services.ts',
            member: 'entries',
            writer: "'Ledger.later'",
            line: '146',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 9,
        },
      ],
      output: null,
    },
    {
      name: 'a list in a field',
      filename,
      code: `import { ledger } from '../services.js';
export function run(name: string): void {
  ledger.entries.push(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'ledger',
            holder: 'ledger',
            module: 'src/services.ts',
            member: 'ledger.entries',
            writer: 'this module',
            line: '3',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 9,
        },
      ],
      output: null,
    },
    {
      name: 'a set in a part of a field',
      filename,
      code: `import { ledger } from '../services.js';
export function run(name: string): void {
  ledger.parts.open.add(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'ledger',
            holder: 'ledger',
            module: 'src/services.ts',
            member: 'ledger.open',
            writer: 'this module',
            line: '3',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 9,
        },
      ],
      output: null,
    },
    {
      name: 'an optional call',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry?.add(name, name);
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
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 11,
        },
      ],
      output: null,
    },
    {
      name: 'a call of a computed member',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry['add'](name, name);
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
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 11,
        },
      ],
      output: null,
    },
    {
      name: 'a cast',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  (registry as { add(key: string, value: string): void }).add(name, name);
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
          line: 3,
          column: 4,
          endLine: 3,
          endColumn: 12,
        },
      ],
      output: null,
    },
    {
      name: 'a method that is taken out by a pattern',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  const { rename } = registry;
  rename(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'registry',
            module: 'src/registry.ts',
            member: 'label',
            writer: "'Registry.rename'",
            line: '15',
            where: '',
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 30,
        },
      ],
      output: null,
    },
    {
      name: 'an alias in a constant',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  const agents = registry;
  agents.add(name, name);
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
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 26,
        },
      ],
      output: null,
    },
    {
      name: 'an alias of the module',
      filename,
      code: `import { registry } from '../registry.js';
const agents = registry;
export function run(name: string): void {
  agents.add(name, name);
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
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 24,
        },
      ],
      output: null,
    },
    {
      name: 'two takes of one instance',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
}
export const again = (name: string): void => registry.rename(name);`,
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
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 11,
        },
      ],
      output: null,
    },
    {
      name: 'two instances',
      filename,
      code: `import first, { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
  first.add(name, name);
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
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 11,
        },
        {
          messageId: 'sharedInstance',
          data: {
            name: 'first',
            holder: 'default',
            module: 'src/registry.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: '',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 8,
        },
      ],
      output: null,
    },
    {
      name: 'a method of a class',
      filename,
      code: `import { registry } from '../registry.js';
export class Engine {
  run(name: string): void {
    registry.add(name, name);
  }
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
          column: 5,
          endLine: 4,
          endColumn: 13,
        },
      ],
      output: null,
    },
    {
      name: 'a callback',
      filename,
      code: `import { registry } from '../registry.js';
export const all = (names: string[]): void => names.forEach((name) => registry.add(name, name));`,
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
          line: 2,
          column: 71,
          endLine: 2,
          endColumn: 79,
        },
      ],
      output: null,
    },
    {
      name: 'a conditional expression',
      filename,
      code: `import first, { registry } from '../registry.js';
export function run(name: string): void {
  (name === '' ? first : registry).add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'first',
            holder: 'default',
            module: 'src/registry.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: '',
          },
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 23,
        },
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
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 34,
        },
      ],
      output: null,
    },
  ],
});

import { noSharedSingleton } from '../../../rules/no-shared-singleton.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const filename = 'src/engines/engine.ts';
const scopedSettings = { concepts: [], userScope: { accessors: ['./src/context.ts#scopedRegistry'] } };

// Functions that give what their module holds.
ruleTester({ project: 'singletons', settings: { concepts: [] } }).run('no-shared-singleton', noSharedSingleton, {
  valid: [
    {
      name: 'a new instance each time under the usual name',
      filename,
      code: `import { getInstance } from '../accessors.js';
export function run(name: string): void {
  getInstance().add(name, name);
}`,
    },
    {
      name: 'a new instance each time',
      filename,
      code: `import { makeRegistry } from '../accessors.js';
export function run(name: string): void {
  makeRegistry().add(name, name);
}`,
    },
    {
      name: 'a new instance each time, passed on',
      filename,
      code: `import { makeRegistry } from '../accessors.js';
export const hand = (use: (given: object) => void): void => use(makeRegistry());`,
    },
    {
      name: 'one instance for each name',
      filename,
      code: `import { registryNamed } from '../accessors.js';
export function run(name: string): void {
  registryNamed(name).add(name, name);
}`,
    },
    {
      name: 'one instance for each request',
      filename,
      code: `import { registryFor } from '../accessors.js';
export function run(request: object): void {
  registryFor(request).add('a', 'b');
}`,
    },
    {
      name: 'an instance of which only a reading method is called',
      filename,
      code: `import { obtain } from '../accessors.js';
export function run(name: string): string | undefined {
  return obtain().find(name);
}`,
    },
    {
      name: 'a result in a constant of which only a reading method is called',
      filename,
      code: `import { obtain } from '../accessors.js';
export function run(name: string): string {
  const registry = obtain();
  return registry.find(name) ?? registry.label;
}`,
    },
    {
      name: 'a result that is dropped',
      filename,
      code: `import { obtain } from '../accessors.js';
export function run(): void {
  obtain();
}`,
    },
    {
      name: 'the function itself is passed on',
      filename,
      code: `import { obtain } from '../accessors.js';
export const hand = (use: (given: () => object) => void): void => use(obtain);`,
    },
    {
      name: 'what the context of the request holds',
      filename,
      code: `import { requestRegistry } from '../context.js';
export function run(name: string): void {
  requestRegistry()?.add(name, name);
}`,
    },
    {
      name: 'what the context of the request holds, or else one instance',
      filename,
      code: `import { anyRegistry } from '../context.js';
export function run(name: string): void {
  anyRegistry().add(name, name);
}`,
    },
    {
      name: 'what the settings say belongs to the request',
      filename,
      settings: scopedSettings,
      code: `import { scopedRegistry } from '../context.js';
export function run(name: string): void {
  scopedRegistry().add(name, name);
}`,
    },
    {
      name: 'configuration that is read once',
      filename,
      code: `import { getConfig } from '../state.js';
export function run(): string {
  return getConfig().user;
}`,
    },
    {
      name: 'a frozen object',
      filename,
      code: `import { getLimits } from '../state.js';
export function run(): number {
  return getLimits().requests;
}`,
    },
    {
      name: 'a table that nobody writes',
      filename,
      code: `import { getTable } from '../state.js';
export function run(name: string): number | undefined {
  return getTable().get(name);
}`,
    },
    {
      name: 'a map that is only read here',
      filename,
      code: `import { getSessions } from '../state.js';
export function run(name: string): boolean {
  return getSessions().has(name);
}`,
    },
    {
      name: 'a number',
      filename,
      code: `import { next } from '../state.js';
export function run(): number {
  return next();
}`,
    },
    {
      name: 'a copy',
      filename,
      code: `import { copyOfQueue } from '../state.js';
export function run(name: string): void {
  copyOfQueue().push(name);
}`,
    },
    {
      name: 'a question about the state',
      filename,
      code: `import { isQueued } from '../state.js';
export function run(name: string): boolean {
  return isQueued(name);
}`,
    },
    {
      name: 'a call while the module is evaluated',
      filename,
      code: `import { obtain } from '../accessors.js';
obtain().add('engine', 'engine');`,
    },
    {
      name: 'a function of the file itself',
      filename,
      code: `import { Registry } from '../registry.js';
const registry = new Registry();
const obtain = (): Registry => registry;
export function run(name: string): void {
  obtain().add(name, name);
}`,
    },
    {
      name: 'a parameter of the same name',
      filename,
      code: `import { obtain } from '../accessors.js';
export type Obtain = typeof obtain;
export function run(obtain: Obtain, name: string): void {
  obtain().add(name, name);
}`,
    },
    {
      name: 'a function that only writes',
      filename,
      code: `import { enter } from '../state.js';
export function run(name: string): void {
  enter(name);
}`,
    },
  ],
  invalid: [
    {
      name: 'an instance that is made with the module',
      filename,
      code: `import { obtain } from '../accessors.js';
export function run(name: string): void {
  obtain().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
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
      name: 'an instance that is made on first use',
      filename,
      code: `import { getRegistry } from '../accessors.js';
export function run(name: string): void {
  getRegistry().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'getRegistry()',
            holder: 'lazy',
            module: 'src/accessors.ts',
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
      name: 'an instance that is made when there is none',
      filename,
      code: `import { registryOnce } from '../accessors.js';
export function run(name: string): void {
  registryOnce().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'registryOnce()',
            holder: 'late',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
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
      name: 'an instance that is promised',
      filename,
      code: `import { openRegistry } from '../accessors.js';
export async function run(name: string): Promise<void> {
  (await openRegistry()).add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'openRegistry()',
            holder: 'promised',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 24,
        },
      ],
      output: null,
    },
    {
      name: 'an instance on the global object',
      filename,
      code: `import { globalRegistry } from '../accessors.js';
export function run(name: string): void {
  globalRegistry().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'globalRegistry()',
            holder: 'registry',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 19,
        },
      ],
      output: null,
    },
    {
      name: 'what another function gives',
      filename,
      code: `import { forwarded } from '../accessors.js';
export function run(name: string): void {
  forwarded().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'forwarded()',
            holder: 'eager',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 14,
        },
      ],
      output: null,
    },
    {
      name: 'one of two instances',
      filename,
      code: `import { chosen } from '../accessors.js';
export function run(name: string): void {
  chosen(true).add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'chosen()',
            holder: 'eager',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
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
      name: 'a result in a constant',
      filename,
      code: `import { obtain } from '../accessors.js';
export function run(name: string): void {
  const registry = obtain();
  registry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 28,
        },
      ],
      output: null,
    },
    {
      name: 'a result in a constant of the module',
      filename,
      code: `import { obtain } from '../accessors.js';
const registry = obtain();
export function run(name: string): void {
  registry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 2,
          column: 18,
          endLine: 2,
          endColumn: 26,
        },
      ],
      output: null,
    },
    {
      name: 'a result in a field',
      filename,
      code: `import { obtain } from '../accessors.js';
export class Engine {
  readonly #registry = obtain();
  run(name: string): void {
    this.#registry.add(name, name);
  }
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
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
      name: 'a result that is returned',
      filename,
      code: `import { obtain } from '../accessors.js';
export const agents = (): object => obtain();`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 2,
          column: 37,
          endLine: 2,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'a result that is passed on',
      filename,
      code: `import { obtain } from '../accessors.js';
export const hand = (use: (given: object) => void): void => use(obtain());`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 2,
          column: 65,
          endLine: 2,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'a result whose field is assigned',
      filename,
      code: `import { obtain } from '../accessors.js';
export function run(name: string): void {
  obtain().label = name;
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
            member: 'eager.label',
            writer: 'this module',
            line: '3',
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
      name: 'a result of which a method is taken',
      filename,
      code: `import { obtain } from '../accessors.js';
export function run(name: string): void {
  const { rename } = obtain();
  rename(name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
            member: 'label',
            writer: "'Registry.rename'",
            line: '15',
            where: " of 'src/registry.ts'",
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
      name: 'a member of a namespace',
      filename,
      code: `import * as accessors from '../accessors.js';
export function run(name: string): void {
  accessors.obtain().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'accessors.obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
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
      name: 'an import under another name',
      filename,
      code: `import { obtain as find } from '../accessors.js';
export function run(name: string): void {
  find().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'find()',
            holder: 'eager',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
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
      name: 'two calls of one function',
      filename,
      code: `import { obtain } from '../accessors.js';
export function run(name: string): void {
  obtain().add(name, name);
  obtain().rename(name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
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
      name: 'two functions',
      filename,
      code: `import { getRegistry, obtain } from '../accessors.js';
export function run(name: string): void {
  obtain().add(name, name);
  getRegistry().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
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
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'getRegistry()',
            holder: 'lazy',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 16,
        },
      ],
      output: null,
    },
    {
      name: 'two functions that give the same instance',
      filename,
      code: `import { forwarded, obtain } from '../accessors.js';
export function run(name: string): void {
  obtain().add(name, name);
  forwarded().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
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
      name: 'an alias of the function',
      filename,
      code: `import { obtain } from '../accessors.js';
const find = obtain;
export function run(name: string): void {
  find().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'find()',
            holder: 'eager',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 9,
        },
      ],
      output: null,
    },
    {
      name: 'a function of a module that is loaded when needed',
      filename,
      code: `export async function run(name: string): Promise<void> {
  const { obtain } = await import('../accessors.js');
  obtain().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'obtain()',
            holder: 'eager',
            module: 'src/accessors.ts',
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
      name: 'a variable that another function sets',
      filename,
      code: `import { getCurrent } from '../state.js';
export function run(): string | undefined {
  return getCurrent()?.user;
}`,
      errors: [
        {
          messageId: 'sharedValue',
          data: {
            name: 'getCurrent()',
            holder: 'current',
            module: 'src/state.ts',
            member: 'current',
            writer: "'setCurrent'",
            line: '15',
            where: '',
          },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 22,
        },
      ],
      output: null,
    },
    {
      name: 'a variable that another function sets, tested first',
      filename,
      code: `import { requireCurrent } from '../state.js';
export function run(): string {
  return requireCurrent().user;
}`,
      errors: [
        {
          messageId: 'sharedValue',
          data: {
            name: 'requireCurrent()',
            holder: 'current',
            module: 'src/state.ts',
            member: 'current',
            writer: "'setCurrent'",
            line: '15',
            where: '',
          },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 26,
        },
      ],
      output: null,
    },
    {
      name: 'an object whose member another function sets',
      filename,
      code: `import { getState } from '../state.js';
export function run(): string | undefined {
  return getState().user;
}`,
      errors: [
        {
          messageId: 'sharedValue',
          data: {
            name: 'getState()',
            holder: 'state',
            module: 'src/state.ts',
            member: 'state',
            writer: "'enter'",
            line: '28',
            where: '',
          },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 20,
        },
      ],
      output: null,
    },
    {
      name: 'a member that another function sets',
      filename,
      code: `import { currentUser } from '../state.js';
export function run(): string | undefined {
  return currentUser();
}`,
      errors: [
        {
          messageId: 'sharedValue',
          data: {
            name: 'currentUser()',
            holder: 'state',
            module: 'src/state.ts',
            member: 'state',
            writer: "'enter'",
            line: '28',
            where: '',
          },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 23,
        },
      ],
      output: null,
    },
    {
      name: 'a map that is written here',
      filename,
      code: `import { getSessions } from '../state.js';
export function run(name: string): void {
  getSessions().set(name, { user: name });
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'getSessions()',
            holder: 'sessions',
            module: 'src/state.ts',
            member: 'sessions',
            writer: 'this module',
            line: '3',
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
      name: 'a list that is written here',
      filename,
      code: `import { getQueue } from '../state.js';
export function run(name: string): void {
  getQueue().push(name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'getQueue()',
            holder: 'queue',
            module: 'src/state.ts',
            member: 'queue',
            writer: 'this module',
            line: '3',
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
      name: 'what a module holds of another',
      filename,
      code: `import { taken } from '../aliases.js';
export function run(name: string): void {
  taken.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'taken',
            holder: 'eager',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
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
      name: 'an instance that another module made by a function',
      filename,
      code: `import { made } from '../aliases.js';
export function run(name: string): void {
  made.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'made',
            holder: 'made',
            module: 'src/aliases.ts',
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
      name: 'a function that gives what another module exports',
      filename,
      code: `import { viaOther } from '../aliases.js';
export function run(name: string): void {
  viaOther().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'viaOther()',
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
          endColumn: 13,
        },
      ],
      output: null,
    },
    {
      name: 'a function that gives what a function of another module gives',
      filename,
      code: `import { viaCall } from '../aliases.js';
export function run(name: string): void {
  viaCall().add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'viaCall()',
            holder: 'lazy',
            module: 'src/accessors.ts',
            member: '#agents',
            writer: "'Registry.add'",
            line: '7',
            where: " of 'src/registry.ts'",
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 12,
        },
      ],
      output: null,
    },
  ],
});

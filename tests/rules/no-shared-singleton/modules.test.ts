import { noSharedSingleton } from '../../../rules/no-shared-singleton.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const filename = 'src/engines/engine.ts';

// Barrels, cycles, CommonJS, and modules that cannot be read.
ruleTester({ project: 'singletons', settings: { concepts: [] } }).run('no-shared-singleton', noSharedSingleton, {
  valid: [
    {
      name: 'a barrel, of which only a reading method is called',
      filename,
      code: `import { agents } from '../barrel.js';
export function run(name: string): string | undefined {
  return agents.find(name);
}`,
    },
    {
      name: 'a new instance behind a star',
      filename,
      code: `import { getInstance } from '../index.js';
export function run(name: string): void {
  getInstance().add(name, name);
}`,
    },
    {
      name: 'a namespace that is passed on',
      filename,
      code: `import * as all from '../index.js';
export const hand = (use: (given: object) => void): void => use(all);`,
    },
    {
      name: 'a function that calls itself forever',
      filename,
      code: `import { loop } from '../cycle-a.js';
export function run(): unknown {
  return loop();
}`,
    },
    {
      name: 'modules that import each other, of which nothing is written',
      filename,
      code: `import { cycle } from '../cycle-a.js';
export function run(): void {
  cycle.leave();
}`,
    },
    {
      name: 'a module that is not there',
      filename,
      typeErrors: [2307],
      code: `import { registry } from '../missing.js';
export function run(name: string): void {
  registry.add(name, name);
}`,
    },
    {
      name: 'an export that is not there',
      filename,
      typeErrors: [2614],
      code: `import { missing } from '../registry.js';
export function run(name: string): void {
  missing.add(name, name);
}`,
    },
    {
      name: 'a built-in module',
      filename,
      code: `import * as events from 'node:events';
export const make = (): object => new events.EventEmitter();`,
    },
    {
      name: 'odd exports',
      filename: 'src/engines/engine.js',
      code: `import strange, { a, nothing, rest, self } from '../odd.js';
export const run = () => [self()()().x, nothing.add(1), rest.b(), a?.c];
export const all = () => strange.length;`,
    },
    {
      name: 'a required instance of which only a reading method is called',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `const registry = require('./registry');
exports.run = (name) => registry.get(name);`,
    },
    {
      name: 'a required function that makes a new instance',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `const { newStore } = require('./accessors');
exports.run = (name) => newStore().use(name);`,
    },
    {
      name: 'a required instance without state',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `const { log } = require('./index');
exports.run = (name) => log.write(name);`,
    },
    {
      name: 'a require that is not the global one',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `const require = (name) => ({ add: () => name });
const registry = require('./registry');
exports.run = (name) => registry.add(name, name);`,
    },
    {
      name: 'a required module whose name is computed',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `exports.run = (name) => require('./' + name).add(name, name);`,
    },
    {
      name: 'a file without imports',
      filename,
      code: `let count = 0;
export const hit = (): number => ++count;`,
    },
    {
      name: 'a declaration file',
      filename: 'src/engines/engine.d.ts',
      code: `import { registry } from '../registry.js';
export declare const run: typeof registry;`,
    },
    {
      name: 'a test',
      filename: 'src/engines/engine.test.ts',
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
}`,
    },
  ],
  invalid: [
    {
      name: 'a barrel',
      filename,
      code: `import { agents } from '../barrel.js';
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
      name: 'a barrel of barrels',
      filename,
      code: `import { directory } from '../index.js';
export function run(name: string): void {
  directory.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'directory',
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
          endColumn: 12,
        },
      ],
      output: null,
    },
    {
      name: 'a default export under a name',
      filename,
      code: `import { mainRegistry } from '../index.js';
export function run(name: string): void {
  mainRegistry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'mainRegistry',
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
          endColumn: 15,
        },
      ],
      output: null,
    },
    {
      name: 'a function behind a star',
      filename,
      code: `import { obtain } from '../index.js';
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
      name: 'a namespace behind a star',
      filename,
      code: `import { statics } from '../index.js';
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
      name: 'a namespace of a barrel',
      filename,
      code: `import * as all from '../index.js';
export function run(name: string): void {
  all.ledger.log(name);
  all.statics.Counter.note(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'all.ledger',
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
          endColumn: 13,
        },
        {
          messageId: 'sharedClass',
          data: {
            name: 'all.statics.Counter',
            module: 'src/statics.ts',
            member: 'Counter.#names',
            writer: "'Counter.note'",
            line: '52',
            where: '',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 22,
        },
      ],
      output: null,
    },
    {
      name: 'an alias that another module exports',
      filename,
      code: `import { alias } from '../aliases.js';
export function run(name: string): void {
  alias.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'alias',
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
          endColumn: 8,
        },
      ],
      output: null,
    },
    {
      name: 'one instance under two names',
      filename,
      code: `import { alias } from '../aliases.js';
import { agents } from '../barrel.js';
export function run(name: string): void {
  alias.add(name, name);
  agents.rename(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'alias',
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
          endColumn: 8,
        },
      ],
      output: null,
    },
    {
      name: 'modules that import each other',
      filename,
      code: `import { cycle } from '../cycle-a.js';
import type { CycleA } from '../cycle-a.js';
export function run(other: CycleA): void {
  cycle.join(other);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'cycle',
            holder: 'cycle',
            module: 'src/cycle-a.ts',
            member: '#others',
            writer: "'CycleB.join'",
            line: '7',
            where: " of 'src/cycle-b.ts'",
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
      name: 'an odd class',
      filename: 'src/engines/engine.js',
      code: `import { strange } from '../odd.js';
export function run(name) {
  strange.note(name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'strange',
            holder: 'strange',
            module: 'src/odd.js',
            member: 'texts',
            writer: "'Strange.note'",
            line: '11',
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
      name: 'an instance that takes the place of the exports',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `const registry = require('./registry');
exports.run = (name) => registry.add(name, name);`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'default',
            module: 'src/legacy/registry.js',
            member: 'items',
            writer: "'Registry.add'",
            line: '7',
            where: '',
          },
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 33,
        },
      ],
      output: null,
    },
    {
      name: 'a required instance',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `const { store } = require('./accessors');
exports.run = (name) => store.use(name);`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'store',
            holder: 'store',
            module: 'src/legacy/accessors.js',
            member: 'current',
            writer: "'Store.use'",
            line: '11',
            where: '',
          },
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 30,
        },
      ],
      output: null,
    },
    {
      name: 'a required function',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `const { getStore } = require('./accessors');
exports.run = (name) => getStore().use(name);`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'getStore()',
            holder: 'instance',
            module: 'src/legacy/accessors.js',
            member: 'current',
            writer: "'Store.use'",
            line: '11',
            where: '',
          },
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 35,
        },
      ],
      output: null,
    },
    {
      name: 'a member of a required module',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `const accessors = require('./accessors');
exports.run = (name) => accessors.getStore().use(name);`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'accessors.getStore()',
            holder: 'instance',
            module: 'src/legacy/accessors.js',
            member: 'current',
            writer: "'Store.use'",
            line: '11',
            where: '',
          },
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'a member of a call of require',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `const getStore = require('./accessors').getStore;
exports.run = (name) => getStore().use(name);`,
      errors: [
        {
          messageId: 'sharedAccessor',
          data: {
            name: 'getStore()',
            holder: 'instance',
            module: 'src/legacy/accessors.js',
            member: 'current',
            writer: "'Store.use'",
            line: '11',
            where: '',
          },
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 35,
        },
      ],
      output: null,
    },
    {
      name: 'an instance that a required module passes on',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `const { registry } = require('./index');
exports.run = (name) => registry.add(name, name);`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'default',
            module: 'src/legacy/registry.js',
            member: 'items',
            writer: "'Registry.add'",
            line: '7',
            where: '',
          },
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 33,
        },
      ],
      output: null,
    },
    {
      name: 'a require in a function',
      filename: 'src/legacy/engine.js',
      languageOptions: { parserOptions: { sourceType: 'commonjs' } },
      code: `exports.run = (name) => {
  const registry = require('./registry');
  registry.add(name, name);
};`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'default',
            module: 'src/legacy/registry.js',
            member: 'items',
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
      name: 'a CommonJS module that is imported',
      filename: 'src/engines/engine.js',
      code: `import registry from '../legacy/registry.js';
export function run(name) {
  registry.add(name, name);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'default',
            module: 'src/legacy/registry.js',
            member: 'items',
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
      name: 'a TypeScript import of a CommonJS module',
      filename: 'src/legacy/engine.ts',
      typeErrors: [1287],
      code: `import registry = require('../legacy/registry.js');
export const run = (name: string): void => registry.add(name, name);`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'registry',
            holder: 'default',
            module: 'src/legacy/registry.js',
            member: 'items',
            writer: "'Registry.add'",
            line: '7',
            where: '',
          },
          line: 2,
          column: 44,
          endLine: 2,
          endColumn: 52,
        },
      ],
      output: null,
    },
  ],
});

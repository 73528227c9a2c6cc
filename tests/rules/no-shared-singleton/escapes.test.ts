import { noSharedSingleton } from '../../../rules/no-shared-singleton.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const filename = 'src/engines/engine.ts';

// Instances that leave the hands of the file.
ruleTester({ project: 'singletons', settings: { concepts: [] } }).run('no-shared-singleton', noSharedSingleton, {
  valid: [
    {
      name: 'a private field of which only reading methods are called',
      filename,
      code: `import { registry } from '../registry.js';
export class Engine {
  readonly #agents = registry;
  run(name: string): string | undefined {
    return this.#agents.find(name);
  }
}`,
    },
    {
      name: 'a field declared private of which only reading methods are called',
      filename,
      code: `import { registry } from '../registry.js';
export class Engine {
  private readonly agents = registry;
  run(name: string): string | undefined {
    return this.agents.find(name);
  }
}`,
    },
    {
      name: 'an argument while the module is evaluated',
      filename,
      code: `import { registry } from '../registry.js';
const hand = (given: object): object => given;
export const kept = Object.freeze([hand(registry)]);`,
    },
    { name: 'an export under the same name', filename, code: `export { registry } from '../registry.js';` },
    {
      name: 'an import that is exported again',
      filename,
      code: `import { registry } from '../registry.js';
export { registry };`,
    },
    { name: 'an export of everything', filename, code: `export * from '../registry.js';` },
    {
      name: 'an argument of a built-in function that only reads',
      filename,
      code: `import { registry } from '../registry.js';
export const text = (): string => JSON.stringify(registry);`,
    },
    {
      name: 'what is passed on of it is a primitive',
      filename,
      code: `import { registry } from '../registry.js';
export const hand = (use: (given: number) => void): void => use(registry.size);`,
    },
    {
      name: 'what a reading method gives is passed on',
      filename,
      code: `import { registry } from '../registry.js';
export const hand = (name: string, use: (given: unknown) => void): void => use(registry.find(name));`,
    },
    {
      name: 'a private field that the constructor sets, of which nothing is written',
      filename,
      code: `import { registry } from '../registry.js';
export class Engine {
  readonly #agents;
  constructor() {
    this.#agents = registry;
  }
  has(name: string): boolean {
    return this.#agents.find(name) !== undefined;
  }
}`,
    },
  ],
  invalid: [
    {
      name: 'an argument of an unknown function',
      filename,
      code: `import { registry } from '../registry.js';
export const hand = (use: (given: object) => void): void => use(registry);`,
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
          column: 65,
          endLine: 2,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'an argument of a constructor',
      filename,
      code: `import { desk } from '../services.js';
import { registry } from '../registry.js';
export const make = (Kind: new (given: object) => object): object[] => [new Kind(registry), new Kind(desk)];`,
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
          column: 82,
          endLine: 3,
          endColumn: 90,
        },
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
          column: 102,
          endLine: 3,
          endColumn: 106,
        },
      ],
      output: null,
    },
    {
      name: 'what is returned',
      filename,
      code: `import { registry } from '../registry.js';
export function agents(): object {
  return registry;
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
          column: 10,
          endLine: 3,
          endColumn: 18,
        },
      ],
      output: null,
    },
    {
      name: 'what an arrow function gives',
      filename,
      code: `import { registry } from '../registry.js';
export const agents = (): object => registry;`,
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
          column: 37,
          endLine: 2,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'a member of an object literal',
      filename,
      code: `import { registry } from '../registry.js';
export const context = (): object => ({ registry });`,
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
          column: 41,
          endLine: 2,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'an element of a list',
      filename,
      code: `import { registry } from '../registry.js';
export const context = (): object[] => [registry];`,
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
          column: 41,
          endLine: 2,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'a default of a parameter',
      filename,
      code: `import { registry } from '../registry.js';
export function run(name: string, agents = registry): void {
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
          column: 44,
          endLine: 2,
          endColumn: 52,
        },
      ],
      output: null,
    },
    {
      name: 'a public field',
      filename,
      code: `import { registry } from '../registry.js';
export class Engine {
  readonly agents = registry;
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
          column: 21,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: null,
    },
    {
      name: 'a private field whose writing method is called',
      filename,
      code: `import { registry } from '../registry.js';
export class Engine {
  readonly #agents = registry;
  run(name: string): void {
    this.#agents.add(name, name);
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
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 30,
        },
      ],
      output: null,
    },
    {
      name: 'a field declared private',
      filename,
      code: `import { registry } from '../registry.js';
export class Engine {
  private readonly agents = registry;
  run(name: string): void {
    this.agents.add(name, name);
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
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 37,
        },
      ],
      output: null,
    },
    {
      name: 'a private field that the constructor sets',
      filename,
      code: `import { registry } from '../registry.js';
export class Engine {
  readonly #agents;
  constructor() {
    this.#agents = registry;
  }
  run(name: string): void {
    this.#agents.add(name, name);
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
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 28,
        },
      ],
      output: null,
    },
    {
      name: 'a member of another object',
      filename,
      code: `import { registry } from '../registry.js';
export function run(context: { agents: object }): void {
  context.agents = registry;
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
          column: 20,
          endLine: 3,
          endColumn: 28,
        },
      ],
      output: null,
    },
    {
      name: 'a spread argument',
      filename,
      code: `import { registry } from '../registry.js';
export const hand = (use: (...given: object[]) => void): void => use(...[registry]);`,
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
          column: 74,
          endLine: 2,
          endColumn: 82,
        },
      ],
      output: null,
    },
  ],
});

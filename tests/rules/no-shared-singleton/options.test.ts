import { noSharedSingleton } from '../../../rules/no-shared-singleton.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const filename = 'src/engines/engine.ts';
const modulesSettings = {
  concepts: [{ name: 'Engine', canonical: './src/registry.ts#Registry', modules: ['src/engines/**'] }],
};

// The options, and the modules that concepts name.
ruleTester({ project: 'singletons', settings: { concepts: [] } }).run('no-shared-singleton', noSharedSingleton, {
  valid: [
    {
      name: 'a name that is allowed',
      filename,
      options: [{ allow: ['registry'] }],
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
}`,
    },
    {
      name: 'a function that is allowed by name',
      filename,
      options: [{ allow: ['obtain'] }],
      code: `import { obtain } from '../accessors.js';
export function run(name: string): void {
  obtain().add(name, name);
}`,
    },
    {
      name: 'the variable behind a function is allowed by name',
      filename,
      options: [{ allow: ['eager'] }],
      code: `import { obtain } from '../accessors.js';
export function run(name: string): void {
  obtain().add(name, name);
}`,
    },
    {
      name: 'a class that is allowed by name',
      filename,
      options: [{ allow: ['Manager'] }],
      code: `import { Manager } from '../statics.js';
export function run(name: string): void {
  Manager.getInstance().push(name);
}`,
    },
    {
      name: 'a static method that is allowed by name',
      filename,
      options: [{ allow: ['Manager.getInstance'] }],
      code: `import { Manager } from '../statics.js';
export function run(name: string): void {
  Manager.getInstance().push(name);
}`,
    },
    {
      name: 'a reference that is allowed',
      filename,
      options: [{ allow: ['./src/registry.ts#registry'] }],
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
}`,
    },
    {
      name: 'a reference without the dot',
      filename,
      options: [{ allow: ['src/registry.ts#registry'] }],
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
}`,
    },
    {
      name: 'a reference, through a barrel and another name',
      filename,
      options: [{ allow: ['./src/registry.ts#registry'] }],
      code: `import { directory } from '../index.js';
export function run(name: string): void {
  directory.add(name, name);
}`,
    },
    {
      name: 'a reference to a barrel',
      filename,
      options: [{ allow: ['./src/barrel.ts#agents'] }],
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
}`,
    },
    {
      name: 'a reference to a default export',
      filename,
      options: [{ allow: ['./src/registry.ts#default'] }],
      code: `import main from '../registry.js';
export function run(name: string): void {
  main.add(name, name);
}`,
    },
    {
      name: 'a reference to a function',
      filename,
      options: [{ allow: ['./src/accessors.ts#obtain'] }],
      code: `import { obtain } from '../accessors.js';
export function run(name: string): void {
  obtain().add(name, name);
}`,
    },
    {
      name: 'a reference to a static method',
      filename,
      options: [{ allow: ['./src/statics.ts#Manager.getInstance'] }],
      code: `import { Manager } from '../statics.js';
export function run(name: string): void {
  Manager.getInstance().push(name);
}`,
    },
    {
      name: 'a reference to a class',
      filename,
      options: [{ allow: ['./src/statics.ts#Counter'] }],
      code: `import { Counter } from '../statics.js';
export function run(name: string): void {
  Counter.note(name);
}`,
    },
    {
      name: 'a module that no concept names',
      filename: 'src/tools/tool.ts',
      settings: modulesSettings,
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
}`,
    },
    {
      name: 'a method that is said to run once',
      filename,
      options: [{ initFunctions: ['add'] }],
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
}`,
    },
    {
      name: 'a function that is said to run once',
      filename,
      options: [{ initFunctions: ['start*'] }],
      code: `import { registry } from '../registry.js';
export function start(): void {
  registry.add('engine', 'engine');
}`,
    },
  ],
  invalid: [
    {
      name: 'a test when tests are included',
      filename: 'src/engines/engine.test.ts',
      options: [{ includeTests: true }],
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
      name: 'a module that a concept names',
      filename,
      settings: modulesSettings,
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
      name: 'another name that is allowed',
      filename,
      options: [{ allow: ['agents'] }],
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
      name: 'a reference to the same name of another module that is allowed',
      filename,
      options: [{ allow: ['./src/literals.ts#registry'] }],
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
      name: 'a reference that leads nowhere',
      filename,
      options: [{ allow: ['./src/missing.ts#registry', '#', 'src/registry.ts'] }],
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
      name: 'a function that no longer runs once by its name',
      filename,
      options: [{ initFunctions: [] }],
      code: `import { registry } from '../registry.js';
export function bootstrap(): void {
  registry.add('engine', 'engine');
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
      name: 'another member of the class is allowed',
      filename,
      options: [{ allow: ['./src/statics.ts#Manager.getManager'] }],
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
  ],
});

import { noSharedSingleton } from '../../../rules/no-shared-singleton.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Instances that write nothing that one request could tell another, each with its reported twin.
ruleTester({ project: 'singletons', settings: { concepts: [] } }).run('no-shared-singleton', noSharedSingleton, {
  valid: [
    {
      name: 'what only limits how often something is printed',
      filename: 'src/engines/engine.ts',
      code: `import { warnings } from '../habits.js';
export function run(text: string): void {
  warnings.warn(text);
}`,
    },
    {
      name: 'paths of the configuration that are set again',
      filename: 'src/engines/engine.ts',
      code: `import { folders } from '../habits.js';
export function run(): void {
  folders.prepare();
}`,
    },
    {
      name: 'a timer that the process sets for itself',
      filename: 'src/engines/engine.ts',
      code: `import { sweeper } from '../habits.js';
export function run(): void {
  sweeper.next();
}`,
    },
    {
      name: 'a timer that is stopped',
      filename: 'src/engines/engine.ts',
      code: `import { sweeper } from '../habits.js';
export function run(): void {
  sweeper.stop();
}`,
    },
    {
      name: 'a field that a private method makes when there is nothing',
      filename: 'src/engines/engine.ts',
      code: `import { line } from '../habits.js';
export function run(text: string): void {
  line.call(text);
}`,
    },
    {
      name: 'a timer that is handed on',
      filename: 'src/engines/engine.ts',
      code: `import { sweeper } from '../habits.js';
export const context = (): object => ({ sweeper });`,
    },
  ],
  invalid: [
    {
      name: 'what is printed once, and can be asked for',
      filename: 'src/engines/engine.ts',
      code: `import { notices } from '../habits.js';
export function run(text: string): void {
  notices.warn(text);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'notices',
            holder: 'notices',
            module: 'src/habits.ts',
            writer: "'Notices.warn'",
            member: '#told',
            line: '25',
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
      name: 'a path of what the request brings',
      filename: 'src/engines/engine.ts',
      code: `import { home } from '../habits.js';
export function run(user: string): void {
  home.prepare(user);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'home',
            holder: 'home',
            module: 'src/habits.ts',
            writer: "'Home.prepare'",
            member: 'folder',
            line: '50',
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
      name: 'a timer that does what the request asked for',
      filename: 'src/engines/engine.ts',
      code: `import { saver } from '../habits.js';
export function run(user: string): void {
  saver.save(user);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'saver',
            holder: 'saver',
            module: 'src/habits.ts',
            writer: "'Saver.save'",
            member: '#timer',
            line: '72',
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
      name: 'a field that a private method makes of what the first request brings',
      filename: 'src/engines/engine.ts',
      code: `import { line } from '../habits.js';
export function run(host: string): void {
  line.callAt(host);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'line',
            holder: 'line',
            module: 'src/habits.ts',
            writer: "'Line.#aim'",
            member: '#host',
            line: '96',
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
      name: 'a timer that is handed on, and does what the request asked for',
      filename: 'src/engines/engine.ts',
      code: `import { saver } from '../habits.js';
export const context = (): object => ({ saver });`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'saver',
            holder: 'saver',
            module: 'src/habits.ts',
            writer: "'Saver.save'",
            member: '#timer',
            line: '72',
            where: '',
          },
          line: 2,
          column: 41,
          endLine: 2,
          endColumn: 46,
        },
      ],
      output: null,
    },
  ],
});

import { noSharedSingleton } from '../../../rules/no-shared-singleton.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const filename = 'src/engines/engine.ts';

// What servers do with what they share when they start, stop and log, each with its reported twin.
ruleTester({ project: 'singletons', settings: { concepts: [] } }).run('no-shared-singleton', noSharedSingleton, {
  valid: [
    {
      name: 'a logger that gets another level',
      filename,
      code: `import { log } from '../lifecycle.js';
export function run(level: string): void {
  log.setLevel(level);
}`,
    },
    {
      name: 'a logger that is handed on',
      filename,
      code: `import { log } from '../lifecycle.js';
export function run(name: string): object {
  return { log, name };
}`,
    },
    {
      name: 'a part of the process that is started',
      filename,
      code: `import { listener } from '../lifecycle.js';
export function run(port: number): void {
  listener.start(port);
}`,
    },
    {
      name: 'a part of the process that is stopped',
      filename,
      code: `import { listener } from '../lifecycle.js';
export async function run(): Promise<void> {
  listener.stop();
}`,
    },
    {
      name: 'what the start of a server does',
      filename,
      code: `import { registry } from '../registry.js';
export function start(port: number): void {
  registry.add('port', \`\${port}\`);
}`,
    },
    {
      name: 'an instance that becomes a member of the global object',
      filename,
      code: `import { registry } from '../registry.js';
export function run(): void {
  (globalThis as { registry?: object }).registry = registry;
}`,
    },
    {
      name: 'a helper of tests',
      filename: 'src/engines/test-utils.ts',
      code: `import { registry } from '../registry.js';
export function run(name: string): void {
  registry.add(name, name);
}`,
    },
  ],
  invalid: [
    {
      name: 'a logger that gets a listener',
      filename,
      code: `import { log } from '../lifecycle.js';
export function run(tell: (line: string) => void): void {
  log.listen(tell);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'log',
            holder: 'log',
            module: 'src/lifecycle.ts',
            member: '#listeners',
            writer: "'Log.listen'",
            line: '24',
            where: '',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 6,
        },
      ],
      output: null,
    },
    {
      name: 'what remembers the last line is no logger',
      filename,
      code: `import { journal } from '../lifecycle.js';
export function run(level: string): void {
  journal.setLevel(level);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'journal',
            holder: 'journal',
            module: 'src/lifecycle.ts',
            member: 'last',
            writer: "'Journal.setLevel'",
            line: '50',
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
      name: 'what remembers the last line, handed on',
      filename,
      code: `import { journal } from '../lifecycle.js';
export function run(name: string): object {
  return { journal, name };
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'journal',
            holder: 'journal',
            module: 'src/lifecycle.ts',
            member: 'last',
            writer: "'Journal.debug'",
            line: '38',
            where: '',
          },
          line: 3,
          column: 12,
          endLine: 3,
          endColumn: 19,
        },
      ],
      output: null,
    },
    {
      name: 'a part of the process that gets one more port',
      filename,
      code: `import { listener } from '../lifecycle.js';
export function run(port: number): void {
  listener.begin(port);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'listener',
            holder: 'listener',
            module: 'src/lifecycle.ts',
            member: '#ports',
            writer: "'Listener.begin'",
            line: '67',
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
      name: 'what is started for a user',
      filename,
      code: `import { clock } from '../lifecycle.js';
export function run(user: string): void {
  clock.start(user);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'clock',
            holder: 'clock',
            module: 'src/lifecycle.ts',
            member: '#running',
            writer: "'Clock.start'",
            line: '76',
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
      name: 'what gives back all that it closed',
      filename,
      code: `import { clock } from '../lifecycle.js';
export function run(key: string): string[] {
  return clock.close(key);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'clock',
            holder: 'clock',
            module: 'src/lifecycle.ts',
            member: '#running',
            writer: "'Clock.close'",
            line: '80',
            where: '',
          },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 15,
        },
      ],
      output: null,
    },
    {
      name: 'a start for a user',
      filename,
      code: `import { clock } from '../lifecycle.js';
export function start(user: string): void {
  clock.close(user);
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'clock',
            holder: 'clock',
            module: 'src/lifecycle.ts',
            member: '#running',
            writer: "'Clock.close'",
            line: '80',
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
      name: 'an instance that becomes a member of something else',
      filename,
      code: `import { journal } from '../lifecycle.js';
export function run(context: { journal?: object }): void {
  context.journal = journal;
}`,
      errors: [
        {
          messageId: 'sharedInstance',
          data: {
            name: 'journal',
            holder: 'journal',
            module: 'src/lifecycle.ts',
            member: 'last',
            writer: "'Journal.debug'",
            line: '38',
            where: '',
          },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 28,
        },
      ],
      output: null,
    },
  ],
});

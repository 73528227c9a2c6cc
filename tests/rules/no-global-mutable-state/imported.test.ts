import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const filename = 'src/engines/engine.ts';

// Containers that other modules export, whose kind the module graph tells.
ruleTester({ project: 'singletons', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a map that is only read',
      filename,
      code: `import { sessions } from '../state.js';
export const isOpen = (name: string): boolean => sessions.has(name);`,
    },
    {
      name: 'a map that is filled while the module is evaluated',
      filename,
      code: `import { sessions } from '../state.js';
sessions.set('engine', { user: 'engine' });`,
    },
    {
      name: 'a method of the same name of an instance',
      filename,
      code: `import { registry } from '../registry.js';
export const add = (name: string): void => registry.add(name, name);`,
    },
    {
      name: 'a copy of a list',
      filename,
      code: `import { list } from '../literals.js';
export const more = (name: string): number => [...list].push(name);`,
    },
    {
      name: 'a parameter of the same name',
      filename,
      code: `import type { sessions as shared } from '../state.js';
export const clear = (sessions: typeof shared): void => sessions.clear();`,
    },
    {
      name: 'what a package exports',
      filename,
      code: `import * as fs from 'node:fs';
export const set = (name: string): void => fs.writeFileSync(name, name);`,
    },
  ],
  invalid: [
    {
      name: 'a map that gets what nobody brings',
      filename,
      code: `import { sessions } from '../state.js';
export const clear = (): void => {
  sessions.set('engine', { user: 'engine' });
};`,
      errors: [
        {
          messageId: 'importedState',
          data: { name: 'sessions', writer: "'clear'", line: '3', writes: '1', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { sessions } from '../state.js';
export const clear = (): void => {
  // ssot-shared: 
  sessions.set('engine', { user: 'engine' });
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a map under keys of the caller',
      filename,
      code: `import { sessions as open } from '../state.js';
export const enter = (name: string): void => {
  open.set(name, { user: name });
};`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'open', writer: "'enter'", line: '3', writes: '1', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { sessions as open } from '../state.js';
export const enter = (name: string): void => {
  // ssot-shared: 
  open.set(name, { user: name });
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list that gets what the caller brings',
      filename,
      code: `import * as literals from '../literals.js';
export const add = (name: string): void => {
  literals.list.push(name);
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'literals', writer: "'add'", line: '3', writes: '1', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import * as literals from '../literals.js';
export const add = (name: string): void => {
  // ssot-shared: 
  literals.list.push(name);
};`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});

import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { outcomes, referencesSettings, things } from './words.ts';

ruleTester({ project: 'references', settings: referencesSettings }).run(
  'no-deprecated-reference',
  noDeprecatedReference,
  {
    valid: [
      {
        name: 'the bare import that stays',
        code: `import './legacy-store.js';

export const a = 1;
`,
      },
      {
        name: 'the bare require that stays',
        filename: 'src/consumer.cjs',
        code: `require('./legacy-store.js');

module.exports = 1;
`,
      },
      {
        name: 'the bare dynamic import that stays',
        code: `await import('./legacy-store.js');

export const a = 1;
`,
      },
    ],
    invalid: [
      {
        name: 'a named import',
        code: `import { LegacyStore } from './legacy-store.js';

export const a = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
        ],
        output: `import './legacy-store.js';

export const a = 1;
`,
      },
      {
        name: 'a default import',
        code: `import OldStore from './legacy-store.js';

export const a = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 8,
            endLine: 1,
            endColumn: 16,
          },
        ],
        output: `import './legacy-store.js';

export const a = 1;
`,
      },
      {
        name: 'a module that hands on what does nothing',
        code: `import { LegacyClock } from './clocks.js';

export const a = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.clock, outcome: '' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
        ],
        output: `export const a = 1;
`,
      },
      {
        name: 'a default and a named import',
        code: `import OldStore, { LegacyStore } from './legacy-store.js';

export const a = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 8,
            endLine: 1,
            endColumn: 16,
          },
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 20,
            endLine: 1,
            endColumn: 31,
          },
        ],
        output: `import './legacy-store.js';

export const a = 1;
`,
      },
      {
        name: 'a namespace',
        code: `import * as legacy from './legacy-store.js';

export const a = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 8,
            endLine: 1,
            endColumn: 19,
          },
        ],
        output: `import './legacy-store.js';

export const a = 1;
`,
      },
      {
        name: 'names on several lines',
        code: `import {
  LegacyStore,
  LegacyStore as Old,
} from './legacy-store.js';

export const a = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 2,
            column: 3,
            endLine: 2,
            endColumn: 14,
          },
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 3,
            column: 3,
            endLine: 3,
            endColumn: 21,
          },
        ],
        output: `import './legacy-store.js';

export const a = 1;
`,
      },
      {
        name: 'an import with attributes',
        code: `import { LegacyStore } from './legacy-store.js' with {};

export const a = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
        ],
        output: `import './legacy-store.js' with {};

export const a = 1;
`,
      },
      {
        name: 'a type import, which loads nothing',
        code: `import type { LegacyStore } from './legacy-store.js';

export const a = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 15,
            endLine: 1,
            endColumn: 26,
          },
        ],
        output: `export const a = 1;
`,
      },
      {
        name: 'require, taken apart',
        filename: 'src/consumer.cjs',
        code: `const { LegacyStore } = require('./legacy-store.js');

module.exports = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 9,
            endLine: 1,
            endColumn: 20,
          },
        ],
        output: `require('./legacy-store.js');

module.exports = 1;
`,
      },
      {
        name: 'require, a member',
        filename: 'src/consumer.cjs',
        code: `const Old = require('./legacy-store.js').LegacyStore;

module.exports = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 7,
            endLine: 1,
            endColumn: 10,
          },
        ],
        output: `require('./legacy-store.js');

module.exports = 1;
`,
      },
      {
        name: 'require, the whole module',
        filename: 'src/consumer.cjs',
        code: `const legacy = require('./legacy-store.js');

module.exports = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 7,
            endLine: 1,
            endColumn: 13,
          },
        ],
        output: `require('./legacy-store.js');

module.exports = 1;
`,
      },
      {
        name: 'a dynamic import, taken apart',
        code: `const { LegacyStore } = await import('./legacy-store.js');

export const a = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 9,
            endLine: 1,
            endColumn: 20,
          },
        ],
        output: `await import('./legacy-store.js');

export const a = 1;
`,
      },
      {
        name: 'a dynamic import, a member, without semicolons',
        code: `const a = 1
const Old = (await import('./legacy-store.js')).LegacyStore

export { a }
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 10,
          },
        ],
        output: `const a = 1
await import('./legacy-store.js')

export { a }
`,
      },
      {
        name: 'one name of a barrel',
        code: `import { LegacyStore, Store } from './index.js';

export const known = [Store];
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
        ],
        output: `import { Store } from './index.js';

export const known = [Store];
`,
      },
      {
        name: 'the only name of a barrel that hands on what does something',
        code: `import { LegacyStore } from '@app/index.js';

export const a = 1;
`,
        errors: [
          {
            messageId: 'importedUnused',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
        ],
        output: `import '@app/index.js';

export const a = 1;
`,
      },
      {
        name: 'the types of a generic class',
        code: `import { LegacyStore } from './legacy-store.js';

export const sizeOf = (store: LegacyStore<string>): number => store.entries.length;
`,
        errors: [
          {
            messageId: 'imported',
            data: { ...things.store, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
          {
            messageId: 'typed',
            data: { ...things.store, outcome: '' },
            line: 3,
            column: 31,
            endLine: 3,
            endColumn: 42,
          },
        ],
        output: [
          `import { LegacyStore } from './legacy-store.js';
import type { Store } from './store.js';

export const sizeOf = (store: Store<string>): number => store.entries.length;
`,
          `import './legacy-store.js';
import type { Store } from './store.js';

export const sizeOf = (store: Store<string>): number => store.entries.length;
`,
        ],
      },
    ],
  },
);

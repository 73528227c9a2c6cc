import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const settings = {
  concepts: [
    {
      name: 'Press',
      canonical: './src/presses/presses.ts#Presses.Press',
      factory: { module: './src/presses/press-factory.ts', call: 'createPress($inks)' },
      deprecated: ['./src/presses/old-press.ts#OldPress', './src/presses/old-presses.ts#Workshop.OldPress'],
    },
  ],
};

// The canonical class is one of a namespace, by whose name types and tests have it.
ruleTester({ project: 'engines', settings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a variable and its construction: from another module',
      code: `import { OldPress } from './presses/sandbox/old-press.js';

export const press: OldPress = new OldPress(['red']);`,
    },
    {
      name: 'a parameter: from another module',
      code: `import { OldPress } from './presses/sandbox/old-press.js';

export const print = (press: OldPress): string => press.print();`,
    },
    {
      name: 'a type argument: from another module',
      code: `import { OldPress } from './presses/sandbox/old-press.js';

export const presses = new Map<string, OldPress>();`,
    },
    {
      name: 'where the namespace is imported already: from another module',
      code: `import { OldPress } from './presses/sandbox/old-press.js';
import { Presses } from './presses/presses.js';

export const press: OldPress = new OldPress(['red']);
export const name = Presses.label;`,
    },
    {
      name: 'where the namespace is imported under another name: from another module',
      code: `import { OldPress } from './presses/sandbox/old-press.js';
import { Presses as Shop } from './presses/presses.js';

export const print = (press: OldPress): string => press.print() + Shop.label;`,
    },
    {
      name: 'where the name of the namespace is taken: from another module',
      code: `import { OldPress } from './presses/sandbox/old-press.js';

const Presses = 1;
export const print = (press: OldPress): string => press.print() + Presses;`,
    },
    {
      name: 'a test for instances: from another module',
      code: `import { OldPress } from './presses/sandbox/old-press.js';

export const isPress = (value: unknown): boolean => value instanceof OldPress;`,
    },
    {
      name: 'a member that the canonical class lacks: from another module',
      code: `import { OldPress } from './presses/sandbox/old-press.js';

export const clean = (press: OldPress): void => press.clean();`,
    },
    {
      name: 'a deprecated class of a namespace, as type and constructed: from another module',
      code: `import { Workshop } from './presses/sandbox/old-presses.js';

export const press: Workshop.OldPress = new Workshop.OldPress(['red']);`,
    },
    {
      name: 'a deprecated class of a namespace that has more that is used: from another module',
      code: `import { Workshop } from './presses/sandbox/old-presses.js';

export const press: Workshop.OldPress = new Workshop.OldPress(['red']);
export const name = Workshop.label;`,
    },
    {
      name: 'a parameter: a shadowed name',
      code: `import type { Presses } from './presses/presses.js';

interface OldPress {
  print(): string;
}
export const print = (press: OldPress): string => press.print();
export type { Presses };`,
    },
  ],
  invalid: [
    {
      name: 'a variable and its construction',
      code: `import { OldPress } from './presses/old-press.js';

export const press: OldPress = new OldPress(['red']);`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: {
            name: 'OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome:
              " Not fixed: the type 'OldPress' must change together with sites of this file that cannot be rewritten (linked-site).",
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
      name: 'a parameter',
      code: `import { OldPress } from './presses/old-press.js';

export const print = (press: OldPress): string => press.print();`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: { name: 'OldPress', canonical: "'Presses.Press' from './src/presses/presses.ts'", outcome: '' },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 38,
        },
      ],
      output: [
        `import { OldPress } from './presses/old-press.js';
import type { Presses } from './presses/presses.js';

export const print = (press: Presses.Press): string => press.print();`,
        `import type { Presses } from './presses/presses.js';

export const print = (press: Presses.Press): string => press.print();`,
      ],
    },
    {
      name: 'a type argument',
      code: `import { OldPress } from './presses/old-press.js';

export const presses = new Map<string, OldPress>();`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: { name: 'OldPress', canonical: "'Presses.Press' from './src/presses/presses.ts'", outcome: '' },
          line: 3,
          column: 40,
          endLine: 3,
          endColumn: 48,
        },
      ],
      output: [
        `import { OldPress } from './presses/old-press.js';
import type { Presses } from './presses/presses.js';

export const presses = new Map<string, Presses.Press>();`,
        `import type { Presses } from './presses/presses.js';

export const presses = new Map<string, Presses.Press>();`,
      ],
    },
    {
      name: 'where the namespace is imported already',
      code: `import { OldPress } from './presses/old-press.js';
import { Presses } from './presses/presses.js';

export const press: OldPress = new OldPress(['red']);
export const name = Presses.label;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: {
            name: 'OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome:
              " Not fixed: the type 'OldPress' must change together with sites of this file that cannot be rewritten (linked-site).",
          },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 29,
        },
      ],
      output: null,
    },
    {
      name: 'where the namespace is imported under another name',
      code: `import { OldPress } from './presses/old-press.js';
import { Presses as Shop } from './presses/presses.js';

export const print = (press: OldPress): string => press.print() + Shop.label;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: { name: 'OldPress', canonical: "'Presses.Press' from './src/presses/presses.ts'", outcome: '' },
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 38,
        },
      ],
      output: [
        `import { OldPress } from './presses/old-press.js';
import { Presses as Shop } from './presses/presses.js';

export const print = (press: Shop.Press): string => press.print() + Shop.label;`,
        `import { Presses as Shop } from './presses/presses.js';

export const print = (press: Shop.Press): string => press.print() + Shop.label;`,
      ],
    },
    {
      name: 'where the name of the namespace is taken',
      code: `import { OldPress } from './presses/old-press.js';

const Presses = 1;
export const print = (press: OldPress): string => press.print() + Presses;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: { name: 'OldPress', canonical: "'Presses.Press' from './src/presses/presses.ts'", outcome: '' },
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 38,
        },
      ],
      output: [
        `import { OldPress } from './presses/old-press.js';
import type { Presses as Presses2 } from './presses/presses.js';

const Presses = 1;
export const print = (press: Presses2.Press): string => press.print() + Presses;`,
        `import type { Presses as Presses2 } from './presses/presses.js';

const Presses = 1;
export const print = (press: Presses2.Press): string => press.print() + Presses;`,
      ],
    },
    {
      name: 'a test for instances',
      code: `import { OldPress } from './presses/old-press.js';

export const isPress = (value: unknown): boolean => value instanceof OldPress;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'instanceTested',
          data: {
            name: 'OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome:
              ' Not fixed automatically: instances of the old class that are still around would no longer be recognised (instance-test).',
          },
          line: 3,
          column: 70,
          endLine: 3,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { canonical: "'Presses.Press' from './src/presses/presses.ts'", choice: '' },
              output: `import { OldPress } from './presses/old-press.js';
import { Presses } from './presses/presses.js';

export const isPress = (value: unknown): boolean => value instanceof Presses.Press;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical class lacks',
      code: `import { OldPress } from './presses/old-press.js';

export const clean = (press: OldPress): void => press.clean();`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: {
            name: 'OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome:
              " Not fixed: 'clean' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a deprecated class of a namespace, as type and constructed',
      code: `import { Workshop } from './presses/old-presses.js';

export const press: Workshop.OldPress = new Workshop.OldPress(['red']);`,
      errors: [
        {
          messageId: 'typed',
          data: {
            name: 'Workshop.OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome:
              " Not fixed: the type 'OldPress' must change together with sites of this file that cannot be rewritten (linked-site).",
          },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a deprecated class of a namespace that has more that is used',
      code: `import { Workshop } from './presses/old-presses.js';

export const press: Workshop.OldPress = new Workshop.OldPress(['red']);
export const name = Workshop.label;`,
      errors: [
        {
          messageId: 'typed',
          data: {
            name: 'Workshop.OldPress',
            canonical: "'Presses.Press' from './src/presses/presses.ts'",
            outcome:
              " Not fixed: the type 'OldPress' must change together with sites of this file that cannot be rewritten (linked-site).",
          },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 38,
        },
      ],
      output: null,
    },
  ],
});

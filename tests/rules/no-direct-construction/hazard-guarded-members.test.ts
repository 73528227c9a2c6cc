import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const settings = {
  concepts: [
    {
      name: 'Crate',
      canonical: './src/crates.ts#Crate',
      factory: { module: './src/crates.ts', call: 'createCrate()' },
      deprecated: ['./src/old-crates.ts#OldCrate', './src/old-crates.ts#NamedCrate', './src/old-crates.ts#AnyCrate'],
    },
  ],
};

// Code that does without a member may be given a class that may be without it.
ruleTester({ project: 'shapes', settings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a method that is called if it is there: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

const crate = new OldCrate();
crate.seal?.();`,
    },
    {
      name: 'a method that is called if it is there, and awaited: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

const crate = new OldCrate();
await crate.seal?.();`,
    },
    {
      name: 'a method that is called if it is there, as the body of an arrow: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

const crate = new OldCrate();
export const seal = (): void => void crate.seal?.();`,
    },
    {
      name: 'a method that is called if it is there, and its result taken for what it was: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

const crate = new OldCrate();
export const seal: void = crate.seal?.();`,
    },
    {
      name: 'a method that is called if it is there, and once more without asking: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

const crate = new OldCrate();
crate.seal?.();
crate.seal();`,
    },
    {
      name: 'a field with another value in its place: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

const crate = new OldCrate();
export const size: number = crate.size ?? 1;`,
    },
    {
      name: 'a field with another value in its place by `||`: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

const crate = new OldCrate();
export const size: number = crate.size || 1;`,
    },
    {
      name: 'a member of a field that is read if it is there: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

const crate = new OldCrate();
export const size: string = crate.size?.toFixed() ?? '';`,
    },
    {
      name: 'a member of a field that is read if it is there, and taken for what it was: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

const crate = new OldCrate();
export const size: string = crate.size?.toFixed();`,
    },
    {
      name: 'a field that is tested: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

const crate = new OldCrate();
export const size: number = crate.size && 1;`,
    },
    {
      name: 'a method that is called if it is there: of a local class of the same name',
      code: `export type { OldCrate as Other } from './old-crates.js';

class OldCrate {
  seal?(): void;
}
new OldCrate().seal?.();`,
    },
  ],
  invalid: [
    {
      name: 'a method that is called if it is there',
      code: `import { OldCrate } from './old-crates.js';

const crate = new OldCrate();
crate.seal?.();`,
      errors: [
        {
          messageId: 'constructed',
          data: { name: 'OldCrate', note: '', truth: "`createCrate()` from './src/crates.ts'", outcome: '' },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: `import { OldCrate } from './old-crates.js';
import { createCrate } from './crates.js';

const crate = createCrate();
crate.seal?.();`,
    },
    {
      name: 'a method that is called if it is there, and awaited',
      code: `import { OldCrate } from './old-crates.js';

const crate = new OldCrate();
await crate.seal?.();`,
      errors: [
        {
          messageId: 'constructed',
          data: { name: 'OldCrate', note: '', truth: "`createCrate()` from './src/crates.ts'", outcome: '' },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: `import { OldCrate } from './old-crates.js';
import { createCrate } from './crates.js';

const crate = createCrate();
await crate.seal?.();`,
    },
    {
      name: 'a method that is called if it is there, as the body of an arrow',
      code: `import { OldCrate } from './old-crates.js';

const crate = new OldCrate();
export const seal = (): void => void crate.seal?.();`,
      errors: [
        {
          messageId: 'constructed',
          data: { name: 'OldCrate', note: '', truth: "`createCrate()` from './src/crates.ts'", outcome: '' },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: `import { OldCrate } from './old-crates.js';
import { createCrate } from './crates.js';

const crate = createCrate();
export const seal = (): void => void crate.seal?.();`,
    },
    {
      name: 'a method that is called if it is there, and its result taken for what it was',
      code: `import { OldCrate } from './old-crates.js';

const crate = new OldCrate();
export const seal: void = crate.seal?.();`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'OldCrate',
            note: '',
            truth: "`createCrate()` from './src/crates.ts'",
            outcome:
              " Not fixed: 'seal' is used on the instance, and the canonical class may be without it (member-missing).",
          },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: null,
    },
    {
      name: 'a method that is called if it is there, and once more without asking',
      code: `import { OldCrate } from './old-crates.js';

const crate = new OldCrate();
crate.seal?.();
crate.seal();`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'OldCrate',
            note: '',
            truth: "`createCrate()` from './src/crates.ts'",
            outcome:
              " Not fixed: 'seal' is used on the instance, and the canonical class may be without it (member-missing).",
          },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: null,
    },
    {
      name: 'a field with another value in its place',
      code: `import { OldCrate } from './old-crates.js';

const crate = new OldCrate();
export const size: number = crate.size ?? 1;`,
      errors: [
        {
          messageId: 'constructed',
          data: { name: 'OldCrate', note: '', truth: "`createCrate()` from './src/crates.ts'", outcome: '' },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: `import { OldCrate } from './old-crates.js';
import { createCrate } from './crates.js';

const crate = createCrate();
export const size: number = crate.size ?? 1;`,
    },
    {
      name: 'a field with another value in its place by `||`',
      code: `import { OldCrate } from './old-crates.js';

const crate = new OldCrate();
export const size: number = crate.size || 1;`,
      errors: [
        {
          messageId: 'constructed',
          data: { name: 'OldCrate', note: '', truth: "`createCrate()` from './src/crates.ts'", outcome: '' },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: `import { OldCrate } from './old-crates.js';
import { createCrate } from './crates.js';

const crate = createCrate();
export const size: number = crate.size || 1;`,
    },
    {
      name: 'a member of a field that is read if it is there',
      code: `import { OldCrate } from './old-crates.js';

const crate = new OldCrate();
export const size: string = crate.size?.toFixed() ?? '';`,
      errors: [
        {
          messageId: 'constructed',
          data: { name: 'OldCrate', note: '', truth: "`createCrate()` from './src/crates.ts'", outcome: '' },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: `import { OldCrate } from './old-crates.js';
import { createCrate } from './crates.js';

const crate = createCrate();
export const size: string = crate.size?.toFixed() ?? '';`,
    },
    {
      name: 'a member of a field that is read if it is there, and taken for what it was',
      code: `import { OldCrate } from './old-crates.js';

const crate = new OldCrate();
export const size: string = crate.size?.toFixed();`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'OldCrate',
            note: '',
            truth: "`createCrate()` from './src/crates.ts'",
            outcome:
              " Not fixed: 'size' is used on the instance, and the canonical class may be without it (member-missing).",
          },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: null,
    },
    {
      name: 'a field that is tested',
      code: `import { OldCrate } from './old-crates.js';

const crate = new OldCrate();
export const size: number = crate.size && 1;`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'OldCrate',
            note: '',
            truth: "`createCrate()` from './src/crates.ts'",
            outcome:
              " Not fixed: 'size' is used on the instance, and the canonical class may be without it (member-missing).",
          },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: null,
    },
  ],
});

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

// Members that were always there and may not be from now on.
ruleTester({ project: 'shapes', settings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a method that need not be there any more: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

new OldCrate().seal();`,
    },
    {
      name: 'a method that is there as before: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

new OldCrate().weigh();`,
    },
    {
      name: 'a field that may hold nothing any more: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

const crate = new OldCrate();
export const size = crate.size.toFixed();`,
    },
    {
      name: 'a field that is written and may hold nothing any more: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';

const crate = new OldCrate();
crate.size = 2;`,
    },
    {
      name: 'a function of another module that asks for what need not be there: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';
import { sealAll } from './shelves.js';

sealAll([new OldCrate()]);`,
    },
    {
      name: 'a function of another module that asks for what is there: of another module',
      code: `import { OldCrate } from './sandbox/old-crates.js';
import { weighAll } from './shelves.js';

weighAll([new OldCrate()]);`,
    },
  ],
  invalid: [
    {
      name: 'a method that need not be there any more',
      code: `import { OldCrate } from './old-crates.js';

new OldCrate().seal();`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'OldCrate',
            note: '',
            truth: "`createCrate()` from '",
            outcome:
              "/src/crates.ts'. Not fixed: 'seal' is used on the instance, and the canonical class may be without it (member-missing).",
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 15,
        },
      ],
      output: null,
    },
    {
      name: 'a method that is there as before',
      code: `import { OldCrate } from './old-crates.js';

new OldCrate().weigh();`,
      errors: [
        {
          messageId: 'constructed',
          data: { name: 'OldCrate', note: '', truth: "`createCrate()` from '", outcome: "/src/crates.ts'." },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 15,
        },
      ],
      output: `import { OldCrate } from './old-crates.js';
import { createCrate } from './crates.js';

createCrate().weigh();`,
    },
    {
      name: 'a field that may hold nothing any more',
      code: `import { OldCrate } from './old-crates.js';

const crate = new OldCrate();
export const size = crate.size.toFixed();`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'OldCrate',
            note: '',
            truth: "`createCrate()` from '",
            outcome:
              "/src/crates.ts'. Not fixed: 'size' is used on the instance, and the canonical class may be without it (member-missing).",
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
      name: 'a field that is written and may hold nothing any more',
      code: `import { OldCrate } from './old-crates.js';

const crate = new OldCrate();
crate.size = 2;`,
      errors: [
        {
          messageId: 'constructed',
          data: { name: 'OldCrate', note: '', truth: "`createCrate()` from '", outcome: "/src/crates.ts'." },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: `import { OldCrate } from './old-crates.js';
import { createCrate } from './crates.js';

const crate = createCrate();
crate.size = 2;`,
    },
    {
      name: 'a function of another module that asks for what need not be there',
      code: `import { OldCrate } from './old-crates.js';
import { sealAll } from './shelves.js';

sealAll([new OldCrate()]);`,
      errors: [
        {
          messageId: 'constructed',
          data: {
            name: 'OldCrate',
            note: '',
            truth: "`createCrate()` from '",
            outcome:
              "/src/crates.ts'. Not fixed: 'seal' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 24,
        },
      ],
      output: null,
    },
    {
      name: 'a function of another module that asks for what is there',
      code: `import { OldCrate } from './old-crates.js';
import { weighAll } from './shelves.js';

weighAll([new OldCrate()]);`,
      errors: [
        {
          messageId: 'constructed',
          data: { name: 'OldCrate', note: '', truth: "`createCrate()` from '", outcome: "/src/crates.ts'." },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 25,
        },
      ],
      output: `import { OldCrate } from './old-crates.js';
import { weighAll } from './shelves.js';
import { createCrate } from './crates.js';

weighAll([createCrate()]);`,
    },
  ],
});

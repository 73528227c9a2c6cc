import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained } from './findings.ts';
import { meters } from './settings.ts';

// Members that the canonical class has in another way.
ruleTester({ project: 'engines', settings: meters() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a method that takes fewer arguments: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.count(1, 2);`,
    },
    {
      name: 'a method with arguments that both take: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.count(1);
meter.reset();`,
    },
    {
      name: 'a method that takes fewer arguments, by way of an alias: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
const again = meter;
again.reset(true);`,
    },
    {
      name: 'a method that takes fewer arguments, through `call`: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.count.call(meter, 1, 2);`,
    },
    {
      name: 'a method with arguments that both take, through `call`: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.count.call(meter, 1);`,
    },
    {
      name: 'a method that takes fewer arguments, with a list: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
const steps: [number, number] = [1, 2];
meter.count(...steps);`,
    },
    {
      name: 'a method that takes fewer arguments, through `apply`: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.count.apply(meter, [1, 2]);`,
    },
    {
      name: 'a method that takes fewer arguments, handed on: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const { count } = new LegacyMeter('steps');
count(1, 2);`,
    },
    {
      name: 'a method that takes fewer arguments, bound: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const count = meter.count.bind(meter, 1);`,
    },
    {
      name: 'a method that takes fewer arguments, by an optional call: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.count?.(1, 2);`,
    },
    {
      name: 'a template tag with values: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const line = meter.line\`\${1} of \${2}\`;`,
    },
    {
      name: 'a template tag without values: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const line = meter.line\`none\`;`,
    },
    {
      name: 'a method that is a getter in the canonical class: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const total = meter.total();`,
    },
    {
      name: 'a field that can be written, and only read in the canonical class: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.unit = 'miles';`,
    },
    {
      name: 'a field that both can read: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const unit = meter.unit;`,
    },
    {
      name: 'a field that can be written, and is a getter in the canonical class: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
[meter.mode] = ['jumpy'];`,
    },
    {
      name: 'a field that can be read where it is a getter: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const mode = meter.mode;`,
    },
    {
      name: 'an accessor that is a field in the canonical class: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.label += '!';`,
    },
    {
      name: 'a field that holds a function: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.onCount = (step) => void step;
meter.onCount(1);`,
    },
    {
      name: 'an inherited method that the canonical class lacks: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.start();`,
    },
    {
      name: 'an inherited method that both have: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.stop();`,
    },
    {
      name: 'a loop over the instance: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
for (const sum of meter) meter.count(sum);`,
    },
    {
      name: 'a list of what the instance yields: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const sums = [...meter];`,
    },
    {
      name: 'a pattern over the instance: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const [first] = new LegacyMeter('steps');
export const sum = first;`,
    },
    {
      name: 'an instance that `using` releases: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

export async function count() {
  using meter = new LegacyMeter('steps');
  meter.count(1);
}`,
    },
    {
      name: 'an instance that is released by hand: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter[Symbol.dispose]();`,
    },
    {
      name: 'an instance in a template: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const text = \`counted \${meter}\`;`,
    },
    {
      name: 'an instance that becomes JSON: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const text = JSON.stringify(meter);`,
    },
    {
      name: 'an instance in a list that becomes text: from another module',
      code: `import { LegacyMeter } from './meters/sandbox/legacy-meter.js';

const meters = [new LegacyMeter('steps')];
export const texts = meters.map((meter) => String(meter));`,
    },
  ],
  invalid: [
    {
      name: 'a method that takes fewer arguments',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.count(1, 2);`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'count'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a method with arguments that both take',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.count(1);
meter.reset();`,
      errors: [
        {
          ...constructed('LegacyMeter', { factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'] }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: `import { LegacyMeter } from './meters/legacy-meter.js';
import { openMeter } from './meters/meter-factory.js';

const meter = await openMeter('steps');
meter.count(1);
meter.reset();`,
    },
    {
      name: 'a method that takes fewer arguments, by way of an alias',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
const again = meter;
again.reset(true);`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'reset'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a method that takes fewer arguments, through `call`',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.count.call(meter, 1, 2);`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'count'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a method with arguments that both take, through `call`',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.count.call(meter, 1);`,
      errors: [
        {
          ...constructed('LegacyMeter', { factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'] }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: `import { LegacyMeter } from './meters/legacy-meter.js';
import { openMeter } from './meters/meter-factory.js';

const meter = await openMeter('steps');
meter.count.call(meter, 1);`,
    },
    {
      name: 'a method that takes fewer arguments, with a list',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
const steps: [number, number] = [1, 2];
meter.count(...steps);`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'count'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a method that takes fewer arguments, through `apply`',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.count.apply(meter, [1, 2]);`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'count'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a method that takes fewer arguments, handed on',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const { count } = new LegacyMeter('steps');
count(1, 2);`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'count'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a method that takes fewer arguments, bound',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const count = meter.count.bind(meter, 1);`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'count'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a method that takes fewer arguments, by an optional call',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.count?.(1, 2);`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'count'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a template tag with values',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const line = meter.line\`\${1} of \${2}\`;`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'line'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a template tag without values',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const line = meter.line\`none\`;`,
      errors: [
        {
          ...constructed('LegacyMeter', { factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'] }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: `import { LegacyMeter } from './meters/legacy-meter.js';
import { openMeter } from './meters/meter-factory.js';

const meter = await openMeter('steps');
export const line = meter.line\`none\`;`,
    },
    {
      name: 'a method that is a getter in the canonical class',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const total = meter.total();`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'total'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a field that can be written, and only read in the canonical class',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.unit = 'miles';`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'unit'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a field that both can read',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const unit = meter.unit;`,
      errors: [
        {
          ...constructed('LegacyMeter', { factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'] }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: `import { LegacyMeter } from './meters/legacy-meter.js';
import { openMeter } from './meters/meter-factory.js';

const meter = await openMeter('steps');
export const unit = meter.unit;`,
    },
    {
      name: 'a field that can be written, and is a getter in the canonical class',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
[meter.mode] = ['jumpy'];`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'mode'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a field that can be read where it is a getter',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const mode = meter.mode;`,
      errors: [
        {
          ...constructed('LegacyMeter', { factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'] }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: `import { LegacyMeter } from './meters/legacy-meter.js';
import { openMeter } from './meters/meter-factory.js';

const meter = await openMeter('steps');
export const mode = meter.mode;`,
    },
    {
      name: 'an accessor that is a field in the canonical class',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.label += '!';`,
      errors: [
        {
          ...constructed('LegacyMeter', { factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'] }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: `import { LegacyMeter } from './meters/legacy-meter.js';
import { openMeter } from './meters/meter-factory.js';

const meter = await openMeter('steps');
meter.label += '!';`,
    },
    {
      name: 'a field that holds a function',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.onCount = (step) => void step;
meter.onCount(1);`,
      errors: [
        {
          ...constructed('LegacyMeter', { factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'] }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: `import { LegacyMeter } from './meters/legacy-meter.js';
import { openMeter } from './meters/meter-factory.js';

const meter = await openMeter('steps');
meter.onCount = (step) => void step;
meter.onCount(1);`,
    },
    {
      name: 'an inherited method that the canonical class lacks',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.start();`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'start'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'an inherited method that both have',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter.stop();`,
      errors: [
        {
          ...constructed('LegacyMeter', { factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'] }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: `import { LegacyMeter } from './meters/legacy-meter.js';
import { openMeter } from './meters/meter-factory.js';

const meter = await openMeter('steps');
meter.stop();`,
    },
    {
      name: 'a loop over the instance',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
for (const sum of meter) meter.count(sum);`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'Symbol.iterator'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a list of what the instance yields',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const sums = [...meter];`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'Symbol.iterator'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a pattern over the instance',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const [first] = new LegacyMeter('steps');
export const sum = first;`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'Symbol.iterator'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 41,
        },
      ],
      output: null,
    },
    {
      name: 'an instance that `using` releases',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

export async function count() {
  using meter = new LegacyMeter('steps');
  meter.count(1);
}`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'Symbol.dispose'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 41,
        },
      ],
      output: null,
    },
    {
      name: 'an instance that is released by hand',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
meter[Symbol.dispose]();`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'Symbol.dispose'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'an instance in a template',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const text = \`counted \${meter}\`;`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'toString'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'an instance that becomes JSON',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meter = new LegacyMeter('steps');
export const text = JSON.stringify(meter);`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'toJSON'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'an instance in a list that becomes text',
      code: `import { LegacyMeter } from './meters/legacy-meter.js';

const meters = [new LegacyMeter('steps')];
export const texts = meters.map((meter) => String(meter));`,
      errors: [
        {
          ...constructed('LegacyMeter', {
            outcome: explained('member-missing', 'toString'),
            factory: ['await openMeter($unit)', './src/meters/meter-factory.ts'],
          }),
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 41,
        },
      ],
      output: null,
    },
  ],
});

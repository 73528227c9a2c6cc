import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed } from './findings.ts';
import { heirFactory as factory, heirs } from './faults.ts';

// Where the canonical class extends the deprecated one, old tests recognise its instances.
ruleTester({ project: 'engines', settings: heirs() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'what is thrown, of a class of the same name',
      code: `import { OldFault } from './faults/sandbox/old-fault.js';

export function fail(): never {
  throw new OldFault('idle');
}
export const isIdle = (error: unknown): boolean => error instanceof OldFault;`,
    },
    {
      name: 'what is rejected, of a parameter of the same name',
      code: `import { OldFault as Old } from './faults/old-fault.js';

export const later = (OldFault: ErrorConstructor) => Promise.reject(new OldFault('idle'));
export const isIdle = (error: unknown): boolean => error instanceof Old;`,
    },
  ],
  invalid: [
    {
      name: 'what is thrown',
      code: `import { OldFault } from './faults/old-fault.js';

export function fail(): never {
  throw new OldFault('idle');
}`,
      errors: [
        {
          ...constructed('OldFault', { factory }),
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 29,
        },
      ],
      output: `import { OldFault } from './faults/old-fault.js';
import { derivedFaultOf } from './faults/derived-fault.js';

export function fail(): never {
  throw derivedFaultOf('idle');
}`,
    },
    {
      name: 'what a promise is rejected with',
      code: `import { OldFault } from './faults/old-fault.js';

export const later = () => Promise.reject(new OldFault('idle'));`,
      errors: [
        {
          ...constructed('OldFault', { factory }),
          line: 3,
          column: 43,
          endLine: 3,
          endColumn: 63,
        },
      ],
      output: `import { OldFault } from './faults/old-fault.js';
import { derivedFaultOf } from './faults/derived-fault.js';

export const later = () => Promise.reject(derivedFaultOf('idle'));`,
    },
    {
      name: 'what is thrown, and a test in another function',
      code: `import { OldFault } from './faults/old-fault.js';

export function fail(): never {
  throw new OldFault('idle');
}
export const isIdle = (error: unknown): boolean => error instanceof OldFault;`,
      errors: [
        {
          ...constructed('OldFault', { factory }),
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 29,
        },
      ],
      output: `import { OldFault } from './faults/old-fault.js';
import { derivedFaultOf } from './faults/derived-fault.js';

export function fail(): never {
  throw derivedFaultOf('idle');
}
export const isIdle = (error: unknown): boolean => error instanceof OldFault;`,
    },
    {
      name: 'what is thrown and caught, and a test',
      code: `import { OldFault } from './faults/old-fault.js';

export function run(work: () => void): string {
  try {
    work();
    throw new OldFault('idle');
  } catch (error) {
    return error instanceof OldFault ? 'idle' : 'lost';
  }
}`,
      errors: [
        {
          ...constructed('OldFault', { factory }),
          line: 6,
          column: 11,
          endLine: 6,
          endColumn: 31,
        },
      ],
      output: `import { OldFault } from './faults/old-fault.js';
import { derivedFaultOf } from './faults/derived-fault.js';

export function run(work: () => void): string {
  try {
    work();
    throw derivedFaultOf('idle');
  } catch (error) {
    return error instanceof OldFault ? 'idle' : 'lost';
  }
}`,
    },
  ],
});

import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, explained, suggested } from './findings.ts';
import { factory, faults } from './faults.ts';

// What leaves the file as an error is recognised by code that the file does not show.
ruleTester({ project: 'engines', settings: faults() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'what is thrown: a class of the same name',
      code: `import { OldFault } from './faults/sandbox/old-fault.js';

export function fail(): never {
  throw new OldFault('idle');
}`,
    },
    {
      name: 'what is thrown: of a parameter of the same name',
      code: `import { OldFault as Old } from './faults/old-fault.js';

export function fail(OldFault: ErrorConstructor): never {
  throw new OldFault('idle');
}
export { Old };`,
    },
    {
      name: 'what a promise is rejected with: a class of the same name',
      code: `import { OldFault } from './faults/sandbox/old-fault.js';

export const later = () => Promise.reject(new OldFault('idle'));`,
    },
    {
      name: 'what a promise is rejected with: of a parameter of the same name',
      code: `import { OldFault as Old } from './faults/old-fault.js';

export const later = (OldFault: ErrorConstructor) => Promise.reject(new OldFault('idle'));
export { Old };`,
    },
    {
      name: 'a type predicate: a class of the same name',
      code: `import { OldFault } from './faults/sandbox/old-fault.js';

export function isIdle(error: unknown): error is OldFault {
  return error instanceof OldFault;
}
export const fault = new OldFault('idle');`,
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
          ...constructed('OldFault', { outcome: suggested('caught-elsewhere'), factory }),
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 29,
          suggestions: [
            {
              ...callFactory(undefined, 'Fault'),
              output: `import { OldFault } from './faults/old-fault.js';
import { faultOf } from './faults/fault.js';

export function fail(): never {
  throw faultOf('idle');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is thrown by way of a variable',
      code: `import { OldFault } from './faults/old-fault.js';

export function fail(): never {
  const fault = new OldFault('idle');
  throw fault;
}`,
      errors: [
        {
          ...constructed('OldFault', { outcome: suggested('caught-elsewhere'), factory }),
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 37,
          suggestions: [
            {
              ...callFactory(undefined, 'Fault'),
              output: `import { OldFault } from './faults/old-fault.js';
import { faultOf } from './faults/fault.js';

export function fail(): never {
  const fault = faultOf('idle');
  throw fault;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a function of the file gives and another one throws',
      code: `import { OldFault } from './faults/old-fault.js';

const faultFor = (what: string) => new OldFault(what);
export function fail(): never {
  throw faultFor('idle');
}`,
      errors: [
        {
          ...constructed('OldFault', { outcome: suggested('caught-elsewhere'), factory }),
          line: 3,
          column: 36,
          endLine: 3,
          endColumn: 54,
          suggestions: [
            {
              ...callFactory(undefined, 'Fault'),
              output: `import { OldFault } from './faults/old-fault.js';
import { faultOf } from './faults/fault.js';

const faultFor = (what: string) => faultOf(what);
export function fail(): never {
  throw faultFor('idle');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is thrown within a block that is caught',
      code: `import { OldFault } from './faults/old-fault.js';

export function run(): string {
  try {
    throw new OldFault('idle');
  } catch {
    return 'idle';
  }
}`,
      errors: [
        {
          ...constructed('OldFault', { factory }),
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 31,
        },
      ],
      output: `import { OldFault } from './faults/old-fault.js';
import { faultOf } from './faults/fault.js';

export function run(): string {
  try {
    throw faultOf('idle');
  } catch {
    return 'idle';
  }
}`,
    },
    {
      name: 'what is thrown within a block that is only ended',
      code: `import { OldFault } from './faults/old-fault.js';

export function run(done: () => void): never {
  try {
    throw new OldFault('idle');
  } finally {
    done();
  }
}`,
      errors: [
        {
          ...constructed('OldFault', { outcome: suggested('caught-elsewhere'), factory }),
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 31,
          suggestions: [
            {
              ...callFactory(undefined, 'Fault'),
              output: `import { OldFault } from './faults/old-fault.js';
import { faultOf } from './faults/fault.js';

export function run(done: () => void): never {
  try {
    throw faultOf('idle');
  } finally {
    done();
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is caught and thrown again',
      code: `import { OldFault } from './faults/old-fault.js';

export function run(done: () => void): never {
  try {
    throw new OldFault('idle');
  } catch (error) {
    done();
    throw error;
  }
}`,
      errors: [
        {
          ...constructed('OldFault', { outcome: suggested('caught-elsewhere'), factory }),
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 31,
          suggestions: [
            {
              ...callFactory(undefined, 'Fault'),
              output: `import { OldFault } from './faults/old-fault.js';
import { faultOf } from './faults/fault.js';

export function run(done: () => void): never {
  try {
    throw faultOf('idle');
  } catch (error) {
    done();
    throw error;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is handed to an error that is thrown',
      code: `import { OldFault } from './faults/old-fault.js';

export function fail(): never {
  const fault = new OldFault('idle');
  throw new TypeError(fault.message);
}`,
      errors: [
        {
          ...constructed('OldFault', { factory }),
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 37,
        },
      ],
      output: `import { OldFault } from './faults/old-fault.js';
import { faultOf } from './faults/fault.js';

export function fail(): never {
  const fault = faultOf('idle');
  throw new TypeError(fault.message);
}`,
    },
    {
      name: 'what `reject` is called with',
      code: `import { OldFault } from './faults/old-fault.js';

export const later = () =>
  new Promise<void>((resolve, reject) => {
    if (Math.random() > 0.5) resolve();
    else reject(new OldFault('idle'));
  });`,
      errors: [
        {
          ...constructed('OldFault', { outcome: suggested('caught-elsewhere'), factory }),
          line: 6,
          column: 17,
          endLine: 6,
          endColumn: 37,
          suggestions: [
            {
              ...callFactory(undefined, 'Fault'),
              output: `import { OldFault } from './faults/old-fault.js';
import { faultOf } from './faults/fault.js';

export const later = () =>
  new Promise<void>((resolve, reject) => {
    if (Math.random() > 0.5) resolve();
    else reject(faultOf('idle'));
  });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what another function of that name is called with',
      code: `import { OldFault } from './faults/old-fault.js';

export const later = (reject: (fault: Error) => void) => {
  reject(new OldFault('idle'));
};`,
      errors: [
        {
          ...constructed('OldFault', { factory }),
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 30,
        },
      ],
      output: `import { OldFault } from './faults/old-fault.js';
import { faultOf } from './faults/fault.js';

export const later = (reject: (fault: Error) => void) => {
  reject(faultOf('idle'));
};`,
    },
    {
      name: 'what `Promise.reject` is called with',
      code: `import { OldFault } from './faults/old-fault.js';

export const later = () => Promise.reject(new OldFault('idle'));`,
      errors: [
        {
          ...constructed('OldFault', { outcome: suggested('caught-elsewhere'), factory }),
          line: 3,
          column: 43,
          endLine: 3,
          endColumn: 63,
          suggestions: [
            {
              ...callFactory(undefined, 'Fault'),
              output: `import { OldFault } from './faults/old-fault.js';
import { faultOf } from './faults/fault.js';

export const later = () => Promise.reject(faultOf('idle'));`,
            },
          ],
        },
      ],
      output: null,
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
          ...constructed('OldFault', { outcome: suggested('instance-test'), factory }),
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 29,
          suggestions: [
            {
              ...callFactory(undefined, 'Fault'),
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault, faultOf } from './faults/fault.js';

export function fail(): never {
  throw faultOf('idle');
}
export const isIdle = (error: unknown): boolean => error instanceof Fault;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is thrown, and a type predicate',
      code: `import { OldFault } from './faults/old-fault.js';

export function isIdle(error: unknown): error is OldFault {
  return error instanceof OldFault;
}
export function fail(): never {
  throw new OldFault('idle');
}`,
      errors: [
        {
          ...constructed('OldFault', { outcome: suggested('instance-test'), factory }),
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 29,
          suggestions: [
            {
              ...callFactory(undefined, 'Fault'),
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault, faultOf } from './faults/fault.js';

export function isIdle(error: unknown): error is Fault {
  return error instanceof Fault;
}
export function fail(): never {
  throw faultOf('idle');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is thrown, and a test by another name',
      code: `import { OldFault } from './faults/old-fault.js';

const Idle = OldFault;
export function fail(): never {
  throw new OldFault('idle');
}
export const isIdle = (error: unknown): boolean => error instanceof Idle;`,
      errors: [
        {
          ...constructed('OldFault', { outcome: explained('linked-site', 'Idle', 7), factory }),
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 29,
        },
      ],
      output: null,
    },
  ],
});

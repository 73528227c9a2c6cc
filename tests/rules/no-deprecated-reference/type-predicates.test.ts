import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { faults } from '../no-direct-construction/faults.ts';
import { linkedTo, outcomes, things } from './words.ts';

// A type predicate and the test that it tells of change together.
ruleTester({ project: 'engines', settings: faults() }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a type predicate of a class of the same name',
      code: `import { OldFault } from './faults/sandbox/old-fault.js';

export function isIdle(error: unknown): error is OldFault {
  return error instanceof OldFault;
}`,
    },
  ],
  invalid: [
    {
      name: 'a type predicate of a type parameter of the same name',
      code: `import { OldFault as Old } from './faults/old-fault.js';

export const isA = <OldFault>(error: unknown, is: (error: unknown) => error is OldFault): error is OldFault =>
  is(error);
export { Old };`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.fault, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.fault, outcome: outcomes.exportedAgain },
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 13,
        },
      ],
      output: null,
    },
    {
      name: 'a type predicate and the test in it',
      code: `import { OldFault } from './faults/old-fault.js';

export function isIdle(error: unknown): error is OldFault {
  return error instanceof OldFault;
}`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.fault, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: { ...things.fault, outcome: outcomes.instanceTest },
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.fault, choice: '' },
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault } from './faults/fault.js';

export function isIdle(error: unknown): error is Fault {
  return error instanceof Fault;
}`,
            },
          ],
        },
        {
          messageId: 'instanceTested',
          data: { ...things.fault, outcome: outcomes.instanceTest },
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.fault, choice: '' },
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault } from './faults/fault.js';

export function isIdle(error: unknown): error is Fault {
  return error instanceof Fault;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an assertion and the test in it',
      code: `import { OldFault } from './faults/old-fault.js';

export function assertIdle(error: unknown): asserts error is OldFault {
  if (!(error instanceof OldFault)) throw new TypeError('not idle');
}`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.fault, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: { ...things.fault, outcome: outcomes.instanceTest },
          line: 3,
          column: 62,
          endLine: 3,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.fault, choice: '' },
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault } from './faults/fault.js';

export function assertIdle(error: unknown): asserts error is Fault {
  if (!(error instanceof Fault)) throw new TypeError('not idle');
}`,
            },
          ],
        },
        {
          messageId: 'instanceTested',
          data: { ...things.fault, outcome: outcomes.instanceTest },
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.fault, choice: '' },
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault } from './faults/fault.js';

export function assertIdle(error: unknown): asserts error is Fault {
  if (!(error instanceof Fault)) throw new TypeError('not idle');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a type predicate in a method, and the test in it',
      code: `import { OldFault } from './faults/old-fault.js';

export class Guard {
  static isIdle(this: void, error: unknown): error is OldFault {
    return error instanceof OldFault;
  }
}`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.fault, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: { ...things.fault, outcome: outcomes.instanceTest },
          line: 4,
          column: 55,
          endLine: 4,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.fault, choice: '' },
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault } from './faults/fault.js';

export class Guard {
  static isIdle(this: void, error: unknown): error is Fault {
    return error instanceof Fault;
  }
}`,
            },
          ],
        },
        {
          messageId: 'instanceTested',
          data: { ...things.fault, outcome: outcomes.instanceTest },
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.fault, choice: '' },
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault } from './faults/fault.js';

export class Guard {
  static isIdle(this: void, error: unknown): error is Fault {
    return error instanceof Fault;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a type predicate of several types',
      code: `import { OldFault } from './faults/old-fault.js';

export const isIdle = (error: unknown): error is OldFault | RangeError =>
  error instanceof OldFault || error instanceof RangeError;`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.fault, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: { ...things.fault, outcome: outcomes.instanceTest },
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.fault, choice: '' },
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault } from './faults/fault.js';

export const isIdle = (error: unknown): error is Fault | RangeError =>
  error instanceof Fault || error instanceof RangeError;`,
            },
          ],
        },
        {
          messageId: 'instanceTested',
          data: { ...things.fault, outcome: outcomes.instanceTest },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.fault, choice: '' },
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault } from './faults/fault.js';

export const isIdle = (error: unknown): error is Fault | RangeError =>
  error instanceof Fault || error instanceof RangeError;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a type predicate without a test',
      code: `import { OldFault } from './faults/old-fault.js';

export const isIdle = (error: Error): error is OldFault => error.message === 'idle';`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.fault, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: { ...things.fault, outcome: outcomes.instanceTest },
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.fault, choice: '' },
              output: `import { OldFault } from './faults/old-fault.js';
import type { Fault } from './faults/fault.js';

export const isIdle = (error: Error): error is Fault => error.message === 'idle';`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a type predicate and what is thrown',
      code: `import { OldFault } from './faults/old-fault.js';

export function isIdle(error: unknown): error is OldFault {
  return error instanceof OldFault;
}
export function fail(fault?: OldFault): never {
  throw fault ?? new OldFault('idle');
}`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.fault, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'typed',
          data: {
            ...things.fault,
            outcome: linkedTo(7, 'OldFault'),
          },
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 58,
        },
        {
          messageId: 'instanceTested',
          data: {
            ...things.fault,
            outcome: linkedTo(7, 'OldFault'),
          },
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 35,
        },
        {
          messageId: 'typed',
          data: {
            ...things.fault,
            outcome: linkedTo(7, 'OldFault'),
          },
          line: 6,
          column: 30,
          endLine: 6,
          endColumn: 38,
        },
      ],
      output: null,
    },
  ],
});

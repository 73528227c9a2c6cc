import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import type { SsotSettings } from '../../harness/settings.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, suggested } from './findings.ts';

const call = 'faultOf($args)';
const module = './src/faults/fault.ts';
const factory = [call, module] as const;

const settings: SsotSettings = {
  concepts: [
    {
      name: 'Fault',
      canonical: `${module}#Fault`,
      factory: { module, call },
      deprecated: ['./src/faults/old-fault.ts#OldFault'],
    },
  ],
};

// Tests for what is caught concern what is thrown, and nothing that never comes to them.
ruleTester({ project: 'engines', settings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a test for what is caught, of a class of the same name',
      code: `import { OldFault } from './faults/sandbox/old-fault.js';

export function run(work: () => void): string {
  try {
    work();
    throw new OldFault('idle');
  } catch (error) {
    return error instanceof OldFault ? 'idle' : 'lost';
  }
}`,
    },
    {
      name: 'a test for what another function throws, of a parameter of the same name',
      code: `import { OldFault as Old } from './faults/old-fault.js';

export function run(OldFault: ErrorConstructor): string {
  const fail = () => {
    throw new OldFault('idle');
  };
  try {
    return fail();
  } catch (error) {
    return error instanceof OldFault ? 'idle' : 'lost';
  }
}
export { Old };`,
    },
    {
      name: 'a test for what is handed on beside an instance, of a class of the same name',
      code: `import { OldFault } from './faults/sandbox/old-fault.js';
import type { Reporter } from './faults/fault.js';

export function check(reporter: Reporter, parse: () => void): void {
  try {
    parse();
  } catch (error) {
    if (error instanceof OldFault) reporter.report(error);
    else reporter.report(new OldFault('parsed'));
  }
}`,
    },
  ],
  invalid: [
    {
      name: 'a test for what is caught',
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
          ...constructed('OldFault', { factory, outcome: suggested('instance-test') }),
          line: 6,
          column: 11,
          endLine: 6,
          endColumn: 31,
          suggestions: [
            {
              ...callFactory(undefined, 'Fault'),
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault, faultOf } from './faults/fault.js';

export function run(work: () => void): string {
  try {
    work();
    throw faultOf('idle');
  } catch (error) {
    return error instanceof Fault ? 'idle' : 'lost';
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test for what another function throws',
      code: `import { OldFault } from './faults/old-fault.js';

const fail = (): never => {
  throw new OldFault('idle');
};
export function run(): string {
  try {
    return fail();
  } catch (error) {
    return error instanceof OldFault ? 'idle' : 'lost';
  }
}`,
      errors: [
        {
          ...constructed('OldFault', { factory, outcome: suggested('instance-test') }),
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 29,
          suggestions: [
            {
              ...callFactory(undefined, 'Fault'),
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault, faultOf } from './faults/fault.js';

const fail = (): never => {
  throw faultOf('idle');
};
export function run(): string {
  try {
    return fail();
  } catch (error) {
    return error instanceof Fault ? 'idle' : 'lost';
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test for what a promise is rejected with',
      code: `import { OldFault } from './faults/old-fault.js';

const fail = async (): Promise<string> => {
  throw new OldFault('idle');
};
export const text = fail().catch((error: unknown) => (error instanceof OldFault ? 'idle' : 'lost'));`,
      errors: [
        {
          ...constructed('OldFault', { factory, outcome: suggested('instance-test') }),
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 29,
          suggestions: [
            {
              ...callFactory(undefined, 'Fault'),
              output: `import { OldFault } from './faults/old-fault.js';
import { Fault, faultOf } from './faults/fault.js';

const fail = async (): Promise<string> => {
  throw faultOf('idle');
};
export const text = fail().catch((error: unknown) => (error instanceof Fault ? 'idle' : 'lost'));`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is caught in its own function, and a test in another one',
      code: `import { OldFault } from './faults/old-fault.js';

export function first(): string {
  try {
    throw new OldFault('idle');
  } catch {
    return 'idle';
  }
}
export function second(work: () => string): string {
  try {
    return work();
  } catch (error) {
    return error instanceof OldFault ? 'idle' : 'lost';
  }
}`,
      errors: [{ ...constructed('OldFault', { factory }), line: 5, column: 11, endLine: 5, endColumn: 31 }],
      output: `import { OldFault } from './faults/old-fault.js';
import { faultOf } from './faults/fault.js';

export function first(): string {
  try {
    throw faultOf('idle');
  } catch {
    return 'idle';
  }
}
export function second(work: () => string): string {
  try {
    return work();
  } catch (error) {
    return error instanceof OldFault ? 'idle' : 'lost';
  }
}`,
    },
    {
      name: 'a test for what is handed on beside an instance',
      code: `import { OldFault } from './faults/old-fault.js';
import type { Reporter } from './faults/fault.js';

export function check(reporter: Reporter, parse: () => void): void {
  try {
    parse();
  } catch (error) {
    if (error instanceof OldFault) reporter.report(error);
    else reporter.report(new OldFault('parsed'));
  }
}`,
      errors: [{ ...constructed('OldFault', { factory }), line: 9, column: 26, endLine: 9, endColumn: 48 }],
      output: `import { OldFault } from './faults/old-fault.js';
import type { Reporter } from './faults/fault.js';
import { faultOf } from './faults/fault.js';

export function check(reporter: Reporter, parse: () => void): void {
  try {
    parse();
  } catch (error) {
    if (error instanceof OldFault) reporter.report(error);
    else reporter.report(faultOf('parsed'));
  }
}`,
    },
  ],
});

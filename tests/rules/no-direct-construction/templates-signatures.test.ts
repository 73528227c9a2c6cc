import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed } from './findings.ts';
import { jobFactory, jobs } from './job-settings.ts';

// Classes whose constructor has several signatures.
ruleTester({ project: 'shapes', settings: jobs('createJob($context)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'an overload with two parameters: from another module',
        settings: jobs('createJob($context, $retries)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(currentContext(), 3);`,
      },
      {
        name: 'an argument whose type one overload takes: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import type { UserContext } from './context.js';

export const open = (context: UserContext) => new WideJob(context);`,
      },
      {
        name: 'an argument whose type another overload takes: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import type { JobOptions } from './job-options.js';

export const open = (given: JobOptions) => new WideJob(given);`,
      },
      {
        name: 'a call whose result one overload takes: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(currentContext());`,
      },
      {
        name: 'an argument of which nothing is known: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(JSON.parse('{}'));`,
      },
      {
        name: 'an argument of which nothing is known, for all overloads: from another module',
        settings: jobs('createJob($subject)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(JSON.parse('{}'));`,
      },
      {
        name: 'a call of a function of the file: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext, type UserContext } from './context.js';

function guest(): UserContext {
  return currentContext();
}
export const job = new WideJob(guest());`,
      },
      {
        name: 'an object that one overload takes: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob({ context: currentContext(), retries: 3 });`,
      },
      {
        name: 'an object that another overload takes: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob({ userId: 'a', tenantId: 'b' });`,
      },
      {
        name: 'an object with a spread: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob({ ...currentContext() });`,
      },
      {
        name: 'a string that one overload takes: from another module',
        settings: jobs('createLabelled($label)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob('mine');`,
      },
      {
        name: 'a string where the template asks for another overload: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob('mine');`,
      },
      {
        name: 'all arguments of an overload: from another module',
        settings: jobs('createJob($args)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(currentContext());`,
      },
      {
        name: 'spread arguments of overloads: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

const given = [currentContext(), 3] as const;
export const job = new WideJob(...given);`,
      },
      {
        name: 'the name that the implementation gives a parameter: from another module',
        settings: jobs('createJob($subject, $retries)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(currentContext(), 3);`,
      },
      {
        name: 'declared parameters of overloads: from another module',
        settings: jobs('createJob($user)', [{ ref: './src/wide-job.ts#WideJob', parameters: ['user'] }]),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(currentContext());`,
      },
      {
        name: 'declared parameters of overloads, and a property of one: from another module',
        settings: jobs('createJob($bag.context)', [{ ref: './src/wide-job.ts#WideJob', parameters: ['bag'] }]),
        code: `import { WideJob } from './sandbox/wide-job.js';
import type { JobOptions } from './job-options.js';

export const open = (given: JobOptions) => new WideJob(given);`,
      },
      {
        name: 'arguments that no overload takes: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(currentContext(), 3, 4);`,
        typeErrors: [2554],
      },
      {
        name: 'a constant whose value tells the overload: from another module',
        settings: jobs('createLabelled($label)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

const label = 'mine';
export const job = new WideJob(label);`,
      },
      {
        name: 'a constant object whose properties tell the overload: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import { currentContext } from './context.js';

const options = { context: currentContext() };
export const job = new WideJob(options);`,
      },
      {
        name: 'a name that is no type of the module: from another module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './sandbox/wide-job.js';
import type { UserContext } from './context.js';

export function open<JobOptions extends UserContext>(given: JobOptions): unknown {
  return new WideJob(given);
}`,
      },
    ],
    invalid: [
      {
        name: 'an overload with two parameters',
        settings: jobs('createJob($context, $retries)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(currentContext(), 3);`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createJob($context, $retries)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 52,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext(), 3);`,
      },
      {
        name: 'an argument whose type one overload takes',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import type { UserContext } from './context.js';

export const open = (context: UserContext) => new WideJob(context);`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createJob($context)', jobFactory] }),
            line: 4,
            column: 47,
            endLine: 4,
            endColumn: 67,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import type { UserContext } from './context.js';
import { createJob } from './job-factory.js';

export const open = (context: UserContext) => createJob(context);`,
      },
      {
        name: 'an argument whose type another overload takes',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import type { JobOptions } from './job-options.js';

export const open = (given: JobOptions) => new WideJob(given);`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createJob($context)', jobFactory] }),
            line: 4,
            column: 44,
            endLine: 4,
            endColumn: 62,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import type { JobOptions } from './job-options.js';
import { createJob } from './job-factory.js';

export const open = (given: JobOptions) => createJob(given.context);`,
      },
      {
        name: 'a call whose result one overload takes',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(currentContext());`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createJob($context)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 49,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'an argument of which nothing is known',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(JSON.parse('{}'));`,
        errors: [
          {
            ...constructed('WideJob', {
              outcome:
                " Not fixed: which of the constructor's overloads this is cannot be told from its arguments (overload-unknown).",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 49,
          },
        ],
        output: null,
      },
      {
        name: 'an argument of which nothing is known, for all overloads',
        settings: jobs('createJob($subject)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(JSON.parse('{}'));`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createJob($subject)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 49,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(JSON.parse('{}'));`,
      },
      {
        name: 'a call of a function of the file',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext, type UserContext } from './context.js';

function guest(): UserContext {
  return currentContext();
}
export const job = new WideJob(guest());`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createJob($context)', jobFactory] }),
            line: 7,
            column: 20,
            endLine: 7,
            endColumn: 40,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import { currentContext, type UserContext } from './context.js';
import { createJob } from './job-factory.js';

function guest(): UserContext {
  return currentContext();
}
export const job = createJob(guest());`,
      },
      {
        name: 'an object that one overload takes',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob({ context: currentContext(), retries: 3 });`,
        errors: [
          {
            ...constructed('WideJob', {
              outcome: ' The fix drops `retries: 3`.',
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 74,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'an object that another overload takes',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob({ userId: 'a', tenantId: 'b' });`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createJob($context)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 63,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob({ userId: 'a', tenantId: 'b' });`,
      },
      {
        name: 'an object with a spread',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob({ ...currentContext() });`,
        errors: [
          {
            ...constructed('WideJob', {
              outcome:
                " Not fixed: which of the constructor's overloads this is cannot be told from its arguments (overload-unknown).",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 56,
          },
        ],
        output: null,
      },
      {
        name: 'a string that one overload takes',
        settings: jobs('createLabelled($label)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob('mine');`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createLabelled($label)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 39,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';
import { createLabelled } from './job-factory.js';

export const job = createLabelled('mine');`,
      },
      {
        name: 'a string where the template asks for another overload',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob('mine');`,
        errors: [
          {
            ...constructed('WideJob', {
              outcome:
                " Not fixed: the factory needs 'context', and no argument of this construction is it (argument-unmapped).",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 39,
          },
        ],
        output: null,
      },
      {
        name: 'all arguments of an overload',
        settings: jobs('createJob($args)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(currentContext());`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createJob($args)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 49,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'spread arguments of overloads',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

const given = [currentContext(), 3] as const;
export const job = new WideJob(...given);`,
        errors: [
          {
            ...constructed('WideJob', {
              outcome: ' Not fixed: the arguments are spread, so which one is which is unknown (spread-argument).',
              factory: ['createJob($context)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 41,
          },
        ],
        output: null,
      },
      {
        name: 'the name that the implementation gives a parameter',
        settings: jobs('createJob($subject, $retries)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(currentContext(), 3);`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createJob($subject, $retries)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 52,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext(), 3);`,
      },
      {
        name: 'declared parameters of overloads',
        settings: jobs('createJob($user)', [{ ref: './src/wide-job.ts#WideJob', parameters: ['user'] }]),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(currentContext());`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createJob($user)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 49,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'declared parameters of overloads, and a property of one',
        settings: jobs('createJob($bag.context)', [{ ref: './src/wide-job.ts#WideJob', parameters: ['bag'] }]),
        code: `import { WideJob } from './wide-job.js';
import type { JobOptions } from './job-options.js';

export const open = (given: JobOptions) => new WideJob(given);`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createJob($bag.context)', jobFactory] }),
            line: 4,
            column: 44,
            endLine: 4,
            endColumn: 62,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import type { JobOptions } from './job-options.js';
import { createJob } from './job-factory.js';

export const open = (given: JobOptions) => createJob(given.context);`,
      },
      {
        name: 'arguments that no overload takes',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

export const job = new WideJob(currentContext(), 3, 4);`,
        typeErrors: [2554],
        errors: [
          {
            ...constructed('WideJob', {
              outcome:
                " Not fixed: the factory needs 'context', and it would have to be read from `currentContext()`, which is neither a name nor written out (argument-unmapped).",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 55,
          },
        ],
        output: null,
      },
      {
        name: 'a constant whose value tells the overload',
        settings: jobs('createLabelled($label)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

const label = 'mine';
export const job = new WideJob(label);`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createLabelled($label)', jobFactory] }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 38,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';
import { createLabelled } from './job-factory.js';

const label = 'mine';
export const job = createLabelled(label);`,
      },
      {
        name: 'a constant object whose properties tell the overload',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';

const options = { context: currentContext() };
export const job = new WideJob(options);`,
        errors: [
          {
            ...constructed('WideJob', { factory: ['createJob($context)', jobFactory] }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 40,
          },
        ],
        output: `import { WideJob } from './wide-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

const options = { context: currentContext() };
export const job = createJob(options.context);`,
      },
      {
        name: 'a name that is no type of the module',
        settings: jobs('createJob($context)'),
        code: `import { WideJob } from './wide-job.js';
import type { UserContext } from './context.js';

export function open<JobOptions extends UserContext>(given: JobOptions): unknown {
  return new WideJob(given);
}`,
        errors: [
          {
            ...constructed('WideJob', {
              outcome:
                " Not fixed: which of the constructor's overloads this is cannot be told from its arguments (overload-unknown).",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 5,
            column: 10,
            endLine: 5,
            endColumn: 28,
          },
        ],
        output: null,
      },
    ],
  },
);

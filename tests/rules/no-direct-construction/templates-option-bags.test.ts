import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed } from './findings.ts';
import { jobFactory, jobs } from './job-settings.ts';

// Objects of options: written out or not, typed here or elsewhere, given by property or in one.
ruleTester({ project: 'shapes', settings: jobs('createJob($context)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'a property of a typed object: from another module',
        settings: jobs('createJob($context, $retries, $label)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ label: 'a', context: currentContext() });`,
      },
      {
        name: 'a property that the type gets from its base: from another module',
        settings: jobs('createJob($context)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
      },
      {
        name: 'properties for properties: from another module',
        settings: jobs('createJobWith({ context: $context, retries: $retries })'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext(), retries: 2 });`,
      },
      {
        name: 'an optional property that is not given: from another module',
        settings: jobs('createJobWith({ context: $context, retries: $retries })'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
      },
      {
        name: 'an optional property before one that is given: from another module',
        settings: jobs('createJob($context, $retries, $label)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext(), label: 'a' });`,
      },
      {
        name: 'an optional property that the factory requires: from another module',
        settings: jobs('createStrictJob($context, $retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
      },
      {
        name: 'an optional property with a default that the factory requires: from another module',
        settings: jobs('createStrictJob($context, $retries ?? 3)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
      },
      {
        name: 'shorthand properties: from another module',
        settings: jobs('createJobWith({ context: $context, retries: $retries })'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

const [context, retries] = [currentContext(), 2];
export const job = new BagJob({ context, retries });`,
      },
      {
        name: 'a whole object: from another module',
        settings: jobs('createJobWith($options)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
      },
      {
        name: 'a whole object that is not written out: from another module',
        settings: jobs('createJobWith($options)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

const options = { context: currentContext(), retries: 2 };
export const job = new BagJob(options);`,
      },
      {
        name: 'a member of an object: from another module',
        settings: jobs('createJob($options.context)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
      },
      {
        name: 'a member of a member of an object: from another module',
        settings: jobs('createJobFor($options.context.userId, $options.context.tenantId)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: { userId: 'a', tenantId: 'b' } });`,
      },
      {
        name: 'a member of a property that is a name: from another module',
        settings: jobs('createJobFor($options.context.userId, $options.context.tenantId)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

const context = currentContext();
export const job = new BagJob({ context });`,
      },
      {
        name: 'a member of a property that is a call: from another module',
        settings: jobs('createLabelled($options.context.userId)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
      },
      {
        name: 'a member of a property that is a call, twice: from another module',
        settings: jobs('createJobFor($options.context.userId, $options.context.tenantId)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
      },
      {
        name: 'a member of a name: from another module',
        settings: jobs('createJobFor($options.context.userId, $options.context.tenantId)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

const options = { context: currentContext() };
export const job = new BagJob(options);`,
      },
      {
        name: 'a member of what has to be in parentheses: from another module',
        settings: jobs('createJob($options.context)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

const first = { context: currentContext() } as { context: ReturnType<typeof currentContext> } | undefined;
const second = { context: currentContext() };
export const job = new BagJob(first ?? second);`,
      },
      {
        name: 'an optional member that is not given: from another module',
        settings: jobs('createJobWith({ context: $options.context, label: $options.label })'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
      },
      {
        name: 'a member in brackets: from another module',
        settings: jobs("createJob($options['context'])"),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
      },
      {
        name: 'a member of a cast object: from another module',
        settings: jobs('createJob($options.context)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() } as const);`,
      },
      {
        name: 'a member of an object that is cast to something else: from another module',
        settings: jobs('createJob($options.context)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() } as import('./job-options.js').JobOptions);`,
      },
      {
        name: 'a member that a spread before it gives as well: from another module',
        settings: jobs('createJob($context)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

const defaults = { retries: 2 };
export const job = new BagJob({ ...defaults, context: currentContext() });`,
      },
      {
        name: 'an optional property that a spread may give: from another module',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

const defaults = { retries: 2 };
export const job = new BagJob({ ...defaults, context: currentContext() });`,
      },
      {
        name: 'a property behind which a spread stands: from another module',
        settings: jobs('createJob($options.context)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

const others = { retries: 2 };
export const job = new BagJob({ context: currentContext(), ...others });`,
      },
      {
        name: 'an optional property that is a method: from another module',
        settings: jobs('createJobWith({ context: $context, label: $label })'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext(), label() {} });`,
        typeErrors: [2322],
      },
      {
        name: 'an optional property that is a getter: from another module',
        settings: jobs('createJobWith({ context: $context, label: $label })'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext(), get label() { return 'a'; } });`,
      },
      {
        name: 'a member that is a getter: from another module',
        settings: jobs('createJob($options.context)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ get context() { return currentContext(); } });`,
      },
      {
        name: 'a property that a computed key may replace: from another module',
        settings: jobs('createJob($context)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

const key: string = 'context';
export const job = new BagJob({ context: currentContext(), [key]: currentContext() });`,
      },
      {
        name: 'an object that is dropped in parts, one of which has effects: from another module',
        settings: jobs('createJob($context)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext(), label: String(Date.now()) });`,
      },
      {
        name: 'comments of properties: from another module',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({
  // who
  context: currentContext(),
  retries: 2, // often enough
});`,
      },
      {
        name: 'an object of the declared type: from another module',
        settings: jobs('createJob($context)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

export const open = (options: JobOptions) => new BagJob(options);`,
      },
      {
        name: 'an optional property of an object of the declared type: from another module',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

export const open = (options: JobOptions) => new BagJob(options);`,
      },
      {
        name: 'an optional property of an object of the declared type that the factory requires: from another module',
        settings: jobs('createStrictJob($context, $retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

export const open = (options: JobOptions) => new BagJob(options);`,
      },
      {
        name: 'an optional property of an object of the declared type, with a default: from another module',
        settings: jobs('createStrictJob($context, $retries ?? 3)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

export const open = (options: JobOptions) => new BagJob(options);`,
      },
      {
        name: 'an optional property of an object of a narrower type: from another module',
        settings: jobs('createStrictJob($context, $retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

export const open = (options: JobOptions & { retries: number }) => new BagJob(options);`,
      },
      {
        name: 'an optional property of an object of a type without it: from another module',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

export const open = (options: Omit<JobOptions, 'retries'>) => new BagJob(options);`,
      },
      {
        name: 'an optional property of an object whose type is declared here: from another module',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

interface Mine extends Pick<JobOptions, 'context'> {
  readonly mine: string;
}
export const open = (options: Mine) => new BagJob(options);`,
      },
      {
        name: 'an optional property of a constant object: from another module',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

declare const given: JobOptions;
const options = { context: given.context, retries: 2 };
export const job = new BagJob(options);`,
      },
      {
        name: 'an optional property that a constant object lacks: from another module',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

declare const given: JobOptions;
const options = { context: given.context };
export const job = new BagJob(options);`,
      },
      {
        name: 'an optional property of an object of unknown type: from another module',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

declare const app: { readonly options: JobOptions };
export const job = new BagJob(app.options);`,
      },
      {
        name: 'an optional property of an object of unknown type, through `?.`: from another module',
        settings: jobs('createJob($options.context, $options?.retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

declare const app: { readonly options: JobOptions };
export const job = new BagJob(app.options);`,
      },
      {
        name: 'a required property of an object of unknown type: from another module',
        settings: jobs('createJob($context)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

declare const app: { readonly options: JobOptions };
export const job = new BagJob(app.options);`,
      },
      {
        name: 'an optional property of what a function returns: from another module',
        settings: jobs('createJob($options.context, $options.retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

declare function find(): JobOptions;
export const job = new BagJob(find());`,
      },
      {
        name: 'an optional property in JavaScript: from another module',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './sandbox/bag-job.js';

export const open = (options) => new BagJob(options);`,
        filename: 'src/consumer.js',
      },
      {
        name: 'no object at all: from another module',
        settings: jobs('createJob($context ?? nobody, $retries)'),
        code: `import { LooseJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob();`,
      },
      {
        name: 'no object at all, for a property that is required: from another module',
        settings: jobs('createJob($context)'),
        code: `import { LooseJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob();`,
      },
      {
        name: 'no object at all, for a member: from another module',
        settings: jobs("createLabelled($options.user.tenant ?? 'none')"),
        code: `import { LooseJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob();`,
      },
      {
        name: '`undefined` for the object: from another module',
        settings: jobs("createLabelled($options.user.id ?? 'none')"),
        code: `import { LooseJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob(undefined);`,
      },
      {
        name: 'a default that is a member: from another module',
        settings: jobs('createJob($context ?? nobody, $retries ?? limits.retries)'),
        code: `import { LooseJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob({ context: currentContext() });`,
      },
      {
        name: 'a default that is a property: from another module',
        settings: jobs("createLabelled($user.tenant ?? $user.id ?? 'none')"),
        code: `import { LooseJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob({ user: { id: 'a' } });`,
      },
      {
        name: 'a member of a member: from another module',
        settings: jobs('createLabelled($options.user.id)'),
        code: `import { LooseJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob({ user: { id: 'a' } });`,
      },
      {
        name: 'a member of a member that is not given: from another module',
        settings: jobs("createLabelled($options.user.id ?? 'nobody')"),
        code: `import { LooseJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob({ context: currentContext() });`,
      },
      {
        name: 'a member of a member through `?.`: from another module',
        settings: jobs("createLabelled($options.user?.id ?? 'nobody')"),
        code: `import { LooseJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

declare const given: { user?: { id: string } };
export const job = new LooseJob(given);`,
      },
      {
        name: 'a member of an optional member: from another module',
        settings: jobs('createLabelled($options.user.id)'),
        code: `import { LooseJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

declare const given: { user?: { id: string } };
export const job = new LooseJob(given);`,
      },
      {
        name: 'an object that may be undefined: from another module',
        settings: jobs("createJobFor($options.user.id, 'a')"),
        code: `import { LooseJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

declare const given: { user: { id: string } } | undefined;
export const job = new LooseJob(given);`,
      },
      {
        name: 'an object of unknown type for an optional parameter: from another module',
        settings: jobs('createLabelled($options.user.id)'),
        code: `import { LooseJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

declare const app: { options?: { user: { id: string } } };
export const job = new LooseJob(app.options);`,
      },
      {
        name: 'arguments for properties: from another module',
        settings: jobs('createJobWith({ context: $context, retries: $retries, label: $label })'),
        code: `import { PlainJob } from './sandbox/plain-job.js';
import { currentContext } from './context.js';

export const jobs = [
  new PlainJob(currentContext()),
  new PlainJob(currentContext(), 2),
  new PlainJob(currentContext(), undefined, 'a'),
];`,
      },
      {
        name: 'arguments for shorthand properties: from another module',
        settings: jobs('createJobWith({ $context, $retries })'),
        code: `import { PlainJob } from './sandbox/plain-job.js';
import { currentContext } from './context.js';

const context = currentContext();
const retries = 2;
export const job = new PlainJob(context, retries);`,
      },
      {
        name: 'a member of an argument: from another module',
        settings: jobs('createJobFor($context.userId, $context.tenantId)'),
        code: `import { PlainJob } from './sandbox/plain-job.js';
import { currentContext } from './context.js';

const context = currentContext();
export const jobs = [new PlainJob(context), new PlainJob({ userId: 'a', tenantId: 'b' })];`,
      },
    ],
    invalid: [
      {
        name: 'a property of a typed object',
        settings: jobs('createJob($context, $retries, $label)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ label: 'a', context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($context, $retries, $label)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 73,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext(), undefined, 'a');`,
      },
      {
        name: 'a property that the type gets from its base',
        settings: jobs('createJob($context)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($context)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 61,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'properties for properties',
        settings: jobs('createJobWith({ context: $context, retries: $retries })'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext(), retries: 2 });`,
        errors: [
          {
            ...constructed('BagJob', {
              factory: ['createJobWith({ context: $context, retries: $retries })', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 73,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJobWith } from './job-factory.js';

export const job = createJobWith({ context: currentContext(), retries: 2 });`,
      },
      {
        name: 'an optional property that is not given',
        settings: jobs('createJobWith({ context: $context, retries: $retries })'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', {
              factory: ['createJobWith({ context: $context, retries: $retries })', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 61,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJobWith } from './job-factory.js';

export const job = createJobWith({ context: currentContext() });`,
      },
      {
        name: 'an optional property before one that is given',
        settings: jobs('createJob($context, $retries, $label)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext(), label: 'a' });`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($context, $retries, $label)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 73,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext(), undefined, 'a');`,
      },
      {
        name: 'an optional property that the factory requires',
        settings: jobs('createStrictJob($context, $retries)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                " Not fixed: the factory needs 'retries', and no argument of this construction is it (argument-unmapped).",
              factory: ['createStrictJob($context, $retries)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 61,
          },
        ],
        output: null,
      },
      {
        name: 'an optional property with a default that the factory requires',
        settings: jobs('createStrictJob($context, $retries ?? 3)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createStrictJob($context, $retries ?? 3)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 61,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createStrictJob } from './job-factory.js';

export const job = createStrictJob(currentContext(), 3);`,
      },
      {
        name: 'shorthand properties',
        settings: jobs('createJobWith({ context: $context, retries: $retries })'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

const [context, retries] = [currentContext(), 2];
export const job = new BagJob({ context, retries });`,
        errors: [
          {
            ...constructed('BagJob', {
              factory: ['createJobWith({ context: $context, retries: $retries })', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 52,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJobWith } from './job-factory.js';

const [context, retries] = [currentContext(), 2];
export const job = createJobWith({ context, retries });`,
      },
      {
        name: 'a whole object',
        settings: jobs('createJobWith($options)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJobWith($options)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 61,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJobWith } from './job-factory.js';

export const job = createJobWith({ context: currentContext() });`,
      },
      {
        name: 'a whole object that is not written out',
        settings: jobs('createJobWith($options)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

const options = { context: currentContext(), retries: 2 };
export const job = new BagJob(options);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJobWith($options)', jobFactory] }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 39,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJobWith } from './job-factory.js';

const options = { context: currentContext(), retries: 2 };
export const job = createJobWith(options);`,
      },
      {
        name: 'a member of an object',
        settings: jobs('createJob($options.context)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($options.context)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 61,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'a member of a member of an object',
        settings: jobs('createJobFor($options.context.userId, $options.context.tenantId)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: { userId: 'a', tenantId: 'b' } });`,
        errors: [
          {
            ...constructed('BagJob', {
              factory: ['createJobFor($options.context.userId, $options.context.tenantId)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 75,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJobFor } from './job-factory.js';

export const job = createJobFor('a', 'b');`,
      },
      {
        name: 'a member of a property that is a name',
        settings: jobs('createJobFor($options.context.userId, $options.context.tenantId)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

const context = currentContext();
export const job = new BagJob({ context });`,
        errors: [
          {
            ...constructed('BagJob', {
              factory: ['createJobFor($options.context.userId, $options.context.tenantId)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 43,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJobFor } from './job-factory.js';

const context = currentContext();
export const job = createJobFor(context.userId, context.tenantId);`,
      },
      {
        name: 'a member of a property that is a call',
        settings: jobs('createLabelled($options.context.userId)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createLabelled($options.context.userId)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 61,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createLabelled } from './job-factory.js';

export const job = createLabelled(currentContext().userId);`,
      },
      {
        name: 'a member of a property that is a call, twice',
        settings: jobs('createJobFor($options.context.userId, $options.context.tenantId)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                ' Not fixed automatically: evaluating `currentContext()` has effects that the factory call would drop, move or repeat (argument-has-effects).',
              factory: ['createJobFor($options.context.userId, $options.context.tenantId)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 61,
            suggestions: [
              {
                ...callFactory(undefined, 'Job'),
                output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJobFor } from './job-factory.js';

export const job = createJobFor(currentContext().userId, currentContext().tenantId);`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a member of a name',
        settings: jobs('createJobFor($options.context.userId, $options.context.tenantId)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

const options = { context: currentContext() };
export const job = new BagJob(options);`,
        errors: [
          {
            ...constructed('BagJob', {
              factory: ['createJobFor($options.context.userId, $options.context.tenantId)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 39,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJobFor } from './job-factory.js';

const options = { context: currentContext() };
export const job = createJobFor(options.context.userId, options.context.tenantId);`,
      },
      {
        name: 'a member of what has to be in parentheses',
        settings: jobs('createJob($options.context)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

const first = { context: currentContext() } as { context: ReturnType<typeof currentContext> } | undefined;
const second = { context: currentContext() };
export const job = new BagJob(first ?? second);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($options.context)', jobFactory] }),
            line: 6,
            column: 20,
            endLine: 6,
            endColumn: 47,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

const first = { context: currentContext() } as { context: ReturnType<typeof currentContext> } | undefined;
const second = { context: currentContext() };
export const job = createJob((first ?? second).context);`,
      },
      {
        name: 'an optional member that is not given',
        settings: jobs('createJobWith({ context: $options.context, label: $options.label })'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', {
              factory: ['createJobWith({ context: $options.context, label: $options.label })', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 61,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJobWith } from './job-factory.js';

export const job = createJobWith({ context: currentContext() });`,
      },
      {
        name: 'a member in brackets',
        settings: jobs("createJob($options['context'])"),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', { factory: ["createJob($options['context'])", jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 61,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'a member of a cast object',
        settings: jobs('createJob($options.context)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() } as const);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($options.context)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 70,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'a member of an object that is cast to something else',
        settings: jobs('createJob($options.context)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext() } as import('./job-options.js').JobOptions);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($options.context)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 102,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(({ context: currentContext() } as import('./job-options.js').JobOptions).context);`,
      },
      {
        name: 'a member that a spread before it gives as well',
        settings: jobs('createJob($context)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

const defaults = { retries: 2 };
export const job = new BagJob({ ...defaults, context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                ' Not fixed automatically: evaluating `...defaults` has effects that the factory call would drop, move or repeat (argument-has-effects).',
              factory: ['createJob($context)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 74,
            suggestions: [
              {
                ...callFactory(undefined, 'Job'),
                output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'an optional property that a spread may give',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

const defaults = { retries: 2 };
export const job = new BagJob({ ...defaults, context: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                " Not fixed: another object is spread into the one that has 'retries', and may have it, too (spread-argument).",
              factory: ['createJob($context, $retries)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 74,
          },
        ],
        output: null,
      },
      {
        name: 'a property behind which a spread stands',
        settings: jobs('createJob($options.context)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

const others = { retries: 2 };
export const job = new BagJob({ context: currentContext(), ...others });`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                " Not fixed: another object is spread into the one that has 'context', and may have it, too (spread-argument).",
              factory: ['createJob($options.context)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 72,
          },
        ],
        output: null,
      },
      {
        name: 'an optional property that is a method',
        settings: jobs('createJobWith({ context: $context, label: $label })'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext(), label() {} });`,
        typeErrors: [2322],
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                " Not fixed: the factory needs 'label', and what the object has there is a method or an accessor (argument-unmapped).",
              factory: ['createJobWith({ context: $context, label: $label })', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 73,
          },
        ],
        output: null,
      },
      {
        name: 'an optional property that is a getter',
        settings: jobs('createJobWith({ context: $context, label: $label })'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext(), get label() { return 'a'; } });`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                " Not fixed: the factory needs 'label', and what the object has there is a method or an accessor (argument-unmapped).",
              factory: ['createJobWith({ context: $context, label: $label })', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 90,
          },
        ],
        output: null,
      },
      {
        name: 'a member that is a getter',
        settings: jobs('createJob($options.context)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ get context() { return currentContext(); } });`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                " Not fixed: the factory needs 'options.context', and what the object has there is a method or an accessor (argument-unmapped).",
              factory: ['createJob($options.context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 78,
          },
        ],
        output: null,
      },
      {
        name: 'a property that a computed key may replace',
        settings: jobs('createJob($context)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

const key: string = 'context';
export const job = new BagJob({ context: currentContext(), [key]: currentContext() });`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                " Not fixed: the factory needs 'context', and a computed key of the object may be it (argument-unmapped).",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 86,
          },
        ],
        output: null,
      },
      {
        name: 'an object that is dropped in parts, one of which has effects',
        settings: jobs('createJob($context)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext(), label: String(Date.now()) });`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                ' Not fixed automatically: evaluating `String(Date.now())` has effects that the factory call would drop, move or repeat (argument-has-effects).',
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 88,
            suggestions: [
              {
                ...callFactory(undefined, 'Job'),
                output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'comments of properties',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({
  // who
  context: currentContext(),
  retries: 2, // often enough
});`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($context, $retries)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 8,
            endColumn: 3,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(
  // who
  currentContext(),
  2, // often enough
);`,
      },
      {
        name: 'an object of the declared type',
        settings: jobs('createJob($context)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

export const open = (options: JobOptions) => new BagJob(options);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($context)', jobFactory] }),
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 65,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';
import { createJob } from './job-factory.js';

export const open = (options: JobOptions) => createJob(options.context);`,
      },
      {
        name: 'an optional property of an object of the declared type',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

export const open = (options: JobOptions) => new BagJob(options);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($context, $retries)', jobFactory] }),
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 65,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';
import { createJob } from './job-factory.js';

export const open = (options: JobOptions) => createJob(options.context, options.retries);`,
      },
      {
        name: 'an optional property of an object of the declared type that the factory requires',
        settings: jobs('createStrictJob($context, $retries)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

export const open = (options: JobOptions) => new BagJob(options);`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                " Not fixed: the factory needs 'retries', and no argument of this construction is it (argument-unmapped).",
              factory: ['createStrictJob($context, $retries)', jobFactory],
            }),
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 65,
          },
        ],
        output: null,
      },
      {
        name: 'an optional property of an object of the declared type, with a default',
        settings: jobs('createStrictJob($context, $retries ?? 3)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

export const open = (options: JobOptions) => new BagJob(options);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createStrictJob($context, $retries ?? 3)', jobFactory] }),
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 65,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';
import { createStrictJob } from './job-factory.js';

export const open = (options: JobOptions) => createStrictJob(options.context, options.retries ?? 3);`,
      },
      {
        name: 'an optional property of an object of a narrower type',
        settings: jobs('createStrictJob($context, $retries)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

export const open = (options: JobOptions & { retries: number }) => new BagJob(options);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createStrictJob($context, $retries)', jobFactory] }),
            line: 4,
            column: 68,
            endLine: 4,
            endColumn: 87,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';
import { createStrictJob } from './job-factory.js';

export const open = (options: JobOptions & { retries: number }) => createStrictJob(options.context, options.retries);`,
      },
      {
        name: 'an optional property of an object of a type without it',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

export const open = (options: Omit<JobOptions, 'retries'>) => new BagJob(options);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($context, $retries)', jobFactory] }),
            line: 4,
            column: 63,
            endLine: 4,
            endColumn: 82,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';
import { createJob } from './job-factory.js';

export const open = (options: Omit<JobOptions, 'retries'>) => createJob(options.context);`,
      },
      {
        name: 'an optional property of an object whose type is declared here',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

interface Mine extends Pick<JobOptions, 'context'> {
  readonly mine: string;
}
export const open = (options: Mine) => new BagJob(options);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($context, $retries)', jobFactory] }),
            line: 7,
            column: 40,
            endLine: 7,
            endColumn: 59,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';
import { createJob } from './job-factory.js';

interface Mine extends Pick<JobOptions, 'context'> {
  readonly mine: string;
}
export const open = (options: Mine) => createJob(options.context);`,
      },
      {
        name: 'an optional property of a constant object',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

declare const given: JobOptions;
const options = { context: given.context, retries: 2 };
export const job = new BagJob(options);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($context, $retries)', jobFactory] }),
            line: 6,
            column: 20,
            endLine: 6,
            endColumn: 39,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';
import { createJob } from './job-factory.js';

declare const given: JobOptions;
const options = { context: given.context, retries: 2 };
export const job = createJob(options.context, options.retries);`,
      },
      {
        name: 'an optional property that a constant object lacks',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

declare const given: JobOptions;
const options = { context: given.context };
export const job = new BagJob(options);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($context, $retries)', jobFactory] }),
            line: 6,
            column: 20,
            endLine: 6,
            endColumn: 39,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';
import { createJob } from './job-factory.js';

declare const given: JobOptions;
const options = { context: given.context };
export const job = createJob(options.context);`,
      },
      {
        name: 'an optional property of an object of unknown type',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

declare const app: { readonly options: JobOptions };
export const job = new BagJob(app.options);`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                ' Not fixed automatically: `app.options.retries` may not be there, and only a person or the compiler can tell (member-doubtful).',
              factory: ['createJob($context, $retries)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 43,
            suggestions: [
              {
                ...callFactory(undefined, 'Job'),
                output: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';
import { createJob } from './job-factory.js';

declare const app: { readonly options: JobOptions };
export const job = createJob(app.options.context, app.options.retries);`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'an optional property of an object of unknown type, through `?.`',
        settings: jobs('createJob($options.context, $options?.retries)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

declare const app: { readonly options: JobOptions };
export const job = new BagJob(app.options);`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                ' Not fixed automatically: `app.options?.retries` may not be there, and only a person or the compiler can tell (member-doubtful).',
              factory: ['createJob($options.context, $options?.retries)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 43,
            suggestions: [
              {
                ...callFactory(undefined, 'Job'),
                output: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';
import { createJob } from './job-factory.js';

declare const app: { readonly options: JobOptions };
export const job = createJob(app.options.context, app.options?.retries);`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a required property of an object of unknown type',
        settings: jobs('createJob($context)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

declare const app: { readonly options: JobOptions };
export const job = new BagJob(app.options);`,
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($context)', jobFactory] }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 43,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';
import { createJob } from './job-factory.js';

declare const app: { readonly options: JobOptions };
export const job = createJob(app.options.context);`,
      },
      {
        name: 'an optional property of what a function returns',
        settings: jobs('createJob($options.context, $options.retries)'),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

declare function find(): JobOptions;
export const job = new BagJob(find());`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                ' Not fixed automatically: evaluating `find()` has effects that the factory call would drop, move or repeat (argument-has-effects).',
              factory: ['createJob($options.context, $options.retries)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 38,
            suggestions: [
              {
                ...callFactory(undefined, 'Job'),
                output: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';
import { createJob } from './job-factory.js';

declare function find(): JobOptions;
export const job = createJob(find().context, find().retries);`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'an optional property in JavaScript',
        settings: jobs('createJob($context, $retries)'),
        code: `import { BagJob } from './bag-job.js';

export const open = (options) => new BagJob(options);`,
        filename: 'src/consumer.js',
        errors: [
          {
            ...constructed('BagJob', { factory: ['createJob($context, $retries)', jobFactory] }),
            line: 3,
            column: 34,
            endLine: 3,
            endColumn: 53,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { createJob } from './job-factory.js';

export const open = (options) => createJob(options.context, options.retries);`,
      },
      {
        name: 'no object at all',
        settings: jobs('createJob($context ?? nobody, $retries)'),
        code: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob();`,
        errors: [
          {
            ...constructed('LooseJob', { factory: ['createJob($context ?? nobody, $retries)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 34,
          },
        ],
        output: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob, nobody } from './job-factory.js';

export const job = createJob(nobody);`,
      },
      {
        name: 'no object at all, for a property that is required',
        settings: jobs('createJob($context)'),
        code: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob();`,
        errors: [
          {
            ...constructed('LooseJob', {
              outcome:
                " Not fixed: the factory needs 'context', and no argument of this construction is it (argument-unmapped).",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 34,
          },
        ],
        output: null,
      },
      {
        name: 'no object at all, for a member',
        settings: jobs("createLabelled($options.user.tenant ?? 'none')"),
        code: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob();`,
        errors: [
          {
            ...constructed('LooseJob', { factory: ["createLabelled($options.user.tenant ?? 'none')", jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 34,
          },
        ],
        output: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createLabelled } from './job-factory.js';

export const job = createLabelled('none');`,
      },
      {
        name: '`undefined` for the object',
        settings: jobs("createLabelled($options.user.id ?? 'none')"),
        code: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob(undefined);`,
        errors: [
          {
            ...constructed('LooseJob', {
              outcome: ' The fix drops `undefined`.',
              factory: ["createLabelled($options.user.id ?? 'none')", jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 43,
          },
        ],
        output: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createLabelled } from './job-factory.js';

export const job = createLabelled('none');`,
      },
      {
        name: 'a default that is a member',
        settings: jobs('createJob($context ?? nobody, $retries ?? limits.retries)'),
        code: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob({ context: currentContext() });`,
        errors: [
          {
            ...constructed('LooseJob', {
              factory: ['createJob($context ?? nobody, $retries ?? limits.retries)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 63,
          },
        ],
        output: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createJob, nobody, limits } from './job-factory.js';

export const job = createJob(currentContext() ?? nobody, limits.retries);`,
      },
      {
        name: 'a default that is a property',
        settings: jobs("createLabelled($user.tenant ?? $user.id ?? 'none')"),
        code: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob({ user: { id: 'a' } });`,
        errors: [
          {
            ...constructed('LooseJob', { factory: ["createLabelled($user.tenant ?? $user.id ?? 'none')", jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 55,
          },
        ],
        output: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createLabelled } from './job-factory.js';

export const job = createLabelled('a');`,
      },
      {
        name: 'a member of a member',
        settings: jobs('createLabelled($options.user.id)'),
        code: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob({ user: { id: 'a' } });`,
        errors: [
          {
            ...constructed('LooseJob', { factory: ['createLabelled($options.user.id)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 55,
          },
        ],
        output: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createLabelled } from './job-factory.js';

export const job = createLabelled('a');`,
      },
      {
        name: 'a member of a member that is not given',
        settings: jobs("createLabelled($options.user.id ?? 'nobody')"),
        code: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new LooseJob({ context: currentContext() });`,
        errors: [
          {
            ...constructed('LooseJob', {
              outcome:
                ' Not fixed automatically: evaluating `{ context: currentContext() }` has effects that the factory call would drop, move or repeat (argument-has-effects).',
              factory: ["createLabelled($options.user.id ?? 'nobody')", jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 63,
            suggestions: [
              {
                ...callFactory(undefined, 'Job'),
                output: `import { LooseJob } from './bag-job.js';
import { createLabelled } from './job-factory.js';

export const job = createLabelled('nobody');`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a member of a member through `?.`',
        settings: jobs("createLabelled($options.user?.id ?? 'nobody')"),
        code: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';

declare const given: { user?: { id: string } };
export const job = new LooseJob(given);`,
        errors: [
          {
            ...constructed('LooseJob', { factory: ["createLabelled($options.user?.id ?? 'nobody')", jobFactory] }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 39,
          },
        ],
        output: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createLabelled } from './job-factory.js';

declare const given: { user?: { id: string } };
export const job = createLabelled(given.user?.id ?? 'nobody');`,
      },
      {
        name: 'a member of an optional member',
        settings: jobs('createLabelled($options.user.id)'),
        code: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';

declare const given: { user?: { id: string } };
export const job = new LooseJob(given);`,
        errors: [
          {
            ...constructed('LooseJob', {
              outcome:
                " Not fixed: the factory needs 'options.user.id', and no argument of this construction is it (argument-unmapped).",
              factory: ['createLabelled($options.user.id)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 39,
          },
        ],
        output: null,
      },
      {
        name: 'an object that may be undefined',
        settings: jobs("createJobFor($options.user.id, 'a')"),
        code: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';

declare const given: { user: { id: string } } | undefined;
export const job = new LooseJob(given);`,
        errors: [
          {
            ...constructed('LooseJob', {
              outcome:
                " Not fixed: the factory needs 'options.user.id', and `given` may be nothing (argument-unmapped).",
              factory: ["createJobFor($options.user.id, 'a')", jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 39,
          },
        ],
        output: null,
      },
      {
        name: 'an object of unknown type for an optional parameter',
        settings: jobs('createLabelled($options.user.id)'),
        code: `import { LooseJob } from './bag-job.js';
import { currentContext } from './context.js';

declare const app: { options?: { user: { id: string } } };
export const job = new LooseJob(app.options);`,
        errors: [
          {
            ...constructed('LooseJob', {
              outcome:
                " Not fixed: the factory needs 'options.user.id', and no argument of this construction is it (argument-unmapped).",
              factory: ['createLabelled($options.user.id)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 45,
          },
        ],
        output: null,
      },
      {
        name: 'arguments for properties',
        settings: jobs('createJobWith({ context: $context, retries: $retries, label: $label })'),
        code: `import { PlainJob } from './plain-job.js';
import { currentContext } from './context.js';

export const jobs = [
  new PlainJob(currentContext()),
  new PlainJob(currentContext(), 2),
  new PlainJob(currentContext(), undefined, 'a'),
];`,
        errors: [
          {
            ...constructed('PlainJob', {
              factory: ['createJobWith({ context: $context, retries: $retries, label: $label })', jobFactory],
            }),
            line: 5,
            column: 3,
            endLine: 5,
            endColumn: 33,
          },
          {
            ...constructed('PlainJob', {
              factory: ['createJobWith({ context: $context, retries: $retries, label: $label })', jobFactory],
            }),
            line: 6,
            column: 3,
            endLine: 6,
            endColumn: 36,
          },
          {
            ...constructed('PlainJob', {
              factory: ['createJobWith({ context: $context, retries: $retries, label: $label })', jobFactory],
            }),
            line: 7,
            column: 3,
            endLine: 7,
            endColumn: 49,
          },
        ],
        output: [
          `import { PlainJob } from './plain-job.js';
import { currentContext } from './context.js';
import { createJobWith } from './job-factory.js';

export const jobs = [
  createJobWith({ context: currentContext() }),
  new PlainJob(currentContext(), 2),
  new PlainJob(currentContext(), undefined, 'a'),
];`,
          `import { PlainJob } from './plain-job.js';
import { currentContext } from './context.js';
import { createJobWith } from './job-factory.js';

export const jobs = [
  createJobWith({ context: currentContext() }),
  createJobWith({ context: currentContext(), retries: 2 }),
  createJobWith({ context: currentContext(), retries: undefined, label: 'a' }),
];`,
        ],
      },
      {
        name: 'arguments for shorthand properties',
        settings: jobs('createJobWith({ $context, $retries })'),
        code: `import { PlainJob } from './plain-job.js';
import { currentContext } from './context.js';

const context = currentContext();
const retries = 2;
export const job = new PlainJob(context, retries);`,
        errors: [
          {
            ...constructed('PlainJob', { factory: ['createJobWith({ $context, $retries })', jobFactory] }),
            line: 6,
            column: 20,
            endLine: 6,
            endColumn: 50,
          },
        ],
        output: `import { PlainJob } from './plain-job.js';
import { currentContext } from './context.js';
import { createJobWith } from './job-factory.js';

const context = currentContext();
const retries = 2;
export const job = createJobWith({ context, retries });`,
      },
      {
        name: 'a member of an argument',
        settings: jobs('createJobFor($context.userId, $context.tenantId)'),
        code: `import { PlainJob } from './plain-job.js';
import { currentContext } from './context.js';

const context = currentContext();
export const jobs = [new PlainJob(context), new PlainJob({ userId: 'a', tenantId: 'b' })];`,
        errors: [
          {
            ...constructed('PlainJob', { factory: ['createJobFor($context.userId, $context.tenantId)', jobFactory] }),
            line: 5,
            column: 22,
            endLine: 5,
            endColumn: 43,
          },
          {
            ...constructed('PlainJob', { factory: ['createJobFor($context.userId, $context.tenantId)', jobFactory] }),
            line: 5,
            column: 45,
            endLine: 5,
            endColumn: 89,
          },
        ],
        output: [
          `import { PlainJob } from './plain-job.js';
import { currentContext } from './context.js';
import { createJobFor } from './job-factory.js';

const context = currentContext();
export const jobs = [createJobFor(context.userId, context.tenantId), new PlainJob({ userId: 'a', tenantId: 'b' })];`,
          `import { PlainJob } from './plain-job.js';
import { currentContext } from './context.js';
import { createJobFor } from './job-factory.js';

const context = currentContext();
export const jobs = [createJobFor(context.userId, context.tenantId), createJobFor('a', 'b')];`,
        ],
      },
    ],
  },
);

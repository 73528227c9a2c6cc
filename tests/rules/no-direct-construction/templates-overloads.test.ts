import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed } from './findings.ts';
import { jobFactory, jobs } from './job-settings.ts';

// Classes whose constructor has several shapes, as the settings tell them apart.
ruleTester({ project: 'shapes', settings: jobs('createJob($context)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'an overload by its number of arguments: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [{ when: { arguments: 2 }, parameters: ['mode', 'context'], call: 'createBatch($context, 5)' }],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext());`,
      },
      {
        name: 'none of the overloads: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [{ when: { arguments: 2 }, parameters: ['mode', 'context'], call: 'createBatch($context, 5)' }],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob(currentContext());`,
      },
      {
        name: 'a number of arguments at the end of a range: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('batch', currentContext(), 20);`,
      },
      {
        name: 'the first of two overloads, by a literal: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('batch', currentContext());`,
      },
      {
        name: 'the second of two overloads, by another literal: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext(), 20);`,
      },
      {
        name: 'an overload without a template of its own: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [{ when: { arguments: 2 }, parameters: ['mode', 'context'] }],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext());`,
      },
      {
        name: 'an overload without parameters of its own: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['mode', 'context', 'size'],
            overloads: [{ when: { literals: { mode: 'batch' } }, call: 'createBatch($context, $size ?? 1)' }],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('batch', currentContext());`,
      },
      {
        name: 'a literal in a template string: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob(\`batch\`, currentContext());`,
      },
      {
        name: 'a literal in a constant: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

const mode = 'batch';
export const job = new ModalJob(mode, currentContext());`,
      },
      {
        name: 'a literal that is made constant: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('batch' as const, currentContext());`,
      },
      {
        name: 'a variable that is declared to be the literal: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

declare const mode: 'batch';
export const job = new ModalJob(mode, currentContext());`,
      },
      {
        name: 'a variable that is declared to be another literal: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

declare const mode: 'single';
export const job = new ModalJob(mode, currentContext());`,
      },
      {
        name: 'a variable that may be the literal: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

declare const mode: 'single' | 'batch';
export const job = new ModalJob(mode, currentContext());`,
      },
      {
        name: 'a variable that is assigned later: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

let mode: 'single' | 'batch' = 'batch';
if (currentContext().userId !== '') mode = 'single';
export const job = new ModalJob(mode, currentContext());`,
      },
      {
        name: 'a call that may give the literal: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

declare function find(): 'single' | 'batch';
export const job = new ModalJob(find(), currentContext());`,
      },
      {
        name: 'spread arguments where the number counts: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

const given = ['batch', currentContext()] as const;
export const job = new ModalJob(...given);`,
      },
      {
        name: 'spread arguments behind the literal: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

const given = [currentContext()] as const;
export const job = new ModalJob('batch', ...given);`,
      },
      {
        name: 'spread arguments that are too many for an overload: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              { when: { arguments: 0 }, parameters: [], call: 'createJob($scope)' },
              { when: { arguments: 1 }, call: 'createJob($context)' },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

const given = [currentContext()] as const;
export const job = new ModalJob('batch', ...given);`,
      },
      {
        name: 'a list of arguments from elsewhere: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

const given = ['batch', currentContext()];
export const job = Reflect.construct(ModalJob, given) as ModalJob;`,
      },
      {
        name: 'a list of arguments that is written out: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = Reflect.construct(ModalJob, ['batch', currentContext()]) as ModalJob;`,
      },
      {
        name: 'no constructor at all: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = Object.create(ModalJob.prototype) as ModalJob;`,
      },
      {
        name: 'a number that is a literal: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['mode', 'context', 'size'],
            overloads: [{ when: { literals: { size: -1 } }, call: 'createJob($context, 0)' }],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext(), -1);`,
      },
      {
        name: 'a number that is another literal: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['mode', 'context', 'size'],
            overloads: [{ when: { literals: { size: -1 } }, call: 'createJob($context, 0)' }],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext(), 1);`,
      },
      {
        name: 'a literal that is not given: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['mode', 'context', 'size'],
            overloads: [{ when: { literals: { size: -1 } }, call: 'createJob($context, 0)' }],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext());`,
      },
      {
        name: 'a literal for a parameter that does not exist: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['mode', 'context', 'size'],
            overloads: [{ when: { literals: { sise: -1 } }, call: 'createJob($context, 0)' }],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext());`,
      },
      {
        name: 'the overload of a dropped argument with effects: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext(), Date.now());`,
      },
      {
        name: 'an asynchronous template of an overload: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [{ when: { arguments: 2 }, parameters: ['mode', 'context'], call: 'await openJob($context)' }],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext());`,
      },
      {
        name: 'an asynchronous template of an overload where `await` is not allowed: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [{ when: { arguments: 2 }, parameters: ['mode', 'context'], call: 'await openJob($context)' }],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export function open(): unknown {
  return [new ModalJob('single', currentContext()), new ModalJob(currentContext())];
}`,
      },
      {
        name: 'two shapes in one file: from another module',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './sandbox/modal-job.js';
import { currentContext } from './context.js';

export const jobs = [new ModalJob('batch', currentContext()), new ModalJob(currentContext())];`,
      },
      {
        name: 'a literal property: from another module',
        settings: jobs('createJobWith($options)', [
          {
            ref: './src/bag-job.ts#BagJob',
            overloads: [{ when: { literals: { label: 'batch' } }, call: 'createBatch($context, 10)' }],
          },
        ]),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const jobs = [
  new BagJob({ context: currentContext(), label: 'batch' }),
  new BagJob({ context: currentContext(), label: 'other' }),
  new BagJob({ context: currentContext() }),
];`,
      },
      {
        name: 'a literal property by its path: from another module',
        settings: jobs('createJobWith($options)', [
          {
            ref: './src/bag-job.ts#BagJob',
            parameters: ['options'],
            overloads: [
              { when: { literals: { 'options.label': 'batch' } }, call: 'createBatch($options.context, 10)' },
            ],
          },
        ]),
        code: `import { BagJob } from './sandbox/bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext(), label: 'batch' });`,
      },
      {
        name: 'a literal property of an object that is not written out: from another module',
        settings: jobs('createJobWith($options)', [
          {
            ref: './src/bag-job.ts#BagJob',
            overloads: [{ when: { literals: { label: 'batch' } }, call: 'createBatch($context, 10)' }],
          },
        ]),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

export function open(options: JobOptions): unknown {
  return new BagJob(options);
}`,
      },
      {
        name: 'a literal property in a spread: from another module',
        settings: jobs('createJobWith($options)', [
          {
            ref: './src/bag-job.ts#BagJob',
            overloads: [{ when: { literals: { label: 'batch' } }, call: 'createBatch($context, 10)' }],
          },
        ]),
        code: `import { BagJob } from './sandbox/bag-job.js';
import type { JobOptions } from './job-options.js';

export function open(options: JobOptions): unknown {
  return new BagJob({ ...options });
}`,
      },
    ],
    invalid: [
      {
        name: 'an overload by its number of arguments',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [{ when: { arguments: 2 }, parameters: ['mode', 'context'], call: 'createBatch($context, 5)' }],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'single'`.",
              factory: ['createBatch($context, 5)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 60,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createBatch } from './job-factory.js';

export const job = createBatch(currentContext(), 5);`,
      },
      {
        name: 'none of the overloads',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [{ when: { arguments: 2 }, parameters: ['mode', 'context'], call: 'createBatch($context, 5)' }],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob(currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', { factory: ['createJob($context)', jobFactory] }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 50,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'a number of arguments at the end of a range',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('batch', currentContext(), 20);`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'batch'`.",
              factory: ['createBatch($context, $size ?? 10)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 63,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createBatch } from './job-factory.js';

export const job = createBatch(currentContext(), 20);`,
      },
      {
        name: 'the first of two overloads, by a literal',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('batch', currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'batch'`.",
              factory: ['createBatch($context, $size ?? 10)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 59,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createBatch } from './job-factory.js';

export const job = createBatch(currentContext(), 10);`,
      },
      {
        name: 'the second of two overloads, by another literal',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext(), 20);`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'single'`, `20`.",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 64,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'an overload without a template of its own',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [{ when: { arguments: 2 }, parameters: ['mode', 'context'] }],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'single'`.",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 60,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'an overload without parameters of its own',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['mode', 'context', 'size'],
            overloads: [{ when: { literals: { mode: 'batch' } }, call: 'createBatch($context, $size ?? 1)' }],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('batch', currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'batch'`.",
              factory: ['createBatch($context, $size ?? 1)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 59,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createBatch } from './job-factory.js';

export const job = createBatch(currentContext(), 1);`,
      },
      {
        name: 'a literal in a template string',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob(\`batch\`, currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: ' The fix drops ``batch``.',
              factory: ['createBatch($context, $size ?? 10)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 59,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createBatch } from './job-factory.js';

export const job = createBatch(currentContext(), 10);`,
      },
      {
        name: 'a literal in a constant',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

const mode = 'batch';
export const job = new ModalJob(mode, currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: ' The fix drops `mode`.',
              factory: ['createBatch($context, $size ?? 10)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 56,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createBatch } from './job-factory.js';

export const job = createBatch(currentContext(), 10);`,
      },
      {
        name: 'a literal that is made constant',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('batch' as const, currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'batch' as const`.",
              factory: ['createBatch($context, $size ?? 10)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 68,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createBatch } from './job-factory.js';

export const job = createBatch(currentContext(), 10);`,
      },
      {
        name: 'a variable that is declared to be the literal',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

declare const mode: 'batch';
export const job = new ModalJob(mode, currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: ' The fix drops `mode`, and leaves `mode` without a use.',
              factory: ['createBatch($context, $size ?? 10)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 56,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createBatch } from './job-factory.js';

declare const mode: 'batch';
export const job = createBatch(currentContext(), 10);`,
      },
      {
        name: 'a variable that is declared to be another literal',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

declare const mode: 'single';
export const job = new ModalJob(mode, currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: ' The fix drops `mode`, and leaves `mode` without a use.',
              factory: ['createJob($context)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 56,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

declare const mode: 'single';
export const job = createJob(currentContext());`,
      },
      {
        name: 'a variable that may be the literal',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

declare const mode: 'single' | 'batch';
export const job = new ModalJob(mode, currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome:
                " Not fixed: which of the constructor's overloads this is cannot be told from `mode` (overload-unknown).",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 56,
          },
        ],
        output: null,
      },
      {
        name: 'a variable that is assigned later',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

let mode: 'single' | 'batch' = 'batch';
if (currentContext().userId !== '') mode = 'single';
export const job = new ModalJob(mode, currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome:
                " Not fixed: which of the constructor's overloads this is cannot be told from `mode` (overload-unknown).",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 6,
            column: 20,
            endLine: 6,
            endColumn: 56,
          },
        ],
        output: null,
      },
      {
        name: 'a call that may give the literal',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

declare function find(): 'single' | 'batch';
export const job = new ModalJob(find(), currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome:
                " Not fixed: which of the constructor's overloads this is cannot be told from `find()` (overload-unknown).",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 58,
          },
        ],
        output: null,
      },
      {
        name: 'spread arguments where the number counts',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

const given = ['batch', currentContext()] as const;
export const job = new ModalJob(...given);`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: ' Not fixed: the arguments are spread, so which one is which is unknown (spread-argument).',
              factory: ['createJob($context)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 42,
          },
        ],
        output: null,
      },
      {
        name: 'spread arguments behind the literal',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

const given = [currentContext()] as const;
export const job = new ModalJob('batch', ...given);`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: ' Not fixed: the arguments are spread, so which one is which is unknown (spread-argument).',
              factory: ['createJob($context)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 51,
          },
        ],
        output: null,
      },
      {
        name: 'spread arguments that are too many for an overload',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              { when: { arguments: 0 }, parameters: [], call: 'createJob($scope)' },
              { when: { arguments: 1 }, call: 'createJob($context)' },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

const given = [currentContext()] as const;
export const job = new ModalJob('batch', ...given);`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: ' Not fixed: the arguments are spread, so which one is which is unknown (spread-argument).',
              factory: ['createJob($context)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 51,
          },
        ],
        output: null,
      },
      {
        name: 'a list of arguments from elsewhere',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

const given = ['batch', currentContext()];
export const job = Reflect.construct(ModalJob, given) as ModalJob;`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: ' Not fixed: the arguments are spread, so which one is which is unknown (spread-argument).',
              factory: ['createJob($context)', jobFactory],
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 54,
          },
        ],
        output: null,
      },
      {
        name: 'a list of arguments that is written out',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = Reflect.construct(ModalJob, ['batch', currentContext()]) as ModalJob;`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'batch'`.",
              factory: ['createBatch($context, $size ?? 10)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 76,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import type { Job } from './job.js';
import { createBatch } from './job-factory.js';

export const job = createBatch(currentContext(), 10) as Job;`,
      },
      {
        name: 'no constructor at all',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = Object.create(ModalJob.prototype) as ModalJob;`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: ' Not fixed: this form makes an object without running the constructor (instance-differs).',
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 53,
          },
        ],
        output: null,
      },
      {
        name: 'a class that is chosen at run time',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { PlainJob } from './plain-job.js';
import { currentContext } from './context.js';

const Chosen = currentContext().userId === '' ? ModalJob : PlainJob;
export const job = new Chosen('batch' as never, currentContext() as never);`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: ' Not fixed: which class is constructed is decided at run time (ambiguous-target).',
              factory: ['createJob($context)', jobFactory],
            }),
            line: 6,
            column: 20,
            endLine: 6,
            endColumn: 75,
          },
        ],
        output: null,
      },
      {
        name: 'a number that is a literal',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['mode', 'context', 'size'],
            overloads: [{ when: { literals: { size: -1 } }, call: 'createJob($context, 0)' }],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext(), -1);`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'single'`, `-1`.",
              factory: ['createJob($context, 0)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 64,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext(), 0);`,
      },
      {
        name: 'a number that is another literal',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['mode', 'context', 'size'],
            overloads: [{ when: { literals: { size: -1 } }, call: 'createJob($context, 0)' }],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext(), 1);`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'single'`, `1`.",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 63,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'a literal that is not given',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['mode', 'context', 'size'],
            overloads: [{ when: { literals: { size: -1 } }, call: 'createJob($context, 0)' }],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'single'`.",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 60,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export const job = createJob(currentContext());`,
      },
      {
        name: 'a literal for a parameter that does not exist',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['mode', 'context', 'size'],
            overloads: [{ when: { literals: { sise: -1 } }, call: 'createJob($context, 0)' }],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome:
                " Not fixed: the settings name 'concepts[0].deprecated[0].overloads[0].when.literals.sise', which does not exist (reference-dead).",
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 60,
          },
        ],
        output: null,
      },
      {
        name: 'the overload of a dropped argument with effects',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext(), Date.now());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome:
                ' Not fixed automatically: evaluating `Date.now()` has effects that the factory call would drop, move or repeat (argument-has-effects).',
              factory: ['createJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 72,
            suggestions: [
              {
                ...callFactory(undefined, 'Job'),
                output: `import { ModalJob } from './modal-job.js';
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
        name: 'an asynchronous template of an overload',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [{ when: { arguments: 2 }, parameters: ['mode', 'context'], call: 'await openJob($context)' }],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const job = new ModalJob('single', currentContext());`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'single'`.",
              factory: ['await openJob($context)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 60,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { openJob } from './job-factory.js';

export const job = await openJob(currentContext());`,
      },
      {
        name: 'an asynchronous template of an overload where `await` is not allowed',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [{ when: { arguments: 2 }, parameters: ['mode', 'context'], call: 'await openJob($context)' }],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export function open(): unknown {
  return [new ModalJob('single', currentContext()), new ModalJob(currentContext())];
}`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: ' Not fixed: the factory is asynchronous and `await` is not allowed here (await-not-allowed).',
              factory: ['await openJob($context)', jobFactory],
            }),
            line: 5,
            column: 11,
            endLine: 5,
            endColumn: 51,
          },
          {
            ...constructed('ModalJob', { factory: ['createJob($context)', jobFactory] }),
            line: 5,
            column: 53,
            endLine: 5,
            endColumn: 83,
          },
        ],
        output: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createJob } from './job-factory.js';

export function open(): unknown {
  return [new ModalJob('single', currentContext()), createJob(currentContext())];
}`,
      },
      {
        name: 'two shapes in one file',
        settings: jobs('createJob($context)', [
          {
            ref: './src/modal-job.ts#ModalJob',
            parameters: ['context'],
            overloads: [
              {
                when: { arguments: [2, 3], literals: { mode: 'batch' } },
                parameters: ['mode', 'context', 'size'],
                call: 'createBatch($context, $size ?? 10)',
              },
              { when: { arguments: [2, 3] }, parameters: ['mode', 'context', 'size'] },
            ],
          },
        ]),
        code: `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';

export const jobs = [new ModalJob('batch', currentContext()), new ModalJob(currentContext())];`,
        errors: [
          {
            ...constructed('ModalJob', {
              outcome: " The fix drops `'batch'`.",
              factory: ['createBatch($context, $size ?? 10)', jobFactory],
            }),
            line: 4,
            column: 22,
            endLine: 4,
            endColumn: 61,
          },
          {
            ...constructed('ModalJob', { factory: ['createJob($context)', jobFactory] }),
            line: 4,
            column: 63,
            endLine: 4,
            endColumn: 93,
          },
        ],
        output: [
          `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createBatch } from './job-factory.js';

export const jobs = [createBatch(currentContext(), 10), new ModalJob(currentContext())];`,
          `import { ModalJob } from './modal-job.js';
import { currentContext } from './context.js';
import { createBatch, createJob } from './job-factory.js';

export const jobs = [createBatch(currentContext(), 10), createJob(currentContext())];`,
        ],
      },
      {
        name: 'a literal property',
        settings: jobs('createJobWith($options)', [
          {
            ref: './src/bag-job.ts#BagJob',
            overloads: [{ when: { literals: { label: 'batch' } }, call: 'createBatch($context, 10)' }],
          },
        ]),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const jobs = [
  new BagJob({ context: currentContext(), label: 'batch' }),
  new BagJob({ context: currentContext(), label: 'other' }),
  new BagJob({ context: currentContext() }),
];`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome: " The fix drops `label: 'batch'`.",
              factory: ['createBatch($context, 10)', jobFactory],
            }),
            line: 5,
            column: 3,
            endLine: 5,
            endColumn: 60,
          },
          {
            ...constructed('BagJob', { factory: ['createJobWith($options)', jobFactory] }),
            line: 6,
            column: 3,
            endLine: 6,
            endColumn: 60,
          },
          {
            ...constructed('BagJob', { factory: ['createJobWith($options)', jobFactory] }),
            line: 7,
            column: 3,
            endLine: 7,
            endColumn: 44,
          },
        ],
        output: [
          `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createBatch } from './job-factory.js';

export const jobs = [
  createBatch(currentContext(), 10),
  new BagJob({ context: currentContext(), label: 'other' }),
  new BagJob({ context: currentContext() }),
];`,
          `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createBatch, createJobWith } from './job-factory.js';

export const jobs = [
  createBatch(currentContext(), 10),
  createJobWith({ context: currentContext(), label: 'other' }),
  new BagJob({ context: currentContext() }),
];`,
          `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createBatch, createJobWith } from './job-factory.js';

export const jobs = [
  createBatch(currentContext(), 10),
  createJobWith({ context: currentContext(), label: 'other' }),
  createJobWith({ context: currentContext() }),
];`,
        ],
      },
      {
        name: 'a literal property by its path',
        settings: jobs('createJobWith($options)', [
          {
            ref: './src/bag-job.ts#BagJob',
            parameters: ['options'],
            overloads: [
              { when: { literals: { 'options.label': 'batch' } }, call: 'createBatch($options.context, 10)' },
            ],
          },
        ]),
        code: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';

export const job = new BagJob({ context: currentContext(), label: 'batch' });`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome: " The fix drops `label: 'batch'`.",
              factory: ['createBatch($options.context, 10)', jobFactory],
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 77,
          },
        ],
        output: `import { BagJob } from './bag-job.js';
import { currentContext } from './context.js';
import { createBatch } from './job-factory.js';

export const job = createBatch(currentContext(), 10);`,
      },
      {
        name: 'a literal property of an object that is not written out',
        settings: jobs('createJobWith($options)', [
          {
            ref: './src/bag-job.ts#BagJob',
            overloads: [{ when: { literals: { label: 'batch' } }, call: 'createBatch($context, 10)' }],
          },
        ]),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

export function open(options: JobOptions): unknown {
  return new BagJob(options);
}`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                " Not fixed: which of the constructor's overloads this is cannot be told from `options.label` (overload-unknown).",
              factory: ['createJobWith($options)', jobFactory],
            }),
            line: 5,
            column: 10,
            endLine: 5,
            endColumn: 29,
          },
        ],
        output: null,
      },
      {
        name: 'a literal property in a spread',
        settings: jobs('createJobWith($options)', [
          {
            ref: './src/bag-job.ts#BagJob',
            overloads: [{ when: { literals: { label: 'batch' } }, call: 'createBatch($context, 10)' }],
          },
        ]),
        code: `import { BagJob } from './bag-job.js';
import type { JobOptions } from './job-options.js';

export function open(options: JobOptions): unknown {
  return new BagJob({ ...options });
}`,
        errors: [
          {
            ...constructed('BagJob', {
              outcome:
                " Not fixed: another object is spread into the one that has 'label', and may have it, too (spread-argument).",
              factory: ['createJobWith($options)', jobFactory],
            }),
            line: 5,
            column: 10,
            endLine: 5,
            endColumn: 36,
          },
        ],
        output: null,
      },
    ],
  },
);

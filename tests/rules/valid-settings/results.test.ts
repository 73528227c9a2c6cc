import { type MessageIds, validSettings } from '../../../rules/valid-settings.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import type { SsotSettings } from '../../harness/settings.ts';

// What a factory gives, whether it can be called so, and the values that a template gives it.

const factories = './src/doubtful-factory.ts';

function settingsOf(call: string, module = factories): SsotSettings {
  const factory = { module, call };
  return {
    concepts: [{ name: 'Job', canonical: './src/job.ts#Job', factory, deprecated: ['./src/plain-job.ts#PlainJob'] }],
  };
}

interface Row {
  readonly name: string;
  readonly call: string;
  readonly module?: string;
}

interface Faulty extends Row {
  readonly error: readonly [messageId: MessageIds, text: string, expected: string];
}

const fitting: readonly Row[] = [
  { name: 'a result that is one by an alias', call: 'aliasedJob($context)' },
  { name: 'a promise of one', call: 'await fetchJob($context)' },
  { name: 'a result that is one with each return', call: 'inferredJob($context)' },
  { name: 'a function whose variable says that it gives one', call: 'certainJob($context)' },
  { name: 'a member of what is given', call: 'makeJob($context).job' },
  { name: 'what may be null and is said not to be', call: 'findJob($context)!' },
  { name: 'an interface of the canonical class, which some want that have a factory', call: 'runnableFor($context)' },
  { name: 'a subclass', call: 'urgentJob($context)' },
  { name: 'a public static method', call: 'Desk.open($context)' },
  { name: 'a class with `new`', call: 'new UrgentJob($context)' },
  { name: 'a property that is a function', call: 'table.open($context)' },
  { name: 'an export beside types', call: 'certainJob($context)', module: './src/doubtful-exports.ts' },
  { name: 'a number where one is taken', call: 'levelled($context, 2)' },
  { name: 'a string that is one of those that are taken', call: "levelled($context, 2, 'batch')" },
  { name: 'a property with a number where one is taken', call: 'configured($context, { level: 1 })' },
  { name: 'a value that one overload takes', call: 'either($context, false)' },
  { name: 'null, which some projects let everything take', call: 'levelled($context, null)' },
];

const faulty: readonly Faulty[] = [
  {
    name: 'a result that may be null',
    call: 'findJob($context)',
    error: ['resultUnlike', 'findJob', 'findJob may give `undefined` or `null`'],
  },
  {
    name: 'a promise of what may be nothing',
    call: 'await lookUpJob($context)',
    error: ['resultUnlike', 'lookUpJob', 'lookUpJob may give `undefined` or `null`'],
  },
  {
    name: 'a return that gives nothing',
    call: 'perhapsJob($context)',
    error: ['resultUnlike', 'perhapsJob', 'perhapsJob may give `undefined` or `null`'],
  },
  {
    name: 'an object with the instance in it',
    call: 'makeJob($context)',
    error: ['resultUnlike', 'makeJob', "makeJob gives an object without 'context'"],
  },
  { name: 'a tuple', call: 'makeJobs($context)', error: ['resultUnlike', 'makeJobs', 'makeJobs gives a list'] },
  { name: 'a generator', call: 'jobsOf($context)', error: ['resultUnlike', 'jobsOf', 'jobsOf is a generator'] },
  {
    name: 'something else',
    call: 'ticketFor($context)',
    error: ['resultUnlike', 'ticketFor', "ticketFor gives an object without 'context'"],
  },
  {
    name: 'a private static method',
    call: 'Desk.hidden($context)',
    error: ['callImpossible', 'Desk.hidden', 'Desk.hidden is private'],
  },
  {
    name: 'an abstract class',
    call: 'new AbstractJob($context)',
    error: ['callImpossible', 'AbstractJob', 'AbstractJob is abstract'],
  },
  {
    name: 'a class with a private constructor',
    call: 'new SealedJob($context)',
    error: ['callImpossible', 'SealedJob', 'its constructor is private'],
  },
  {
    name: 'a class without `new`',
    call: 'UrgentJob($context)',
    error: ['callImpossible', 'UrgentJob', 'UrgentJob is a class, and is made with `new`'],
  },
  {
    name: 'a property that is no function',
    call: 'table.single($context)',
    error: ['callImpossible', 'table.single', 'table.single is no function'],
  },
  {
    name: 'a function that is exported as a type',
    call: 'typeOnly($context)',
    error: ['callImpossible', 'typeOnly', 'typeOnly is there for types alone'],
  },
  {
    name: 'a function behind a star of types',
    call: 'createJob($context)',
    module: './src/doubtful-exports.ts',
    error: ['callImpossible', 'createJob', 'createJob is there for types alone'],
  },
  {
    name: 'a string where a number is taken',
    call: "levelled($context, 'high')",
    error: ['argumentUnfit', '"high"', "'level' of levelled is a number"],
  },
  {
    name: 'a property with a list where a number is taken',
    call: 'configured($context, { level: [1] })',
    error: ['argumentUnfit', 'an array', "'level' of configured is a number"],
  },
  {
    name: 'a value that no overload takes',
    call: 'either($context, `now`)',
    error: ['argumentUnfit', 'a string', "'level' of either is a number"],
  },
];

ruleTester({ project: 'shapes', settings: {} }).run('valid-settings: results', validSettings, {
  valid: fitting.map(({ name, call, module }) => ({ name, code: 'export {};', settings: settingsOf(call, module) })),
  invalid: faulty.map(({ name, call, module, error: [messageId, text, expected] }) => ({
    name,
    code: 'export {};',
    settings: settingsOf(call, module),
    errors: [
      {
        messageId,
        data: { keyPath: 'concepts[0].factory.call', text, expected, hint: '' },
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      },
    ],
    output: null,
  })),
});

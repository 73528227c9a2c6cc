import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { type InvalidCase, ruleTester, type ValidCase } from '../../harness/rule-tester.ts';
import type { MessageIds, Options } from '../../../rules/no-direct-construction.ts';
import { constructed, explained } from './findings.ts';
import { jobs } from './job-settings.ts';

// What a factory gives, whether it can be called, and what it takes: each fault with a factory beside it that will do.

interface Row {
  readonly name: string;
  readonly call: string;
  /** Instead of the factories of `doubtful-factory.ts`. */
  readonly module?: string;
  /** The arguments of the construction. */
  readonly given?: string;
}

interface Held extends Row {
  readonly because: string;
}

interface Fixed extends Row {
  /** The name that is imported, and the call of it. */
  readonly output: readonly [name: string, call: string];
}

const factories = './src/doubtful-factory.ts';
const context = 'currentContext()';

function settingsOf({ call, module = factories }: Row): ReturnType<typeof jobs> {
  const { concepts = [], ...rest } = jobs(call);
  return { ...rest, concepts: concepts.map((concept) => ({ ...concept, factory: { module, call } })) };
}

function codeOf({ given = context }: Row, module = './plain-job.js'): string {
  return `import { currentContext } from './context.js';
import { PlainJob } from '${module}';

export const open = async () => new PlainJob(${given});
`;
}

function found(
  { call, module = factories, given = context }: Row,
  outcome = '',
): InvalidCase<MessageIds, Options>['errors'] {
  const endColumn = 33 + `new PlainJob(${given})`.length;
  return [
    { ...constructed('PlainJob', { factory: [call, module], outcome }), line: 4, column: 33, endLine: 4, endColumn },
  ];
}

/** The fault is told and nothing is changed. */
function isHeld(row: Held): InvalidCase<MessageIds, Options> {
  const errors = found(row, explained('factory-mismatch', row.because));
  return { name: row.name, settings: settingsOf(row), code: codeOf(row), errors, output: null };
}

function isFixed(row: Fixed): InvalidCase<MessageIds, Options> {
  const { module = factories, given = context } = row;
  const [name, call] = row.output;
  const code = codeOf(row);
  const output = code
    .replace(
      `'./plain-job.js';\n`,
      `'./plain-job.js';\nimport { ${name} } from '${module.replace('/src', '').replace(/\.ts$/u, '.js')}';\n`,
    )
    .replace(`new PlainJob(${given})`, call);
  return { name: row.name, settings: settingsOf(row), code, errors: found(row), output };
}

/** A class of the same name from another module. */
function isNone(row: Row): ValidCase<Options> {
  return {
    name: `${row.name}: a class of another module`,
    settings: settingsOf(row),
    code: codeOf(row, './sandbox/plain-job.js'),
  };
}

const held: readonly Held[] = [
  {
    name: 'a factory that may give null',
    call: 'findJob($context)',
    because: 'findJob may give `undefined` or `null`',
  },
  {
    name: 'a factory whose result may be nothing by an alias',
    call: 'findJobByAlias($context)',
    because: 'findJobByAlias may give `undefined` or `null`',
  },
  {
    name: 'a factory that promises what may be nothing',
    call: 'await lookUpJob($context)',
    because: 'lookUpJob may give `undefined` or `null`',
  },
  {
    name: 'a factory one of whose returns gives nothing',
    call: 'perhapsJob($context)',
    because: 'perhapsJob may give `undefined` or `null`',
  },
  {
    name: 'an arrow function one of whose outcomes is null',
    call: 'eitherJob($context)',
    because: 'eitherJob may give `undefined` or `null`',
  },
  {
    name: 'a function whose variable says that it may give null',
    call: 'typedJob($context)',
    because: 'typedJob may give `undefined` or `null`',
  },
  {
    name: 'a factory that gives an object with the instance in it',
    call: 'makeJob($context)',
    because: "makeJob gives an object without 'context'",
  },
  { name: 'a factory that gives a tuple', call: 'makeJobs($context)', because: 'makeJobs gives a list' },
  {
    name: 'a factory of JavaScript that gives a list',
    call: 'createSeveral($context)',
    module: './src/open-factory.js',
    because: 'createSeveral gives a list',
  },
  {
    name: 'a function that gives nothing',
    call: 'startJob($context)',
    because: 'startJob gives nothing',
  },
  { name: 'a generator', call: 'jobsOf($context)', because: 'jobsOf is a generator' },
  {
    name: 'a factory of something else',
    call: 'ticketFor($context)',
    because: "ticketFor gives an object without 'context'",
  },
  {
    name: 'a factory whose declared type has not all members',
    call: 'runnableFor($context)',
    because: "runnableFor gives an object without 'context'",
  },
  { name: 'a private static method', call: 'Desk.hidden($context)', because: 'Desk.hidden is private' },
  { name: 'a protected static method', call: 'Desk.guarded($context)', because: 'Desk.guarded is protected' },
  { name: 'an abstract class', call: 'new AbstractJob($context)', because: 'AbstractJob is abstract' },
  {
    name: 'a class with a private constructor',
    call: 'new SealedJob($context)',
    because: 'its constructor is private',
  },
  {
    name: 'a class without `new`',
    call: 'UrgentJob($context)',
    because: 'UrgentJob is a class, and is made with `new`',
  },
  { name: 'a function with `new`', call: 'new urgentJob($context)', because: 'urgentJob is a function' },
  { name: 'an instance that is called', call: 'onlyJob($context)', because: 'onlyJob is no function' },
  {
    name: 'a property that is called and is no function',
    call: 'table.single($context)',
    because: 'table.single is no function',
  },
  {
    name: 'a function that is exported as a type',
    call: 'typeOnly($context)',
    because: 'typeOnly is there for types alone',
  },
  { name: 'an interface', call: 'JobMaker($context)', because: 'JobMaker is there for types alone' },
  {
    name: 'a function that is exported again as a type',
    call: 'urgentJob($context)',
    module: './src/doubtful-exports.ts',
    because: 'urgentJob is there for types alone',
  },
  {
    name: 'a function that is imported and exported again as a type',
    call: 'aliasedJob($context)',
    module: './src/doubtful-exports.ts',
    because: 'aliasedJob is there for types alone',
  },
  {
    name: 'a function that is imported as a type',
    call: 'eachJob($context)',
    module: './src/doubtful-exports.ts',
    because: 'eachJob is there for types alone',
  },
  {
    name: 'a function behind a star of types',
    call: 'createJob($context)',
    module: './src/doubtful-exports.ts',
    because: 'createJob is there for types alone',
  },
  {
    name: 'a string where a number is taken',
    call: "levelled($context, 'high')",
    because: "'level' of levelled is a number",
  },
  {
    name: 'a string that is none of those that are taken',
    call: "levelled($context, 1, 'twice')",
    because: `'kind' of levelled is "batch" or "single"`,
  },
  {
    name: 'a property with a string where a number is taken',
    call: "configured($context, { level: 'high' })",
    because: "'level' of configured is a number",
  },
  {
    name: 'an object where a number is taken',
    call: 'levelled($context, { level: 1 })',
    because: "'level' of levelled is a number",
  },
  {
    name: 'a function where a number is taken',
    call: 'levelled($context, () => 1)',
    because: "'level' of levelled is a number",
  },
  {
    name: 'a value that no overload takes',
    call: "either($context, 'now')",
    because: "'level' of either is a number",
  },
  {
    name: 'all arguments where one is of another kind',
    call: 'named($args)',
    given: `${context}, 5`,
    because: "'name' of named is a string, and `5` is none",
  },
  {
    name: 'an argument that is of another kind',
    call: 'named($context, $retries)',
    given: `${context}, 5`,
    because: "'name' of named is a string, and `5` is none",
  },
  {
    name: 'an argument of which only the parameter tells that it is of another kind',
    call: 'levelled($context, $label)',
    given: `${context}, 1, JSON.parse('5')`,
    because: "'level' of levelled is a number, and `JSON.parse('5')` is none",
  },
  {
    name: 'spread arguments that may be more than the factory takes',
    call: 'certainJob($args)',
    given: `...([${context}, 5] as const)`,
    because: 'certainJob takes 1 argument, and 1 to 3 would be given',
  },
];

const fixed: readonly Fixed[] = [
  {
    name: 'a factory whose result is one by an alias',
    call: 'aliasedJob($context)',
    output: ['aliasedJob', `aliasedJob(${context})`],
  },
  {
    name: 'a factory that promises one',
    call: 'await fetchJob($context)',
    output: ['fetchJob', `await fetchJob(${context})`],
  },
  {
    name: 'a factory each of whose returns gives one',
    call: 'inferredJob($context)',
    output: ['inferredJob', `inferredJob(${context})`],
  },
  {
    name: 'an arrow function each of whose outcomes is one',
    call: 'eachJob($context)',
    output: ['eachJob', `eachJob(${context})`],
  },
  {
    name: 'a function whose variable says that it gives one',
    call: 'certainJob($context)',
    output: ['certainJob', `certainJob(${context})`],
  },
  {
    name: 'a member of what the factory gives',
    call: 'makeJob($context).job',
    output: ['makeJob', `makeJob(${context}).job`],
  },
  {
    name: 'what may be null and is said not to be',
    call: 'findJob($context)!',
    output: ['findJob', `findJob(${context})!`],
  },
  {
    name: 'a type of less that is cast',
    call: 'runnableFor($context) as any',
    output: ['runnableFor', `(runnableFor(${context}) as any)`],
  },
  { name: 'a factory of a subclass', call: 'urgentJob($context)', output: ['urgentJob', `urgentJob(${context})`] },
  {
    name: 'a factory of JavaScript that gives one',
    call: 'createOpen($context)',
    module: './src/open-factory.js',
    output: ['createOpen', `createOpen(${context})`],
  },
  { name: 'a public static method', call: 'Desk.open($context)', output: ['Desk', `Desk.open(${context})`] },
  { name: 'a class with `new`', call: 'new UrgentJob($context)', output: ['UrgentJob', `new UrgentJob(${context})`] },
  { name: 'a property that is a function', call: 'table.open($context)', output: ['table', `table.open(${context})`] },
  {
    name: 'a function that is exported again beside types',
    call: 'certainJob($context)',
    module: './src/doubtful-exports.ts',
    output: ['certainJob', `certainJob(${context})`],
  },
  {
    name: 'a function that is imported and exported again beside types',
    call: 'inferredJob($context)',
    module: './src/doubtful-exports.ts',
    output: ['inferredJob', `inferredJob(${context})`],
  },
  {
    name: 'a number where one is taken',
    call: 'levelled($context, 2)',
    output: ['levelled', `levelled(${context}, 2)`],
  },
  {
    name: 'a string that is one of those that are taken',
    call: "levelled($context, -2, 'batch')",
    output: ['levelled', `levelled(${context}, -2, 'batch')`],
  },
  {
    name: 'a property with a number where one is taken',
    call: "configured($context, { level: 1, kind: 'batch' })",
    output: ['configured', `configured(${context}, { level: 1, kind: 'batch' })`],
  },
  {
    name: 'a value that one overload takes',
    call: 'either($context, true)',
    output: ['either', `either(${context}, true)`],
  },
  {
    name: 'all arguments of the same kinds',
    call: 'levelled($args)',
    given: `${context}, 5`,
    output: ['levelled', `levelled(${context}, 5)`],
  },
  {
    name: 'an argument of the same kind',
    call: 'levelled($context, $retries)',
    given: `${context}, 4`,
    output: ['levelled', `levelled(${context}, 4)`],
  },
  {
    name: 'spread arguments that the factory can only take',
    call: 'createOpen($args)',
    module: './src/open-factory.js',
    given: `...([${context}, 5] as const)`,
    output: ['createOpen', `createOpen(...([${context}, 5] as const))`],
  },
];

ruleTester({ project: 'shapes', settings: {} }).run('what a factory gives and takes', noDirectConstruction, {
  valid: [...held, ...fixed].map(isNone),
  invalid: [...held.map(isHeld), ...fixed.map(isFixed)],
});

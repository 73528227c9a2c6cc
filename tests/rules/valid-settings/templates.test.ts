import { type MessageIds, validSettings } from '../../../rules/valid-settings.ts';
import { type ExpectedError, type InvalidCase, ruleTester, type ValidCase } from '../../harness/rule-tester.ts';
import type { SsotSettings } from '../../harness/settings.ts';

// Templates against the signatures of what they call and of what they are filled from.

type Deprecated = NonNullable<SsotSettings['concepts']>[number]['deprecated'];

interface Template {
  readonly name: string;
  readonly call: string;
  readonly deprecated?: Deprecated;
  readonly module?: string;
}

interface Faulty extends Template {
  readonly errors: readonly ExpectedError<MessageIds>[];
}

const plain = './src/plain-job.ts#PlainJob';

function settingsOf({ call, deprecated = [plain], module = './src/job-factory.ts' }: Template): SsotSettings {
  return {
    concepts: [{ name: 'Job', canonical: './src/job.ts#Job', factory: { module, call }, deprecated }],
    userScope: { types: ['./src/context.ts#UserContext'] },
  };
}

function fits(template: Template): ValidCase<[]> {
  return { name: template.name, code: 'export {};', settings: settingsOf(template) };
}

function isFaulty({ errors, ...template }: Faulty): InvalidCase<MessageIds, []> {
  return { ...fits(template), errors, output: null };
}

function fault(
  messageId: MessageIds,
  text: string,
  expected: string,
  { keyPath = 'concepts[0].factory.call', hint = '' } = {},
): ExpectedError<MessageIds> {
  return { messageId, data: { keyPath, text, expected, hint }, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

ruleTester({ project: 'shapes', settings: {} }).run('valid-settings: templates', validSettings, {
  valid: [
    { name: 'all arguments', call: 'createJob($context, $retries, $label)' },
    { name: 'no more than what is required', call: 'createJob($context)' },
    { name: 'whatever the class took', call: 'createJob($args)' },
    {
      name: 'arguments that the class has nothing to do with',
      call: 'createBatch($context, 3)',
    },
    { name: 'an object with what is required', call: 'createJobWith({ context: $context })' },
    {
      name: 'an object with all that there is',
      call: 'createJobWith({ context: $context, retries: $retries, label: $label })',
    },
    {
      name: 'an object with a spread',
      call: 'createJobWith({ ...$options })',
      deprecated: ['./src/bag-job.ts#BagJob'],
    },
    { name: 'the first overload', call: 'createAny($context)' },
    { name: 'the second overload', call: "createAny({ context: $context }, 'label')" },
    {
      name: 'a default for what another class has',
      call: 'createJob($context, $retries ?? 1)',
      deprecated: [plain, './src/modal-job.ts#ModalJob'],
    },
    { name: 'a member that is no function', call: 'limits.retries', deprecated: [] },
    { name: 'a class of which instances are kept', call: 'Desk.open($context)', module: './src/desk.ts' },
    { name: 'a promise that is awaited', call: 'await openJob($context)' },
    { name: 'a static method', call: 'Desk.open($context)', module: './src/desk.ts' },
    { name: 'a static method that is asynchronous', call: 'await Desk.call($context)', module: './src/desk.ts' },
    { name: 'a function of a function', call: 'makeTagged.plain($context)', module: './src/desk.ts' },
    { name: 'what may be a promise, awaited', call: 'await maybeLater($context)', module: './src/desk.ts' },
    { name: 'what may be a promise, taken as it is', call: 'maybeLater($context)', module: './src/desk.ts' },
    {
      name: 'fewer arguments than JavaScript has parameters',
      call: 'createLoose($context)',
      module: './src/loose-factory.js',
    },
    {
      name: 'a property that JavaScript takes by default',
      call: 'createLooseWith({})',
      module: './src/loose-factory.js',
    },
    {
      name: 'a function that reads its arguments',
      call: 'createOpen($context, 1, 2)',
      module: './src/open-factory.js',
    },
  ].map(fits),
  invalid: [
    {
      name: 'an argument too many',
      call: "createJob($context, $retries, $label, 'x')",
      errors: [fault('argumentsUnfit', 'createJob', 'createJob takes 1 to 3 arguments, and the template gives 4')],
    },
    {
      name: 'a function that is not called',
      call: 'createJob',
      errors: [fault('callMissing', 'createJob', 'createJob is a function')],
    },
    {
      name: 'a class that is not constructed',
      call: 'Desk',
      module: './src/desk.ts',
      errors: [fault('callMissing', 'Desk', 'Desk is a class')],
    },
    {
      name: 'the canonical class that is constructed',
      call: 'new Job($context)',
      module: './src/job.ts',
      errors: [fault('canonicalConstructed', 'Job', 'Job is the canonical class itself')],
    },
    {
      name: 'a default for what no class has',
      call: 'createJob($context, $retrys ?? 1)',
      errors: [
        fault('placeholderUnknown', '$retrys', '', {
          keyPath: 'concepts[0].deprecated[0]',
          hint: " Did you mean '$retries'?",
        }),
      ],
    },
    {
      name: 'what no class has, used twice',
      call: 'createJob($context, $retrys ?? $retrys.count)',
      errors: [
        fault('placeholderUnknown', '$retrys', '', {
          keyPath: 'concepts[0].deprecated[0]',
          hint: " Did you mean '$retries'?",
        }),
      ],
    },
    {
      name: 'an argument too few',
      call: 'createStrictJob($context)',
      errors: [
        fault(
          'argumentsUnfit',
          'createStrictJob',
          "createStrictJob takes 2 arguments, and the template gives 1, without 'retries'",
        ),
      ],
    },
    {
      name: 'no arguments',
      call: 'createStrictJob()',
      errors: [
        fault(
          'argumentsUnfit',
          'createStrictJob',
          "createStrictJob takes 2 arguments, and the template gives 0, without 'context' and 'retries'",
        ),
      ],
    },
    {
      name: 'arguments before those of the class',
      call: "createLabelled('x', 'y', $args)",
      errors: [
        fault('argumentsUnfit', 'createLabelled', 'createLabelled takes 1 argument, and the template gives at least 2'),
        fault('argumentsUnlike', '$args', 'the constructor takes 1 to 3 arguments, and createLabelled 1 argument', {
          keyPath: 'concepts[0].deprecated[0]',
        }),
      ],
    },
    {
      name: 'all arguments of the class, which are fewer than the factory requires',
      call: 'createStrictJob($args)',
      deprecated: ['./src/bag-job.ts#BagJob'],
      errors: [
        fault('argumentsUnlike', '$args', 'the constructor takes 1 argument, and createStrictJob 2 arguments', {
          keyPath: 'concepts[0].deprecated[0]',
        }),
      ],
    },
    {
      name: 'all arguments of the class, in the template of one class',
      call: 'createJob($context)',
      deprecated: [{ ref: './src/bag-job.ts#BagJob', call: 'createStrictJob($args)', parameters: ['context'] }],
      errors: [
        fault('argumentsUnlike', '$args', 'the constructor takes 1 argument, and createStrictJob 2 arguments', {
          keyPath: 'concepts[0].deprecated[0].call',
        }),
      ],
    },
    {
      name: 'no overload takes so many',
      call: "createAny($context, 'x', 1)",
      errors: [fault('argumentsUnfit', 'createAny', 'createAny takes 1 or 2 arguments, and the template gives 3')],
    },
    {
      name: 'a property that the factory does not know',
      call: 'createJobWith({ context: $context, retrys: $retries })',
      errors: [
        fault('propertyUnknown', 'retrys', "createJobWith takes 'retries', 'label', and 'context'", {
          hint: " Did you mean 'retries'?",
        }),
      ],
    },
    {
      name: 'a property that the factory requires',
      call: 'createJobWith({ retries: $retries })',
      errors: [fault('propertyMissing', 'context', 'createJobWith requires it')],
    },
    {
      name: 'a property that is unknown and one that is missing',
      call: 'createJobWith({ user: $context })',
      errors: [
        fault('propertyUnknown', 'user', "createJobWith takes 'retries', 'label', and 'context'"),
        fault('propertyMissing', 'context', 'createJobWith requires it'),
      ],
    },
    {
      name: 'a property that the parameter does not have, in JavaScript',
      call: 'createLooseWith({ subject: $context })',
      module: './src/loose-factory.js',
      errors: [fault('propertyUnknown', 'subject', "createLooseWith takes 'context' and 'retries'")],
    },
    {
      name: 'an argument too many for JavaScript',
      call: 'createLoose($context, $retries, $label)',
      module: './src/loose-factory.js',
      errors: [fault('argumentsUnfit', 'createLoose', 'createLoose takes 2 arguments, and the template gives 3')],
    },
    {
      name: 'an argument too many for a static method',
      call: 'Desk.open($context, $retries)',
      module: './src/desk.ts',
      errors: [fault('argumentsUnfit', 'Desk.open', 'Desk.open takes 1 argument, and the template gives 2')],
    },
    {
      name: 'a promise that is not awaited',
      call: 'openJob($context)',
      errors: [fault('awaitMissing', 'openJob', 'openJob gives a promise of the instance')],
    },
    {
      name: 'a promise of a static method that is not awaited',
      call: 'Desk.call($context)',
      module: './src/desk.ts',
      errors: [fault('awaitMissing', 'Desk.call', 'Desk.call gives a promise of the instance')],
    },
    {
      name: 'an await of no promise',
      call: 'await createJob($context)',
      errors: [fault('awaitIdle', 'createJob', 'createJob gives the instance at once')],
    },
    {
      name: 'a template of one class',
      call: 'createJob($context)',
      deprecated: [{ ref: plain, call: 'createJobFor($context)' }],
      errors: [
        fault(
          'argumentsUnfit',
          'createJobFor',
          "createJobFor takes 2 arguments, and the template gives 1, without 'tenantId'",
          { keyPath: 'concepts[0].deprecated[0].call' },
        ),
      ],
    },
    {
      name: 'a template of one shape of a class',
      call: 'createJob($context)',
      deprecated: [
        {
          ref: plain,
          overloads: [{ when: { arguments: 2 }, call: 'openJob($context)' }],
        },
      ],
      errors: [
        fault('awaitMissing', 'openJob', 'openJob gives a promise of the instance', {
          keyPath: 'concepts[0].deprecated[0].overloads[0].call',
        }),
      ],
    },
  ].map(isFaulty),
});

ruleTester({ project: 'shapes', settings: {} }).run('valid-settings: classes', validSettings, {
  valid: [
    {
      name: 'as many names as there are parameters',
      deprecated: [{ ref: plain, parameters: ['context', 'retries', 'label'] }],
    },
    { name: 'fewer names than there are parameters', deprecated: [{ ref: plain, parameters: ['context'] }] },
    {
      name: 'a number of arguments that one overload takes',
      deprecated: [
        {
          ref: './src/modal-job.ts#ModalJob',
          overloads: [{ when: { arguments: 3 }, parameters: ['mode', 'context', 'size'] }],
        },
      ],
    },
    { name: 'two deprecated classes', deprecated: [plain, './src/bag-job.ts#BagJob'] },
    { name: 'a class and its namesake of another module', deprecated: [plain, './src/job-factory.ts#createBatch'] },
  ].map((each) => fits({ call: 'createJob($context)', ...each })),
  invalid: [
    {
      name: 'more names than parameters',
      deprecated: [{ ref: plain, parameters: ['context', 'retries', 'label', 'color', 'size'] }],
      errors: [
        fault('parametersExcess', "color', 'size", 'the constructor takes 1 to 3 arguments', {
          keyPath: 'concepts[0].deprecated[0].parameters',
        }),
      ],
    },
    {
      name: 'a number of arguments that no construction has',
      deprecated: [{ ref: plain, overloads: [{ when: { arguments: 4 }, call: 'createJob($context)' }] }],
      errors: [
        fault('argumentsImpossible', '4', 'the constructor takes 1 to 3 arguments', {
          keyPath: 'concepts[0].deprecated[0].overloads[0].when.arguments',
        }),
      ],
    },
    {
      name: 'one class under two names',
      deprecated: ['./src/bag-job.ts#BagJob', './src/index.ts#OptionsJob'],
      errors: [
        fault(
          'thingRepeated',
          './src/index.ts#OptionsJob',
          "settings.ssot.concepts[0].deprecated[0] names it as './src/bag-job.ts#BagJob'",
          { keyPath: 'concepts[0].deprecated[1]' },
        ),
      ],
    },
    {
      name: 'the canonical class as a deprecated one, by way of a barrel',
      deprecated: ['./src/index.ts#Job'],
      errors: [
        fault(
          'thingRepeated',
          './src/index.ts#Job',
          "settings.ssot.concepts[0].canonical names it as './src/job.ts#Job'",
          { keyPath: 'concepts[0].deprecated[0]' },
        ),
      ],
    },
  ].map((each) => isFaulty({ call: 'createJob($context)', ...each })),
});

import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import type { SsotSettings } from '../../harness/settings.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, canonicalConstructed, constructed, dropped, explained, suggested } from './findings.ts';

const runnerModule = './src/creators/runner.ts';

function runners(call: string, canonical = `${runnerModule}#Runner`): SsotSettings {
  return {
    concepts: [
      {
        name: 'Runner',
        canonical,
        factory: { module: runnerModule, call },
        deprecated: ['./src/creators/old-runner.ts#OldRunner'],
      },
    ],
  };
}

const opening = 'await openRunner($userContext)';
const factory = [opening, runnerModule] as const;

// The static methods of a deprecated class, mapped by the names of their own parameters.
ruleTester({ project: 'engines', settings: runners(opening) }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a constant of the class',
      code: `import { OldRunner } from './creators/old-runner.js';

export const version = OldRunner.VERSION;`,
    },
    {
      name: 'a method that looks an instance up',
      code: `import { OldRunner } from './creators/old-runner.js';

export const last = OldRunner.last();`,
    },
    {
      name: 'a method that makes something else',
      code: `import { OldRunner } from './creators/old-runner.js';

export const describe = (runner: OldRunner) => OldRunner.describe(runner);`,
    },
    {
      name: 'the methods of a class of the same name',
      code: `import { currentContext } from './context.js';

class OldRunner {
  static of(userContext: object): OldRunner {
    return [new OldRunner(), userContext][0] as OldRunner;
  }
}
export const runner = OldRunner.of(currentContext());`,
    },
    {
      name: 'the methods of a parameter of the same name',
      code: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';

export const open = (OldRunner: { of(userContext: object): object }) => OldRunner.of(currentContext());
export const version = OldRunner.VERSION;`,
    },
    {
      name: 'an instance with a method of that name',
      code: `import { OldRunner } from './creators/old-runner.js';

export const again = (runner: OldRunner & { of(task: string): object }) => runner.of(runner.task);`,
    },
    {
      name: 'a method that a subclass has for itself',
      code: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';

class Quick extends OldRunner {
  static override last() {
    return undefined;
  }
  static override describe() {
    return Quick.VERSION;
  }
}
export const texts = [Quick.last(), Quick.describe(), currentContext()];`,
    },
  ],
  invalid: [
    {
      name: 'the argument that the method takes under another place',
      code: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';

export const runner = OldRunner.of(currentContext());`,
      errors: [{ ...constructed('OldRunner', { factory }), line: 4, column: 23, endLine: 4, endColumn: 53 }],
      output: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';
import { openRunner } from './creators/runner.js';

export const runner = await openRunner(currentContext());`,
    },
    {
      name: 'an argument that the factory does not take',
      code: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';

export const runner = OldRunner.of(currentContext(), 'act');`,
      errors: [
        {
          ...constructed('OldRunner', { factory, outcome: dropped("'act'") }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';
import { openRunner } from './creators/runner.js';

export const runner = await openRunner(currentContext());`,
    },
    {
      name: 'an argument with effects that the factory does not take',
      code: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';

export const runner = OldRunner.of(currentContext(), String(Math.random()));`,
      errors: [
        {
          ...constructed('OldRunner', { factory, outcome: suggested('argument-has-effects', 'String(Math.random())') }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 76,
          suggestions: [
            {
              ...callFactory(undefined, 'Runner'),
              output: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';
import { openRunner } from './creators/runner.js';

export const runner = await openRunner(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a method without what the factory needs',
      code: `import { OldRunner } from './creators/old-runner.js';

export const runner = OldRunner.named('plan');`,
      errors: [
        {
          ...constructed('OldRunner', { factory, outcome: explained('arguments-differ', 'named') }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 46,
        },
      ],
      output: null,
    },
    {
      name: 'an asynchronous method that is awaited',
      code: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';

export const text = (await OldRunner.open(currentContext())).run();`,
      errors: [{ ...constructed('OldRunner', { factory }), line: 4, column: 28, endLine: 4, endColumn: 60 }],
      output: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';
import { openRunner } from './creators/runner.js';

export const text = (await openRunner(currentContext())).run();`,
    },
    {
      name: 'an asynchronous method whose promise an asynchronous function returns',
      code: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';

export const open = async () => OldRunner.open(currentContext());`,
      errors: [{ ...constructed('OldRunner', { factory }), line: 4, column: 33, endLine: 4, endColumn: 65 }],
      output: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';
import { openRunner } from './creators/runner.js';

export const open = async () => openRunner(currentContext());`,
    },
    {
      name: 'an asynchronous method whose promise is kept',
      code: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';

const opening = OldRunner.open(currentContext());
export const text = opening.then((runner) => runner.run());
export const open = () => OldRunner.open(currentContext());`,
      errors: [
        {
          ...constructed('OldRunner', { factory }),
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 49,
        },
        {
          ...constructed('OldRunner', { factory }),
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 59,
        },
      ],
      output: [
        `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';
import { openRunner } from './creators/runner.js';

const opening = openRunner(currentContext());
export const text = opening.then((runner) => runner.run());
export const open = () => OldRunner.open(currentContext());`,
        `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';
import { openRunner } from './creators/runner.js';

const opening = openRunner(currentContext());
export const text = opening.then((runner) => runner.run());
export const open = () => openRunner(currentContext());`,
      ],
    },
    {
      name: 'a comment between the arguments',
      code: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';

export const runner = OldRunner.of(/* who asks */ currentContext());`,
      errors: [{ ...constructed('OldRunner', { factory }), line: 4, column: 23, endLine: 4, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';
import { openRunner } from './creators/runner.js';

export const runner = await openRunner(/* who asks */ currentContext());`,
    },
    {
      name: 'a method with a `this` of its own, on a subclass',
      code: `import { OldRunner } from './creators/old-runner.js';

class Quick extends OldRunner {}
export const runner = Quick.named('plan');`,
      errors: [
        {
          messageId: 'subclassConstructed',
          data: {
            written: 'Quick',
            name: 'OldRunner',
            note: '',
            truth: `\`${opening}\` from '${runnerModule}'`,
            outcome: explained('subclass'),
          },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 42,
        },
      ],
      output: null,
    },
  ],
});

// The static methods of the canonical class: the factory itself, and what goes around it.
const ownFactory = 'Runner.open($userContext)';
ruleTester({ project: 'engines', settings: runners(ownFactory) }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'the factory',
      code: `import { currentContext } from './context.js';
import { Runner } from './creators/runner.js';

const { open } = Runner;
export const runners = [Runner.open(currentContext()), open(currentContext())];`,
    },
    {
      name: 'a method of the canonical class that only declares to give an instance',
      code: `import { Runner } from './creators/runner.js';

export const runner = Runner.shared();`,
    },
    {
      name: 'a method beside the factory, in the module of the class',
      filename: 'src/creators/runner.ts',
      code: `export class Runner {
  static open(): Runner {
    return Runner.fresh();
  }
  static fresh(): Runner {
    return new Runner();
  }
}
import '../context.js';`,
    },
  ],
  invalid: [
    {
      name: 'a method beside the factory',
      code: `import { currentContext } from './context.js';
import { Runner } from './creators/runner.js';

export const runner = Runner.fresh(currentContext());`,
      errors: [
        {
          ...canonicalConstructed('Runner', { factory: [ownFactory, runnerModule] }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 53,
        },
      ],
      output: `import { currentContext } from './context.js';
import { Runner } from './creators/runner.js';

export const runner = Runner.open(currentContext());`,
    },
  ],
});

// A canonical class that is there to be extended.
ruleTester({
  project: 'engines',
  settings: runners(opening, './src/creators/base-runner.ts#BaseRunner'),
}).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a subclass of an abstract canonical class',
      code: `import { currentContext } from './context.js';
import { BaseRunner } from './creators/base-runner.js';

class QuickRunner extends BaseRunner {
  run() {
    return 'quick';
  }
  copy() {
    return new (this.constructor as typeof QuickRunner)(this.userContext);
  }
}
export const runner = new QuickRunner(currentContext());`,
    },
    {
      name: 'a subclass of another abstract class',
      code: `import { currentContext } from './context.js';

abstract class BaseRunner {
  constructor(readonly userContext: object) {}
}
class QuickRunner extends BaseRunner {}
export const runner = new QuickRunner(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'a subclass of the deprecated class beside it',
      code: `import { currentContext } from './context.js';
import { OldRunner } from './creators/old-runner.js';

class QuickRunner extends OldRunner {}
export const runner = new QuickRunner('plan', currentContext());`,
      errors: [
        {
          messageId: 'subclassConstructed',
          data: {
            written: 'QuickRunner',
            name: 'OldRunner',
            note: '',
            truth: `\`${opening}\` from '${runnerModule}'`,
            outcome: explained('subclass'),
          },
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 64,
        },
      ],
      output: null,
    },
  ],
});

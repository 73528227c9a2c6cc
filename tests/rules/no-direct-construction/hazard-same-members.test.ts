import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import type { SsotSettings } from '../../harness/settings.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained } from './findings.ts';

const call = 'openSignal()';
const module = './src/signals/signal.ts';
const factory = [call, module] as const;

const settings: SsotSettings = {
  concepts: [
    {
      name: 'Signal',
      canonical: `${module}#Signal`,
      factory: { module, call },
      deprecated: ['./src/signals/old-signal.ts#OldSignal'],
    },
  ],
};

// Members that the canonical class has in the very way of the deprecated one.
ruleTester({ project: 'engines', settings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a call without the argument that nothing can be given for, of a class of the same name',
      code: `class OldSignal {
  send(): void {}
}
const signal = new OldSignal();
signal.send();`,
    },
    {
      name: 'a private member in brackets, of a parameter of the same name',
      code: `import type { OldSignal as Old } from './signals/old-signal.js';

export const read = (OldSignal: new () => Map<string, string>, key: keyof Old) => new OldSignal()['get'](key);`,
    },
    {
      name: 'a private member that is gone, of another class',
      code: `import { Signal as OldSignal } from './signals/signal.js';

export const name = OldSignal['name'];`,
    },
  ],
  invalid: [
    {
      name: 'a call without the argument that nothing can be given for',
      code: `import { OldSignal } from './signals/old-signal.js';

const signal = new OldSignal();
signal.send();`,
      errors: [{ ...constructed('OldSignal', { factory }), line: 3, column: 16, endLine: 3, endColumn: 31 }],
      output: `import { OldSignal } from './signals/old-signal.js';
import { openSignal } from './signals/signal.js';

const signal = openSignal();
signal.send();`,
    },
    {
      name: 'a private member in brackets',
      code: `import { OldSignal } from './signals/old-signal.js';

const signal = new OldSignal();
export const count = signal['sent'].length;`,
      errors: [{ ...constructed('OldSignal', { factory }), line: 3, column: 16, endLine: 3, endColumn: 31 }],
      output: `import { OldSignal } from './signals/old-signal.js';
import { openSignal } from './signals/signal.js';

const signal = openSignal();
export const count = signal['sent'].length;`,
    },
    {
      name: 'a member that neither class lets anybody write, on something else in the list',
      code: `import { OldSignal } from './signals/old-signal.js';

const signals = [new OldSignal(), { size: 0 }];
if (signals[1]) (signals[1] as { size: number }).size = 1;
export const sizes = signals.map(({ size }) => size);`,
      errors: [{ ...constructed('OldSignal', { factory }), line: 3, column: 18, endLine: 3, endColumn: 33 }],
      output: `import { OldSignal } from './signals/old-signal.js';
import { openSignal } from './signals/signal.js';

const signals = [openSignal(), { size: 0 }];
if (signals[1]) (signals[1] as { size: number }).size = 1;
export const sizes = signals.map(({ size }) => size);`,
    },
    {
      name: 'a private member in brackets that is gone',
      code: `import { OldSignal } from './signals/old-signal.js';

const signal = new OldSignal();
export const isClosed = signal['closed'];`,
      errors: [
        {
          ...constructed('OldSignal', { factory, outcome: explained('member-missing', 'closed') }),
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 31,
        },
      ],
      output: null,
    },
  ],
});

import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import type { SsotSettings } from '../../harness/settings.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained } from './findings.ts';

const call = 'momentOf($time)';
const module = './src/creators/moment.ts';
const factory = [call, module] as const;

const settings: SsotSettings = {
  concepts: [
    {
      name: 'Moment',
      canonical: `${module}#Moment`,
      factory: { module, call },
      deprecated: ['./src/creators/old-moment.ts#OldMoment'],
    },
  ],
};

const ownCall = 'momentOf($text.length)';
const ownNames: SsotSettings = {
  concepts: [
    {
      name: 'Moment',
      canonical: `${module}#Moment`,
      factory: { module, call },
      deprecated: [{ ref: './src/creators/old-moment.ts#OldMoment', call: ownCall }],
    },
  ],
};

// `$time` is the parameter of the constructor; a static method may call something else so.
ruleTester({ project: 'engines', settings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a method that changes what it is given, of a class of the same name',
      code: `class OldMoment {
  constructor(readonly time: number) {}
  static later(time: number): OldMoment {
    return new OldMoment(time + 1);
  }
}
export const moments = [OldMoment.later(7), new OldMoment(7)];`,
    },
    {
      name: 'a method that changes what it is given, of a parameter of the same name',
      code: `import { OldMoment } from './creators/old-moment.js';

export const open = (OldMoment: { later(time: number): object }) => OldMoment.later(7);
export type { OldMoment };`,
    },
    {
      name: 'a method that changes what it is given and is not called',
      code: `import { OldMoment } from './creators/old-moment.js';

export const later = OldMoment.later.name;`,
    },
  ],
  invalid: [
    {
      name: 'a method that hands the parameter on',
      code: `import { OldMoment } from './creators/old-moment.js';

export const moment = OldMoment.at(7);`,
      errors: [{ ...constructed('OldMoment', { factory }), line: 3, column: 23, endLine: 3, endColumn: 38 }],
      output: `import { OldMoment } from './creators/old-moment.js';
import { momentOf } from './creators/moment.js';

export const moment = momentOf(7);`,
    },
    {
      name: 'a method that changes what it is given',
      code: `import { OldMoment } from './creators/old-moment.js';

export const moment = OldMoment.later(7);`,
      errors: [
        {
          ...constructed('OldMoment', { factory, outcome: explained('arguments-differ', 'later') }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 41,
        },
      ],
      output: null,
    },
    {
      name: 'a method that has no such parameter',
      code: `import { OldMoment } from './creators/old-moment.js';

export const moment = OldMoment.parse('7');`,
      errors: [
        {
          ...constructed('OldMoment', { factory, outcome: explained('arguments-differ', 'parse') }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a method whose own parameter the template names',
      settings: ownNames,
      code: `import { OldMoment } from './creators/old-moment.js';

export const moment = OldMoment.parse('7');`,
      errors: [
        {
          ...constructed('OldMoment', { factory: [ownCall, module] }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 43,
        },
      ],
      output: `import { OldMoment } from './creators/old-moment.js';
import { momentOf } from './creators/moment.js';

export const moment = momentOf('7'.length);`,
    },
  ],
});

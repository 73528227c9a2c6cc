import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import type { SsotSettings } from '../../harness/settings.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained } from './findings.ts';

const call = 'momentOf($args)';
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

// `$args` are the arguments of the constructor, which a static method may take, too, or others.
ruleTester({ project: 'engines', settings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a method that hands its arguments on, of a class of the same name',
      code: `class OldMoment {
  constructor(readonly time: number) {}
  static at(time: number): OldMoment {
    return new OldMoment(time);
  }
}
export const moments = [OldMoment.at(7), new OldMoment(7)];`,
    },
    {
      name: 'a method that hands all its arguments on, of a parameter of the same name',
      code: `import { OldMoment } from './creators/old-moment.js';

export const open = (OldMoment: { all(time: number): object }) => OldMoment.all(7);
export type { OldMoment };`,
    },
    {
      name: 'a method that takes no arguments, of a class from another module',
      code: `import { Moment as OldMoment } from './creators/moment.js';

export const text = [OldMoment.name, OldMoment.length];`,
    },
    {
      name: 'a method that takes another argument and is not called',
      code: `import { OldMoment } from './creators/old-moment.js';

export const parse = OldMoment.parse.name;`,
    },
  ],
  invalid: [
    {
      name: 'a method that hands its arguments on',
      code: `import { OldMoment } from './creators/old-moment.js';

export const moments = [OldMoment.at(7), OldMoment.at(8, 'west')];`,
      errors: [
        { ...constructed('OldMoment', { factory }), line: 3, column: 25, endLine: 3, endColumn: 40 },
        { ...constructed('OldMoment', { factory }), line: 3, column: 42, endLine: 3, endColumn: 65 },
      ],
      output: [
        `import { OldMoment } from './creators/old-moment.js';
import { momentOf } from './creators/moment.js';

export const moments = [momentOf(7), OldMoment.at(8, 'west')];`,
        `import { OldMoment } from './creators/old-moment.js';
import { momentOf } from './creators/moment.js';

export const moments = [momentOf(7), momentOf(8, 'west')];`,
      ],
    },
    {
      name: 'a method that hands all its arguments on, whichever they are',
      code: `import { OldMoment } from './creators/old-moment.js';

export const moment = OldMoment.all(8, 'west');`,
      errors: [{ ...constructed('OldMoment', { factory }), line: 3, column: 23, endLine: 3, endColumn: 47 }],
      output: `import { OldMoment } from './creators/old-moment.js';
import { momentOf } from './creators/moment.js';

export const moment = momentOf(8, 'west');`,
    },
    {
      name: 'a method that knows the arguments itself',
      code: `import { OldMoment } from './creators/old-moment.js';

export const moment = OldMoment.never();`,
      errors: [
        {
          ...constructed('OldMoment', { factory, outcome: explained('arguments-differ', 'never') }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'a method that takes other arguments, and leaves the construction to another one',
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
      name: 'a method that changes the argument',
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
  ],
});

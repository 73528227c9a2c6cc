import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';

// Classes of other modules whose constructor takes what belongs to one user.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'an instance that a function makes',
      code: `import { Planner } from './captives/planner.js';
import { currentContext } from './context.js';
export const plan = (): Planner => new Planner(currentContext());`,
    },
    {
      name: 'an instance of a class that takes nothing of a user',
      code: `import { Clock } from './captives/planner.js';
export const clock = new Clock(0);`,
    },
    {
      name: 'without types that belong to one user',
      settings: { concepts: [] },
      code: `import { Planner } from './captives/planner.js';
import { currentContext } from './context.js';
export const planner = new Planner(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'an instance that the module makes',
      code: `import { Planner } from './captives/planner.js';
import { currentContext } from './context.js';
export const planner = new Planner(currentContext());`,
      errors: [
        {
          messageId: 'captiveDependency',
          data: { name: 'Planner' },
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Planner } from './captives/planner.js';
import { currentContext } from './context.js';
// ssot-shared: 
export const planner = new Planner(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance of a class that takes an instance of such a class',
      code: `import * as planners from './captives/planner.js';
declare const planner: planners.Planner;
export const agenda = new planners.Agenda(planner);`,
      errors: [
        {
          messageId: 'captiveDependency',
          data: { name: 'Agenda' },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import * as planners from './captives/planner.js';
declare const planner: planners.Planner;
// ssot-shared: 
export const agenda = new planners.Agenda(planner);`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});

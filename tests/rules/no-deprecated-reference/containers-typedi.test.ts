import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { containersSettings } from '../../harness/settings.ts';
import { canonical, outcomes, truth } from './containers-words.ts';

const imported = {
  messageId: 'imported',
  data: { name: 'OldEngine', canonical, outcome: outcomes.stillUsed },
  line: 1,
  column: 10,
  endLine: 1,
  endColumn: 19,
} as const;

ruleTester({ project: 'containers', settings: containersSettings() }).run(
  'no-deprecated-reference',
  noDeprecatedReference,
  {
    valid: [
      {
        name: 'a class for a token, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'typedi';

Container.set({ id: 'engine', type: OldEngine });
`,
      },
      {
        name: 'a class for itself, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'typedi';

Container.set({ id: OldEngine, type: OldEngine });
`,
      },
      {
        name: 'a token, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'typedi';

Container.set(OldEngine, null!);
Container.remove(OldEngine);
`,
      },
      {
        name: 'a class as a value, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'typedi';

Container.set<unknown>('Engine', OldEngine);
`,
      },
      {
        name: 'what a container is asked for, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'typedi';

Container.get(OldEngine).execute('plan');
Container.has(OldEngine);
Container.of('user-1').get(OldEngine);
`,
      },
      {
        name: 'injected fields and parameters, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Inject, Service } from 'typedi';

@Service()
export class Session {
  @Inject(() => OldEngine) later?: object;

  constructor(@Inject(OldEngine as never) readonly engine: object) {}
}
`,
      },
      {
        name: "a key of an object that is no container's, from another module",
        code: `import { OldEngine } from './other/old-engine.js';

export const column = { id: 1, type: OldEngine };
`,
      },
      {
        name: 'the canonical class',
        code: `import { Container } from 'typedi';
import { Engine } from './engine.js';

Container.set({ id: Engine, type: Engine });
Container.get(Engine).execute('plan');
`,
      },
      {
        name: 'a class of the name in the file',
        code: `import { Container } from 'typedi';

class OldEngine {}
Container.set({ id: OldEngine, type: OldEngine });
Container.get(OldEngine);
`,
      },
    ],
    invalid: [
      {
        name: 'a class for a token',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'typedi';

Container.set({ id: 'engine', type: OldEngine });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a TypeDI container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 4,
            column: 37,
            endLine: 4,
            endColumn: 46,
          },
        ],
        output: null,
      },
      {
        name: 'a class for itself',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'typedi';

Container.set({ id: OldEngine, type: OldEngine });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a TypeDI container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 30,
          },
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a TypeDI container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 4,
            column: 38,
            endLine: 4,
            endColumn: 47,
          },
        ],
        output: null,
      },
      {
        name: 'a token',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'typedi';

Container.set(OldEngine, null!);
Container.remove(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a TypeDI container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 4,
            column: 15,
            endLine: 4,
            endColumn: 24,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a TypeDI container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 5,
            column: 18,
            endLine: 5,
            endColumn: 27,
          },
        ],
        output: null,
      },
      {
        name: 'a class as a value',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'typedi';

Container.set<unknown>('Engine', OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a TypeDI container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 4,
            column: 34,
            endLine: 4,
            endColumn: 43,
          },
        ],
        output: null,
      },
      {
        name: 'what a container is asked for',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'typedi';

Container.get(OldEngine).execute('plan');
Container.has(OldEngine);
Container.of('user-1').get(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a TypeDI container', canonical, outcome: outcomes.injectionToken },
            line: 4,
            column: 15,
            endLine: 4,
            endColumn: 24,
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a TypeDI container', canonical, outcome: outcomes.injectionToken },
            line: 5,
            column: 15,
            endLine: 5,
            endColumn: 24,
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a TypeDI container', canonical, outcome: outcomes.injectionToken },
            line: 6,
            column: 28,
            endLine: 6,
            endColumn: 37,
          },
        ],
        output: null,
      },
      {
        name: 'injected fields and parameters',
        code: `import { OldEngine } from './old-engine.js';
import { Inject, Service } from 'typedi';

@Service()
export class Session {
  @Inject(() => OldEngine) later?: object;

  constructor(@Inject(OldEngine as never) readonly engine: object) {}
}
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a TypeDI container', canonical, outcome: outcomes.injectionToken },
            line: 6,
            column: 17,
            endLine: 6,
            endColumn: 26,
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a TypeDI container', canonical, outcome: outcomes.injectionToken },
            line: 8,
            column: 23,
            endLine: 8,
            endColumn: 32,
          },
        ],
        output: null,
      },
      {
        name: "a key of an object that is no container's",
        code: `import { OldEngine } from './old-engine.js';

export const column = { id: 1, type: OldEngine };
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 3,
            column: 38,
            endLine: 3,
            endColumn: 47,
          },
        ],
        output: null,
      },
    ],
  },
);

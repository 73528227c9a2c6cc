import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import type { SsotSettings } from '../../harness/settings.ts';
import { canonical, outcomes, truth } from './containers-words.ts';

const settings: SsotSettings = {
  concepts: [
    {
      name: 'Engine',
      canonical: './src/engine.ts#Engine',
      factory: { module: './src/engine-factory.ts', call: 'createEngine($userContext)' },
      deprecated: ['./src/old-engine.ts#OldEngine'],
    },
  ],
};

const imported = {
  messageId: 'imported',
  data: { name: 'OldEngine', canonical, outcome: outcomes.stillUsed },
  line: 1,
  column: 10,
  endLine: 1,
  endColumn: 19,
} as const;

// Until its seventh version, the context of a dynamic value has a container, and is none.
ruleTester({ project: 'inversify-6', settings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'the canonical class',
      code: `import { Container } from 'inversify';
import { Engine } from './engine.js';

new Container().bind(Engine).toSelf();
`,
    },
    {
      name: 'a class of the name in the file',
      code: `import { Container } from 'inversify';

class OldEngine {}
new Container().bind(OldEngine).toSelf();
`,
    },
  ],
  invalid: [
    {
      name: 'a class for a token',
      code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('engine').to(OldEngine).inSingletonScope();
`,
      errors: [
        imported,
        {
          messageId: 'registered',
          data: {
            name: 'OldEngine',
            container: 'an InversifyJS container',
            truth: truth(),
            outcome: outcomes.injectedElsewhere("'engine'"),
          },
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'registerFactory',
              data: { truth: truth(), choice: '' },
              output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
container.bind('engine').toDynamicValue((context) => createEngine(context.container.get(UserContext))).inSingletonScope();
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a class for itself in a module of a container',
      code: `import { OldEngine } from './old-engine.js';
import { ContainerModule, type interfaces } from 'inversify';

export const engines = new ContainerModule((bind: interfaces.Bind) => {
  bind(OldEngine).toSelf();
});
`,
      errors: [
        imported,
        {
          messageId: 'registered',
          data: {
            name: 'OldEngine',
            container: 'an InversifyJS container',
            truth: truth(),
            outcome: outcomes.injectedElsewhere('OldEngine'),
          },
          line: 5,
          column: 8,
          endLine: 5,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'registerFactory',
              data: { truth: truth(), choice: '' },
              output: `import { OldEngine } from './old-engine.js';
import { ContainerModule, type interfaces } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export const engines = new ContainerModule((bind: interfaces.Bind) => {
  bind(OldEngine).toDynamicValue((context) => createEngine(context.container.get(UserContext)));
});
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a class for a token that is bound again, in a module of a container whose function has no type',
      code: `import { OldEngine } from './old-engine.js';
import { Container, ContainerModule } from 'inversify';

export const engines = new ContainerModule((bind) => {
  bind('engine').to(OldEngine);
});
export const engine = new Container().get(OldEngine);
`,
      errors: [
        imported,
        {
          messageId: 'registered',
          data: {
            name: 'OldEngine',
            container: 'an InversifyJS container',
            truth: truth(),
            outcome: outcomes.injectedElsewhere("'engine'"),
          },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'registerFactory',
              data: { truth: truth(), choice: '' },
              output: `import { OldEngine } from './old-engine.js';
import { Container, ContainerModule } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export const engines = new ContainerModule((bind) => {
  bind('engine').toDynamicValue((context) => createEngine(context.container.get(UserContext)));
});
export const engine = new Container().get(OldEngine);
`,
            },
          ],
        },
        {
          messageId: 'injected',
          data: {
            name: 'OldEngine',
            container: 'an InversifyJS container',
            canonical,
            outcome: outcomes.injectionToken,
          },
          line: 7,
          column: 43,
          endLine: 7,
          endColumn: 52,
        },
      ],
      output: null,
    },
  ],
});

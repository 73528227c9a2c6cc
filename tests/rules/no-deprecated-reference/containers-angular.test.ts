import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { containersSettings } from '../../harness/settings.ts';
import { canonical, later, outcomes, truth } from './containers-words.ts';

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
        name: 'the providers of a component, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Component } from '@angular/core';

@Component({ providers: [OldEngine] })
export class Desk {}
`,
      },
      {
        name: 'the providers of a view, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Component } from '@angular/core';

@Component({ viewProviders: [OldEngine] })
export class Desk {}
`,
      },
      {
        name: 'the providers of a component and an asynchronous factory, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Component } from '@angular/core';

@Component({ providers: [OldEngine] })
export class Desk {}
`,
      },
      {
        name: 'the providers of a module, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { NgModule } from '@angular/core';

@NgModule({ providers: [[OldEngine]] })
export class DeskModule {}
`,
      },
      {
        name: 'a module, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { NgModule } from '@angular/core';

@NgModule({ declarations: [OldEngine], bootstrap: [OldEngine], imports: [OldEngine] })
export class DeskModule {}
`,
      },
      {
        name: 'the class of a provider, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Component } from '@angular/core';

@Component({ providers: [{ provide: 'engine', useClass: OldEngine }] })
export class Desk {}
`,
      },
      {
        name: 'one of several classes of a token, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Component } from '@angular/core';

@Component({ providers: [{ provide: 'engine', useClass: OldEngine, multi: true }] })
export class Desk {}
`,
      },
      {
        name: 'the class of a provider with its dependencies, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Component } from '@angular/core';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Component({ providers: [{ provide: 'engine', useClass: OldEngine, deps: [Registry, UserContext] }] })
export class Desk {}
`,
      },
      {
        name: 'an alias of a provider that is there later, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Component, forwardRef } from '@angular/core';

@Component({ providers: [{ provide: 'engine', useExisting: forwardRef(() => OldEngine), multi: true }] })
export class Desk {}
`,
      },
      {
        name: 'the token of a value, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Component } from '@angular/core';

@Component({ providers: [{ provide: OldEngine, useValue: 1 }] })
export class Desk {}
`,
      },
      {
        name: 'what a factory depends on, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Component } from '@angular/core';

@Component({ providers: [{ provide: 'engine', useFactory: (engine: object) => engine, deps: [OldEngine] }] })
export class Desk {}
`,
      },
      {
        name: 'the providers of an application, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

@Component({})
class Desk {}

await bootstrapApplication(Desk, { providers: [OldEngine] });
`,
      },
      {
        name: 'the configuration of an application, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import type { ApplicationConfig } from '@angular/core';

export const config: ApplicationConfig = {
  providers: [{ provide: 'engine', useClass: OldEngine }],
};
`,
      },
      {
        name: 'an injector, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Injector } from '@angular/core';

const injector = Injector.create({ providers: [{ provide: 'engine', useClass: OldEngine }] });
injector.get(OldEngine).execute('plan');
`,
      },
      {
        name: 'an injector that is injected, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { inject, Injector } from '@angular/core';

export class Desk {
  readonly engine = inject(OldEngine);
  readonly #injector: Injector = inject(Injector as never);

  run(): string {
    return this.#injector.get(OldEngine).execute('plan');
  }
}
`,
      },
      {
        name: 'an injected parameter, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Inject } from '@angular/core';

export class Desk {
  constructor(@Inject(OldEngine) readonly engine: object) {}
}
`,
      },
      {
        name: 'the type of a parameter, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Component } from '@angular/core';

@Component({})
export class Desk {
  constructor(readonly engine: OldEngine) {}
}
`,
      },
      {
        name: 'a test bed, from another module',
        filename: 'tests/desk.spec.ts',
        code: `import { OldEngine } from '../src/other/old-engine.js';
import { TestBed } from '@angular/core/testing';

TestBed.configureTestingModule({ providers: [OldEngine] }).overrideProvider(OldEngine, { useValue: 1 });
export const engine = TestBed.inject(OldEngine);
`,
      },
      {
        name: 'a function of the name of its own, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

function inject(taken: unknown): unknown {
  return taken;
}
export const engine = inject(OldEngine);
`,
      },
      {
        name: 'the guards of a route, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import type { Routes } from '@angular/router';

export const routes: Routes = [{ path: 'engines', canActivate: [OldEngine] }];
`,
      },
      {
        name: 'guards of something else, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

export const route = { path: 'engines', canActivate: [OldEngine] };
`,
      },
      {
        name: 'the canonical class',
        code: `import { Component, inject } from '@angular/core';
import { Engine } from './engine.js';

@Component({ providers: [Engine, { provide: 'engine', useClass: Engine }] })
export class Desk {
  readonly engine = inject(Engine);
}
`,
      },
      {
        name: 'a class of the name in the file',
        code: `import { Component, inject } from '@angular/core';

class OldEngine {}

@Component({ providers: [OldEngine] })
export class Desk {
  readonly engine = inject(OldEngine);
}
`,
      },
    ],
    invalid: [
      {
        name: 'the providers of a component',
        code: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';

@Component({ providers: [OldEngine] })
export class Desk {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 26,
            endLine: 4,
            endColumn: 35,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Component({ providers: [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), deps: [UserContext] }] })
export class Desk {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the providers of a view',
        code: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';

@Component({ viewProviders: [OldEngine] })
export class Desk {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 30,
            endLine: 4,
            endColumn: 39,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Component({ viewProviders: [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), deps: [UserContext] }] })
export class Desk {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the providers of a component and an asynchronous factory',
        settings: containersSettings(later),
        code: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';

@Component({ providers: [OldEngine] })
export class Desk {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(later),
              outcome: outcomes.awaitNotAllowed,
            },
            line: 4,
            column: 26,
            endLine: 4,
            endColumn: 35,
          },
        ],
        output: null,
      },
      {
        name: 'the providers of a module',
        code: `import { OldEngine } from './old-engine.js';
import { NgModule } from '@angular/core';

@NgModule({ providers: [[OldEngine]] })
export class DeskModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 26,
            endLine: 4,
            endColumn: 35,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { NgModule } from '@angular/core';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@NgModule({ providers: [[{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), deps: [UserContext] }]] })
export class DeskModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a module',
        code: `import { OldEngine } from './old-engine.js';
import { NgModule } from '@angular/core';

@NgModule({ declarations: [OldEngine], bootstrap: [OldEngine], imports: [OldEngine] })
export class DeskModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.usedAsValue,
            },
            line: 4,
            column: 28,
            endLine: 4,
            endColumn: 37,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.usedAsValue,
            },
            line: 4,
            column: 52,
            endLine: 4,
            endColumn: 61,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.usedAsValue,
            },
            line: 4,
            column: 74,
            endLine: 4,
            endColumn: 83,
          },
        ],
        output: null,
      },
      {
        name: 'the class of a provider',
        code: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';

@Component({ providers: [{ provide: 'engine', useClass: OldEngine }] })
export class Desk {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 57,
            endLine: 4,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Component({ providers: [{ provide: 'engine', useFactory: (userContext: UserContext) => createEngine(userContext), deps: [UserContext] }] })
export class Desk {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'one of several classes of a token',
        code: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';

@Component({ providers: [{ provide: 'engine', useClass: OldEngine, multi: true }] })
export class Desk {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 57,
            endLine: 4,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Component({ providers: [{ provide: 'engine', useFactory: (userContext: UserContext) => createEngine(userContext), deps: [UserContext], multi: true }] })
export class Desk {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the class of a provider with its dependencies',
        code: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Component({ providers: [{ provide: 'engine', useClass: OldEngine, deps: [Registry, UserContext] }] })
export class Desk {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.usedAsValue,
            },
            line: 6,
            column: 57,
            endLine: 6,
            endColumn: 66,
          },
        ],
        output: null,
      },
      {
        name: 'an alias of a provider that is there later',
        code: `import { OldEngine } from './old-engine.js';
import { Component, forwardRef } from '@angular/core';

@Component({ providers: [{ provide: 'engine', useExisting: forwardRef(() => OldEngine), multi: true }] })
export class Desk {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 4,
            column: 77,
            endLine: 4,
            endColumn: 86,
          },
        ],
        output: null,
      },
      {
        name: 'the token of a value',
        code: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';

@Component({ providers: [{ provide: OldEngine, useValue: 1 }] })
export class Desk {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 4,
            column: 37,
            endLine: 4,
            endColumn: 46,
          },
        ],
        output: null,
      },
      {
        name: 'what a factory depends on',
        code: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';

@Component({ providers: [{ provide: 'engine', useFactory: (engine: object) => engine, deps: [OldEngine] }] })
export class Desk {}
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'an Angular injector', canonical, outcome: outcomes.injectionToken },
            line: 4,
            column: 94,
            endLine: 4,
            endColumn: 103,
          },
        ],
        output: null,
      },
      {
        name: 'the providers of an application',
        code: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

@Component({})
class Desk {}

await bootstrapApplication(Desk, { providers: [OldEngine] });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 8,
            column: 48,
            endLine: 8,
            endColumn: 57,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Component({})
class Desk {}

await bootstrapApplication(Desk, { providers: [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), deps: [UserContext] }] });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the configuration of an application',
        code: `import { OldEngine } from './old-engine.js';
import type { ApplicationConfig } from '@angular/core';

export const config: ApplicationConfig = {
  providers: [{ provide: 'engine', useClass: OldEngine }],
};
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 5,
            column: 46,
            endLine: 5,
            endColumn: 55,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import type { ApplicationConfig } from '@angular/core';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export const config: ApplicationConfig = {
  providers: [{ provide: 'engine', useFactory: (userContext: UserContext) => createEngine(userContext), deps: [UserContext] }],
};
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'an injector',
        code: `import { OldEngine } from './old-engine.js';
import { Injector } from '@angular/core';

const injector = Injector.create({ providers: [{ provide: 'engine', useClass: OldEngine }] });
injector.get(OldEngine).execute('plan');
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 79,
            endLine: 4,
            endColumn: 88,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Injector } from '@angular/core';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const injector = Injector.create({ providers: [{ provide: 'engine', useFactory: (userContext: UserContext) => createEngine(userContext), deps: [UserContext] }] });
injector.get(OldEngine).execute('plan');
`,
              },
            ],
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'an Angular injector', canonical, outcome: outcomes.injectionToken },
            line: 5,
            column: 14,
            endLine: 5,
            endColumn: 23,
          },
        ],
        output: null,
      },
      {
        name: 'an injector that is injected',
        code: `import { OldEngine } from './old-engine.js';
import { inject, Injector } from '@angular/core';

export class Desk {
  readonly engine = inject(OldEngine);
  readonly #injector: Injector = inject(Injector as never);

  run(): string {
    return this.#injector.get(OldEngine).execute('plan');
  }
}
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'an Angular injector', canonical, outcome: outcomes.injectionToken },
            line: 5,
            column: 28,
            endLine: 5,
            endColumn: 37,
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'an Angular injector', canonical, outcome: outcomes.injectionToken },
            line: 9,
            column: 31,
            endLine: 9,
            endColumn: 40,
          },
        ],
        output: null,
      },
      {
        name: 'an injected parameter',
        code: `import { OldEngine } from './old-engine.js';
import { Inject } from '@angular/core';

export class Desk {
  constructor(@Inject(OldEngine) readonly engine: object) {}
}
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'an Angular injector', canonical, outcome: outcomes.injectionToken },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 32,
          },
        ],
        output: null,
      },
      {
        name: 'the type of a parameter',
        code: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';

@Component({})
export class Desk {
  constructor(readonly engine: OldEngine) {}
}
`,
        errors: [
          imported,
          {
            messageId: 'typed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.injectionToken },
            line: 6,
            column: 32,
            endLine: 6,
            endColumn: 41,
          },
        ],
        output: null,
      },
      {
        name: 'a test bed',
        filename: 'tests/desk.spec.ts',
        code: `import { OldEngine } from '../src/old-engine.js';
import { TestBed } from '@angular/core/testing';

TestBed.configureTestingModule({ providers: [OldEngine] }).overrideProvider(OldEngine, { useValue: 1 });
export const engine = TestBed.inject(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'an Angular injector', truth: truth(), outcome: outcomes.testFile },
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 55,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from '../src/old-engine.js';
import { TestBed } from '@angular/core/testing';
import { createEngine } from '../src/engine-factory.js';
import { UserContext } from '../src/user-context.js';

TestBed.configureTestingModule({ providers: [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), deps: [UserContext] }] }).overrideProvider(OldEngine, { useValue: 1 });
export const engine = TestBed.inject(OldEngine);
`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Angular injector',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 4,
            column: 77,
            endLine: 4,
            endColumn: 86,
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'an Angular injector', canonical, outcome: outcomes.injectionToken },
            line: 5,
            column: 38,
            endLine: 5,
            endColumn: 47,
          },
        ],
        output: null,
      },
      {
        name: 'a function of the name of its own',
        code: `import { OldEngine } from './old-engine.js';

function inject(taken: unknown): unknown {
  return taken;
}
export const engine = inject(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 6,
            column: 30,
            endLine: 6,
            endColumn: 39,
          },
        ],
        output: null,
      },
      {
        name: 'the guards of a route',
        code: `import { OldEngine } from './old-engine.js';
import type { Routes } from '@angular/router';

export const routes: Routes = [{ path: 'engines', canActivate: [OldEngine] }];
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'an Angular injector', canonical, outcome: outcomes.injectionToken },
            line: 4,
            column: 65,
            endLine: 4,
            endColumn: 74,
          },
        ],
        output: null,
      },
      {
        name: 'guards of something else',
        code: `import { OldEngine } from './old-engine.js';

export const route = { path: 'engines', canActivate: [OldEngine] };
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 3,
            column: 55,
            endLine: 3,
            endColumn: 64,
          },
        ],
        output: null,
      },
    ],
  },
);

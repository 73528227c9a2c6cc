import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'an argument, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

console.log(ExecutionEngine);

declare const console: { log(...given: unknown[]): void };
`,
    },
    {
      name: 'an element, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const known = [ExecutionEngine];
`,
    },
    {
      name: 'a property, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const known = { engine: ExecutionEngine };
`,
    },
    {
      name: 'a shorthand property, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const known = { ExecutionEngine };
`,
    },
    {
      name: 'a computed key, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const known = { [ExecutionEngine.name]: 1 };
`,
    },
    {
      name: 'an entry of a map, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const known = new Map([['engine', ExecutionEngine]]);
`,
    },
    {
      name: 'a result, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const classOf = () => ExecutionEngine;
`,
    },
    {
      name: 'a returned value, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export function classOf() {
  return ExecutionEngine;
}
`,
    },
    {
      name: 'a default value, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const classOf = (engine: unknown = ExecutionEngine) => engine;
`,
    },
    {
      name: 'the default value of a pattern, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const classOf = ({ engine = ExecutionEngine }: { engine?: unknown }) => engine;
`,
    },
    {
      name: 'a default value that nothing uses, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

const count = (engine: unknown = ExecutionEngine) => 1;
export const a = count();
`,
    },
    {
      name: 'a field, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export class Session {
  static readonly engine = ExecutionEngine;
}
`,
    },
    {
      name: 'a comparison, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const isOld = (given: unknown) => given === ExecutionEngine;
`,
    },
    {
      name: 'typeof, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const kind = typeof ExecutionEngine;
`,
    },
    {
      name: 'a template, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const text = \`\${ExecutionEngine}\`;
`,
    },
    {
      name: 'a statement, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

void ExecutionEngine;
`,
    },
    {
      name: 'a spread, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const copy = { ...ExecutionEngine };
`,
    },
    {
      name: 'a branch, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const pick = (isOld: boolean) => (isOld ? ExecutionEngine : undefined);
`,
    },
    {
      name: 'the other side of `??`, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const pick = (given?: unknown) => given ?? ExecutionEngine;
`,
    },
    {
      name: 'the end of a sequence, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const pick = (touch: () => void) => (touch(), ExecutionEngine);
`,
    },
    {
      name: 'a cast value, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const engine = [ExecutionEngine as unknown];
`,
    },
    {
      name: 'an exported cast, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const engine = ExecutionEngine as unknown;
`,
    },
    {
      name: 'an instantiation, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const engines = [ExecutionEngine!];
`,
    },
    {
      name: 'an enum of JavaScript, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const Engines = Object.freeze({ old: ExecutionEngine } as const);
`,
    },
    {
      name: 'a thrown value, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const fail = () => {
  throw ExecutionEngine;
};
`,
    },
    {
      name: 'a yielded value, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export function* classes() {
  yield ExecutionEngine;
}
`,
    },
    {
      name: 'a tag, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const tagged = (tag: (parts: TemplateStringsArray, given: unknown) => string) => tag\`a \${ExecutionEngine}\`;
`,
    },
    {
      name: 'an assigned value, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

let engine: unknown;
engine = ExecutionEngine;
export { engine };
`,
    },
    {
      name: 'an assigned member, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const known: { engine?: unknown } = {};
known.engine = ExecutionEngine;
`,
    },
    {
      name: 'an instance property, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const name = ExecutionEngine.name;
`,
    },
    {
      name: 'the prototype, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const run = ExecutionEngine.prototype.execute;
`,
    },
    {
      name: 'the class taken apart, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

const { name } = ExecutionEngine;
export { name };
`,
    },
    {
      name: 'an element of JSX, from another module',
      filename: 'src/consumer.tsx',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

declare global {
  namespace JSX {
    interface IntrinsicElements {
      engine: { of: unknown };
    }
  }
}
export const element = <engine of={ExecutionEngine} />;
`,
    },
    {
      name: 'an alias, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

const Old = ExecutionEngine;
export const known = [Old];
`,
    },
    {
      name: 'an alias of an alias, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

const Old = ExecutionEngine;
const Older = Old;
export const known = [Older];
`,
    },
    {
      name: 'an alias that is exported later, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

const Old = ExecutionEngine;
export { Old };
`,
    },
    {
      name: 'an alias by choice, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

const pick = (given?: unknown) => {
  const engine = given ?? ExecutionEngine;
  return engine;
};
export { pick };
`,
    },
    {
      name: 'an unused alias by a choice with effects, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

declare function choose(): unknown;
const engine = choose() ?? ExecutionEngine;
export const a = 1;
`,
    },
    {
      name: 'an unused alias in a pattern, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

const { old } = { old: ExecutionEngine };
export const a = 1;
`,
    },
    {
      name: 'an alias that is declared twice, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

var old: unknown = ExecutionEngine;
var old: unknown = 1;
export const a = 1;
`,
    },
    {
      name: 'useClass, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const providers = [{ provide: 'engine', useClass: ExecutionEngine }];
`,
    },
    {
      name: 'useExisting and provide, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const providers = [
  { provide: ExecutionEngine, useValue: 1 },
  { provide: 'engine', useExisting: ExecutionEngine },
];
`,
    },
    {
      name: 'a list of providers, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

declare const Module: (options: object) => ClassDecorator;

@Module({ providers: [ExecutionEngine] })
export class EngineModule {}
`,
    },
    {
      name: 'an injected token, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

declare const Inject: (token: unknown) => ParameterDecorator;

export class Session {
  constructor(@Inject(ExecutionEngine) readonly engine: object) {}
}
`,
    },
    {
      name: 'a container of InversifyJS, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

declare const container: { bind(key: unknown): { to(target: unknown): void; toSelf(): void } };
container.bind('engine').to(ExecutionEngine);
container.bind(ExecutionEngine).toSelf();
`,
    },
    {
      name: 'a container of tsyringe, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

declare const container: { register(key: unknown, target: unknown): void; registerSingleton(target: unknown): void };
container.register('engine', { useClass: ExecutionEngine });
container.registerSingleton(ExecutionEngine);
`,
    },
    {
      name: 'a container of Awilix, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

declare const container: { register(targets: object): void };
declare const asClass: (target: unknown) => object;
container.register({ engine: asClass(ExecutionEngine) });
`,
    },
    {
      name: 'a set and a bound function, which are no containers, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

const known = new Set<unknown>();
known.add(ExecutionEngine);
export const add = known.add.bind(known, ExecutionEngine);
`,
    },
    {
      name: 'the canonical class as a value',
      code: `import { UserExecutionEngine } from './user-execution-engine.js';

const Engine = UserExecutionEngine;
export const known = { Engine, providers: [{ provide: 'engine', useClass: UserExecutionEngine }], name: UserExecutionEngine.name };
`,
    },
    {
      name: 'a key, a member and a label of the name',
      code: `import { currentContext } from './context.js';

export const known = { ExecutionEngine: currentContext() };
export const { userId } = known.ExecutionEngine;
ExecutionEngine: for (;;) break ExecutionEngine;
`,
    },
    {
      name: 'a method, a field and an enum member of the name',
      code: `import { currentContext } from './context.js';

export class Session {
  ExecutionEngine = currentContext();

  get engine() {
    return this.ExecutionEngine;
  }
}
export enum Kind {
  ExecutionEngine,
}
`,
    },
    {
      name: 'a value of the name in a container',
      code: `import { currentContext } from './context.js';

const ExecutionEngine = currentContext();
export const providers = [{ provide: ExecutionEngine, useValue: ExecutionEngine }];
`,
    },
    {
      name: 'a destructured parameter of the name',
      code: `import { currentContext } from './context.js';

export const run = ({ ExecutionEngine }: { ExecutionEngine: unknown }) => [ExecutionEngine, currentContext];
`,
    },
    {
      name: 'a function of the name',
      code: `import { currentContext } from './context.js';

export function ExecutionEngine() {
  return currentContext();
}
export const engine = ExecutionEngine();
`,
    },
  ],
  invalid: [
    {
      name: 'an argument',
      code: `import { ExecutionEngine } from './execution-engine.js';

console.log(ExecutionEngine);

declare const console: { log(...given: unknown[]): void };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 28,
        },
      ],
      output: null,
    },
    {
      name: 'an element',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const known = [ExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a property',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const known = { engine: ExecutionEngine };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 32,
          endLine: 3,
          endColumn: 47,
        },
      ],
      output: null,
    },
    {
      name: 'a shorthand property',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const known = { ExecutionEngine };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a computed key',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const known = { [ExecutionEngine.name]: 1 };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'memberUsed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'an entry of a map',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const known = new Map([['engine', ExecutionEngine]]);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'a result',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const classOf = () => ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'a returned value',
      code: `import { ExecutionEngine } from './execution-engine.js';

export function classOf() {
  return ExecutionEngine;
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 25,
        },
      ],
      output: null,
    },
    {
      name: 'a default value',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const classOf = (engine: unknown = ExecutionEngine) => engine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 43,
          endLine: 3,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'the default value of a pattern',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const classOf = ({ engine = ExecutionEngine }: { engine?: unknown }) => engine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 36,
          endLine: 3,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'a default value that nothing uses',
      code: `import { ExecutionEngine } from './execution-engine.js';

const count = (engine: unknown = ExecutionEngine) => 1;
export const a = count();
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'a field',
      code: `import { ExecutionEngine } from './execution-engine.js';

export class Session {
  static readonly engine = ExecutionEngine;
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a comparison',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const isOld = (given: unknown) => given === ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'typeof',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const kind = typeof ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a template',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const text = \`\${ExecutionEngine}\`;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'a statement',
      code: `import { ExecutionEngine } from './execution-engine.js';

void ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 6,
          endLine: 3,
          endColumn: 21,
        },
      ],
      output: null,
    },
    {
      name: 'a spread',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const copy = { ...ExecutionEngine };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 41,
        },
      ],
      output: null,
    },
    {
      name: 'a branch',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const pick = (isOld: boolean) => (isOld ? ExecutionEngine : undefined);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 65,
        },
      ],
      output: null,
    },
    {
      name: 'the other side of `??`',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const pick = (given?: unknown) => given ?? ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 51,
          endLine: 3,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'the end of a sequence',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const pick = (touch: () => void) => (touch(), ExecutionEngine);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 54,
          endLine: 3,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'a cast value',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const engine = [ExecutionEngine as unknown];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'an exported cast',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const engine = ExecutionEngine as unknown;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'an instantiation',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const engines = [ExecutionEngine!];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'an enum of JavaScript',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const Engines = Object.freeze({ old: ExecutionEngine } as const);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a thrown value',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const fail = () => {
  throw ExecutionEngine;
};
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 24,
        },
      ],
      output: null,
    },
    {
      name: 'a yielded value',
      code: `import { ExecutionEngine } from './execution-engine.js';

export function* classes() {
  yield ExecutionEngine;
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 24,
        },
      ],
      output: null,
    },
    {
      name: 'a tag',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const tagged = (tag: (parts: TemplateStringsArray, given: unknown) => string) => tag\`a \${ExecutionEngine}\`;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 97,
          endLine: 3,
          endColumn: 112,
        },
      ],
      output: null,
    },
    {
      name: 'an assigned value',
      code: `import { ExecutionEngine } from './execution-engine.js';

let engine: unknown;
engine = ExecutionEngine;
export { engine };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 25,
        },
      ],
      output: null,
    },
    {
      name: 'an assigned member',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const known: { engine?: unknown } = {};
known.engine = ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'an instance property',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const name = ExecutionEngine.name;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'memberUsed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 36,
        },
      ],
      output: null,
    },
    {
      name: 'the prototype',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const run = ExecutionEngine.prototype.execute;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'memberUsed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 35,
        },
      ],
      output: null,
    },
    {
      name: 'a change of the prototype',
      code: `import { ExecutionEngine } from './execution-engine.js';

ExecutionEngine.prototype.execute = async () => 'nothing';
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'memberUsed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 16,
        },
      ],
      output: null,
    },
    {
      name: 'the class taken apart',
      code: `import { ExecutionEngine } from './execution-engine.js';

const { name } = ExecutionEngine;
export { name };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'memberUsed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 33,
        },
      ],
      output: null,
    },
    {
      name: 'a static method that constructs, which is a construction',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = RequestScopedExecutionEngine.create({ userId: 'a', threadId: 'b' });
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a static method that is handed on',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const { create } = RequestScopedExecutionEngine;
export const make = RequestScopedExecutionEngine.create;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
        {
          messageId: 'memberUsed',
          data: { ...things.scoped, outcome: outcomes.usedAsValue },
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 55,
        },
        {
          messageId: 'memberUsed',
          data: { ...things.scoped, outcome: outcomes.usedAsValue },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'an element of JSX',
      filename: 'src/consumer.tsx',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare global {
  namespace JSX {
    interface IntrinsicElements {
      engine: { of: unknown };
    }
  }
}
export const element = <engine of={ExecutionEngine} />;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 10,
          column: 36,
          endLine: 10,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'an alias',
      code: `import { ExecutionEngine } from './execution-engine.js';

const Old = ExecutionEngine;
export const known = [Old];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'aliased',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 28,
        },
      ],
      output: null,
    },
    {
      name: 'an alias of an alias',
      code: `import { ExecutionEngine } from './execution-engine.js';

const Old = ExecutionEngine;
const Older = Old;
export const known = [Older];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'aliased',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 28,
        },
      ],
      output: null,
    },
    {
      name: 'an alias that is exported later',
      code: `import { ExecutionEngine } from './execution-engine.js';

const Old = ExecutionEngine;
export { Old };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'aliased',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 28,
        },
      ],
      output: null,
    },
    {
      name: 'an alias by choice',
      code: `import { ExecutionEngine } from './execution-engine.js';

const pick = (given?: unknown) => {
  const engine = given ?? ExecutionEngine;
  return engine;
};
export { pick };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'aliased',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 42,
        },
      ],
      output: null,
    },
    {
      name: 'an unused alias by a choice with effects',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare function choose(): unknown;
const engine = choose() ?? ExecutionEngine;
export const a = 1;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'aliased',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'an unused alias in a pattern',
      code: `import { ExecutionEngine } from './execution-engine.js';

const { old } = { old: ExecutionEngine };
export const a = 1;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'an alias that is declared twice',
      code: `import { ExecutionEngine } from './execution-engine.js';

var old: unknown = ExecutionEngine;
var old: unknown = 1;
export const a = 1;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'aliased',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 35,
        },
      ],
      output: null,
    },
    {
      name: 'useClass',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const providers = [{ provide: 'engine', useClass: ExecutionEngine }];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'registered',
          data: { ...things.engine, container: 'a container', outcome: outcomes.usedAsValue },
          line: 3,
          column: 58,
          endLine: 3,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'useExisting and provide',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const providers = [
  { provide: ExecutionEngine, useValue: 1 },
  { provide: 'engine', useExisting: ExecutionEngine },
];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'registered',
          data: { ...things.engine, container: 'a container', outcome: outcomes.injectionToken },
          line: 4,
          column: 14,
          endLine: 4,
          endColumn: 29,
        },
        {
          messageId: 'registered',
          data: { ...things.engine, container: 'a container', outcome: outcomes.injectionToken },
          line: 5,
          column: 37,
          endLine: 5,
          endColumn: 52,
        },
      ],
      output: null,
    },
    {
      name: 'a list of providers',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare const Module: (options: object) => ClassDecorator;

@Module({ providers: [ExecutionEngine] })
export class EngineModule {}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'registered',
          data: { ...things.engine, container: 'a container', outcome: outcomes.usedAsValue },
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'an injected token',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare const Inject: (token: unknown) => ParameterDecorator;

export class Session {
  constructor(@Inject(ExecutionEngine) readonly engine: object) {}
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a container of InversifyJS',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare const container: { bind(key: unknown): { to(target: unknown): void; toSelf(): void } };
container.bind('engine').to(ExecutionEngine);
container.bind(ExecutionEngine).toSelf();
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'registered',
          data: { ...things.engine, container: 'a container', outcome: outcomes.usedAsValue },
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 44,
        },
        {
          messageId: 'registered',
          data: { ...things.engine, container: 'a container', outcome: outcomes.usedAsValue },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'a container of tsyringe',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare const container: { register(key: unknown, target: unknown): void; registerSingleton(target: unknown): void };
container.register('engine', { useClass: ExecutionEngine });
container.registerSingleton(ExecutionEngine);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'registered',
          data: { ...things.engine, container: 'a container', outcome: outcomes.usedAsValue },
          line: 4,
          column: 42,
          endLine: 4,
          endColumn: 57,
        },
        {
          messageId: 'registered',
          data: { ...things.engine, container: 'a container', outcome: outcomes.usedAsValue },
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 44,
        },
      ],
      output: null,
    },
    {
      name: 'a container of Awilix',
      code: `import { ExecutionEngine } from './execution-engine.js';

declare const container: { register(targets: object): void };
declare const asClass: (target: unknown) => object;
container.register({ engine: asClass(ExecutionEngine) });
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'registered',
          data: { ...things.engine, container: 'a container', outcome: outcomes.usedAsValue },
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 53,
        },
      ],
      output: null,
    },
    {
      name: 'a set and a bound function, which are no containers',
      code: `import { ExecutionEngine } from './execution-engine.js';

const known = new Set<unknown>();
known.add(ExecutionEngine);
export const add = known.add.bind(known, ExecutionEngine);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 5,
          column: 42,
          endLine: 5,
          endColumn: 57,
        },
      ],
      output: null,
    },
  ],
});

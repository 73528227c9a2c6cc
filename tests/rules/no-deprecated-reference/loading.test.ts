import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'require, taken apart, from another module',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./elsewhere/index.js');

module.exports.known = new Set([ExecutionEngine]);
`,
    },
    {
      name: 'require, taken apart under another name, from another module',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine: Old, default: Default } = require('./elsewhere/index.js');

module.exports.known = new Set([Old, Default]);
`,
    },
    {
      name: 'require, a member, from another module',
      filename: 'src/consumer.cjs',
      code: `const Old = require('./elsewhere/index.js').ExecutionEngine;

module.exports.known = new Set([Old]);
`,
    },
    {
      name: 'require, the whole module, from another module',
      filename: 'src/consumer.cjs',
      code: `const legacy = require('./elsewhere/index.js');

module.exports.known = new Set([legacy.ExecutionEngine]);
`,
    },
    {
      name: 'require in place, from another module',
      filename: 'src/consumer.cjs',
      code: `module.exports.known = new Set([require('./elsewhere/index.js').ExecutionEngine]);
`,
    },
    {
      name: 'require with a template, from another module',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require(\`./elsewhere/index.js\`);

module.exports.known = new Set([ExecutionEngine]);
`,
    },
    {
      name: 'require inside a function, from another module',
      filename: 'src/consumer.cjs',
      code: `exports.load = () => {
  const { ExecutionEngine } = require('./elsewhere/index.js');
  return new Set([ExecutionEngine]);
};
`,
    },
    {
      name: 'require, the rest of a module, from another module',
      filename: 'src/consumer.cjs',
      code: `const { other, ...rest } = require('./elsewhere/index.js');

module.exports.known = new Set([rest.ExecutionEngine, other]);
`,
    },
    {
      name: 'require in a file of ES modules, from another module',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';

const { ExecutionEngine } = require('./elsewhere/index.js');

export const known = [ExecutionEngine, currentContext];
`,
    },
    {
      name: 'a dynamic import, taken apart, from another module',
      code: `const { ExecutionEngine } = await import('./elsewhere/index.js');

export const known = [ExecutionEngine];
`,
    },
    {
      name: 'a dynamic import, taken apart with a default, from another module',
      code: `const { ExecutionEngine = Object } = await import('./elsewhere/index.js');

export const known = [ExecutionEngine];
`,
    },
    {
      name: 'a dynamic import, a member, from another module',
      code: `const Old = (await import('./elsewhere/index.js')).ExecutionEngine;

export const known = [Old];
`,
    },
    {
      name: 'a dynamic import, the whole module, from another module',
      code: `const legacy = await import('./elsewhere/index.js');

export const known = [legacy.ExecutionEngine];
`,
    },
    {
      name: 'a dynamic import that is awaited later, from another module',
      code: `const loading = import('./elsewhere/index.js');

export const load = async () => [(await loading).ExecutionEngine];
`,
    },
    {
      name: 'a dynamic import and then a pattern, from another module',
      code: `export const loading = import('./elsewhere/index.js').then(({ ExecutionEngine }) => [ExecutionEngine]);
`,
    },
    {
      name: 'a dynamic import and then a parameter, from another module',
      code: `export const loading = import('./elsewhere/index.js').then((legacy) => [legacy.ExecutionEngine]);
`,
    },
    {
      name: 'a dynamic import and then a function expression, from another module',
      code: `export const loading = import('./elsewhere/index.js')?.then(function (legacy) {
  return [legacy.ExecutionEngine];
});
`,
    },
    {
      name: 'a dynamic import assigned to a variable that is there, from another module',
      code: `let legacy: typeof import('./elsewhere/index.js');
legacy = await import('./elsewhere/index.js');

export const known = [legacy.ExecutionEngine];
`,
    },
    {
      name: 'a dynamic import assigned to a pattern, from another module',
      code: `let ExecutionEngine: unknown;
({ ExecutionEngine } = await import('./elsewhere/index.js'));

export const known = [ExecutionEngine];
`,
    },
    {
      name: 'a dynamic import with a comment inside, from another module',
      code: `const { ExecutionEngine } = await import(/* lazy */ './elsewhere/index.js');

export const known = [ExecutionEngine];
`,
    },
    {
      name: 'a dynamic import with a comment before the parenthesis, from another module',
      code: `const { ExecutionEngine } = await import /* lazy */ ('./elsewhere/index.js');

export const known = [ExecutionEngine];
`,
    },
    {
      name: 'a dynamic import in a decorator, from another module',
      code: `declare function lazily(load: () => unknown): ClassDecorator;

@lazily(async () => (await import('./elsewhere/index.js')).ExecutionEngine)
export class Session {}
`,
    },
    {
      name: 'require for its effects',
      filename: 'src/consumer.cjs',
      code: `require('./execution-engine.js');
`,
    },
    {
      name: 'a dynamic import for its effects',
      code: `await import('./execution-engine.js');

export {};
`,
    },
    {
      name: 'a require that is a parameter',
      filename: 'src/consumer.cjs',
      code: `module.exports = (require) => {
  const { ExecutionEngine } = require('./execution-engine.js');
  return new Set([ExecutionEngine]);
};
`,
    },
    {
      name: 'a require that the file declares',
      filename: 'src/consumer.cjs',
      code: `function require() {
  return {};
}
const { ExecutionEngine } = require('./execution-engine.js');

module.exports = new Set([ExecutionEngine]);
`,
    },
    {
      name: 'a require of a computed path',
      filename: 'src/consumer.cjs',
      code: `module.exports = (name) => {
  const { ExecutionEngine } = require('./' + name);
  return new Set([ExecutionEngine]);
};
`,
    },
    {
      name: 'a require without an argument',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require();

module.exports = new Set([ExecutionEngine]);
`,
    },
    {
      name: 'a method called require',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = loader.require('./execution-engine.js');

module.exports = new Set([ExecutionEngine]);
`,
    },
    {
      name: 'a path that require only resolves',
      filename: 'src/consumer.cjs',
      code: `module.exports = require.resolve('./execution-engine.js');
`,
    },
    {
      name: 'a dynamic import of a computed path',
      code: `export const load = async (name: string) => {
  const { ExecutionEngine } = await import('./' + name);
  return [ExecutionEngine];
};
`,
    },
    {
      name: 'a dynamic import of a barrel that nothing uses',
      code: `const engines = await import('./index.js');

export {};
`,
    },
    {
      name: 'other exports of a dynamic import',
      code: `const { currentContext } = await import('./index.js');

export const { userId } = currentContext();
`,
    },
    {
      name: 'the canonical class from a dynamic import',
      code: `const { UserExecutionEngine } = await import('./index.js');

export const known = [UserExecutionEngine];
`,
    },
    {
      name: 'a promise that only is handed on',
      code: `export const loading = import('./index.js');
`,
    },
    {
      name: 'a parameter of `catch`',
      code: `export const loading = import('./execution-engine.js').catch((legacy) => legacy.ExecutionEngine);
`,
    },
    {
      name: 'a second parameter of `then`',
      code: `export const loading = import('./execution-engine.js').then(undefined, (legacy) => legacy.ExecutionEngine);
`,
    },
  ],
  invalid: [
    {
      name: 'require, taken apart',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./execution-engine.js');

module.exports.known = new Set([ExecutionEngine]);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 48,
        },
      ],
      output: null,
    },
    {
      name: 'require, taken apart under another name',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine: Old, default: Default } = require('./execution-engine.js');

module.exports.known = new Set([Old, Default]);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 29,
        },
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 31,
          endLine: 1,
          endColumn: 47,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 36,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 38,
          endLine: 3,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'require, a member',
      filename: 'src/consumer.cjs',
      code: `const Old = require('./execution-engine.js').ExecutionEngine;

module.exports.known = new Set([Old]);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 10,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 36,
        },
      ],
      output: null,
    },
    {
      name: 'require, the whole module',
      filename: 'src/consumer.cjs',
      code: `const legacy = require('./execution-engine.js');

module.exports.known = new Set([legacy.ExecutionEngine]);
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 55,
        },
      ],
      output: null,
    },
    {
      name: 'require in place',
      filename: 'src/consumer.cjs',
      code: `module.exports.known = new Set([require('./execution-engine.js').ExecutionEngine]);
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 1,
          column: 33,
          endLine: 1,
          endColumn: 81,
        },
      ],
      output: null,
    },
    {
      name: 'require with a template',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require(\`./execution-engine.js\`);

module.exports.known = new Set([ExecutionEngine]);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 48,
        },
      ],
      output: null,
    },
    {
      name: 'require inside a function',
      filename: 'src/consumer.cjs',
      code: `exports.load = () => {
  const { ExecutionEngine } = require('./execution-engine.js');
  return new Set([ExecutionEngine]);
};
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 2,
          column: 11,
          endLine: 2,
          endColumn: 26,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 34,
        },
      ],
      output: null,
    },
    {
      name: 'require through a barrel',
      filename: 'src/consumer.cjs',
      code: `const { LegacyEngine, Bridge } = require('./index.js');

module.exports.known = new Set([LegacyEngine, Bridge]);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 21,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'require, the rest of a module',
      filename: 'src/consumer.cjs',
      code: `const { other, ...rest } = require('./execution-engine.js');

module.exports.known = new Set([rest.ExecutionEngine, other]);
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 53,
        },
      ],
      output: null,
    },
    {
      name: 'require in a file of ES modules',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';

const { ExecutionEngine } = require('./execution-engine.js');

export const known = [ExecutionEngine, currentContext];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 24,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a dynamic import, taken apart',
      code: `const { ExecutionEngine } = await import('./execution-engine.js');

export const known = [ExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
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
      name: 'a dynamic import, taken apart with a default',
      code: `const { ExecutionEngine = Object } = await import('./execution-engine.js');

export const known = [ExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 33,
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
      name: 'a dynamic import, the rest of a module',
      code: `const { other, ...rest } = (await import('./execution-engine.js')) as typeof import('./execution-engine.js') & { other: 1 };

export const known = [rest.ExecutionEngine, other];
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a dynamic import, a member',
      code: `const Old = (await import('./execution-engine.js')).ExecutionEngine;

export const known = [Old];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 10,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 26,
        },
      ],
      output: null,
    },
    {
      name: 'a dynamic import, the whole module',
      code: `const legacy = await import('./execution-engine.js');

export const known = [legacy.ExecutionEngine];
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'a dynamic import that is awaited later',
      code: `const loading = import('./execution-engine.js');

export const load = async () => [(await loading).ExecutionEngine];
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 65,
        },
      ],
      output: null,
    },
    {
      name: 'a dynamic import and then a pattern',
      code: `export const loading = import('./execution-engine.js').then(({ ExecutionEngine }) => [ExecutionEngine]);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 64,
          endLine: 1,
          endColumn: 79,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 1,
          column: 87,
          endLine: 1,
          endColumn: 102,
        },
      ],
      output: null,
    },
    {
      name: 'a dynamic import and then a parameter',
      code: `export const loading = import('./execution-engine.js').then((legacy) => [legacy.ExecutionEngine]);
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 1,
          column: 74,
          endLine: 1,
          endColumn: 96,
        },
      ],
      output: null,
    },
    {
      name: 'a dynamic import and then a function expression',
      code: `export const loading = import('./execution-engine.js')?.then(function (legacy) {
  return [legacy.ExecutionEngine];
});
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 2,
          column: 11,
          endLine: 2,
          endColumn: 33,
        },
      ],
      output: null,
    },
    {
      name: 'a dynamic import assigned to a variable that is there',
      code: `let legacy: typeof import('./execution-engine.js');
legacy = await import('./execution-engine.js');

export const known = [legacy.ExecutionEngine];
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'a dynamic import assigned to a pattern',
      code: `let ExecutionEngine: unknown;
({ ExecutionEngine } = await import('./execution-engine.js'));

export const known = [ExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 2,
          column: 4,
          endLine: 2,
          endColumn: 19,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a dynamic import with a template',
      code: `const { ExecutionEngine } = await import(\`./execution-engine.js\`);

export const known = [ExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
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
      name: 'a dynamic import with a comment inside',
      code: `const { ExecutionEngine } = await import(/* lazy */ './execution-engine.js');

export const known = [ExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
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
      name: 'a dynamic import with a comment before the parenthesis',
      code: `const { ExecutionEngine } = await import /* lazy */ ('./execution-engine.js');

export const known = [ExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
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
      name: 'a dynamic import in a decorator',
      code: `declare function lazily(load: () => unknown): ClassDecorator;

@lazily(async () => (await import('./execution-engine.js')).ExecutionEngine)
export class Session {}
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 76,
        },
      ],
      output: null,
    },
  ],
});

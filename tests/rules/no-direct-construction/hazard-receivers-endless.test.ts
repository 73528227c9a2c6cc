import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed } from './findings.ts';
import { templated } from './settings.ts';

const refused = {
  outcome: `/src/execution-engine-factory.ts'. Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`,
  truth: `\`createExecutionEngineSync($userContext)\` from '`,
};
const fixed = { outcome: `/src/execution-engine-factory.ts'.`, truth: refused.truth };

/** A file that shelves two engines, one in the other. */
function shelving(type: string, engine: string, path: string): string {
  return `import { currentContext } from './context.js';
import { ${engine} } from '${path}';
import type { ${type} } from './receivers/endless.js';

export const shelf: ${type} = {
  engine: new ${engine}(currentContext()),
  next: { engine: new ${engine}(currentContext()) },
};`;
}

function planting(call: string, path: string): string {
  return `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from '${path}';
import { ${call} } from './receivers/endless.js';

${call}([[new RequestScopedExecutionEngine(currentContext())]]);`;
}

const OLD = './request-scoped-execution-engine.js';
const TWIN = './sandbox/request-scoped-execution-engine.js';
const name = 'RequestScopedExecutionEngine';

ruleTester({ project: 'engines', settings: templated('createExecutionEngineSync($userContext)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      { name: 'in a type that holds itself: from another module', code: shelving('TimedShelf', name, TWIN) },
      {
        name: 'in a type that holds itself and fits: from another module',
        code: shelving('RunnableShelf', name, TWIN),
      },
      { name: 'in a list of lists without end: from another module', code: planting('grow', TWIN) },
      { name: 'in a list of lists without end, which fits: from another module', code: planting('plant', TWIN) },
      { name: 'in lists, sets and maps of each other: from another module', code: planting('pile', TWIN) },
      { name: 'in lists, sets and maps of each other, which fit: from another module', code: planting('heap', TWIN) },
      { name: 'in a list of nothing but lists: from another module', code: planting('keep', TWIN) },
    ],
    invalid: [
      {
        name: 'in a type that holds itself, which asks for what is missing',
        code: shelving('TimedShelf', name, OLD),
        errors: [
          { ...constructed(name, refused), line: 6, column: 11, endLine: 6, endColumn: 61 },
          { ...constructed(name, refused), line: 7, column: 19, endLine: 7, endColumn: 69 },
        ],
        output: null,
      },
      {
        name: 'in a type that holds itself, which asks for what is there',
        code: shelving('RunnableShelf', name, OLD),
        errors: [
          { ...constructed(name, fixed), line: 6, column: 11, endLine: 6, endColumn: 61 },
          { ...constructed(name, fixed), line: 7, column: 19, endLine: 7, endColumn: 69 },
        ],
        output: [
          `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { RunnableShelf } from './receivers/endless.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const shelf: RunnableShelf = {
  engine: createExecutionEngineSync(currentContext()),
  next: { engine: new RequestScopedExecutionEngine(currentContext()) },
};`,
          `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { RunnableShelf } from './receivers/endless.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const shelf: RunnableShelf = {
  engine: createExecutionEngineSync(currentContext()),
  next: { engine: createExecutionEngineSync(currentContext()) },
};`,
        ],
      },
      {
        name: 'in a list of lists without end, which asks for what is missing',
        code: planting('grow', OLD),
        errors: [{ ...constructed(name, refused), line: 5, column: 8, endLine: 5, endColumn: 58 }],
        output: null,
      },
      {
        name: 'in a list of lists without end, which asks for what is there',
        code: planting('plant', OLD),
        errors: [{ ...constructed(name, fixed), line: 5, column: 9, endLine: 5, endColumn: 59 }],
        output: planting('plant', OLD)
          .replace(
            "endless.js';\n",
            "endless.js';\nimport { createExecutionEngineSync } from './execution-engine-factory.js';\n",
          )
          .replace('new RequestScopedExecutionEngine', 'createExecutionEngineSync'),
      },
      {
        name: 'in lists, sets and maps of each other, which ask for what is missing',
        code: planting('pile', OLD),
        errors: [{ ...constructed(name, refused), line: 5, column: 8, endLine: 5, endColumn: 58 }],
        output: null,
      },
      {
        name: 'in lists, sets and maps of each other, which ask for what is there',
        code: planting('heap', OLD),
        errors: [{ ...constructed(name, fixed), line: 5, column: 8, endLine: 5, endColumn: 58 }],
        output: planting('heap', OLD)
          .replace(
            "endless.js';\n",
            "endless.js';\nimport { createExecutionEngineSync } from './execution-engine-factory.js';\n",
          )
          .replace('new RequestScopedExecutionEngine', 'createExecutionEngineSync'),
      },
      {
        name: 'in a list of nothing but lists, which holds no instance',
        code: planting('keep', OLD),
        errors: [{ ...constructed(name, fixed), line: 5, column: 8, endLine: 5, endColumn: 58 }],
        output: planting('keep', OLD)
          .replace(
            "endless.js';\n",
            "endless.js';\nimport { createExecutionEngineSync } from './execution-engine-factory.js';\n",
          )
          .replace('new RequestScopedExecutionEngine', 'createExecutionEngineSync'),
      },
    ],
  },
);

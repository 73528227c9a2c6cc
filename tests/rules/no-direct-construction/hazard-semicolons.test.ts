import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { canonicalConstructed, constructed } from './findings.ts';
import { templated } from './settings.ts';

// Code without semicolons, where one at the start of a line belongs to that line.
ruleTester({ project: 'engines', settings: templated('createExecutionEngineSync($userContext)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'a function that is called at once follows the imports: from another module',
        code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js'

;(() => currentContext())()
export const engine = new RequestScopedExecutionEngine(currentContext())`,
      },
      {
        name: 'it follows without an empty line: from another module',
        code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js'
;(() => currentContext())()
export const engine = new RequestScopedExecutionEngine(currentContext())`,
      },
      {
        name: 'a list follows the imports: from another module',
        code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js'

;[1].forEach(() => undefined)
export const engine = new RequestScopedExecutionEngine(currentContext())`,
      },
      {
        name: 'a template follows the imports: from another module',
        code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js'

;\`text\`.trim()
export const engine = new RequestScopedExecutionEngine(currentContext())`,
      },
      {
        name: 'a comment ends the line of the last import: from another module',
        code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js' // the old one

;[1].forEach(() => undefined)
export const engine = new RequestScopedExecutionEngine(currentContext())`,
      },
      {
        name: 'the construction itself begins the statement: from another module',
        code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js'

;new RequestScopedExecutionEngine(currentContext()).execute('task')`,
      },
      {
        name: 'the canonical class, whose import goes: from another module',
        code: `import { currentContext } from './context.js'
import { UserExecutionEngine } from './sandbox/user-execution-engine.js'

;[1].forEach(() => undefined)
export const engine = new UserExecutionEngine(currentContext())`,
      },
      {
        name: 'all but the last import come later: from another module',
        code: `import { currentContext } from './context.js'
;[1].forEach(() => undefined)
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js'
;[2].forEach(() => undefined)
export const engine = new RequestScopedExecutionEngine(currentContext())`,
      },
    ],
    invalid: [
      {
        name: 'a function that is called at once follows the imports',
        code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

;(() => currentContext())()
export const engine = new RequestScopedExecutionEngine(currentContext())`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 73,
          },
        ],
        output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngineSync } from './execution-engine-factory.js'

;(() => currentContext())()
export const engine = createExecutionEngineSync(currentContext())`,
      },
      {
        name: 'it follows without an empty line',
        code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
;(() => currentContext())()
export const engine = new RequestScopedExecutionEngine(currentContext())`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 73,
          },
        ],
        output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngineSync } from './execution-engine-factory.js'
;(() => currentContext())()
export const engine = createExecutionEngineSync(currentContext())`,
      },
      {
        name: 'a list follows the imports',
        code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

;[1].forEach(() => undefined)
export const engine = new RequestScopedExecutionEngine(currentContext())`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 73,
          },
        ],
        output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngineSync } from './execution-engine-factory.js'

;[1].forEach(() => undefined)
export const engine = createExecutionEngineSync(currentContext())`,
      },
      {
        name: 'a template follows the imports',
        code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

;\`text\`.trim()
export const engine = new RequestScopedExecutionEngine(currentContext())`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 73,
          },
        ],
        output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngineSync } from './execution-engine-factory.js'

;\`text\`.trim()
export const engine = createExecutionEngineSync(currentContext())`,
      },
      {
        name: 'a comment ends the line of the last import',
        code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js' // the old one

;[1].forEach(() => undefined)
export const engine = new RequestScopedExecutionEngine(currentContext())`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 73,
          },
        ],
        output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js' // the old one
import { createExecutionEngineSync } from './execution-engine-factory.js'

;[1].forEach(() => undefined)
export const engine = createExecutionEngineSync(currentContext())`,
      },
      {
        name: 'the construction itself begins the statement',
        code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

;new RequestScopedExecutionEngine(currentContext()).execute('task')`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 2,
            endLine: 4,
            endColumn: 52,
          },
        ],
        output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngineSync } from './execution-engine-factory.js'

;createExecutionEngineSync(currentContext()).execute('task')`,
      },
      {
        name: 'the canonical class, whose import goes',
        code: `import { currentContext } from './context.js'
import { UserExecutionEngine } from './user-execution-engine.js'

;[1].forEach(() => undefined)
export const engine = new UserExecutionEngine(currentContext())`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 64,
          },
        ],
        output: `import { currentContext } from './context.js'
import { createExecutionEngineSync } from './execution-engine-factory.js'

;[1].forEach(() => undefined)
export const engine = createExecutionEngineSync(currentContext())`,
      },
      {
        name: 'all but the last import come later',
        code: `import { currentContext } from './context.js'
;[1].forEach(() => undefined)
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
;[2].forEach(() => undefined)
export const engine = new RequestScopedExecutionEngine(currentContext())`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 73,
          },
        ],
        output: `import { currentContext } from './context.js'
;[1].forEach(() => undefined)
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngineSync } from './execution-engine-factory.js'
;[2].forEach(() => undefined)
export const engine = createExecutionEngineSync(currentContext())`,
      },
    ],
  },
);

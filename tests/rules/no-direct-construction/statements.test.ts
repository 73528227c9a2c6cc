import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed } from './findings.ts';
import { engines, optionalArguments, templated } from './settings.ts';

// Where a parenthesis at the start of a statement would belong to the statement above.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [],
  invalid: [
    {
      name: 'a statement after a declaration without a semicolon',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
const count = 1
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
const count = 1
;(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement after a call without a semicolon',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
currentContext()
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
currentContext()
;(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement after a statement with a body that lacks a semicolon',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
if (userContext) currentContext()
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
if (userContext) currentContext()
;(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement after a loop with a body that lacks a semicolon',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
for (const id of [userContext]) currentContext()
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
for (const id of [userContext]) currentContext()
;(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement after an `else` that lacks a semicolon',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
if (userContext) {
} else currentContext()
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 1, endLine: 7, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
if (userContext) {
} else currentContext()
;(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement after `do`',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
do currentContext()
while (!userContext)
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 1, endLine: 7, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
do currentContext()
while (!userContext)
(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement after a block',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
if (userContext) {
  currentContext()
}
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 1, endLine: 8, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
if (userContext) {
  currentContext()
}
(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement after an object without a semicolon',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
const count = {}
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
const count = {}
;(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement after a function',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
function count() {}
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
function count() {}
(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement after a class',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
class Count {}
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
class Count {}
(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement in a switch',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
switch (userContext.userId) {
  case 'user-1':
    currentContext()
    new RequestScopedExecutionEngine(userContext).cancel()
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 5, endLine: 8, endColumn: 50 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
switch (userContext.userId) {
  case 'user-1':
    currentContext()
    ;(await createExecutionEngine(userContext)).cancel()
}`,
    },
    {
      name: 'the body of a condition',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
if (userContext)
  new RequestScopedExecutionEngine(userContext).cancel()
else
  new RequestScopedExecutionEngine(userContext).cleanup()`,
      errors: [
        { ...constructed('RequestScopedExecutionEngine'), line: 6, column: 3, endLine: 6, endColumn: 48 },
        { ...constructed('RequestScopedExecutionEngine'), line: 8, column: 3, endLine: 8, endColumn: 48 },
      ],
      output: [
        `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
if (userContext)
  (await createExecutionEngine(userContext)).cancel()
else
  new RequestScopedExecutionEngine(userContext).cleanup()`,
        `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
if (userContext)
  (await createExecutionEngine(userContext)).cancel()
else
  (await createExecutionEngine(userContext)).cleanup()`,
      ],
    },
    {
      name: 'the first statement of a block',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
{
  new RequestScopedExecutionEngine(userContext).cancel()
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 3, endLine: 6, endColumn: 48 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
{
  (await createExecutionEngine(userContext)).cancel()
}`,
    },
    {
      name: 'a statement after an import without a semicolon',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
import './wiring.js'
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
import './wiring.js'
import { createExecutionEngine } from './execution-engine-factory.js'
(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement that needs no parentheses',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
const count = 1
new RequestScopedExecutionEngine(userContext)`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
const count = 1
await createExecutionEngine(userContext)`,
    },
    {
      name: 'a statement after a type',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
type Id = string
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
type Id = string
(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement after an exported value',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
export const count = 1
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
export const count = 1
;(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement after an export list',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
export { userContext }
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
export { userContext }
(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement after a default export',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
export default userContext
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 1, endLine: 6, endColumn: 46 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
export default userContext
;(await createExecutionEngine(userContext)).cancel()`,
    },
    {
      name: 'a statement in a function, after `return` or `break`',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
export async function run() {
  for (;;) {
    if (userContext) break
    new RequestScopedExecutionEngine(userContext).cancel()
  }
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 5, endLine: 8, endColumn: 50 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const userContext = currentContext()
export async function run() {
  for (;;) {
    if (userContext) break
    (await createExecutionEngine(userContext)).cancel()
  }
}`,
    },
    {
      name: 'a template that begins with a parenthesis',
      settings: templated('await (await findDesk()).open($userContext)', optionalArguments),
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
const count = 1
new RequestScopedExecutionEngine(userContext).cancel()`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await (await findDesk()).open($userContext)', optionalArguments],
          }),
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 46,
        },
      ],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { findDesk } from './factories/optional-arguments.js'

const userContext = currentContext()
const count = 1
;(await (await findDesk()).open(userContext)).cancel()`,
    },
    {
      name: 'a synchronous template that begins with a parenthesis',
      settings: templated('(openEngineFor)($userContext, desk as never)', optionalArguments),
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
const count = 1
new RequestScopedExecutionEngine(userContext)`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['(openEngineFor)($userContext, desk as never)', optionalArguments],
          }),
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 46,
        },
      ],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { openEngineFor, desk } from './factories/optional-arguments.js'

const userContext = currentContext()
const count = 1
;(openEngineFor)(userContext, desk as never)`,
    },
    {
      name: 'a synchronous template that begins with a parenthesis, in an expression',
      settings: templated('(openEngineFor)($userContext, desk as never)', optionalArguments),
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const userContext = currentContext()
export const engine = new RequestScopedExecutionEngine(userContext)`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['(openEngineFor)($userContext, desk as never)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { openEngineFor, desk } from './factories/optional-arguments.js'

const userContext = currentContext()
export const engine = (openEngineFor)(userContext, desk as never)`,
    },
  ],
});

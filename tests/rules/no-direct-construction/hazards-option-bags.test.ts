import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import {
  callFactory,
  consolidatedEngine,
  constructed,
  dropped,
  explained,
  leaving,
  suggested,
  unmapped,
} from './findings.ts';
import { engines, optionalArguments, templated } from './settings.ts';

// Arguments that come in an object.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [],
  invalid: [
    {
      name: 'a property of an object',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine({ bridge, userContext: currentContext() });`,
      errors: [
        {
          ...constructed(consolidatedEngine, { outcome: dropped('bridge') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 85,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { registry } from './wiring.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a shorthand property of an object',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

const userContext = currentContext();
export const engine = new ExecutionEngine({ userContext });`,
      errors: [{ ...constructed(consolidatedEngine), line: 5, column: 23, endLine: 5, endColumn: 59 }],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext);`,
    },
    {
      name: 'a quoted property of an object',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

export const engine = new ExecutionEngine({ 'userContext': currentContext() });`,
      errors: [{ ...constructed(consolidatedEngine), line: 4, column: 23, endLine: 4, endColumn: 79 }],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an object that is not written out',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

const options = { userContext: currentContext() };
export const engine = new ExecutionEngine(options);`,
      errors: [{ ...constructed(consolidatedEngine), line: 5, column: 23, endLine: 5, endColumn: 51 }],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const options = { userContext: currentContext() };
export const engine = await createExecutionEngine(options.userContext);`,
    },
    {
      name: 'an object that is a member',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

const app = { options: { userContext: currentContext() } };
export const engine = new ExecutionEngine(app.options);`,
      errors: [{ ...constructed(consolidatedEngine), line: 5, column: 23, endLine: 5, endColumn: 55 }],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const app = { options: { userContext: currentContext() } };
export const engine = await createExecutionEngine(app.options.userContext);`,
    },
    {
      name: 'an object that a call makes',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

const options = () => ({ userContext: currentContext() });
export const engine = new ExecutionEngine(options());`,
      errors: [
        {
          ...constructed(consolidatedEngine, {
            outcome: unmapped(
              'userContext',
              'it would have to be read from `options()`, which is neither a name nor written out',
            ),
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 53,
        },
      ],
      output: null,
    },
    {
      name: 'an object that has effects',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

const options = () => ({ inner: { userContext: currentContext() } });
export const engine = new ExecutionEngine(options().inner);`,
      errors: [{ ...constructed(consolidatedEngine), line: 5, column: 23, endLine: 5, endColumn: 59 }],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const options = () => ({ inner: { userContext: currentContext() } });
export const engine = await createExecutionEngine(options().inner.userContext);`,
    },
    {
      name: 'an object without the property',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine({ bridge });`,
      typeErrors: [2345],
      errors: [
        {
          ...constructed(consolidatedEngine, { outcome: explained('argument-unmapped', 'userContext') }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 54,
        },
      ],
      output: null,
    },
    {
      name: 'an empty object',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';

export const engine = new ExecutionEngine({});`,
      typeErrors: [2345],
      errors: [
        {
          ...constructed(consolidatedEngine, { outcome: explained('argument-unmapped', 'userContext') }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 46,
        },
      ],
      output: null,
    },
    {
      name: 'a dropped property with effects',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { Bridge } from './bridge.js';
import { currentContext } from './context.js';

export const engine = new ExecutionEngine({ bridge: new Bridge(), userContext: currentContext() });`,
      errors: [
        {
          ...constructed(consolidatedEngine, { outcome: suggested('argument-has-effects', 'new Bridge()') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 99,
          suggestions: [
            {
              ...callFactory(),
              output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a dropped key with effects',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

const key = () => 'bridge' as const;
export const engine = new ExecutionEngine({ [key()]: undefined, userContext: currentContext() } as never);`,
      errors: [
        {
          ...constructed(consolidatedEngine, {
            outcome: unmapped(
              'userContext',
              'it would have to be read from `{ [key()]: undefined, userContext: currentContext() } as never`, which is neither a name nor written out',
            ),
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 106,
        },
      ],
      output: null,
    },
    {
      name: 'a dropped key with effects, without a cast',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

const key = (): string => 'bridge';
export const engine = new ExecutionEngine({ [key()]: undefined, userContext: currentContext() });`,
      errors: [
        {
          ...constructed(consolidatedEngine, { outcome: suggested('argument-has-effects', '[key()]: undefined') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 97,
          suggestions: [
            {
              ...callFactory(),
              output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const key = (): string => 'bridge';
export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a spread before the property',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

const defaults = { bridge, userContext: currentContext() };
export const engine = new ExecutionEngine({ ...defaults, userContext: currentContext() });`,
      errors: [
        {
          ...constructed(consolidatedEngine, { outcome: suggested('argument-has-effects', '...defaults') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 90,
          suggestions: [
            {
              ...callFactory(),
              output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const defaults = { bridge, userContext: currentContext() };
export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a spread after the property',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

const overrides = { bridge, userContext: currentContext() };
export const engine = new ExecutionEngine({ userContext: currentContext(), ...overrides });`,
      typeErrors: [2783],
      errors: [
        {
          ...constructed(consolidatedEngine, { outcome: explained('spread-argument', 'userContext') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 91,
        },
      ],
      output: null,
    },
    {
      name: 'a spread in the place of the property',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

const options = { userContext: currentContext() };
export const engine = new ExecutionEngine({ ...options });`,
      errors: [
        {
          ...constructed(consolidatedEngine, { outcome: explained('spread-argument', 'userContext') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'a property that is given twice',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

const [first, second] = [currentContext(), currentContext()];
export const engine = new ExecutionEngine({ userContext: first, userContext: second });`,
      typeErrors: [1117],
      errors: [
        {
          ...constructed(consolidatedEngine, { outcome: leaving(['first'], 'userContext: first') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 87,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const [first, second] = [currentContext(), currentContext()];
export const engine = await createExecutionEngine(second);`,
    },
    {
      name: 'a property that is a getter',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

export const engine = new ExecutionEngine({
  get userContext() {
    return currentContext();
  },
});`,
      errors: [
        {
          ...constructed(consolidatedEngine, {
            outcome: unmapped('userContext', 'what the object has there is a method or an accessor'),
          }),
          line: 4,
          column: 23,
          endLine: 8,
          endColumn: 3,
        },
      ],
      output: null,
    },
    {
      name: 'a property that is a method',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

export const engine = new ExecutionEngine({
  userContext() {
    return currentContext();
  },
} as never);`,
      errors: [
        {
          ...constructed(consolidatedEngine, {
            outcome: unmapped(
              'userContext',
              'it would have to be read from `{ …`, which is neither a name nor written out',
            ),
          }),
          line: 4,
          column: 23,
          endLine: 8,
          endColumn: 12,
        },
      ],
      output: null,
    },
    {
      name: 'a method beside the property',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

export const engine = new ExecutionEngine({
  userContext: currentContext(),
  send() {},
});`,
      typeErrors: [2353],
      errors: [
        {
          ...constructed(consolidatedEngine, { outcome: dropped('send() {}') }),
          line: 4,
          column: 23,
          endLine: 7,
          endColumn: 3,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a computed key that a variable names',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

const key = 'userContext';
export const engine = new ExecutionEngine({ [key]: currentContext() });`,
      errors: [
        {
          ...constructed(consolidatedEngine, {
            outcome: unmapped('userContext', 'a computed key of the object may be it'),
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 71,
        },
      ],
      output: null,
    },
    {
      name: 'optional properties of an object that is not written out',
      settings: templated('await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments),
      code: `import { TunedExecutionEngine } from './tuned-execution-engine.js';
import { currentContext } from './context.js';

const options = { userContext: currentContext(), timeout: 500 };
export const engine = new TunedExecutionEngine(options);`,
      errors: [
        {
          ...constructed('TunedExecutionEngine', {
            factory: ['await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 56,
        },
      ],
      output: `import { TunedExecutionEngine } from './tuned-execution-engine.js';
import { currentContext } from './context.js';
import { openEngineWith } from './factories/optional-arguments.js';

const options = { userContext: currentContext(), timeout: 500 };
export const engine = await openEngineWith({ userContext: options.userContext, timeout: options.timeout });`,
    },
    {
      name: 'an optional property of an object for a required argument',
      settings: templated('await openStrictEngine($userContext, $timeout)', optionalArguments),
      code: `import { TunedExecutionEngine } from './tuned-execution-engine.js';
import { currentContext } from './context.js';

const options = { userContext: currentContext() };
export const engine = new TunedExecutionEngine(options);`,
      errors: [
        {
          ...constructed('TunedExecutionEngine', {
            outcome: explained('argument-unmapped', 'timeout'),
            factory: ['await openStrictEngine($userContext, $timeout)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 56,
        },
      ],
      output: null,
    },
    {
      name: 'properties for arguments',
      settings: templated('await openEngine($userContext, $timeout)', optionalArguments),
      code: `import { TunedExecutionEngine } from './tuned-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new TunedExecutionEngine({ timeout: 500, userContext: currentContext() });`,
      errors: [
        {
          ...constructed('TunedExecutionEngine', {
            factory: ['await openEngine($userContext, $timeout)', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 96,
        },
      ],
      output: `import { TunedExecutionEngine } from './tuned-execution-engine.js';
import { currentContext } from './context.js';
import { openEngine } from './factories/optional-arguments.js';

export const engine = await openEngine(currentContext(), 500);`,
    },
    {
      name: 'properties for arguments, in another order and with effects',
      settings: templated('await openEngine($userContext, $timeout)', optionalArguments),
      code: `import { TunedExecutionEngine } from './tuned-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new TunedExecutionEngine({ timeout: Date.now(), userContext: currentContext() });`,
      errors: [
        {
          ...constructed('TunedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'Date.now()'),
            factory: ['await openEngine($userContext, $timeout)', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 103,
          suggestions: [
            {
              ...callFactory(),
              output: `import { TunedExecutionEngine } from './tuned-execution-engine.js';
import { currentContext } from './context.js';
import { openEngine } from './factories/optional-arguments.js';

export const engine = await openEngine(currentContext(), Date.now());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'properties for properties',
      settings: templated('await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments),
      code: `import { TunedExecutionEngine } from './tuned-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new TunedExecutionEngine({ userContext: currentContext(), label: 'mine' });`,
      errors: [
        {
          ...constructed('TunedExecutionEngine', {
            outcome: dropped("label: 'mine'"),
            factory: ['await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 97,
        },
      ],
      output: `import { TunedExecutionEngine } from './tuned-execution-engine.js';
import { currentContext } from './context.js';
import { openEngineWith } from './factories/optional-arguments.js';

export const engine = await openEngineWith({ userContext: currentContext() });`,
    },
    {
      name: 'a property in parentheses',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

const userContext = currentContext();
export const engine = new ExecutionEngine({ 'userContext': (0, userContext) });`,
      typeErrors: [2695],
      errors: [{ ...constructed(consolidatedEngine), line: 5, column: 23, endLine: 5, endColumn: 79 }],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine((0, userContext));`,
      outputTypeErrors: [2695],
    },
    {
      name: 'an object in parentheses',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

export const engine = new ExecutionEngine(({ userContext: currentContext() }));`,
      errors: [{ ...constructed(consolidatedEngine), line: 4, column: 23, endLine: 4, endColumn: 79 }],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an object that is cast',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

export const engine = new ExecutionEngine({ userContext: currentContext() } as const);`,
      errors: [{ ...constructed(consolidatedEngine), line: 4, column: 23, endLine: 4, endColumn: 86 }],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
  ],
});

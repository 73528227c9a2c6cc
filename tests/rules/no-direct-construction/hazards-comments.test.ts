import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, consolidatedEngine, constructed, dropped, explained, oldEngine, suggested } from './findings.ts';
import { engines, optionalArguments, templated } from './settings.ts';

// No comment is lost without asking.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a comment before an argument: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(/* who asks */ currentContext());`,
    },
    {
      name: 'a comment after an argument: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(currentContext() /* who asks */);`,
    },
    {
      name: 'a comment on the line of an argument: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(
  currentContext(), // who asks
);`,
    },
    {
      name: 'a comment on a line of its own: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(
  // who asks
  currentContext(),
);`,
    },
    {
      name: 'a comment in an argument: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine({
  ...currentContext(), // who asks
});`,
    },
    {
      name: 'a comment between `new` and the class: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new /* old */ RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a comment between the class and its arguments: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine /* old */ (currentContext());`,
    },
    {
      name: 'a comment after the last comma: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(currentContext(), /* no timeout */);`,
    },
    {
      name: 'a comment between `return new` and the class: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export async function open() {
  return new // old
    RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a comment over several lines between `new` and the class: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export async function open() {
  return new /*
    old */ RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a comment over several lines before all arguments: from another module',
      settings: templated('createExecutionEngineSync($args)'),
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine /*
  old */ (currentContext());`,
    },
    {
      name: 'a comment in an empty argument list: from another module',
      settings: templated('createExecutionEngineSync($args)'),
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(/* nothing */);`,
      typeErrors: [2554],
    },
    {
      name: 'a comment in a class expression: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new (/* old */ RequestScopedExecutionEngine)(currentContext());`,
    },
    {
      name: 'comments around a call on the result: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

/* before */ new RequestScopedExecutionEngine(currentContext()) /* between */
  .cancel(); // after`,
    },
    {
      name: 'comments in a file with Windows line ends: from another module',
      code: "import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';\r\nimport { currentContext } from './context.js';\r\n\r\nexport const engine = new RequestScopedExecutionEngine(\r\n  currentContext(), // who asks\r\n);",
    },
    {
      name: 'comments in a file that is indented by tabs: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export async function open() {
	return new RequestScopedExecutionEngine(
		// who asks
		currentContext(),
	);
}`,
    },
    {
      name: 'a comment over several lines before an argument: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(
  /*
   * who asks
   */
  currentContext(),
);`,
    },
    {
      name: 'a comment in the list of `Reflect.construct`: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = Reflect.construct(RequestScopedExecutionEngine, [/* who asks */ currentContext()]);`,
    },
  ],
  invalid: [
    {
      name: 'a comment before an argument',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(/* who asks */ currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 4, endColumn: 88 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(/* who asks */ currentContext());`,
    },
    {
      name: 'a comment after an argument',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(currentContext() /* who asks */);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 4, endColumn: 88 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext() /* who asks */);`,
    },
    {
      name: 'a comment on the line of an argument',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(
  currentContext(), // who asks
);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 6, endColumn: 2 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(
  currentContext(), // who asks
);`,
    },
    {
      name: 'a comment on a line of its own',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(
  // who asks
  currentContext(),
);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 7, endColumn: 2 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(
  // who asks
  currentContext(),
);`,
    },
    {
      name: 'a comment in an argument',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine({
  ...currentContext(), // who asks
});`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 6, endColumn: 3 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine({
  ...currentContext(), // who asks
});`,
    },
    {
      name: 'a comment between `new` and the class',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new /* old */ RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 4, endColumn: 83 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = /* old */ await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a comment between the class and its arguments',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine /* old */ (currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 4, endColumn: 84 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = /* old */ await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a comment after the last comma',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(currentContext(), /* no timeout */);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 4, endColumn: 91 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext() /* no timeout */);`,
    },
    {
      name: 'a comment between `return new` and the class',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export async function open() {
  return new // old
    RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('comment-would-be-lost') }),
          line: 5,
          column: 10,
          endLine: 6,
          endColumn: 51,
          suggestions: [
            {
              ...callFactory(),
              output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open() {
  return await createExecutionEngine(currentContext());
}`,
              losesComments: true,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a comment over several lines between `new` and the class',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export async function open() {
  return new /*
    old */ RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('comment-would-be-lost') }),
          line: 5,
          column: 10,
          endLine: 6,
          endColumn: 58,
          suggestions: [
            {
              ...callFactory(),
              output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open() {
  return await createExecutionEngine(currentContext());
}`,
              losesComments: true,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a comment in a dropped argument',
      code: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(registry /* all agents */, bridge, currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, { outcome: suggested('comment-would-be-lost') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 95,
          suggestions: [
            {
              ...callFactory(),
              output: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
              losesComments: true,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a comment over several lines before all arguments',
      settings: templated('createExecutionEngineSync($args)'),
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine /*
  old */ (currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('comment-would-be-lost'),
            factory: ['createExecutionEngineSync($args)'],
          }),
          line: 4,
          column: 23,
          endLine: 5,
          endColumn: 28,
          suggestions: [
            {
              ...callFactory(),
              output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
              losesComments: true,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a comment in an empty argument list, after another argument',
      settings: templated('openPipeline($scope, $args)', optionalArguments),
      code: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';

const context = currentContext();
export const engine = Reflect.construct(PipelineExecutionEngine, [/* nothing */]);`,
      errors: [
        {
          ...constructed('PipelineExecutionEngine', { factory: ['openPipeline($scope, $args)', optionalArguments] }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 82,
        },
      ],
      output: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';
import { openPipeline } from './factories/optional-arguments.js';

const context = currentContext();
export const engine = /* nothing */ openPipeline(context);`,
    },
    {
      name: 'a comment in an empty argument list',
      settings: templated('createExecutionEngineSync($args)'),
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(/* nothing */);`,
      typeErrors: [2554],
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['createExecutionEngineSync($args)'],
            outcome: explained('factory-mismatch', 'createExecutionEngineSync takes 1 argument, and 0 would be given'),
          }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'a comment at a property',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

export const engine = new ExecutionEngine({ userContext: /* who asks */ currentContext() });`,
      errors: [{ ...constructed(consolidatedEngine), line: 4, column: 23, endLine: 4, endColumn: 92 }],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(/* who asks */ currentContext());`,
    },
    {
      name: 'a comment after a property',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

export const engine = new ExecutionEngine({
  userContext: currentContext(), // who asks
});`,
      errors: [{ ...constructed(consolidatedEngine), line: 4, column: 23, endLine: 6, endColumn: 3 }],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(
  currentContext(), // who asks
);`,
    },
    {
      name: 'a comment before a property',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

export const engine = new ExecutionEngine({
  // who asks
  userContext: currentContext(),
});`,
      errors: [{ ...constructed(consolidatedEngine), line: 4, column: 23, endLine: 7, endColumn: 3 }],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(
  // who asks
  currentContext(),
);`,
    },
    {
      name: 'a comment in a class expression',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new (/* old */ RequestScopedExecutionEngine)(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 4, endColumn: 85 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = /* old */ await createExecutionEngine(currentContext());`,
    },
    {
      name: 'comments around a call on the result',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

/* before */ new RequestScopedExecutionEngine(currentContext()) /* between */
  .cancel(); // after`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 14, endLine: 4, endColumn: 64 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

/* before */ (await createExecutionEngine(currentContext())) /* between */
  .cancel(); // after`,
    },
    {
      name: 'comments in a file with Windows line ends',
      code: "import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';\r\nimport { currentContext } from './context.js';\r\n\r\nexport const engine = new RequestScopedExecutionEngine(\r\n  currentContext(), // who asks\r\n);",
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 6, endColumn: 2 }],
      output:
        "import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';\r\nimport { currentContext } from './context.js';\r\nimport { createExecutionEngine } from './execution-engine-factory.js';\r\n\r\nexport const engine = await createExecutionEngine(\r\n  currentContext(), // who asks\r\n);",
    },
    {
      name: 'comments in a file that is indented by tabs',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export async function open() {
	return new RequestScopedExecutionEngine(
		// who asks
		currentContext(),
	);
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 9, endLine: 8, endColumn: 3 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open() {
	return await createExecutionEngine(
		// who asks
		currentContext(),
	);
}`,
    },
    {
      name: 'comments at several arguments',
      settings: templated('openEngineLike($registry, $bridge, $userContext)', optionalArguments),
      code: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(
    registry,
    bridge, // for events
    /* who asks */ currentContext(), // and when
    // nothing else
);`,
      errors: [
        {
          ...constructed(oldEngine, {
            factory: ['openEngineLike($registry, $bridge, $userContext)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 10,
          endColumn: 2,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';
import { openEngineLike } from './factories/optional-arguments.js';

export const engine = openEngineLike(
    registry,
    bridge, // for events
    /* who asks */ currentContext(), // and when
    // nothing else
);`,
    },
    {
      name: 'comments at properties for properties',
      settings: templated('await openEngineWith({ bridge: $bridge, userContext: $userContext })', optionalArguments),
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine({
  bridge, // for events
  userContext: currentContext(), // who asks
});`,
      errors: [
        {
          ...constructed(consolidatedEngine, {
            factory: ['await openEngineWith({ bridge: $bridge, userContext: $userContext })', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 8,
          endColumn: 3,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';
import { openEngineWith } from './factories/optional-arguments.js';

export const engine = await openEngineWith({
  bridge, // for events
  userContext: currentContext(), // who asks
});`,
    },
    {
      name: 'a comment over several lines before an argument',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(
  /*
   * who asks
   */
  currentContext(),
);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 9, endColumn: 2 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(
  /*
   * who asks
   */
  currentContext(),
);`,
    },
    {
      name: 'a comment behind a member of a bag',
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

const options = { userContext: currentContext() };
export const engine = new ExecutionEngine(/* all */ options /* of them */);`,
      errors: [{ ...constructed(consolidatedEngine), line: 5, column: 23, endLine: 5, endColumn: 75 }],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const options = { userContext: currentContext() };
export const engine = await createExecutionEngine(/* all */ options.userContext /* of them */);`,
    },
    {
      name: 'a comment that belongs to the next argument',
      code: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(registry, bridge, /* who asks */ currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, { outcome: dropped('registry', 'bridge') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 93,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(/* who asks */ currentContext());`,
    },
    {
      name: 'a comment between dropped arguments',
      code: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(
  registry, // all agents
  bridge,
  currentContext(),
);`,
      errors: [
        {
          ...constructed(oldEngine, { outcome: suggested('comment-would-be-lost') }),
          line: 5,
          column: 23,
          endLine: 9,
          endColumn: 2,
          suggestions: [
            {
              ...callFactory(),
              output: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
              losesComments: true,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a comment in the list of `Reflect.construct`',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = Reflect.construct(RequestScopedExecutionEngine, [/* who asks */ currentContext()]);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 4, endColumn: 105 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(/* who asks */ currentContext());`,
    },
  ],
});

import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed } from './findings.ts';
import { engines } from './settings.ts';

// Where a new import goes, and in which style.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'after the last import: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import './wiring.js';
import type { Bridge } from './bridge.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'after a comment that ends the line of the last import: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js'; // old

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'before a comment on a line of its own: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
// the engine
const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'before a comment over several lines that begins on the line of the last import: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js'; /*
  the engine
*/
const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'on a line with code: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js'; const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'after imports that stand at the end: from another module',
      code: `const engine = new RequestScopedExecutionEngine(currentContext());

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';`,
    },
    {
      name: 'after a hashbang: from another module',
      code: `#!/usr/bin/env node
const { RequestScopedExecutionEngine } = await import('./sandbox/request-scoped-execution-engine.js');
export const open = async (userContext: never) => new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'after a hashbang and a directive: from another module',
      code: `#!/usr/bin/env node
'use strict';

const { RequestScopedExecutionEngine } = await import('./sandbox/request-scoped-execution-engine.js');
export const open = async (userContext: never) => new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: "after 'use client' without a semicolon: from another module",
      code: `'use client'

const { RequestScopedExecutionEngine } = await import('./sandbox/request-scoped-execution-engine.js')
export const open = async (userContext: never) => new RequestScopedExecutionEngine(userContext)`,
    },
    {
      name: 'after a directive with a comment: from another module',
      code: `'use strict'; // always
const { RequestScopedExecutionEngine } = await import('./sandbox/request-scoped-execution-engine.js');
export const open = async (userContext: never) => new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'after comments that head the file: from another module',
      code: `// Copyright nobody.

/** @file Opens engines. */
const { RequestScopedExecutionEngine } = await import('./sandbox/request-scoped-execution-engine.js');
export const open = async (userContext: never) => new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'before the comment of the first statement: from another module',
      code: `// Copyright nobody.

/** The old engines. */
const { RequestScopedExecutionEngine } = await import('./sandbox/request-scoped-execution-engine.js');
export const open = async (userContext: never) => new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: "after 'use client' and imports: from another module",
      code: `'use client';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'double quotes: from another module',
      code: `import { currentContext } from "./context.js";
import { RequestScopedExecutionEngine } from "./sandbox/request-scoped-execution-engine.js";

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'no semicolons: from another module',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js'

const engine = new RequestScopedExecutionEngine(currentContext())`,
    },
    {
      name: 'Windows line ends: from another module',
      code: "import { currentContext } from './context.js';\r\nimport { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';\r\n\r\nconst engine = new RequestScopedExecutionEngine(currentContext());",
    },
    {
      name: 'the extensions of the source: from another module',
      code: `import { currentContext } from './context.ts';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.ts';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'aliases and relative paths, mostly relative: from another module',
      code: `import { currentContext } from './context.js';
import { bridge } from './wiring.js';
import { RequestScopedExecutionEngine } from '@engines/sandbox/request-scoped-execution-engine';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'aliases only: from another module',
      code: `import { currentContext } from '@engines/context';
import { RequestScopedExecutionEngine } from '@engines/sandbox/request-scoped-execution-engine';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'an alias for another folder: from another module',
      filename: 'src/sandbox/consumer.ts',
      code: `import { currentContext } from '../context.js';
import { onStart } from '@engines/hooks/engine-hooks';
import { RequestScopedExecutionEngine } from '../sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'in a JavaScript module: from another module',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'in a JSX file: from another module',
      filename: 'src/consumer.jsx',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const View = async () => <p>{new RequestScopedExecutionEngine(currentContext()).userContext.userId}</p>;`,
    },
  ],
  invalid: [
    {
      name: 'after the last import',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import './wiring.js';
import type { Bridge } from './bridge.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 16, endLine: 6, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import './wiring.js';
import type { Bridge } from './bridge.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'after a comment that ends the line of the last import',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'; // old

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'; // old
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'before a comment on a line of its own',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
// the engine
const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';
// the engine
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'before a comment over several lines that begins on the line of the last import',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'; /*
  the engine
*/
const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js'; /*
  the engine
*/
const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'on a line with code',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'; const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 2, column: 101, endLine: 2, endColumn: 151 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js'; const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'after imports that stand at the end',
      code: `const engine = new RequestScopedExecutionEngine(currentContext());

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 1, column: 16, endLine: 1, endColumn: 66 }],
      output: `const engine = await createExecutionEngine(currentContext());

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';`,
    },
    {
      name: 'after a hashbang',
      code: `#!/usr/bin/env node
const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
export const open = async (userContext: never) => new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 3, column: 51, endLine: 3, endColumn: 96 }],
      output: `#!/usr/bin/env node
import { createExecutionEngine } from './execution-engine-factory.js';

const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
export const open = async (userContext: never) => await createExecutionEngine(userContext);`,
    },
    {
      name: 'after a hashbang and a directive',
      code: `#!/usr/bin/env node
'use strict';

const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
export const open = async (userContext: never) => new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 51, endLine: 5, endColumn: 96 }],
      output: `#!/usr/bin/env node
'use strict';

import { createExecutionEngine } from './execution-engine-factory.js';

const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
export const open = async (userContext: never) => await createExecutionEngine(userContext);`,
    },
    {
      name: "after 'use client' without a semicolon",
      code: `'use client'

const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js')
export const open = async (userContext: never) => new RequestScopedExecutionEngine(userContext)`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 51, endLine: 4, endColumn: 96 }],
      output: `'use client'

import { createExecutionEngine } from './execution-engine-factory.js'

const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js')
export const open = async (userContext: never) => await createExecutionEngine(userContext)`,
    },
    {
      name: 'after a directive with a comment',
      code: `'use strict'; // always
const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
export const open = async (userContext: never) => new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 3, column: 51, endLine: 3, endColumn: 96 }],
      output: `'use strict'; // always

import { createExecutionEngine } from './execution-engine-factory.js';
const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
export const open = async (userContext: never) => await createExecutionEngine(userContext);`,
    },
    {
      name: 'after comments that head the file',
      code: `// Copyright nobody.

/** @file Opens engines. */
const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
export const open = async (userContext: never) => new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 51, endLine: 5, endColumn: 96 }],
      output: `// Copyright nobody.

/** @file Opens engines. */
import { createExecutionEngine } from './execution-engine-factory.js';

const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
export const open = async (userContext: never) => await createExecutionEngine(userContext);`,
    },
    {
      name: 'before the comment of the first statement',
      code: `// Copyright nobody.

/** The old engines. */
const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
export const open = async (userContext: never) => new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 51, endLine: 5, endColumn: 96 }],
      output: `// Copyright nobody.

import { createExecutionEngine } from './execution-engine-factory.js';

/** The old engines. */
const { RequestScopedExecutionEngine } = await import('./request-scoped-execution-engine.js');
export const open = async (userContext: never) => await createExecutionEngine(userContext);`,
    },
    {
      name: "after 'use client' and imports",
      code: `'use client';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 16, endLine: 6, endColumn: 66 }],
      output: `'use client';

import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'double quotes',
      code: `import { currentContext } from "./context.js";
import { RequestScopedExecutionEngine } from "./request-scoped-execution-engine.js";

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from "./context.js";
import { RequestScopedExecutionEngine } from "./request-scoped-execution-engine.js";
import { createExecutionEngine } from "./execution-engine-factory.js";

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'no semicolons',
      code: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'

const engine = new RequestScopedExecutionEngine(currentContext())`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js'
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js'
import { createExecutionEngine } from './execution-engine-factory.js'

const engine = await createExecutionEngine(currentContext())`,
    },
    {
      name: 'Windows line ends',
      code: "import { currentContext } from './context.js';\r\nimport { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';\r\n\r\nconst engine = new RequestScopedExecutionEngine(currentContext());",
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output:
        "import { currentContext } from './context.js';\r\nimport { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';\r\nimport { createExecutionEngine } from './execution-engine-factory.js';\r\n\r\nconst engine = await createExecutionEngine(currentContext());",
    },
    {
      name: 'the extensions of the source',
      code: `import { currentContext } from './context.ts';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.ts';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.ts';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.ts';
import { createExecutionEngine } from './execution-engine-factory.ts';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'aliases and relative paths, mostly relative',
      code: `import { currentContext } from './context.js';
import { bridge } from './wiring.js';
import { RequestScopedExecutionEngine } from '@engines/request-scoped-execution-engine';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { bridge } from './wiring.js';
import { RequestScopedExecutionEngine } from '@engines/request-scoped-execution-engine';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'aliases only',
      code: `import { currentContext } from '@engines/context';
import { RequestScopedExecutionEngine } from '@engines/request-scoped-execution-engine';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from '@engines/context';
import { RequestScopedExecutionEngine } from '@engines/request-scoped-execution-engine';
import { createExecutionEngine } from '@engines/execution-engine-factory';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an alias for another folder',
      filename: 'src/sandbox/consumer.ts',
      code: `import { currentContext } from '../context.js';
import { onStart } from '@engines/hooks/engine-hooks';
import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 16, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from '../context.js';
import { onStart } from '@engines/hooks/engine-hooks';
import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';
import { createExecutionEngine } from '../execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'in a JavaScript module',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'in a JSX file',
      filename: 'src/consumer.jsx',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const View = async () => <p>{new RequestScopedExecutionEngine(currentContext()).userContext.userId}</p>;`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 37, endLine: 4, endColumn: 87 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const View = async () => <p>{(await createExecutionEngine(currentContext())).userContext.userId}</p>;`,
    },
  ],
});

import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { constructed, explained, subclassConstructed } from './findings.ts';

// What TypeScript's namespaces export, used in the same file.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a class that another part of the namespace declares',
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const old = RequestScopedExecutionEngine;
export namespace Engines {
  export class RequestScopedExecutionEngine {
    constructor(readonly context: UserExecutionContext) {}
  }
}
export namespace Engines {
  export const open = () => new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a constant that another part of a dotted namespace declares',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const old = RequestScopedExecutionEngine;
export namespace Old.Engines {
  export const RequestScopedExecutionEngine = Sandboxed;
}
export namespace Old.Engines {
  export const open = async () => new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a member of another part of an enum',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const old = RequestScopedExecutionEngine;
export enum Kind {
  RequestScopedExecutionEngine = 1,
}
export enum Kind {
  Other = new Array(RequestScopedExecutionEngine).length,
}`,
    },
    {
      name: 'a constant of a namespace: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}
export const open = async () => new Old.Engine(currentContext());`,
    },
    {
      name: 'a constant of a namespace: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}
export const open = async (Old: { Engine: typeof Sandboxed }) => new Old.Engine(currentContext());
export const old = Old;`,
    },
    {
      name: 'a constant of a namespace: another name',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
  export const Other = Sandboxed;
}
export const open = async () => new Old.Other(currentContext());`,
    },
    {
      name: 'a namespace within a namespace: another one',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

namespace Old {
  export namespace Inner {
    export const Engine = RequestScopedExecutionEngine;
  }
  export namespace Sandbox {
    export const Engine = Sandboxed;
  }
}
export const open = async () => new Old.Sandbox.Engine(currentContext());`,
    },
    {
      name: 'a dotted namespace: another one',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

namespace Old.Inner {
  export const Engine = RequestScopedExecutionEngine;
}
namespace Old.Sandbox {
  export const Engine = Sandboxed;
}
export const open = async () => new Old.Sandbox.Engine(currentContext());`,
    },
    {
      name: 'a constant that a namespace keeps to itself',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const Engine = Sandboxed;
namespace Old {
  const Engine = RequestScopedExecutionEngine;
  export const name = Engine.name;
}
namespace Old {
  export const open = async () => new Engine(currentContext());
}
export const open = Old.open;`,
    },
    {
      name: 'an import of a member of a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as engines from './sandbox/request-scoped-execution-engine.js';

import Engine = engines.RequestScopedExecutionEngine;
export const open = async () => new Engine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'a class that another part of the namespace keeps to itself',
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export namespace Engines {
  class RequestScopedExecutionEngine {
    constructor(readonly context: UserExecutionContext) {}
  }
  export const make = () => new RequestScopedExecutionEngine(currentContext()).context;
}
export namespace Engines {
  export const open = async () => new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 11,
          column: 35,
          endLine: 11,
          endColumn: 85,
        },
      ],
      output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export namespace Engines {
  class RequestScopedExecutionEngine {
    constructor(readonly context: UserExecutionContext) {}
  }
  export const make = () => new RequestScopedExecutionEngine(currentContext()).context;
}
export namespace Engines {
  export const open = async () => await createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a constant of a namespace',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}
export const open = async () => new Old.Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 65,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a class of a namespace that extends it',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

namespace Old {
  export class Engine extends RequestScopedExecutionEngine {}
}
export const open = async () => new Old.Engine(currentContext());`,
      errors: [
        {
          ...subclassConstructed('Old.Engine', 'RequestScopedExecutionEngine'),
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 65,
        },
      ],
      output: null,
    },
    {
      name: 'an exported import of a namespace',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';

namespace Old {
  export import Engine = engines.RequestScopedExecutionEngine;
}
export const open = async () => new Old.Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 65,
        },
      ],
      output: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

namespace Old {
  export import Engine = engines.RequestScopedExecutionEngine;
}
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an import of a member of a namespace of the file',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}
import Engine = Old.Engine;
export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 8,
          column: 33,
          endLine: 8,
          endColumn: 61,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}
import Engine = Old.Engine;
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an import of a member of an imported namespace',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';

import Engine = engines.RequestScopedExecutionEngine;
export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 61,
        },
      ],
      output: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

import Engine = engines.RequestScopedExecutionEngine;
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a namespace within a namespace',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

namespace Old {
  export namespace Inner {
    export const Engine = RequestScopedExecutionEngine;
  }
}
export const open = async () => new Old.Inner.Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 9,
          column: 33,
          endLine: 9,
          endColumn: 71,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

namespace Old {
  export namespace Inner {
    export const Engine = RequestScopedExecutionEngine;
  }
}
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a dotted namespace',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

namespace Old.Inner {
  export const Engine = RequestScopedExecutionEngine;
}
export const open = async () => new Old.Inner.Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 71,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

namespace Old.Inner {
  export const Engine = RequestScopedExecutionEngine;
}
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a dotted namespace beside a plain one',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

namespace Old {
  export const since = 2019;
}
namespace Old.Inner {
  export const Engine = RequestScopedExecutionEngine;
}
export const open = async () => new Old.Inner.Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 10,
          column: 33,
          endLine: 10,
          endColumn: 71,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

namespace Old {
  export const since = 2019;
}
namespace Old.Inner {
  export const Engine = RequestScopedExecutionEngine;
}
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the other part of a namespace',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}
namespace Old {
  export const open = async () => new Engine(currentContext());
}
export const open = Old.open;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 8,
          column: 35,
          endLine: 8,
          endColumn: 63,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}
namespace Old {
  export const open = async () => await createExecutionEngine(currentContext());
}
export const open = Old.open;`,
    },
    {
      name: 'a member of a namespace, taken out',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}
const { Engine } = Old;
export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 8,
          column: 33,
          endLine: 8,
          endColumn: 61,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}
const { Engine } = Old;
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a namespace and a class of one name',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly name = 'desk';
}
export namespace Desk {
  export const Engine = RequestScopedExecutionEngine;
}
export const open = async () => new Desk.Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 10,
          column: 33,
          endLine: 10,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly name = 'desk';
}
export namespace Desk {
  export const Engine = RequestScopedExecutionEngine;
}
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a variable of a namespace that is assigned',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

namespace Old {
  export let Engine: any = RequestScopedExecutionEngine;
}
Old.Engine = Object;
export const open = async () => new Old.Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 8,
          column: 33,
          endLine: 8,
          endColumn: 65,
        },
      ],
      output: null,
    },
    {
      name: 'a type that rests on a constant of a namespace',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}
export const open = async () => {
  const engine: InstanceType<typeof Old.Engine> = new Old.Engine(currentContext());
  return engine;
};`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('linked-site', 'Old.Engine') }),
          line: 8,
          column: 51,
          endLine: 8,
          endColumn: 83,
        },
      ],
      output: null,
    },
  ],
});

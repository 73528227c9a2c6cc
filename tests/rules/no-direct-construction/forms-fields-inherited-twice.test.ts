import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { constructed, explained } from './findings.ts';

// Fields that are handed down over two classes.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a field of the base class of the base class, which another module declares: of the same name',
      code: `import { currentContext } from './context.js';
import { Host } from './sandbox/carriers/host.js';

class Desk extends Host {}
class FrontDesk extends Desk {
  async open() {
    return new this.engineClass(currentContext());
  }
}
export const desk = new FrontDesk();`,
    },
    {
      name: 'a field that the class in between has itself',
      code: `import { currentContext } from './context.js';
import { Host } from './carriers/host.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk extends Host {
  protected override readonly engineClass: any = Sandboxed;
}
class FrontDesk extends Desk {
  async open() {
    return new this.engineClass(currentContext());
  }
}
export const desk = new FrontDesk();`,
    },
    {
      name: 'a static field that the class in between has itself',
      code: `import { currentContext } from './context.js';
import { Host } from './carriers/host.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk extends Host {
  protected static override readonly sharedClass: any = Sandboxed;
}
export class FrontDesk extends Desk {
  static async open() {
    return new this.sharedClass(currentContext());
  }
}`,
    },
    {
      name: 'a class of the file over two others: of the same name',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

class Host {
  static readonly Engine = RequestScopedExecutionEngine;
}
class Desk extends Host {}
export class FrontDesk extends Desk {
  static async open() {
    return new this.Engine(currentContext());
  }
}`,
    },
    {
      name: 'a class of the file over two others: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Host {
  static readonly Engine = RequestScopedExecutionEngine;
}
export const deskOf = (Host: new () => object) => {
  class Desk extends Host {}
  return class FrontDesk extends Desk {
    static async open() {
      return new (this as any).Engine(currentContext());
    }
  };
};
export const host = Host;`,
    },
  ],
  invalid: [
    {
      name: 'a field of the base class of the base class, which another module declares',
      code: `import { currentContext } from './context.js';
import { Host } from './carriers/host.js';

class Desk extends Host {}
class FrontDesk extends Desk {
  async open() {
    return new this.engineClass(currentContext());
  }
}
export const desk = new FrontDesk();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a static field of the base class of the base class, which another module declares',
      code: `import { currentContext } from './context.js';
import { Host } from './carriers/host.js';

class Desk extends Host {}
export class FrontDesk extends Desk {
  static async open() {
    return new this.sharedClass(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'over three classes',
      code: `import { currentContext } from './context.js';
import { Host } from './carriers/host.js';

class Desk extends Host {}
class FrontDesk extends Desk {}
class NightDesk extends FrontDesk {
  async open() {
    return new this.engineClass(currentContext());
  }
}
export const desk = new NightDesk();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 8,
          column: 12,
          endLine: 8,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a static field of a class of the file over two others',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Host {
  static readonly Engine = RequestScopedExecutionEngine;
}
class Desk extends Host {}
export class FrontDesk extends Desk {
  static async open() {
    return new this.Engine(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 10,
          column: 12,
          endLine: 10,
          endColumn: 45,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

class Host {
  static readonly Engine = RequestScopedExecutionEngine;
}
class Desk extends Host {}
export class FrontDesk extends Desk {
  static async open() {
    return await createExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a field of a class of the file over two others',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Host {
  protected readonly Engine = RequestScopedExecutionEngine;
}
class Desk extends Host {}
export class FrontDesk extends Desk {
  async open() {
    return new this.Engine(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 10,
          column: 12,
          endLine: 10,
          endColumn: 45,
        },
      ],
      output: null,
    },
  ],
});

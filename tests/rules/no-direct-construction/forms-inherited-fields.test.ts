import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { constructed, explained } from './findings.ts';

// Fields that a class of another module hands down.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a field of the base class: from another module',
      code: `import { currentContext } from './context.js';
import { Host } from './sandbox/carriers/host.js';

class Desk extends Host {
  async open() {
    return new this.engineClass(currentContext());
  }
}

export const desk = new Desk();`,
    },
    {
      name: 'a field of the base class of the base class: from another module',
      code: `import { currentContext } from './context.js';
import { NamedHost as Host } from './sandbox/carriers/host.js';

class Desk extends Host {
  async open() {
    return new this.engineClass(currentContext());
  }
}

export const desk = new Desk();`,
    },
    {
      name: 'a field of a base class in a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as hosts from './sandbox/carriers/host.js';

class Desk extends hosts.Host {
  async open() {
    return new this.engineClass(currentContext());
  }
}

export const desk = new Desk();`,
    },
    {
      name: 'a field, taken out: from another module',
      code: `import { currentContext } from './context.js';
import { Host } from './sandbox/carriers/host.js';

class Desk extends Host {
  async open() {
    const Engine = this.engineClass;
    return new Engine(currentContext());
  }
}

export const desk = new Desk();`,
    },
    {
      name: 'a static field of the base class: from another module',
      code: `import { currentContext } from './context.js';
import { Host } from './sandbox/carriers/host.js';

export class Desk extends Host {
  static async open() {
    return new this.sharedClass(currentContext());
  }
}`,
    },
    {
      name: 'a field that the class has itself',
      code: `import { currentContext } from './context.js';
import { Host } from './carriers/host.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk extends Host {
  protected override readonly engineClass: any = Sandboxed;

  async open() {
    return new this.engineClass(currentContext());
  }
}

export const desk = new Desk();`,
    },
    {
      name: 'the `this` of another function',
      code: `import { currentContext } from './context.js';
import { Host } from './carriers/host.js';

export class Desk extends Host {
  open() {
    return async function (this: any) {
      return new this.engineClass(currentContext());
    };
  }
}`,
    },
    {
      name: 'the base class is shadowed',
      code: `import { currentContext } from './context.js';
import { Host } from './carriers/host.js';

export const make = (Host: new () => any) =>
  class Desk extends Host {
    async open() {
      return new (this as any).engineClass(currentContext());
    }
  };
export { Host };`,
    },
  ],
  invalid: [
    {
      name: 'a field of the base class',
      code: `import { currentContext } from './context.js';
import { Host } from './carriers/host.js';

class Desk extends Host {
  async open() {
    return new this.engineClass(currentContext());
  }
}

export const desk = new Desk();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a field of the base class of the base class',
      code: `import { currentContext } from './context.js';
import { NamedHost as Host } from './carriers/host.js';

class Desk extends Host {
  async open() {
    return new this.engineClass(currentContext());
  }
}

export const desk = new Desk();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a field of a base class in a namespace',
      code: `import { currentContext } from './context.js';
import * as hosts from './carriers/host.js';

class Desk extends hosts.Host {
  async open() {
    return new this.engineClass(currentContext());
  }
}

export const desk = new Desk();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a field, taken out',
      code: `import { currentContext } from './context.js';
import { Host } from './carriers/host.js';

class Desk extends Host {
  async open() {
    const Engine = this.engineClass;
    return new Engine(currentContext());
  }
}

export const desk = new Desk();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'a static field of the base class',
      code: `import { currentContext } from './context.js';
import { Host } from './carriers/host.js';

export class Desk extends Host {
  static async open() {
    return new this.sharedClass(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 50,
        },
      ],
      output: null,
    },
  ],
});

import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained, leaving } from './findings.ts';
import { engines } from './settings.ts';

// Classes in the fields of other classes.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a static field: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  static readonly kind = Engine;
}
export const engine = new Desk.kind(currentContext());`,
    },
    {
      name: 'a static field: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  static readonly kind = Engine;
}
export const open = (Desk: { kind: typeof Sandboxed }) => new Desk.kind(currentContext());
export { Desk };`,
    },
    {
      name: 'another static field',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  static readonly kind = Engine;
  static readonly sandboxed = Sandboxed;
  readonly kind = Sandboxed;
}
export const engines = [new Desk.sandboxed(currentContext()), new (new Desk().kind)(currentContext())];`,
    },
    {
      name: 'a static field that nobody else can reach: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  static kind = Engine;
}
export const engine = new Desk.kind(currentContext());`,
    },
    {
      name: 'a static field that nobody else can reach: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  static kind = Engine;
}
export const open = (Desk: { kind: typeof Sandboxed }) => new Desk.kind(currentContext());
export const { name } = Desk;`,
    },
    {
      name: 'a static field that other modules can fill: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  static kind: typeof Engine = Engine;
}
export const engine = new Desk.kind(currentContext());`,
    },
    {
      name: 'a static field that other modules can fill: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  static kind = Engine;
}
export const open = (Desk: { kind: typeof Sandboxed }) => new Desk.kind(currentContext());`,
    },
    {
      name: 'a static field that is filled later: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  static kind: new (...given: any[]) => object;
}
Desk.kind = Engine;
export const engine = new Desk.kind(currentContext());`,
    },
    {
      name: 'a static field that is filled later: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  static kind: object;
}
Desk.kind = Engine;
export function open() {
  class Desk {
    static kind = Sandboxed;
  }
  return new Desk.kind(currentContext());
}`,
    },
    {
      name: 'a static field that is filled in a static block: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  static kind: new (...given: any[]) => object;
  static {
    this.kind = Engine;
  }
}
export const engine = new Desk.kind(currentContext());`,
    },
    {
      name: 'a static field that is filled in a static block: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  static kind: object;
  static {
    this.kind = Engine;
  }
}
export const open = (Desk: { kind: typeof Sandboxed }) => new Desk.kind(currentContext());
export { Desk };`,
    },
    {
      name: 'a static field, from the class itself: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  static readonly kind = Engine;
  static async open() {
    return new this.kind(currentContext());
  }
}`,
    },
    {
      name: 'a static field, from the class itself: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  static readonly kind = Engine;
  static readonly Inner = class {
    static readonly kind = Sandboxed;
    static open() {
      return new this.kind(currentContext());
    }
  };
}`,
    },
    {
      name: 'a static field that only the class sees: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  static readonly #kind = Engine;
  static async open() {
    return new this.#kind(currentContext());
  }
}`,
    },
    {
      name: 'a static field that only the class sees: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  static readonly #kind = Engine;
  static readonly Inner = class {
    static readonly #kind = Sandboxed;
    static open() {
      return new this.#kind(currentContext());
    }
  };
  static { void this.#kind; }
}`,
    },
    {
      name: 'a static getter: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  static get kind() {
    return Engine;
  }
}
export const engine = new Desk.kind(currentContext());`,
    },
    {
      name: 'a static getter: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  static get kind() {
    return Engine;
  }
}
export const open = (Desk: { kind: typeof Sandboxed }) => new Desk.kind(currentContext());
export { Desk };`,
    },
    {
      name: 'a static field of the base class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Room {
  static readonly kind = Engine;
}
class Desk extends Room {}
export const engine = new Desk.kind(currentContext());`,
    },
    {
      name: 'a static field of the base class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Room {
  static readonly kind: new (...given: any[]) => object = Engine;
}
class Desk extends Room {
  static override readonly kind = Sandboxed;
}
export const engine = new Desk.kind(currentContext());`,
    },
    {
      name: 'a private field: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  private engineClass = Engine;
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a private field: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  private engineClass = Engine;
  inner = {
    engineClass: Sandboxed,
    open() {
      return new this.engineClass(currentContext());
    },
  };
  name = this.engineClass.name;
}`,
    },
    {
      name: 'a private field that is assigned: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  private engineClass = Engine;
  async open() {
    return new this.engineClass(currentContext());
  }
  rehearse() {
    this.engineClass = Sandboxed as any;
  }
}`,
    },
    {
      name: 'a private field that is assigned: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  private engineClass = Engine;
  rehearse() {
    this.engineClass = Sandboxed as any;
  }
  static open(this: { engineClass: typeof Sandboxed }) {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a private name: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly #engineClass = Engine;
  async open() {
    return new this.#engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a private name: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly #engineClass = Engine;
  readonly Inner = class {
    readonly #engineClass = Sandboxed;
    open() {
      return new this.#engineClass(currentContext());
    }
  };
  name = this.#engineClass.name;
}`,
    },
    {
      name: 'a field that a subclass may replace: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  protected readonly engineClass = Engine;
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a field that a subclass may replace: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  protected readonly engineClass: unknown = Engine;
}
export class Other {
  protected readonly engineClass = Sandboxed;
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a field of the base class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Room {
  protected readonly engineClass = Engine;
}
export class Desk extends Room {
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a field of the base class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Room {
  protected readonly engineClass: new (...given: any[]) => object = Engine;
}
export class Desk extends Room {
  protected override readonly engineClass = Sandboxed;
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a field that the constructor fills: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  private readonly engineClass;
  constructor() {
    this.engineClass = Engine;
  }
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a field that the constructor fills: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly engineClass;
  constructor() {
    this.engineClass = Engine;
  }
}
export class Other {
  readonly engineClass = Sandboxed;
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a parameter property with a default: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  constructor(private readonly engineClass = Engine) {}
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a parameter property with a default: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  constructor(readonly engineClass = Engine) {}
}
export class Other {
  constructor(private readonly engineClass = Sandboxed) {}
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a parameter property that is handed in: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  constructor(private readonly engineClass: new (...given: any[]) => object) {}
  async open() {
    return new this.engineClass(currentContext());
  }
}
export const desk = new Desk(Engine);`,
    },
    {
      name: 'a parameter property that is handed in: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  constructor(private readonly engineClass: new (...given: any[]) => object) {}
  async open() {
    return new this.engineClass(currentContext());
  }
}
export function open() {
  class Desk {
    constructor(readonly engineClass: object) {}
  }
  return new Desk(Engine);
}
export const desk = new Desk(Sandboxed);`,
    },
    {
      name: 'a parameter property that is handed to the base class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Room {
  constructor(protected readonly engineClass: new (...given: any[]) => object) {}
  async open() {
    return new this.engineClass(currentContext());
  }
}
export class Desk extends Room {
  constructor() {
    super(Engine);
  }
}`,
    },
    {
      name: 'a parameter property that is handed to the base class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Room {
  constructor(protected readonly engineClass: new (...given: any[]) => object) {}
  async open() {
    return new this.engineClass(currentContext());
  }
}
export function open() {
  class Room {
    constructor(readonly engineClass: object) {}
  }
  return new (class extends Room {
    constructor() {
      super(Engine);
    }
  })();
}
export { Room };`,
    },
    {
      name: 'the field of another instance: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  readonly engineClass;
  constructor(engineClass: new (...given: any[]) => object) {
    this.engineClass = engineClass;
  }
}
export const engines = [new (new Desk(Engine).engineClass)(currentContext()), new (new Desk(Sandboxed).engineClass)(currentContext())];`,
    },
    {
      name: 'the field of another instance: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  readonly engineClass: new (...given: any[]) => object = Engine;
}
export const open = (Desk: new () => { engineClass: typeof Sandboxed }) => new (new Desk().engineClass)(currentContext());
export { Desk };`,
    },
    {
      name: 'a getter of an instance: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  get engineClass() {
    return Engine;
  }
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a getter of an instance: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  get engineClass() {
    return Engine;
  }
}
export class Other {
  get engineClass() {
    return Sandboxed;
  }
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
    },
    {
      name: 'a method that gives the class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  private engineClass() {
    return Engine;
  }
  async open() {
    const Kind = this.engineClass();
    return new Kind(currentContext());
  }
}`,
    },
    {
      name: 'a method that gives the class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  engineClass() {
    return Engine;
  }
}
export class Other {
  engineClass() {
    return Sandboxed;
  }
  async open() {
    const Kind = this.engineClass();
    return new Kind(currentContext());
  }
}`,
    },
    {
      name: 'a function in a class, which has a `this` of its own',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  engineClass = Engine;
  open() {
    return function (this: { engineClass: typeof Sandboxed }) {
      return new this.engineClass(currentContext());
    };
  }
}`,
    },
    {
      name: 'an arrow function in a class, which has the `this` of the class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  private engineClass = Engine;
  open = async () => new this.engineClass(currentContext());
}`,
    },
    {
      name: 'an arrow function in a class, which has the `this` of the class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  private engineClass = Engine;
  open = (engineClass: typeof Sandboxed) => [this.engineClass.name, new engineClass(currentContext())];
}`,
    },
  ],
  invalid: [
    {
      name: 'a static field',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Desk {
  static readonly kind = Engine;
}
export const engine = new Desk.kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Desk']) }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 54,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

class Desk {
  static readonly kind = Engine;
}
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a static field that nobody else can reach',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Desk {
  static kind = Engine;
}
export const engine = new Desk.kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Desk']) }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 54,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

class Desk {
  static kind = Engine;
}
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a static field that other modules can fill',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  static kind: typeof Engine = Engine;
}
export const engine = new Desk.kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 54,
        },
      ],
      output: null,
    },
    {
      name: 'a static field that is filled later',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Desk {
  static kind: new (...given: any[]) => object;
}
Desk.kind = Engine;
export const engine = new Desk.kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 8,
          column: 23,
          endLine: 8,
          endColumn: 54,
        },
      ],
      output: null,
    },
    {
      name: 'a static field that is filled in a static block',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Desk {
  static kind: new (...given: any[]) => object;
  static {
    this.kind = Engine;
  }
}
export const engine = new Desk.kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 10,
          column: 23,
          endLine: 10,
          endColumn: 54,
        },
      ],
      output: null,
    },
    {
      name: 'a static field, from the class itself',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  static readonly kind = Engine;
  static async open() {
    return new this.kind(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a static field that only the class sees',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  static readonly #kind = Engine;
  static async open() {
    return new this.#kind(currentContext());
  }
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 12, endLine: 7, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static readonly #kind = Engine;
  static async open() {
    return await createExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a static getter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Desk {
  static get kind() {
    return Engine;
  }
}
export const engine = new Desk.kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Desk']) }),
          line: 9,
          column: 23,
          endLine: 9,
          endColumn: 54,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

class Desk {
  static get kind() {
    return Engine;
  }
}
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a static field of the base class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Room {
  static readonly kind = Engine;
}
class Desk extends Room {}
export const engine = new Desk.kind(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Desk']) }),
          line: 8,
          column: 23,
          endLine: 8,
          endColumn: 54,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

class Room {
  static readonly kind = Engine;
}
class Desk extends Room {}
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a private field',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  private engineClass = Engine;
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 12, endLine: 7, endColumn: 50 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private engineClass = Engine;
  async open() {
    return await createExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a private field that is assigned',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  private engineClass = Engine;
  async open() {
    return new this.engineClass(currentContext());
  }
  rehearse() {
    this.engineClass = Sandboxed as any;
  }
}`,
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
      name: 'a private name',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly #engineClass = Engine;
  async open() {
    return new this.#engineClass(currentContext());
  }
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 12, endLine: 7, endColumn: 51 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engineClass = Engine;
  async open() {
    return await createExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a field that a subclass may replace',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  protected readonly engineClass = Engine;
  async open() {
    return new this.engineClass(currentContext());
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
      name: 'a field of the base class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Room {
  protected readonly engineClass = Engine;
}
export class Desk extends Room {
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a field that the constructor fills',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  private readonly engineClass;
  constructor() {
    this.engineClass = Engine;
  }
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 10,
          column: 12,
          endLine: 10,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter property with a default',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  constructor(private readonly engineClass = Engine) {}
  async open() {
    return new this.engineClass(currentContext());
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
      name: 'a parameter property that is handed in',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Desk {
  constructor(private readonly engineClass: new (...given: any[]) => object) {}
  async open() {
    return new this.engineClass(currentContext());
  }
}
export const desk = new Desk(Engine);`,
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
      name: 'a parameter property that is handed to the base class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Room {
  constructor(protected readonly engineClass: new (...given: any[]) => object) {}
  async open() {
    return new this.engineClass(currentContext());
  }
}
export class Desk extends Room {
  constructor() {
    super(Engine);
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
      name: 'the field of another instance',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  readonly engineClass;
  constructor(engineClass: new (...given: any[]) => object) {
    this.engineClass = engineClass;
  }
}
export const engines = [new (new Desk(Engine).engineClass)(currentContext()), new (new Desk(Sandboxed).engineClass)(currentContext())];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 11,
          column: 25,
          endLine: 11,
          endColumn: 77,
        },
      ],
      output: null,
    },
    {
      name: 'a getter of an instance',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  get engineClass() {
    return Engine;
  }
  async open() {
    return new this.engineClass(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a method that gives the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  private engineClass() {
    return Engine;
  }
  async open() {
    const Kind = this.engineClass();
    return new Kind(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Kind']) }),
          line: 10,
          column: 12,
          endLine: 10,
          endColumn: 38,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private engineClass() {
    return Engine;
  }
  async open() {
    const Kind = this.engineClass();
    return await createExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'an arrow function in a class, which has the `this` of the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Desk {
  private engineClass = Engine;
  open = async () => new this.engineClass(currentContext());
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 22, endLine: 6, endColumn: 60 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private engineClass = Engine;
  open = async () => await createExecutionEngine(currentContext());
}`,
    },
  ],
});

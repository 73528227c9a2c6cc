import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { canonicalSubclassConstructed, subclassConstructed } from './findings.ts';
import { engines } from './settings.ts';

// A class that extends a registered one is constructed in its place.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a subclass: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
export const engine = new Slow(currentContext());`,
    },
    {
      name: 'a subclass: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
export const open = (Slow: typeof Sandboxed) => new Slow(currentContext());
export { Slow };`,
    },
    {
      name: 'a class expression: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const Slow = class extends Engine {};
export const engines = [new Slow(currentContext()), new (class extends Engine {})(currentContext())];`,
    },
    {
      name: 'a class expression: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const Slow = class extends Engine {};
export const open = (Slow: typeof Sandboxed) => new Slow(currentContext());
export { Slow };`,
    },
    {
      name: 'a subclass of a subclass, by another name: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
const Kind = Slow;
class Slower extends Kind {}
export const engines = [new Kind(currentContext()), new Slower(currentContext())];`,
    },
    {
      name: 'a subclass of a subclass, by another name: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
export function open(Slow: typeof Sandboxed) {
  class Slower extends Slow {}
  return new Slower(currentContext());
}
export { Slow };`,
    },
    {
      name: 'a mixin: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const traced = <Base extends new (...given: any[]) => object>(base: Base) => class extends base {};
class Traced extends traced(Engine) {}
class TracedToo extends traced(Sandboxed) {}
export const engines = [new Traced(currentContext()), new TracedToo(currentContext()), new (traced(Engine))(currentContext())];`,
    },
    {
      name: 'a mixin: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const traced = <Base extends new (...given: any[]) => object>(base: Base) => class extends base {};
export function open(traced: (base: unknown) => typeof Sandboxed) {
  class Traced extends traced(Engine) {}
  return new Traced(currentContext());
}
export { traced };`,
    },
    {
      name: 'a mixin of a mixin: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

type Constructor = new (...given: any[]) => object;
function traced<Base extends Constructor>(base: Base) {
  return class extends base {};
}
function timed<Base extends Constructor>(base: Base) {
  class Timed extends traced(base) {}
  return Timed;
}
class Slow extends timed(Engine) {}
class Quick extends timed(Sandboxed) {}
export const engines = [new Slow(currentContext()), new Quick(currentContext())];`,
    },
    {
      name: 'a mixin of a mixin: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

type Constructor = new (...given: any[]) => object;
export function traced<Base extends Constructor>(base: Base) {
  return class extends base {};
}
export const open = (traced: (base: unknown) => typeof Sandboxed) => new (traced(Engine))(currentContext());`,
    },
    {
      name: 'a subclass in an object and a list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
const kinds = { slow: Slow, list: [Slow], sandboxed: Sandboxed };
export const engines = [new kinds.slow(currentContext()), new kinds.list[0](currentContext()), new kinds.sandboxed(currentContext())];`,
    },
    {
      name: 'a subclass in an object and a list: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
const kinds = { slow: Slow };
export const open = (kinds: { slow: typeof Sandboxed }) => new kinds.slow(currentContext());
export { kinds };`,
    },
    {
      name: 'a subclass or something else: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
export const engine = new (Math.random() > 0.5 ? Slow : Sandboxed)(currentContext());`,
    },
    {
      name: 'a subclass or something else: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
export const open = (Slow: typeof Sandboxed) => new (Math.random() > 0.5 ? Slow : Sandboxed)(currentContext());
export { Slow };`,
    },
    {
      name: '`this.constructor`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Slow extends Engine {
  copy() {
    return new (this.constructor as typeof Slow)(currentContext());
  }
}`,
    },
    {
      name: '`this.constructor`: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Slow extends Engine {
  readonly inner = {
    copy() {
      return new (this.constructor as typeof Sandboxed)(currentContext());
    },
  };
}`,
    },
    {
      name: '`new.target`: from another module',
      code: `import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Slow extends Engine {
  readonly copy: object | undefined;
  constructor(context: any, depth = 1) {
    super(context);
    this.copy = depth > 0 ? new new.target(context, depth - 1) : undefined;
  }
}`,
    },
    {
      name: '`new.target`: shadowed',
      code: `import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Slow extends Engine {
  readonly inner = class extends Sandboxed {
    readonly copy: object | undefined;
    constructor(context: any, depth = 1) {
      super(context);
      this.copy = depth > 0 ? new new.target(context, depth - 1) : undefined;
    }
  };
}`,
    },
    {
      name: '`new this` in a static method: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Slow extends Engine {
  static open() {
    return new this(currentContext());
  }
}`,
    },
    {
      name: '`new this` in a static method: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Slow extends Engine {
  static readonly Inner = class extends Sandboxed {
    static open() {
      return new this(currentContext());
    }
  };
}`,
    },
    {
      name: 'the class itself in its own text: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export class Slow extends Engine {
  static open() {
    return new Slow(currentContext());
  }
}`,
    },
    {
      name: 'the class itself in its own text: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class Slow extends Engine {
  static open(Slow: typeof Sandboxed) {
    return new Slow(currentContext());
  }
}`,
    },
    {
      name: '`Reflect.construct` of a subclass: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
export const engines = [Reflect.construct(Slow, [currentContext()]), Object.create(Slow.prototype)];`,
    },
    {
      name: '`Reflect.construct` of a subclass: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
export const open = (Slow: typeof Sandboxed) => [Reflect.construct(Slow, [currentContext()]), Object.create(Slow.prototype)];
export { Slow };`,
    },
    {
      name: 'a member of a subclass',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {
  static readonly kind = Sandboxed;
  readonly kind = Sandboxed;
}
export const engine = new Slow.kind(currentContext());
export { Slow };`,
    },
    {
      name: 'what only implements the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Slow implements Pick<Engine, 'cancel'> {
  cancel() {}
}
export const engine = [new Slow(), currentContext()];`,
    },
    {
      name: 'a subclass of the canonical class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as UserExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

class Slow extends UserExecutionEngine {}
export const engine = new Slow(currentContext());`,
    },
    {
      name: 'a subclass of the canonical class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

class Slow extends UserExecutionEngine {}
export const open = (Slow: typeof Sandboxed) => new Slow(currentContext());
export { Slow };`,
    },
    {
      name: 'a subclass of the canonical class where that may be made',
      filename: 'src/execution-engine-factory.ts',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

class Slow extends UserExecutionEngine {}
export const createExecutionEngine = async () => new Slow(currentContext());`,
    },
    {
      name: 'the canonical class, which extends the deprecated one',
      filename: 'src/user-execution-engine.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class UserExecutionEngine extends Engine {
  static open() {
    return [new this(currentContext()), new UserExecutionEngine(currentContext())];
  }
}`,
    },
    {
      name: 'a subclass where it may be made',
      filename: 'src/request-scoped-execution-engine.ts',
      code: `import type { UserExecutionContext } from './context.js';

export class RequestScopedExecutionEngine {
  constructor(readonly userContext: UserExecutionContext) {}
}
export class Slow extends RequestScopedExecutionEngine {
  copy() {
    return [new Slow(this.userContext), new (this.constructor as typeof Slow)(this.userContext)];
  }
}`,
    },
  ],
  invalid: [
    {
      name: 'a subclass',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Slow extends Engine {}
export const engine = new Slow(currentContext());`,
      errors: [
        {
          ...subclassConstructed('Slow', 'RequestScopedExecutionEngine'),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'a class expression',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const Slow = class extends Engine {};
export const engines = [new Slow(currentContext()), new (class extends Engine {})(currentContext())];`,
      errors: [
        {
          ...subclassConstructed('Slow', 'RequestScopedExecutionEngine'),
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 51,
        },
        {
          ...subclassConstructed('class extends Engine {}', 'RequestScopedExecutionEngine'),
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 100,
        },
      ],
      output: null,
    },
    {
      name: 'a subclass of a subclass, by another name',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Slow extends Engine {}
const Kind = Slow;
class Slower extends Kind {}
export const engines = [new Kind(currentContext()), new Slower(currentContext())];`,
      errors: [
        {
          ...subclassConstructed('Kind', 'RequestScopedExecutionEngine'),
          line: 7,
          column: 25,
          endLine: 7,
          endColumn: 51,
        },
        {
          ...subclassConstructed('Slower', 'RequestScopedExecutionEngine'),
          line: 7,
          column: 53,
          endLine: 7,
          endColumn: 81,
        },
      ],
      output: null,
    },
    {
      name: 'a mixin',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const traced = <Base extends new (...given: any[]) => object>(base: Base) => class extends base {};
class Traced extends traced(Engine) {}
class TracedToo extends traced(Sandboxed) {}
export const engines = [new Traced(currentContext()), new TracedToo(currentContext()), new (traced(Engine))(currentContext())];`,
      errors: [
        {
          ...subclassConstructed('Traced', 'RequestScopedExecutionEngine'),
          line: 8,
          column: 25,
          endLine: 8,
          endColumn: 53,
        },
        {
          ...subclassConstructed('traced(Engine)', 'RequestScopedExecutionEngine'),
          line: 8,
          column: 88,
          endLine: 8,
          endColumn: 126,
        },
      ],
      output: null,
    },
    {
      name: 'a mixin of a mixin',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

type Constructor = new (...given: any[]) => object;
function traced<Base extends Constructor>(base: Base) {
  return class extends base {};
}
function timed<Base extends Constructor>(base: Base) {
  class Timed extends traced(base) {}
  return Timed;
}
class Slow extends timed(Engine) {}
class Quick extends timed(Sandboxed) {}
export const engines = [new Slow(currentContext()), new Quick(currentContext())];`,
      errors: [
        {
          ...subclassConstructed('Slow', 'RequestScopedExecutionEngine'),
          line: 15,
          column: 25,
          endLine: 15,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'a subclass in an object and a list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
const kinds = { slow: Slow, list: [Slow], sandboxed: Sandboxed };
export const engines = [new kinds.slow(currentContext()), new kinds.list[0](currentContext()), new kinds.sandboxed(currentContext())];`,
      errors: [
        {
          ...subclassConstructed('kinds.slow', 'RequestScopedExecutionEngine'),
          line: 7,
          column: 25,
          endLine: 7,
          endColumn: 57,
        },
        {
          ...subclassConstructed('kinds.list[0]', 'RequestScopedExecutionEngine'),
          line: 7,
          column: 59,
          endLine: 7,
          endColumn: 94,
        },
      ],
      output: null,
    },
    {
      name: 'a subclass or something else',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
export const engine = new (Math.random() > 0.5 ? Slow : Sandboxed)(currentContext());`,
      errors: [
        {
          ...subclassConstructed('Math.random() > 0.5 ? Slow : Sandboxed', 'RequestScopedExecutionEngine'),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 85,
        },
      ],
      output: null,
    },
    {
      name: '`this.constructor`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Slow extends Engine {
  copy() {
    return new (this.constructor as typeof Slow)(currentContext());
  }
}`,
      errors: [
        {
          ...subclassConstructed('Slow', 'RequestScopedExecutionEngine'),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: '`new.target`',
      code: `import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Slow extends Engine {
  readonly copy: object | undefined;
  constructor(context: any, depth = 1) {
    super(context);
    this.copy = depth > 0 ? new new.target(context, depth - 1) : undefined;
  }
}`,
      errors: [
        {
          ...subclassConstructed('Slow', 'RequestScopedExecutionEngine'),
          line: 7,
          column: 29,
          endLine: 7,
          endColumn: 63,
        },
      ],
      output: null,
    },
    {
      name: '`new this` in a static method',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Slow extends Engine {
  static open() {
    return new this(currentContext());
  }
}`,
      errors: [
        {
          ...subclassConstructed('Slow', 'RequestScopedExecutionEngine'),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'the class itself in its own text',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export class Slow extends Engine {
  static open() {
    return new Slow(currentContext());
  }
}`,
      errors: [
        {
          ...subclassConstructed('Slow', 'RequestScopedExecutionEngine'),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: '`Reflect.construct` of a subclass',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Slow extends Engine {}
export const engines = [Reflect.construct(Slow, [currentContext()]), Object.create(Slow.prototype)];`,
      errors: [
        {
          ...subclassConstructed('Slow', 'RequestScopedExecutionEngine'),
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 68,
        },
        {
          ...subclassConstructed('Slow', 'RequestScopedExecutionEngine'),
          line: 5,
          column: 70,
          endLine: 5,
          endColumn: 99,
        },
      ],
      output: null,
    },
    {
      name: 'a subclass of the canonical class',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

class Slow extends UserExecutionEngine {}
export const engine = new Slow(currentContext());`,
      errors: [
        {
          ...canonicalSubclassConstructed('Slow', 'UserExecutionEngine'),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 49,
        },
      ],
      output: null,
    },
  ],
});

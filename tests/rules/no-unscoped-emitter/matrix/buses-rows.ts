import type { MatrixRow } from './matrix-row.ts';

export const busesRows: readonly MatrixRow[] = [
  {
    of: ['events', 'node:events'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import { EventEmitter } from 'node:events';

const hub = new EventEmitter();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      narrowed: {
        code: `import { EventEmitter } from 'node:events';

const hub = new EventEmitter();

export function publish(userId: string, order: object): void {
  hub.emit('created', { userId, order });
}`,
      },
      modifier: {
        code: `import { EventEmitter } from 'node:events';

const hub = new EventEmitter();

export function publish(userId: string, order: object): void {
  «hub.setMaxListeners(20).emit»('created', { order });
}`,
      },
      alias: {
        code: `import { EventEmitter as Aliased } from 'node:events';

const hub = new Aliased();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      reexport: {
        code: `import { EventEmitter } from './live/gates.js';

const hub = new EventEmitter();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      annotatedField: {
        code: `import { EventEmitter } from 'node:events';

class Orders {
  readonly hub: EventEmitter;

  constructor() {
    this.hub = new EventEmitter();
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { EventEmitter } from 'node:events';

class Orders {
  readonly hub = new EventEmitter();

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { EventEmitter } from 'node:events';

export class Orders {
  constructor(private readonly hub: EventEmitter) {}

  publish(userId: string, order: object): void {
    this.hub.emit('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import { EventEmitter } from 'node:events';

class Orders {
  static #instance?: Orders;
  readonly hub = new EventEmitter();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emit»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['eventemitter3'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import { EventEmitter } from 'eventemitter3';

const hub = new EventEmitter();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      narrowed: {
        code: `import { EventEmitter } from 'eventemitter3';

const hub = new EventEmitter();

export function publish(userId: string, order: object): void {
  hub.emit('created', { userId, order });
}`,
      },
      modifier: {
        code: `import { EventEmitter } from 'eventemitter3';

const hub = new EventEmitter();

export function publish(userId: string, order: object): void {
  «hub.removeAllListeners('paid').emit»('created', { order });
}`,
      },
      alias: {
        code: `import { EventEmitter as Aliased } from 'eventemitter3';

const hub = new Aliased();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      reexport: {
        code: `import { EventEmitter3 } from './live/gates.js';

const hub = new EventEmitter3();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      annotatedField: {
        code: `import { EventEmitter } from 'eventemitter3';

class Orders {
  readonly hub: EventEmitter;

  constructor() {
    this.hub = new EventEmitter();
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { EventEmitter } from 'eventemitter3';

class Orders {
  readonly hub = new EventEmitter();

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { EventEmitter } from 'eventemitter3';

export class Orders {
  constructor(private readonly hub: EventEmitter) {}

  publish(userId: string, order: object): void {
    this.hub.emit('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import { EventEmitter } from 'eventemitter3';

class Orders {
  static #instance?: Orders;
  readonly hub = new EventEmitter();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emit»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['eventemitter2'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import { EventEmitter2 } from 'eventemitter2';

const hub = new EventEmitter2();

export function publish(userId: string, order: object): void {
  «hub.emitAsync»('created', { order });
}`,
      },
      narrowed: {
        code: `import { EventEmitter2 } from 'eventemitter2';

const hub = new EventEmitter2();

export function publish(userId: string, order: object): void {
  hub.emitAsync('created', { userId, order });
}`,
      },
      modifier: {
        code: `import { EventEmitter2 } from 'eventemitter2';

const hub = new EventEmitter2();

export function publish(userId: string, order: object): void {
  «hub.removeAllListeners('paid').emitAsync»('created', { order });
}`,
      },
      alias: {
        code: `import { EventEmitter2 as Aliased } from 'eventemitter2';

const hub = new Aliased();

export function publish(userId: string, order: object): void {
  «hub.emitAsync»('created', { order });
}`,
      },
      reexport: {
        code: `import { EventEmitter2 } from './live/gates.js';

const hub = new EventEmitter2();

export function publish(userId: string, order: object): void {
  «hub.emitAsync»('created', { order });
}`,
      },
      annotatedField: {
        code: `import { EventEmitter2 } from 'eventemitter2';

class Orders {
  readonly hub: EventEmitter2;

  constructor() {
    this.hub = new EventEmitter2();
  }

  publish(userId: string, order: object): void {
    «this.hub.emitAsync»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { EventEmitter2 } from 'eventemitter2';

class Orders {
  readonly hub = new EventEmitter2();

  publish(userId: string, order: object): void {
    «this.hub.emitAsync»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { EventEmitter2 } from 'eventemitter2';

export class Orders {
  constructor(private readonly hub: EventEmitter2) {}

  publish(userId: string, order: object): void {
    this.hub.emitAsync('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import { EventEmitter2 } from 'eventemitter2';

class Orders {
  static #instance?: Orders;
  readonly hub = new EventEmitter2();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emitAsync»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['@nestjs/event-emitter'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import { EventEmitter2 } from '@nestjs/event-emitter';

const hub = new EventEmitter2();

export function publish(userId: string, order: object): void {
  «hub.emitAsync»('created', { order });
}`,
      },
      narrowed: {
        code: `import { EventEmitter2 } from '@nestjs/event-emitter';

const hub = new EventEmitter2();

export function publish(userId: string, order: object): void {
  hub.emitAsync('created', { userId, order });
}`,
      },
      modifier: {
        code: `import { EventEmitter2 } from '@nestjs/event-emitter';

const hub = new EventEmitter2();

export function publish(userId: string, order: object): void {
  «hub.removeAllListeners('paid').emitAsync»('created', { order });
}`,
      },
      alias: {
        code: `import { EventEmitter2 as Aliased } from '@nestjs/event-emitter';

const hub = new Aliased();

export function publish(userId: string, order: object): void {
  «hub.emitAsync»('created', { order });
}`,
      },
      reexport: {
        code: `import { NestEmitter } from './live/gates.js';

const hub = new NestEmitter();

export function publish(userId: string, order: object): void {
  «hub.emitAsync»('created', { order });
}`,
      },
      annotatedField: {
        code: `import { EventEmitter2 } from '@nestjs/event-emitter';

class Orders {
  readonly hub: EventEmitter2;

  constructor() {
    this.hub = new EventEmitter2();
  }

  publish(userId: string, order: object): void {
    «this.hub.emitAsync»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { EventEmitter2 } from '@nestjs/event-emitter';

class Orders {
  readonly hub = new EventEmitter2();

  publish(userId: string, order: object): void {
    «this.hub.emitAsync»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { EventEmitter2 } from '@nestjs/event-emitter';

export class Orders {
  constructor(private readonly hub: EventEmitter2) {}

  publish(userId: string, order: object): void {
    «this.hub.emitAsync»('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import { EventEmitter2 } from '@nestjs/event-emitter';

class Orders {
  static #instance?: Orders;
  readonly hub = new EventEmitter2();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emitAsync»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['mitt'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import mitt from 'mitt';

const hub = mitt();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      narrowed: {
        code: `import mitt from 'mitt';

const hub = mitt();

export function publish(userId: string, order: object): void {
  hub.emit('created', { userId, order });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { default as aliased } from 'mitt';

const hub = aliased();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      reexport: {
        code: `import { mitt } from './live/gates.js';

const hub = mitt();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      annotatedField: {
        code: `import mitt, { type Emitter } from 'mitt';

class Orders {
  readonly hub: Emitter<{ created: object }>;

  constructor() {
    this.hub = mitt();
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import mitt from 'mitt';

class Orders {
  readonly hub = mitt();

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import mitt, { type Emitter } from 'mitt';

export class Orders {
  constructor(private readonly hub: Emitter<{ created: object }>) {}

  publish(userId: string, order: object): void {
    this.hub.emit('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import mitt from 'mitt';

class Orders {
  static #instance?: Orders;
  readonly hub = mitt();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emit»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['nanoevents'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import { createNanoEvents } from 'nanoevents';

const hub = createNanoEvents();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      narrowed: {
        code: `import { createNanoEvents } from 'nanoevents';

const hub = createNanoEvents();

export function publish(userId: string, order: object): void {
  hub.emit('created', { userId, order });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { createNanoEvents as aliased } from 'nanoevents';

const hub = aliased();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      reexport: {
        code: `import { createNanoEvents } from './live/gates.js';

const hub = createNanoEvents();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      annotatedField: {
        code: `import { createNanoEvents, type Emitter } from 'nanoevents';

class Orders {
  readonly hub: Emitter;

  constructor() {
    this.hub = createNanoEvents();
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { createNanoEvents } from 'nanoevents';

class Orders {
  readonly hub = createNanoEvents();

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { createNanoEvents, type Emitter } from 'nanoevents';

export class Orders {
  constructor(private readonly hub: Emitter) {}

  publish(userId: string, order: object): void {
    this.hub.emit('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import { createNanoEvents } from 'nanoevents';

class Orders {
  static #instance?: Orders;
  readonly hub = createNanoEvents();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emit»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['tseep'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import { EventEmitter } from 'tseep';

const hub = new EventEmitter();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      narrowed: {
        code: `import { EventEmitter } from 'tseep';

const hub = new EventEmitter();

export function publish(userId: string, order: object): void {
  hub.emit('created', { userId, order });
}`,
      },
      modifier: {
        code: `import { EventEmitter } from 'tseep';

const hub = new EventEmitter();

export function publish(userId: string, order: object): void {
  «hub.setMaxListeners(20).emit»('created', { order });
}`,
      },
      alias: {
        code: `import { EventEmitter as Aliased } from 'tseep';

const hub = new Aliased();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      reexport: {
        code: `import { Tseep } from './live/gates.js';

const hub = new Tseep();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      annotatedField: {
        code: `import { EventEmitter } from 'tseep';

class Orders {
  readonly hub: EventEmitter;

  constructor() {
    this.hub = new EventEmitter();
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { EventEmitter } from 'tseep';

class Orders {
  readonly hub = new EventEmitter();

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { EventEmitter } from 'tseep';

export class Orders {
  constructor(private readonly hub: EventEmitter) {}

  publish(userId: string, order: object): void {
    this.hub.emit('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import { EventEmitter } from 'tseep';

class Orders {
  static #instance?: Orders;
  readonly hub = new EventEmitter();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emit»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['emittery'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import Emittery from 'emittery';

const hub = new Emittery();

export function publish(userId: string, order: object): void {
  «hub.emitSerial»('created', { order });
}`,
      },
      narrowed: {
        code: `import Emittery from 'emittery';

const hub = new Emittery();

export function publish(userId: string, order: object): void {
  hub.emitSerial('created', { userId, order });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { default as Aliased } from 'emittery';

const hub = new Aliased();

export function publish(userId: string, order: object): void {
  «hub.emitSerial»('created', { order });
}`,
      },
      reexport: {
        code: `import { Emittery } from './live/gates.js';

const hub = new Emittery();

export function publish(userId: string, order: object): void {
  «hub.emitSerial»('created', { order });
}`,
      },
      annotatedField: {
        code: `import Emittery from 'emittery';

class Orders {
  readonly hub: Emittery;

  constructor() {
    this.hub = new Emittery();
  }

  publish(userId: string, order: object): void {
    «this.hub.emitSerial»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import Emittery from 'emittery';

class Orders {
  readonly hub = new Emittery();

  publish(userId: string, order: object): void {
    «this.hub.emitSerial»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import Emittery from 'emittery';

export class Orders {
  constructor(private readonly hub: Emittery) {}

  publish(userId: string, order: object): void {
    this.hub.emitSerial('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import Emittery from 'emittery';

class Orders {
  static #instance?: Orders;
  readonly hub = new Emittery();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emitSerial»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['tiny-emitter'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import { TinyEmitter } from 'tiny-emitter';

const hub = new TinyEmitter();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      narrowed: {
        code: `import { TinyEmitter } from 'tiny-emitter';

const hub = new TinyEmitter();

export function publish(userId: string, order: object): void {
  hub.emit('created', { userId, order });
}`,
      },
      modifier: {
        code: `import { TinyEmitter } from 'tiny-emitter';

const hub = new TinyEmitter();

export function publish(userId: string, order: object): void {
  «hub.off('paid').emit»('created', { order });
}`,
      },
      alias: {
        code: `import { TinyEmitter as Aliased } from 'tiny-emitter';

const hub = new Aliased();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      reexport: {
        code: `import { TinyEmitter } from './live/gates.js';

const hub = new TinyEmitter();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      annotatedField: {
        code: `import { TinyEmitter } from 'tiny-emitter';

class Orders {
  readonly hub: TinyEmitter;

  constructor() {
    this.hub = new TinyEmitter();
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { TinyEmitter } from 'tiny-emitter';

class Orders {
  readonly hub = new TinyEmitter();

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { TinyEmitter } from 'tiny-emitter';

export class Orders {
  constructor(private readonly hub: TinyEmitter) {}

  publish(userId: string, order: object): void {
    this.hub.emit('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import { TinyEmitter } from 'tiny-emitter';

class Orders {
  static #instance?: Orders;
  readonly hub = new TinyEmitter();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emit»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['tiny-emitter/instance.js'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import emitter from 'tiny-emitter/instance.js';

const hub = emitter;

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      narrowed: {
        code: `import emitter from 'tiny-emitter/instance.js';

const hub = emitter;

export function publish(userId: string, order: object): void {
  hub.emit('created', { userId, order });
}`,
      },
      modifier: {
        code: `import emitter from 'tiny-emitter/instance.js';

const hub = emitter;

export function publish(userId: string, order: object): void {
  «hub.off('paid').emit»('created', { order });
}`,
      },
      alias: {
        code: `import { default as aliased } from 'tiny-emitter/instance.js';

const hub = aliased;

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      reexport: {
        code: `import { tinyEmitter } from './live/untyped-gates.js';

const hub = tinyEmitter;

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      annotatedField: {
        code: `import emitter from 'tiny-emitter/instance.js';

class Orders {
  readonly hub: typeof emitter;

  constructor() {
    this.hub = emitter;
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import emitter from 'tiny-emitter/instance.js';

class Orders {
  readonly hub = emitter;

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import emitter from 'tiny-emitter/instance.js';

export class Orders {
  constructor(private readonly hub: typeof emitter) {}

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import emitter from 'tiny-emitter/instance.js';

class Orders {
  static #instance?: Orders;
  readonly hub = emitter;

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emit»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['strict-event-emitter'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import { Emitter } from 'strict-event-emitter';

const hub = new Emitter();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      narrowed: {
        code: `import { Emitter } from 'strict-event-emitter';

const hub = new Emitter();

export function publish(userId: string, order: object): void {
  hub.emit('created', { userId, order });
}`,
      },
      modifier: {
        code: `import { Emitter } from 'strict-event-emitter';

const hub = new Emitter();

export function publish(userId: string, order: object): void {
  «hub.removeAllListeners('paid').emit»('created', { order });
}`,
      },
      alias: {
        code: `import { Emitter as Aliased } from 'strict-event-emitter';

const hub = new Aliased();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      reexport: {
        code: `import { StrictEmitter } from './live/gates.js';

const hub = new StrictEmitter();

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      annotatedField: {
        code: `import { Emitter } from 'strict-event-emitter';

class Orders {
  readonly hub: Emitter;

  constructor() {
    this.hub = new Emitter();
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { Emitter } from 'strict-event-emitter';

class Orders {
  readonly hub = new Emitter();

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { Emitter } from 'strict-event-emitter';

export class Orders {
  constructor(private readonly hub: Emitter) {}

  publish(userId: string, order: object): void {
    this.hub.emit('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import { Emitter } from 'strict-event-emitter';

class Orders {
  static #instance?: Orders;
  readonly hub = new Emitter();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emit»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['typed-emitter'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import { EventEmitter } from 'node:events';
import TypedEmitter from 'typed-emitter';

const hub = new EventEmitter() as TypedEmitter<{ created: (data: object) => void }>;

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      narrowed: {
        code: `import { EventEmitter } from 'node:events';
import TypedEmitter from 'typed-emitter';

const hub = new EventEmitter() as TypedEmitter<{ created: (data: object) => void }>;

export function publish(userId: string, order: object): void {
  hub.emit('created', { userId, order });
}`,
      },
      modifier: {
        code: `import { EventEmitter } from 'node:events';
import TypedEmitter from 'typed-emitter';

const hub = new EventEmitter() as TypedEmitter<{ created: (data: object) => void }>;

export function publish(userId: string, order: object): void {
  «hub.setMaxListeners(20).emit»('created', { order });
}`,
      },
      alias: {
        code: `import { EventEmitter } from 'node:events';
import { default as Aliased } from 'typed-emitter';

const hub = new EventEmitter() as Aliased<{ created: (data: object) => void }>;

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      reexport: {
        code: `import { EventEmitter } from 'node:events';
import { TypedEmitter } from './live/gates.js';

const hub = new EventEmitter() as TypedEmitter<{ created: (data: object) => void }>;

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      annotatedField: {
        code: `import { EventEmitter } from 'node:events';
import TypedEmitter from 'typed-emitter';

class Orders {
  readonly hub: TypedEmitter<{ created: (data: object) => void }>;

  constructor() {
    this.hub = new EventEmitter() as TypedEmitter<{ created: (data: object) => void }>;
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { EventEmitter } from 'node:events';
import TypedEmitter from 'typed-emitter';

class Orders {
  readonly hub = new EventEmitter() as TypedEmitter<{ created: (data: object) => void }>;

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { EventEmitter } from 'node:events';
import TypedEmitter from 'typed-emitter';

export class Orders {
  constructor(private readonly hub: TypedEmitter<{ created: (data: object) => void }>) {}

  publish(userId: string, order: object): void {
    this.hub.emit('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import { EventEmitter } from 'node:events';
import TypedEmitter from 'typed-emitter';

class Orders {
  static #instance?: Orders;
  readonly hub = new EventEmitter() as TypedEmitter<{ created: (data: object) => void }>;

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emit»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
];

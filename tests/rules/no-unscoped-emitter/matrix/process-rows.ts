import type { MatrixRow } from './matrix-row.ts';

export const processRows: readonly MatrixRow[] = [
  {
    of: ['globalThis.EventTarget'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `const hub = new EventTarget();

export function publish(userId: string, order: object): void {
  «hub.dispatchEvent»(new CustomEvent('created', { detail: order }));
}`,
      },
      narrowed: {
        code: `const hub = new EventTarget();

export function publish(userId: string, order: object): void {
  hub.dispatchEvent(new CustomEvent('created', { detail: { userId, order } }));
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: { absent: 'It is a global, which nobody imports.' },
      reexport: { absent: 'It is a global, which nobody imports.' },
      annotatedField: {
        code: `class Orders {
  readonly hub: EventTarget;

  constructor() {
    this.hub = new EventTarget();
  }

  publish(userId: string, order: object): void {
    «this.hub.dispatchEvent»(new CustomEvent('created', { detail: order }));
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `class Orders {
  readonly hub = new EventTarget();

  publish(userId: string, order: object): void {
    «this.hub.dispatchEvent»(new CustomEvent('created', { detail: order }));
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `export class Orders {
  constructor(private readonly hub: EventTarget) {}

  publish(userId: string, order: object): void {
    this.hub.dispatchEvent(new CustomEvent('created', { detail: order }));
  }
}`,
      },
      getInstance: {
        code: `class Orders {
  static #instance?: Orders;
  readonly hub = new EventTarget();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.dispatchEvent»(new CustomEvent('created', { detail: order }));
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['worker_threads', 'node:worker_threads'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who listens to the channel',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `import { BroadcastChannel } from 'node:worker_threads';

const hub = new BroadcastChannel('orders');

export function publish(userId: string, order: object): void {
  «hub.postMessage»({ order });
}`,
      },
      narrowed: {
        code: `import { BroadcastChannel } from 'node:worker_threads';

export function publish(userId: string, order: object): void {
  const hub = new BroadcastChannel(\`orders:\${userId}\`);
  hub.postMessage({ order });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { BroadcastChannel as Aliased } from 'node:worker_threads';

const hub = new Aliased('orders');

export function publish(userId: string, order: object): void {
  «hub.postMessage»({ order });
}`,
      },
      reexport: {
        code: `import { BroadcastChannel } from './live/gates.js';

const hub = new BroadcastChannel('orders');

export function publish(userId: string, order: object): void {
  «hub.postMessage»({ order });
}`,
      },
      annotatedField: {
        code: `import { BroadcastChannel } from 'node:worker_threads';

class Orders {
  readonly hub: BroadcastChannel;

  constructor() {
    this.hub = new BroadcastChannel('orders');
  }

  publish(userId: string, order: object): void {
    «this.hub.postMessage»({ order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { BroadcastChannel } from 'node:worker_threads';

class Orders {
  readonly hub = new BroadcastChannel('orders');

  publish(userId: string, order: object): void {
    «this.hub.postMessage»({ order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { BroadcastChannel } from 'node:worker_threads';

export class Orders {
  constructor(private readonly hub: BroadcastChannel) {}

  publish(userId: string, order: object): void {
    this.hub.postMessage({ order });
  }
}`,
      },
      getInstance: {
        code: `import { BroadcastChannel } from 'node:worker_threads';

class Orders {
  static #instance?: Orders;
  readonly hub = new BroadcastChannel('orders');

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.postMessage»({ order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['globalThis.BroadcastChannel'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who listens to the channel',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `const hub = new BroadcastChannel('orders');

export function publish(userId: string, order: object): void {
  «hub.postMessage»({ order });
}`,
      },
      narrowed: {
        code: `export function publish(userId: string, order: object): void {
  const hub = new BroadcastChannel(\`orders:\${userId}\`);
  hub.postMessage({ order });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: { absent: 'It is a global, which nobody imports.' },
      reexport: { absent: 'It is a global, which nobody imports.' },
      annotatedField: {
        code: `class Orders {
  readonly hub: BroadcastChannel;

  constructor() {
    this.hub = new BroadcastChannel('orders');
  }

  publish(userId: string, order: object): void {
    «this.hub.postMessage»({ order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `class Orders {
  readonly hub = new BroadcastChannel('orders');

  publish(userId: string, order: object): void {
    «this.hub.postMessage»({ order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `export class Orders {
  constructor(private readonly hub: BroadcastChannel) {}

  publish(userId: string, order: object): void {
    this.hub.postMessage({ order });
  }
}`,
      },
      getInstance: {
        code: `class Orders {
  static #instance?: Orders;
  readonly hub = new BroadcastChannel('orders');

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.postMessage»({ order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['process', 'node:process'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener of the process',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import process from 'node:process';

const hub = process;

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      narrowed: {
        code: `import process from 'node:process';

const hub = process;

export function publish(userId: string, order: object): void {
  hub.emit('created', { userId, order });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { default as aliased } from 'node:process';

const hub = aliased;

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      reexport: {
        code: `import { nodeProcess } from './live/gates.js';

const hub = nodeProcess;

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      annotatedField: {
        code: `import process from 'node:process';

class Orders {
  readonly hub: typeof process;

  constructor() {
    this.hub = process;
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import process from 'node:process';

class Orders {
  readonly hub = process;

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import process from 'node:process';

export class Orders {
  constructor(private readonly hub: typeof process) {}

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import process from 'node:process';

class Orders {
  static #instance?: Orders;
  readonly hub = process;

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
    of: ['globalThis.process'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every listener of the process',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `const hub = process;

export function publish(userId: string, order: object): void {
  «hub.emit»('created', { order });
}`,
      },
      narrowed: {
        code: `const hub = process;

export function publish(userId: string, order: object): void {
  hub.emit('created', { userId, order });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: { absent: 'It is a global, which nobody imports.' },
      reexport: { absent: 'It is a global, which nobody imports.' },
      annotatedField: {
        code: `class Orders {
  readonly hub: typeof process;

  constructor() {
    this.hub = process;
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `class Orders {
  readonly hub = process;

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `export class Orders {
  constructor(private readonly hub: typeof process) {}

  publish(userId: string, order: object): void {
    «this.hub.emit»('created', { order });
  }
}`,
      },
      getInstance: {
        code: `class Orders {
  static #instance?: Orders;
  readonly hub = process;

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

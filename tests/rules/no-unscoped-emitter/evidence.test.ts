import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Evidence of the settings, and emitters of the platform.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'listeners in the context of a user',
      settings: { concepts: [], userScope: { accessors: ['./src/live/context.ts#currentUser'] } },
      code: `import { EventEmitter } from 'node:events';
import { currentUser } from './live/context.js';

const orders = new EventEmitter();

export function publish(order: object): void {
  console.log(currentUser());
  orders.emit('created', order);
}`,
    },
    {
      name: 'the current user among the data',
      settings: { concepts: [], userScope: { accessors: ['./src/live/context.ts#currentUser'] } },
      code: `import { EventEmitter } from 'node:events';
import { currentUser } from './live/context.js';

const orders = new EventEmitter();

export function publish(order: object): void {
  orders.emit('created', { order, by: currentUser() });
}`,
    },
    {
      name: 'the current user in the name of the event',
      settings: { concepts: [], userScope: { accessors: ['./src/live/context.ts#currentUser'] } },
      code: `import { EventEmitter } from 'node:events';
import { currentUser } from './live/context.js';

const orders = new EventEmitter();

export function publish(order: object): void {
  orders.emit(\`created:\${currentUser()}\`, order);
}`,
    },
    {
      name: 'a name of the settings among the data',
      settings: { concepts: [], userScope: { names: ['pilot'] } },
      code: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(pilot: string, order: object): void {
  orders.emit('created', { pilot, order });
}`,
    },
    {
      name: 'a group of the settings among the data',
      settings: { concepts: [], userScope: { audience: ['squad'] } },
      code: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(squad: string, order: object): void {
  orders.emit('created', { squad, order });
}`,
    },
    {
      name: 'typed-emitter, by a cast, with a user among the data',
      code: `import { EventEmitter } from 'node:events';
import type TypedEmitter from 'typed-emitter';

interface Events {
  [key: string]: (order: { userId: string }) => void;
  created: (order: { userId: string }) => void;
}

const orders = new EventEmitter() as TypedEmitter<Events>;

export function publish(userId: string): void {
  orders.emit('created', { userId });
}`,
    },
    {
      name: 'an event target, with a user among the data',
      code: `const orders = new EventTarget();

export function publish(userId: string): void {
  orders.dispatchEvent(new CustomEvent('created', { detail: { userId } }));
}`,
    },
    {
      name: 'an event target of another module of that name',
      code: `import { EventTarget } from './live/twins.js';

const orders = new EventTarget();

export function publish(order: object): void {
  orders.dispatchEvent(new CustomEvent('created', { detail: order }));
}`,
    },
    {
      name: 'an event target of a call',
      code: `export function run(order: object): EventTarget {
  const target = new EventTarget();
  queueMicrotask(() => target.dispatchEvent(new CustomEvent('created', { detail: order })));
  return target;
}`,
    },
    {
      name: 'a message to the parent process that names the user',
      code: `export function publish(user: string, order: object): void {
  process.send?.({ user, order });
}`,
    },
    {
      name: 'a process of the file',
      code: `const process = { send: (order: object) => order };

export function publish(user: string, order: object): void {
  console.log(user);
  process.send(order);
}`,
    },
    {
      name: 'the name of a field says nothing',
      code: `import type { Socket } from 'socket.io';

export class Orders {
  private io?: Socket;

  publish(order: object): void {
    this.io?.emit('created', order);
  }
}`,
    },
  ],
  invalid: [
    {
      name: 'the context of another function',
      settings: { concepts: [], userScope: { accessors: ['./src/live/context.ts#currentUser'] } },
      code: `import { EventEmitter } from 'node:events';
import { currentUser } from './live/context.js';

const orders = new EventEmitter();

export function log(): void {
  console.log(currentUser());
}

export function publish(order: object): void {
  orders.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 11,
          column: 3,
          endLine: 11,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';
import { currentUser } from './live/context.js';

const orders = new EventEmitter();

export function log(): void {
  console.log(currentUser());
}

export function publish(order: object): void {
  // ssot-public: 
  orders.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that no setting names',
      code: `import { EventEmitter } from 'node:events';
import { currentUser } from './live/context.js';

const orders = new EventEmitter();

export function publish(order: object): void {
  console.log(currentUser());
  orders.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';
import { currentUser } from './live/context.js';

const orders = new EventEmitter();

export function publish(order: object): void {
  console.log(currentUser());
  // ssot-public: 
  orders.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'connections know no context',
      settings: { concepts: [], userScope: { accessors: ['./src/live/context.ts#currentUser'] } },
      code: `import { Server } from 'socket.io';
import { currentUser } from './live/context.js';

const io = new Server(3000);

export function publish(order: object): void {
  console.log(currentUser());
  io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';
import { currentUser } from './live/context.js';

const io = new Server(3000);

export function publish(order: object): void {
  console.log(currentUser());
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'channels know no context',
      settings: { concepts: [], userScope: { accessors: ['./src/live/context.ts#currentUser'] } },
      code: `import { Redis } from 'ioredis';
import { currentUser } from './live/context.js';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  console.log(currentUser());
  await redis.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'redis.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';
import { currentUser } from './live/context.js';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  console.log(currentUser());
  // ssot-public: 
  await redis.publish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a name that no setting has',
      code: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(pilot: string, order: object): void {
  orders.emit('created', { pilot, order });
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(pilot: string, order: object): void {
  // ssot-public: 
  orders.emit('created', { pilot, order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'typed-emitter, by a cast',
      code: `import { EventEmitter } from 'node:events';
import type TypedEmitter from 'typed-emitter';

interface Events {
  [key: string]: (order: object) => void;
  created: (order: object) => void;
}

const orders = new EventEmitter() as TypedEmitter<Events>;

export function publish(order: object): void {
  orders.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 12,
          column: 3,
          endLine: 12,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';
import type TypedEmitter from 'typed-emitter';

interface Events {
  [key: string]: (order: object) => void;
  created: (order: object) => void;
}

const orders = new EventEmitter() as TypedEmitter<Events>;

export function publish(order: object): void {
  // ssot-public: 
  orders.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an event target of a static field',
      code: `export class Orders {
  static readonly target = new EventTarget();

  static publish(order: object): void {
    Orders.target.dispatchEvent(new CustomEvent('created', { detail: order }));
  }
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'Orders.target.dispatchEvent',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Orders {
  static readonly target = new EventTarget();

  static publish(order: object): void {
    // ssot-public: 
    Orders.target.dispatchEvent(new CustomEvent('created', { detail: order }));
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a message to the parent process, where a user is known',
      code: `import process from 'node:process';

export function publish(user: string, order: object): void {
  console.log(user);
  process.send?.(order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'process.send',
            subject: 'an event',
            reaches: 'every listener of the process',
            missing: 'an id in the event or in its data',
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import process from 'node:process';

export function publish(user: string, order: object): void {
  console.log(user);
  // ssot-public: 
  process.send?.(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the type of a field beats its name',
      code: `import type { Server as SocketServer } from 'socket.io';

export class Orders {
  private socket?: SocketServer;

  publish(order: object): void {
    this.socket?.emit('created', order);
  }
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'this.socket?.emit',
            subject: "'created'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Server as SocketServer } from 'socket.io';

export class Orders {
  private socket?: SocketServer;

  publish(order: object): void {
    // ssot-public: 
    this.socket?.emit('created', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});

import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Names and types of what is sent that other modules of the project declare.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'an allowed event that another module names',
      code: `import { Server } from 'socket.io';
import { SHUTDOWN } from './live/names.js';

const io = new Server(3000);

export function publish(order: object): void {
  io.emit(SHUTDOWN, order);
}`,
    },
    {
      name: 'an allowed event of an enum of another module',
      code: `import { Server } from 'socket.io';
import { Names } from './live/names.js';

const io = new Server(3000);

export function publish(order: object): void {
  io.emit(Names.Ready, order);
}`,
    },
    {
      name: 'an allowed event of another module as a whole',
      code: `import { Server } from 'socket.io';
import * as names from './live/names.js';

const io = new Server(3000);

export function publish(order: object): void {
  io.emit(names.SHUTDOWN, order);
}`,
    },
    {
      name: 'a public room that another module names',
      options: [{ publicRooms: ['lobby'] }],
      code: `import { Server } from 'socket.io';
import { LOBBY } from './live/names.js';

const io = new Server(3000);

export function publish(order: object): void {
  io.to(LOBBY).emit('created', order);
}`,
    },
    {
      name: 'a room that another module reads when it starts',
      code: `import { Server } from 'socket.io';
import { here } from './live/names.js';

const io = new Server(3000);

export function publish(order: object): void {
  io.to(here).emit('created', order);
}`,
    },
    {
      name: 'a channel that another module reads when it starts',
      code: `import { Redis } from 'ioredis';
import { channels } from './live/names.js';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  await redis.publish(channels.ofHere, order);
}`,
    },
    {
      name: 'a channel with an id after a part that another module names',
      code: `import { Redis } from 'ioredis';
import { ORDERS } from './live/names.js';

const redis = new Redis();

export async function publish(id: string, order: string): Promise<void> {
  await redis.publish(\`\${ORDERS}:\${id}\`, order);
}`,
    },
    {
      name: 'data of an interface of another module that names the user',
      code: `import { EventEmitter } from 'node:events';
import type { Order } from './live/names.js';

const orders = new EventEmitter();

export function publish(order: Order): void {
  orders.emit('created', order);
}`,
    },
    {
      name: 'data of an interface of another module that extends one that names the user',
      code: `import { EventEmitter } from 'node:events';
import type { Paid } from './live/names.js';

const orders = new EventEmitter();

export function publish(order: Paid): void {
  orders.emit('created', order);
}`,
    },
    {
      name: 'data of a type that is put together, and names the user',
      code: `import { EventEmitter } from 'node:events';
import type { Price } from './live/names.js';

const orders = new EventEmitter();

export function publish(order: Price & { userId: string }): void {
  orders.emit('created', order);
}`,
    },
    {
      name: 'data of an interface that extends one of another module',
      code: `import { EventEmitter } from 'node:events';
import type { Order } from './live/names.js';

interface Sold extends Order {
  readonly sold: Date;
}

const orders = new EventEmitter();

export function publish(order: Sold): void {
  orders.emit('created', order);
}`,
    },
    {
      name: 'data of a copy of a type of another module',
      code: `import { EventEmitter } from 'node:events';
import type { Order } from './live/names.js';

const orders = new EventEmitter();

export function publish(order: Readonly<Order>): void {
  orders.emit('created', order);
}`,
    },
  ],
  invalid: [
    {
      name: 'an event that another module names',
      code: `import { Server } from 'socket.io';
import { CREATED } from './live/names.js';

const io = new Server(3000);

export function publish(order: object): void {
  io.emit(CREATED, order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'created'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';
import { CREATED } from './live/names.js';

const io = new Server(3000);

export function publish(order: object): void {
  // ssot-public: 
  io.emit(CREATED, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an event of an enum of another module',
      code: `import { Server } from 'socket.io';
import { Names } from './live/names.js';

const io = new Server(3000);

export function publish(order: object): void {
  io.emit(Names.Created, order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'created'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';
import { Names } from './live/names.js';

const io = new Server(3000);

export function publish(order: object): void {
  // ssot-public: 
  io.emit(Names.Created, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a room that another module names',
      code: `import { Server } from 'socket.io';
import { LOBBY } from './live/names.js';

const io = new Server(3000);

export function publish(order: object): void {
  io.to(LOBBY).emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'io.to(LOBBY).emit',
            subject: "'lobby'",
            reaches: 'every client in the room',
            missing: 'an id in its name',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';
import { LOBBY } from './live/names.js';

const io = new Server(3000);

export function publish(order: object): void {
  // ssot-public: 
  io.to(LOBBY).emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a channel that another module names',
      code: `import { Redis } from 'ioredis';
import { ORDERS } from './live/names.js';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  await redis.publish(ORDERS, order);
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
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';
import { ORDERS } from './live/names.js';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await redis.publish(ORDERS, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a channel of an object of another module',
      code: `import { Redis } from 'ioredis';
import { channels } from './live/names.js';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  await redis.publish(channels.orders, order);
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
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';
import { channels } from './live/names.js';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await redis.publish(channels.orders, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a channel of another module as a whole',
      code: `import { Redis } from 'ioredis';
import * as names from './live/names.js';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  await redis.publish(names.ORDERS, order);
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
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';
import * as names from './live/names.js';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await redis.publish(names.ORDERS, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an event of the process that another module names',
      code: `import { EventEmitter } from 'node:events';
import { CREATED } from './live/names.js';

const orders = new EventEmitter();

export function publish(order: object): void {
  orders.emit(CREATED, order);
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
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';
import { CREATED } from './live/names.js';

const orders = new EventEmitter();

export function publish(order: object): void {
  // ssot-public: 
  orders.emit(CREATED, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'data of an interface of another module that names nobody',
      code: `import { EventEmitter } from 'node:events';
import type { Price } from './live/names.js';

const orders = new EventEmitter();

export function publish(order: Price): void {
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
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';
import type { Price } from './live/names.js';

const orders = new EventEmitter();

export function publish(order: Price): void {
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
      name: 'data of one of two types of another module, of which one names nobody',
      code: `import { EventEmitter } from 'node:events';
import type { Either } from './live/names.js';

const orders = new EventEmitter();

export function publish(order: Either): void {
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
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';
import type { Either } from './live/names.js';

const orders = new EventEmitter();

export function publish(order: Either): void {
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
      name: 'data of a type that is put together, and names nobody',
      code: `import { EventEmitter } from 'node:events';
import type { Price } from './live/names.js';

const orders = new EventEmitter();

export function publish(order: Price & { id: string }): void {
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
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';
import type { Price } from './live/names.js';

const orders = new EventEmitter();

export function publish(order: Price & { id: string }): void {
  // ssot-public: 
  orders.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});

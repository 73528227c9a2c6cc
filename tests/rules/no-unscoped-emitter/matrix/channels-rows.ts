import type { MatrixRow } from './matrix-row.ts';

export const channelsRows: readonly MatrixRow[] = [
  {
    of: ['ioredis'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who subscribed to the channel',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `import { Redis } from 'ioredis';

const hub = new Redis();

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      narrowed: {
        code: `import { Redis } from 'ioredis';

const hub = new Redis();

export function publish(userId: string, order: object): void {
  hub.publish(\`orders:\${userId}\`, String(order));
}`,
      },
      modifier: {
        code: `import { Redis } from 'ioredis';

const hub = new Redis();

export function publish(userId: string, order: object): void {
  «hub.duplicate().publish»('orders', String(order));
}`,
      },
      alias: {
        code: `import { Redis as Aliased } from 'ioredis';

const hub = new Aliased();

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      reexport: {
        code: `import { Broker } from './live/gates.js';

const hub = new Broker();

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      annotatedField: {
        code: `import { Redis } from 'ioredis';

class Orders {
  readonly hub: Redis;

  constructor() {
    this.hub = new Redis();
  }

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { Redis } from 'ioredis';

class Orders {
  readonly hub = new Redis();

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { Redis } from 'ioredis';

export class Orders {
  constructor(private readonly hub: Redis) {}

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}`,
      },
      getInstance: {
        code: `import { Redis } from 'ioredis';

class Orders {
  static #instance?: Orders;
  readonly hub = new Redis();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.publish»('orders', String(order));
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['redis', '@redis/client'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who subscribed to the channel',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `import { createClient } from 'redis';

const hub = createClient();

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      narrowed: {
        code: `import { createClient } from 'redis';

const hub = createClient();

export function publish(userId: string, order: object): void {
  hub.publish(\`orders:\${userId}\`, String(order));
}`,
      },
      modifier: {
        code: `import { createClient } from 'redis';

const hub = createClient();

export function publish(userId: string, order: object): void {
  «hub.duplicate().publish»('orders', String(order));
}`,
      },
      alias: {
        code: `import { createClient as aliased } from 'redis';

const hub = aliased();

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      reexport: {
        code: `import { redisClient } from './live/gates.js';

const hub = redisClient();

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      annotatedField: {
        code: `import { createClient, type RedisClientType } from 'redis';

class Orders {
  readonly hub: RedisClientType;

  constructor() {
    this.hub = createClient();
  }

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { createClient } from 'redis';

class Orders {
  readonly hub = createClient();

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { createClient, type RedisClientType } from 'redis';

export class Orders {
  constructor(private readonly hub: RedisClientType) {}

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}`,
      },
      getInstance: {
        code: `import { createClient } from 'redis';

class Orders {
  static #instance?: Orders;
  readonly hub = createClient();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.publish»('orders', String(order));
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['@upstash/redis', '@upstash/redis/cloudflare', '@upstash/redis/node'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who subscribed to the channel',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `import { Redis } from '@upstash/redis';

const hub = Redis.fromEnv();

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      narrowed: {
        code: `import { Redis } from '@upstash/redis';

const hub = Redis.fromEnv();

export function publish(userId: string, order: object): void {
  hub.publish(\`orders:\${userId}\`, String(order));
}`,
      },
      modifier: {
        code: `import { Redis } from '@upstash/redis';

const hub = Redis.fromEnv();

export function publish(userId: string, order: object): void {
  «hub.multi().publish»('orders', String(order));
}`,
      },
      alias: {
        code: `import { Redis as Aliased } from '@upstash/redis';

const hub = Aliased.fromEnv();

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      reexport: {
        code: `import { Upstash } from './live/gates.js';

const hub = Upstash.fromEnv();

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      annotatedField: {
        code: `import { Redis } from '@upstash/redis';

class Orders {
  readonly hub: Redis;

  constructor() {
    this.hub = Redis.fromEnv();
  }

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { Redis } from '@upstash/redis';

class Orders {
  readonly hub = Redis.fromEnv();

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { Redis } from '@upstash/redis';

export class Orders {
  constructor(private readonly hub: Redis) {}

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}`,
      },
      getInstance: {
        code: `import { Redis } from '@upstash/redis';

class Orders {
  static #instance?: Orders;
  readonly hub = Redis.fromEnv();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.publish»('orders', String(order));
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['pusher'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who subscribed to the channel',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `import Pusher from 'pusher';

const hub = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export function publish(userId: string, order: object): void {
  «hub.trigger»('orders', 'created', order);
}`,
      },
      narrowed: {
        code: `import Pusher from 'pusher';

const hub = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export function publish(userId: string, order: object): void {
  hub.trigger(\`private-\${userId}\`, 'created', order);
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { default as Aliased } from 'pusher';

const hub = new Aliased({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export function publish(userId: string, order: object): void {
  «hub.trigger»('orders', 'created', order);
}`,
      },
      reexport: {
        code: `import { Push } from './live/gates.js';

const hub = new Push({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export function publish(userId: string, order: object): void {
  «hub.trigger»('orders', 'created', order);
}`,
      },
      annotatedField: {
        code: `import Pusher from 'pusher';

class Orders {
  readonly hub: Pusher;

  constructor() {
    this.hub = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });
  }

  publish(userId: string, order: object): void {
    «this.hub.trigger»('orders', 'created', order);
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import Pusher from 'pusher';

class Orders {
  readonly hub = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

  publish(userId: string, order: object): void {
    «this.hub.trigger»('orders', 'created', order);
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import Pusher from 'pusher';

export class Orders {
  constructor(private readonly hub: Pusher) {}

  publish(userId: string, order: object): void {
    «this.hub.trigger»('orders', 'created', order);
  }
}`,
      },
      getInstance: {
        code: `import Pusher from 'pusher';

class Orders {
  static #instance?: Orders;
  readonly hub = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.trigger»('orders', 'created', order);
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['ably'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who subscribed to the channel',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `import { Rest } from 'ably';

const hub = new Rest('key');

export function publish(userId: string, order: object): void {
  «hub.channels.get('orders').publish»('created', order);
}`,
      },
      narrowed: {
        code: `import { Rest } from 'ably';

const hub = new Rest('key');

export function publish(userId: string, order: object): void {
  hub.channels.get(\`orders:\${userId}\`).publish('created', order);
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { Rest as Aliased } from 'ably';

const hub = new Aliased('key');

export function publish(userId: string, order: object): void {
  «hub.channels.get('orders').publish»('created', order);
}`,
      },
      reexport: {
        code: `import { AblyRest } from './live/gates.js';

const hub = new AblyRest('key');

export function publish(userId: string, order: object): void {
  «hub.channels.get('orders').publish»('created', order);
}`,
      },
      annotatedField: {
        code: `import { Rest } from 'ably';

class Orders {
  readonly hub: Rest;

  constructor() {
    this.hub = new Rest('key');
  }

  publish(userId: string, order: object): void {
    «this.hub.channels.get('orders').publish»('created', order);
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { Rest } from 'ably';

class Orders {
  readonly hub = new Rest('key');

  publish(userId: string, order: object): void {
    «this.hub.channels.get('orders').publish»('created', order);
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { Rest } from 'ably';

export class Orders {
  constructor(private readonly hub: Rest) {}

  publish(userId: string, order: object): void {
    «this.hub.channels.get('orders').publish»('created', order);
  }
}`,
      },
      getInstance: {
        code: `import { Rest } from 'ably';

class Orders {
  static #instance?: Orders;
  readonly hub = new Rest('key');

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.channels.get('orders').publish»('created', order);
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['@supabase/supabase-js'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who subscribed to the channel',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `import { createClient } from '@supabase/supabase-js';

const hub = createClient('https://localhost', 'key');

export function publish(userId: string, order: object): void {
  «hub.channel('orders').send»({ type: 'broadcast', event: 'created', payload: order });
}`,
      },
      narrowed: {
        code: `import { createClient } from '@supabase/supabase-js';

const hub = createClient('https://localhost', 'key');

export function publish(userId: string, order: object): void {
  hub.channel(\`orders:\${userId}\`, { config: { private: true } }).send({ type: 'broadcast', event: 'created', payload: order });
}`,
      },
      modifier: {
        code: `import { createClient } from '@supabase/supabase-js';

const hub = createClient('https://localhost', 'key');

export function publish(userId: string, order: object): void {
  «hub.channel('orders').subscribe().send»({ type: 'broadcast', event: 'created', payload: order });
}`,
      },
      alias: {
        code: `import { createClient as aliased } from '@supabase/supabase-js';

const hub = aliased('https://localhost', 'key');

export function publish(userId: string, order: object): void {
  «hub.channel('orders').send»({ type: 'broadcast', event: 'created', payload: order });
}`,
      },
      reexport: {
        code: `import { supabaseClient } from './live/gates.js';

const hub = supabaseClient('https://localhost', 'key');

export function publish(userId: string, order: object): void {
  «hub.channel('orders').send»({ type: 'broadcast', event: 'created', payload: order });
}`,
      },
      annotatedField: {
        code: `import { createClient, type SupabaseClient } from '@supabase/supabase-js';

class Orders {
  readonly hub: SupabaseClient;

  constructor() {
    this.hub = createClient('https://localhost', 'key');
  }

  publish(userId: string, order: object): void {
    «this.hub.channel('orders').send»({ type: 'broadcast', event: 'created', payload: order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { createClient } from '@supabase/supabase-js';

class Orders {
  readonly hub = createClient('https://localhost', 'key');

  publish(userId: string, order: object): void {
    «this.hub.channel('orders').send»({ type: 'broadcast', event: 'created', payload: order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { createClient, type SupabaseClient } from '@supabase/supabase-js';

export class Orders {
  constructor(private readonly hub: SupabaseClient) {}

  publish(userId: string, order: object): void {
    «this.hub.channel('orders').send»({ type: 'broadcast', event: 'created', payload: order });
  }
}`,
      },
      getInstance: {
        code: `import { createClient } from '@supabase/supabase-js';

class Orders {
  static #instance?: Orders;
  readonly hub = createClient('https://localhost', 'key');

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.channel('orders').send»({ type: 'broadcast', event: 'created', payload: order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['phoenix'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who subscribed to the channel',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `import { Socket } from 'phoenix';
import { WebSocket } from 'ws';

const hub = new Socket('ws://localhost/socket', { transport: WebSocket });

export function publish(userId: string, order: object): void {
  «hub.channel('orders').push»('created', order);
}`,
      },
      narrowed: {
        code: `import { Socket } from 'phoenix';
import { WebSocket } from 'ws';

const hub = new Socket('ws://localhost/socket', { transport: WebSocket });

export function publish(userId: string, order: object): void {
  hub.channel(\`orders:\${userId}\`).push('created', order);
}`,
      },
      modifier: {
        code: `import { Socket } from 'phoenix';
import { WebSocket } from 'ws';

const hub = new Socket('ws://localhost/socket', { transport: WebSocket });

export function publish(userId: string, order: object): void {
  «hub.channel('orders').on('paid', console.log).push»('created', order);
}`,
      },
      alias: {
        code: `import { Socket as Aliased } from 'phoenix';
import { WebSocket } from 'ws';

const hub = new Aliased('ws://localhost/socket', { transport: WebSocket });

export function publish(userId: string, order: object): void {
  «hub.channel('orders').push»('created', order);
}`,
      },
      reexport: {
        code: `import { PhoenixSocket } from './live/gates.js';
import { WebSocket } from 'ws';

const hub = new PhoenixSocket('ws://localhost/socket', { transport: WebSocket });

export function publish(userId: string, order: object): void {
  «hub.channel('orders').push»('created', order);
}`,
      },
      annotatedField: {
        code: `import { Socket } from 'phoenix';
import { WebSocket } from 'ws';

class Orders {
  readonly hub: Socket;

  constructor() {
    this.hub = new Socket('ws://localhost/socket', { transport: WebSocket });
  }

  publish(userId: string, order: object): void {
    «this.hub.channel('orders').push»('created', order);
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { Socket } from 'phoenix';
import { WebSocket } from 'ws';

class Orders {
  readonly hub = new Socket('ws://localhost/socket', { transport: WebSocket });

  publish(userId: string, order: object): void {
    «this.hub.channel('orders').push»('created', order);
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { Socket } from 'phoenix';
import { WebSocket } from 'ws';

export class Orders {
  constructor(private readonly hub: Socket) {}

  publish(userId: string, order: object): void {
    this.hub.channel('orders').push('created', order);
  }
}`,
      },
      getInstance: {
        code: `import { Socket } from 'phoenix';
import { WebSocket } from 'ws';

class Orders {
  static #instance?: Orders;
  readonly hub = new Socket('ws://localhost/socket', { transport: WebSocket });

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.channel('orders').push»('created', order);
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
];

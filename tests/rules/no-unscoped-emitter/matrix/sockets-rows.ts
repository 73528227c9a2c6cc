import type { MatrixRow } from './matrix-row.ts';

export const socketsRows: readonly MatrixRow[] = [
  {
    of: ['socket.io'],
    fault: {
      messageId: 'broadcast',
      subject: "'order'",
      reaches: 'every connected client',
      missing: "a room, as in '.to(room)'",
    },
    forms: {
      broadcast: {
        code: `import { Server } from 'socket.io';

const hub = new Server(3000);

export function publish(userId: string, order: object): void {
  «hub.emit»('order', order);
}`,
      },
      narrowed: {
        code: `import { Server } from 'socket.io';

const hub = new Server(3000);

export function publish(userId: string, order: object): void {
  hub.to(userId).emit('order', order);
}`,
      },
      modifier: {
        code: `import { Server } from 'socket.io';

const hub = new Server(3000);

export function publish(userId: string, order: object): void {
  «hub.volatile.compress(true).timeout(1000).local.except('blocked').emit»('order', order);
}`,
      },
      alias: {
        code: `import { Server as Aliased } from 'socket.io';

const hub = new Aliased(3000);

export function publish(userId: string, order: object): void {
  «hub.emit»('order', order);
}`,
      },
      reexport: {
        code: `import { SocketServer } from './live/gates.js';

const hub = new SocketServer(3000);

export function publish(userId: string, order: object): void {
  «hub.emit»('order', order);
}`,
      },
      annotatedField: {
        code: `import { Server } from 'socket.io';

class Orders {
  readonly hub: Server;

  constructor() {
    this.hub = new Server(3000);
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('order', order);
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { Server } from 'socket.io';

class Orders {
  readonly hub = new Server(3000);

  publish(userId: string, order: object): void {
    «this.hub.emit»('order', order);
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { Server } from 'socket.io';

export class Orders {
  constructor(private readonly hub: Server) {}

  publish(userId: string, order: object): void {
    «this.hub.emit»('order', order);
  }
}`,
      },
      getInstance: {
        code: `import { Server } from 'socket.io';

class Orders {
  static #instance?: Orders;
  readonly hub = new Server(3000);

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emit»('order', order);
}`,
      },
      handlerParameter: {
        code: `import { Server } from 'socket.io';

const hub = new Server(3000);

export function publish(userId: string, order: object): void {
  hub.on('connection', (socket) => {
    socket.emit('order', order);
    «socket.broadcast.emit»('order', order);
  });
}`,
        fault: {
          messageId: 'broadcast',
          subject: "'order'",
          reaches: 'every other connected client',
          missing: "a room, as in '.to(room)'",
        },
      },
    },
  },
  {
    of: ['@socket.io/redis-emitter'],
    fault: {
      messageId: 'broadcast',
      subject: "'order'",
      reaches: 'every connected client',
      missing: "a room, as in '.to(room)'",
    },
    forms: {
      broadcast: {
        code: `import { Emitter } from '@socket.io/redis-emitter';

const hub = new Emitter({});

export function publish(userId: string, order: object): void {
  «hub.emit»('order', order);
}`,
      },
      narrowed: {
        code: `import { Emitter } from '@socket.io/redis-emitter';

const hub = new Emitter({});

export function publish(userId: string, order: object): void {
  hub.to(userId).emit('order', order);
}`,
      },
      modifier: {
        code: `import { Emitter } from '@socket.io/redis-emitter';

const hub = new Emitter({});

export function publish(userId: string, order: object): void {
  «hub.volatile.except('blocked').emit»('order', order);
}`,
      },
      alias: {
        code: `import { Emitter as Aliased } from '@socket.io/redis-emitter';

const hub = new Aliased({});

export function publish(userId: string, order: object): void {
  «hub.emit»('order', order);
}`,
      },
      reexport: {
        code: `import { RedisEmitter } from './live/gates.js';

const hub = new RedisEmitter({});

export function publish(userId: string, order: object): void {
  «hub.emit»('order', order);
}`,
      },
      annotatedField: {
        code: `import { Emitter } from '@socket.io/redis-emitter';

class Orders {
  readonly hub: Emitter;

  constructor() {
    this.hub = new Emitter({});
  }

  publish(userId: string, order: object): void {
    «this.hub.emit»('order', order);
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { Emitter } from '@socket.io/redis-emitter';

class Orders {
  readonly hub = new Emitter({});

  publish(userId: string, order: object): void {
    «this.hub.emit»('order', order);
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { Emitter } from '@socket.io/redis-emitter';

export class Orders {
  constructor(private readonly hub: Emitter) {}

  publish(userId: string, order: object): void {
    «this.hub.emit»('order', order);
  }
}`,
      },
      getInstance: {
        code: `import { Emitter } from '@socket.io/redis-emitter';

class Orders {
  static #instance?: Orders;
  readonly hub = new Emitter({});

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.emit»('order', order);
}`,
      },
      handlerParameter: { absent: 'It has no connections.' },
    },
  },
  {
    of: ['ws'],
    fault: {
      messageId: 'connectionLoop',
      reaches: 'every connected client',
      missing: 'a comparison with the user of each connection',
    },
    forms: {
      broadcast: {
        code: `import { WebSocketServer } from 'ws';

const hub = new WebSocketServer({ port: 3000 });

export function publish(userId: string, order: object): void {
  for (const client of hub.clients) «client.send»(String(order));
}`,
      },
      narrowed: {
        code: `import { WebSocketServer } from 'ws';

const hub = new WebSocketServer({ port: 3000 });

export function publish(userId: string, order: object): void {
  for (const client of hub.clients) {
    if (client.userId === userId) client.send(String(order));
  }
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { WebSocketServer as Aliased } from 'ws';

const hub = new Aliased({ port: 3000 });

export function publish(userId: string, order: object): void {
  for (const client of hub.clients) «client.send»(String(order));
}`,
      },
      reexport: {
        code: `import { Sockets } from './live/gates.js';

const hub = new Sockets({ port: 3000 });

export function publish(userId: string, order: object): void {
  for (const client of hub.clients) «client.send»(String(order));
}`,
      },
      annotatedField: {
        code: `import { WebSocketServer } from 'ws';

class Orders {
  readonly hub: WebSocketServer;

  constructor() {
    this.hub = new WebSocketServer({ port: 3000 });
  }

  publish(userId: string, order: object): void {
    for (const client of this.hub.clients) «client.send»(String(order));
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { WebSocketServer } from 'ws';

class Orders {
  readonly hub = new WebSocketServer({ port: 3000 });

  publish(userId: string, order: object): void {
    for (const client of this.hub.clients) «client.send»(String(order));
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { WebSocketServer } from 'ws';

export class Orders {
  constructor(private readonly hub: WebSocketServer) {}

  publish(userId: string, order: object): void {
    for (const client of this.hub.clients) «client.send»(String(order));
  }
}`,
      },
      getInstance: {
        code: `import { WebSocketServer } from 'ws';

class Orders {
  static #instance?: Orders;
  readonly hub = new WebSocketServer({ port: 3000 });

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  for (const client of Orders.getInstance().hub.clients) «client.send»(String(order));
}`,
      },
      handlerParameter: {
        code: `import { WebSocketServer } from 'ws';

const hub = new WebSocketServer({ port: 3000 });

export function publish(userId: string, order: object): void {
  hub.on('connection', (socket) => socket.send(String(order)));
}`,
      },
    },
  },
  {
    of: ['fastify'],
    fault: {
      messageId: 'connectionLoop',
      reaches: 'every connected client',
      missing: 'a comparison with the user of each connection',
    },
    forms: {
      broadcast: {
        code: `import { fastify } from 'fastify';

const hub = fastify();

export function publish(userId: string, order: object): void {
  for (const client of hub.websocketServer.clients) «client.send»(String(order));
}`,
      },
      narrowed: {
        code: `import { fastify } from 'fastify';

const hub = fastify();

export function publish(userId: string, order: object): void {
  for (const client of hub.websocketServer.clients) {
    if (client.userId === userId) client.send(String(order));
  }
}`,
      },
      modifier: {
        code: `import { fastify } from 'fastify';

const hub = fastify();

export function publish(userId: string, order: object): void {
  for (const client of hub.websocketServer.clients.values()) «client.send»(String(order));
}`,
      },
      alias: {
        code: `import { fastify as aliased } from 'fastify';

const hub = aliased();

export function publish(userId: string, order: object): void {
  for (const client of hub.websocketServer.clients) «client.send»(String(order));
}`,
      },
      reexport: {
        code: `import { fastify } from './live/gates.js';

const hub = fastify();

export function publish(userId: string, order: object): void {
  for (const client of hub.websocketServer.clients) «client.send»(String(order));
}`,
      },
      annotatedField: {
        code: `import { fastify, type FastifyInstance } from 'fastify';

class Orders {
  readonly hub: FastifyInstance;

  constructor() {
    this.hub = fastify();
  }

  publish(userId: string, order: object): void {
    for (const client of this.hub.websocketServer.clients) «client.send»(String(order));
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { fastify } from 'fastify';

class Orders {
  readonly hub = fastify();

  publish(userId: string, order: object): void {
    for (const client of this.hub.websocketServer.clients) «client.send»(String(order));
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { fastify, type FastifyInstance } from 'fastify';

export class Orders {
  constructor(private readonly hub: FastifyInstance) {}

  publish(userId: string, order: object): void {
    for (const client of this.hub.websocketServer.clients) «client.send»(String(order));
  }
}`,
      },
      getInstance: {
        code: `import { fastify } from 'fastify';

class Orders {
  static #instance?: Orders;
  readonly hub = fastify();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  for (const client of Orders.getInstance().hub.websocketServer.clients) «client.send»(String(order));
}`,
      },
      handlerParameter: {
        code: `import { fastify } from 'fastify';

const hub = fastify();

export function publish(userId: string, order: object): void {
  hub.get('/orders', (_request, reply) => reply.send(order));
}`,
      },
    },
  },
  {
    of: ['uWebSockets.js'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who subscribed to the topic',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `import { App } from 'uWebSockets.js';

const hub = App();

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      narrowed: {
        code: `import { App } from 'uWebSockets.js';

const hub = App();

export function publish(userId: string, order: object): void {
  hub.publish(\`orders:\${userId}\`, String(order));
}`,
      },
      modifier: {
        code: `import { App } from 'uWebSockets.js';

const hub = App();

export function publish(userId: string, order: object): void {
  «hub.listen(3000, console.log).publish»('orders', String(order));
}`,
      },
      alias: {
        code: `import { App as Aliased } from 'uWebSockets.js';

const hub = Aliased();

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      reexport: {
        code: `import { App } from './live/untyped-gates.js';

const hub = App();

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      annotatedField: {
        code: `import { App, type TemplatedApp } from 'uWebSockets.js';

class Orders {
  readonly hub: TemplatedApp;

  constructor() {
    this.hub = App();
  }

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { App } from 'uWebSockets.js';

class Orders {
  readonly hub = App();

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { App, type TemplatedApp } from 'uWebSockets.js';

export class Orders {
  constructor(private readonly hub: TemplatedApp) {}

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}`,
      },
      getInstance: {
        code: `import { App } from 'uWebSockets.js';

class Orders {
  static #instance?: Orders;
  readonly hub = App();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.publish»('orders', String(order));
}`,
      },
      handlerParameter: {
        code: `import { App } from 'uWebSockets.js';

const hub = App();

export function publish(userId: string, order: object): void {
  hub.ws('/*', { message: (socket) => {
    socket.publish(\`orders:\${userId}\`, 'x');
    «socket.publish»('orders', 'x');
  } });
}`,
        fault: {
          messageId: 'sharedRoom',
          subject: "'orders'",
          reaches: 'everyone else who subscribed to the topic',
          missing: 'an id in its name',
        },
      },
    },
  },
  {
    of: ['bun'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who subscribed to the topic',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `import { serve } from 'bun';

const hub = serve({ fetch: () => new Response() });

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      narrowed: {
        code: `import { serve } from 'bun';

const hub = serve({ fetch: () => new Response() });

export function publish(userId: string, order: object): void {
  hub.publish(\`orders:\${userId}\`, String(order));
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { serve as aliased } from 'bun';

const hub = aliased({ fetch: () => new Response() });

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      reexport: {
        code: `import { serve } from './live/untyped-gates.js';

const hub = serve({ fetch: () => new Response() });

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      annotatedField: {
        code: `import { serve, type Server } from 'bun';

class Orders {
  readonly hub: Server;

  constructor() {
    this.hub = serve({ fetch: () => new Response() });
  }

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { serve } from 'bun';

class Orders {
  readonly hub = serve({ fetch: () => new Response() });

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { serve, type Server } from 'bun';

export class Orders {
  constructor(private readonly hub: Server) {}

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}`,
      },
      getInstance: {
        code: `import { serve } from 'bun';

class Orders {
  static #instance?: Orders;
  readonly hub = serve({ fetch: () => new Response() });

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.publish»('orders', String(order));
}`,
      },
      handlerParameter: {
        code: `import { serve } from 'bun';

export function publish(userId: string, order: object): void {
  serve({ fetch: () => new Response(), websocket: { message(socket) {
    socket.publish(\`orders:\${userId}\`, 'x');
    «socket.publish»('orders', 'x');
  } } });
}`,
        fault: {
          messageId: 'sharedRoom',
          subject: "'orders'",
          reaches: 'everyone else who subscribed to the topic',
          missing: 'an id in its name',
        },
      },
    },
  },
  {
    of: ['globalThis.Bun.serve'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who subscribed to the topic',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `const hub = Bun.serve({ fetch: () => new Response() });

export function publish(userId: string, order: object): void {
  «hub.publish»('orders', String(order));
}`,
      },
      narrowed: {
        code: `const hub = Bun.serve({ fetch: () => new Response() });

export function publish(userId: string, order: object): void {
  hub.publish(\`orders:\${userId}\`, String(order));
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: { absent: 'It is a global, which nobody imports.' },
      reexport: { absent: 'It is a global, which nobody imports.' },
      annotatedField: {
        code: `class Orders {
  readonly hub: ReturnType<typeof Bun.serve>;

  constructor() {
    this.hub = Bun.serve({ fetch: () => new Response() });
  }

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `class Orders {
  readonly hub = Bun.serve({ fetch: () => new Response() });

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `export class Orders {
  constructor(private readonly hub: ReturnType<typeof Bun.serve>) {}

  publish(userId: string, order: object): void {
    «this.hub.publish»('orders', String(order));
  }
}`,
      },
      getInstance: {
        code: `class Orders {
  static #instance?: Orders;
  readonly hub = Bun.serve({ fetch: () => new Response() });

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.publish»('orders', String(order));
}`,
      },
      handlerParameter: {
        code: `export function publish(userId: string, order: object): void {
  Bun.serve({ fetch: () => new Response(), websocket: { message(socket) {
    socket.publish(\`orders:\${userId}\`, 'x');
    «socket.publish»('orders', 'x');
  } } });
}`,
        fault: {
          messageId: 'sharedRoom',
          subject: "'orders'",
          reaches: 'everyone else who subscribed to the topic',
          missing: 'an id in its name',
        },
      },
    },
  },
  {
    of: ['elysia'],
    fault: {
      messageId: 'sharedRoom',
      subject: "'orders'",
      reaches: 'everyone who subscribed to the topic',
      missing: 'an id in its name',
    },
    forms: {
      broadcast: {
        code: `import { Elysia } from 'elysia';

const hub = new Elysia();

export function publish(userId: string, order: object): void {
  «hub.server.publish»('orders', String(order));
}`,
      },
      narrowed: {
        code: `import { Elysia } from 'elysia';

const hub = new Elysia();

export function publish(userId: string, order: object): void {
  hub.server.publish(\`orders:\${userId}\`, String(order));
}`,
      },
      modifier: {
        code: `import { Elysia } from 'elysia';

const hub = new Elysia();

export function publish(userId: string, order: object): void {
  «hub.listen(3000).server.publish»('orders', String(order));
}`,
      },
      alias: {
        code: `import { Elysia as Aliased } from 'elysia';

const hub = new Aliased();

export function publish(userId: string, order: object): void {
  «hub.server.publish»('orders', String(order));
}`,
      },
      reexport: {
        code: `import { Elysia } from './live/gates.js';

const hub = new Elysia();

export function publish(userId: string, order: object): void {
  «hub.server.publish»('orders', String(order));
}`,
      },
      annotatedField: {
        code: `import { Elysia } from 'elysia';

class Orders {
  readonly hub: Elysia;

  constructor() {
    this.hub = new Elysia();
  }

  publish(userId: string, order: object): void {
    «this.hub.server.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { Elysia } from 'elysia';

class Orders {
  readonly hub = new Elysia();

  publish(userId: string, order: object): void {
    «this.hub.server.publish»('orders', String(order));
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { Elysia } from 'elysia';

export class Orders {
  constructor(private readonly hub: Elysia) {}

  publish(userId: string, order: object): void {
    «this.hub.server.publish»('orders', String(order));
  }
}`,
      },
      getInstance: {
        code: `import { Elysia } from 'elysia';

class Orders {
  static #instance?: Orders;
  readonly hub = new Elysia();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.server.publish»('orders', String(order));
}`,
      },
      handlerParameter: {
        code: `import { Elysia } from 'elysia';

const hub = new Elysia();

export function publish(userId: string, order: object): void {
  hub.ws('/orders', { message(socket) {
    socket.publish(\`orders:\${userId}\`, 'x');
    «socket.publish»('orders', 'x');
  } });
}`,
        fault: {
          messageId: 'sharedRoom',
          subject: "'orders'",
          reaches: 'everyone else who subscribed to the topic',
          missing: 'an id in its name',
        },
      },
    },
  },
  {
    of: ['@nestjs/websockets'],
    fault: {
      messageId: 'broadcast',
      subject: "'order'",
      reaches: 'every connected client',
      missing: "a room, as in '.to(room)'",
    },
    forms: {
      broadcast: {
        code: `import { WebSocketGateway, WebSocketServer } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  @WebSocketServer()
  hub;

  publish(userId: string, order: object): void {
    «this.hub.emit»('order', order);
  }
}`,
      },
      narrowed: {
        code: `import { WebSocketGateway, WebSocketServer } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  @WebSocketServer()
  hub;

  publish(userId: string, order: object): void {
    this.hub.to(userId).emit('order', order);
  }
}`,
      },
      modifier: {
        code: `import { WebSocketGateway, WebSocketServer } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  @WebSocketServer()
  hub;

  publish(userId: string, order: object): void {
    «this.hub.volatile.emit»('order', order);
  }
}`,
      },
      alias: {
        code: `import { WebSocketGateway, WebSocketServer as Aliased } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  @Aliased()
  hub;

  publish(userId: string, order: object): void {
    «this.hub.emit»('order', order);
  }
}`,
      },
      reexport: {
        code: `import { WebSocketGateway } from '@nestjs/websockets';
import { GatewayServer } from './live/gates.js';

@WebSocketGateway()
export class Orders {
  @GatewayServer()
  hub;

  publish(userId: string, order: object): void {
    «this.hub.emit»('order', order);
  }
}`,
      },
      annotatedField: {
        code: `import { WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import type { Server } from 'socket.io';

@WebSocketGateway()
export class Orders {
  @WebSocketServer()
  readonly hub!: Server;

  publish(userId: string, order: object): void {
    «this.hub.emit»('order', order);
  }
}`,
      },
      plainField: {
        code: `import { WebSocketGateway, WebSocketServer } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  @WebSocketServer()
  private hub;

  publish(userId: string, order: object): void {
    «this.hub.emit»('order', order);
  }
}`,
      },
      constructorParameter: { absent: 'A gateway gets its server in a field.' },
      getInstance: { absent: 'A container makes gateways.' },
      handlerParameter: {
        code: `import { ConnectedSocket, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  @SubscribeMessage('order')
  order(@ConnectedSocket() socket, order): void {
    socket.emit('order', order);
    «socket.broadcast.emit»('order', order);
  }
}`,
        fault: {
          messageId: 'broadcast',
          subject: "'order'",
          reaches: 'every other connected client',
          missing: "a room, as in '.to(room)'",
        },
      },
    },
  },
];

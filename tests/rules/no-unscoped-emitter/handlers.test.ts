import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What libraries hand to functions: by their names, in objects, and by decorators.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'socket.io: a function by its name that answers',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

function listen(socket) {
  socket.on('order', (order) => socket.emit('order', order));
}

io.on('connection', listen);`,
    },
    {
      name: 'socket.io: a function that something else is given',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);
const listen = (socket) => {
  socket.broadcast.emit('joined', socket.id);
};

io.engine.on('connection', listen);`,
    },
    {
      name: 'socket.io: a bound method that answers',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

export class Live {
  constructor() {
    this.io = new Server(3000);
    this.io.on('connection', this.listen.bind(this));
  }

  listen(socket) {
    socket.emit('joined', socket.id);
  }
}`,
    },
    {
      name: 'socket.io: a method of the same name of another class',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

export class Live {
  constructor() {
    this.io = new Server(3000);
    this.io.on('connection', this.listen.bind(this));
  }

  listen(socket) {
    socket.emit('joined', socket.id);
  }
}

export class Twin {
  listen(socket) {
    socket.broadcast.emit('joined', socket.id);
  }
}`,
    },
    {
      name: 'Nest: an answer to the connection that a decorator gives',
      typeErrors: [7006, 7006],
      code: `import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  @SubscribeMessage('order')
  order(@ConnectedSocket() client, @MessageBody() order): void {
    client.emit('order', order);
  }
}`,
    },
    {
      name: 'Nest: a decorated connection whose type is that of something else',
      code: `import { ConnectedSocket, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import type { Channel } from './live/peer.js';

@WebSocketGateway()
export class Orders {
  @SubscribeMessage('order')
  order(@ConnectedSocket() client: Channel): void {
    client.broadcast.emit('order', {});
  }
}`,
    },
    {
      name: 'Nest: a decorator of the same name from elsewhere',
      typeErrors: [7006],
      code: `import { ConnectedSocket } from './live/peer.js';

export class Orders {
  order(@ConnectedSocket() client): void {
    client.broadcast.emit('order', {});
  }
}`,
    },
    {
      name: 'Nest: the second parameter of a method that takes messages',
      typeErrors: [7006, 7006],
      code: `import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  @SubscribeMessage('order')
  order(_client, order): void {
    order.broadcast.emit('order', {});
  }
}`,
    },
    {
      name: 'Nest: a class that is no gateway',
      typeErrors: [7006],
      code: `import { Injectable } from '@nestjs/common';

@Injectable()
export class Orders {
  handleConnection(client): void {
    client.broadcast.emit('joined', client.id);
  }
}`,
    },
    {
      name: 'uWebSockets.js: what each connection is sent, and a topic of a user',
      filename: 'src/consumer.js',
      code: `import { App } from 'uWebSockets.js';

App().ws('/*', {
  message: (ws, message) => {
    ws.send(message);
    ws.publish(\`orders/\${ws.getUserData().userId}\`, message);
  },
});`,
    },
    {
      name: 'uWebSockets.js: a function of the same place that is given something else',
      filename: 'src/consumer.js',
      code: `import { App } from 'uWebSockets.js';

App().ws('/*', { upgrade: (response) => response.publish('orders', 'x') });`,
    },
    {
      name: 'Bun: the topic of the user of a connection',
      filename: 'src/consumer.js',
      code: `Bun.serve({
  fetch: () => new Response(),
  websocket: {
    message(ws, message) {
      ws.publish(\`orders/\${ws.data.userId}\`, message);
    },
  },
});`,
    },
    {
      name: 'Bun: a function that is no listener of a connection',
      filename: 'src/consumer.js',
      code: `Bun.serve({
  fetch: () => new Response(),
  error(ws) {
    ws.publish('orders', 'x');
  },
});`,
    },
    {
      name: 'Bun: what is called Bun and declared here',
      filename: 'src/consumer.js',
      code: `const Bun = { serve: (options) => options.websocket.message({ publish: console.log }) };

Bun.serve({
  websocket: {
    message(ws, message) {
      ws.publish('orders', message);
    },
  },
});`,
    },
    {
      name: 'Elysia: the topic of a user',
      filename: 'src/consumer.js',
      code: `import { Elysia } from 'elysia';

new Elysia().ws('/orders', {
  message(ws, message) {
    ws.publish(\`orders/\${ws.data.userId}\`, message);
  },
});`,
    },
  ],
  invalid: [
    {
      name: 'socket.io: a function that is handed over by its name',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

function listen(socket) {
  socket.on('order', (order) => socket.broadcast.emit('order', order));
}

io.on('connection', listen);`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'socket.broadcast.emit',
            subject: "'order'",
            reaches: 'every other connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 33,
          endLine: 6,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

function listen(socket) {
  // ssot-public: 
  socket.on('order', (order) => socket.broadcast.emit('order', order));
}

io.on('connection', listen);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'socket.io: a constant function',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);
const listen = (socket) => {
  socket.broadcast.emit('joined', socket.id);
};

io.of('/orders').on('connect', listen);`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'socket.broadcast.emit',
            subject: "'joined'",
            reaches: 'every other connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);
const listen = (socket) => {
  // ssot-public: 
  socket.broadcast.emit('joined', socket.id);
};

io.of('/orders').on('connect', listen);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'socket.io: a method that is bound',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

export class Live {
  constructor() {
    this.io = new Server(3000);
    this.io.on('connection', this.listen.bind(this));
  }

  listen(socket) {
    socket.broadcast.emit('joined', socket.id);
  }
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'socket.broadcast.emit',
            subject: "'joined'",
            reaches: 'every other connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

export class Live {
  constructor() {
    this.io = new Server(3000);
    this.io.on('connection', this.listen.bind(this));
  }

  listen(socket) {
    // ssot-public: 
    socket.broadcast.emit('joined', socket.id);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Nest: the connection that a decorator gives',
      typeErrors: [7006, 7006],
      code: `import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  @SubscribeMessage('order')
  order(@ConnectedSocket() client, @MessageBody() order): void {
    client.broadcast.emit('order', order);
  }
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'client.broadcast.emit',
            subject: "'order'",
            reaches: 'every other connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'giveReason',
              typeErrors: [7006, 7006],
              output: `import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  @SubscribeMessage('order')
  order(@ConnectedSocket() client, @MessageBody() order): void {
    // ssot-public: 
    client.broadcast.emit('order', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Nest: the first parameter of a method that takes messages',
      typeErrors: [7006, 7006],
      code: `import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  @SubscribeMessage('order')
  order(client, order): void {
    client.broadcast.emit('order', order);
  }
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'client.broadcast.emit',
            subject: "'order'",
            reaches: 'every other connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'giveReason',
              typeErrors: [7006, 7006],
              output: `import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  @SubscribeMessage('order')
  order(client, order): void {
    // ssot-public: 
    client.broadcast.emit('order', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Nest: the connection that a gateway is told of',
      typeErrors: [7006],
      code: `import { WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  handleConnection(client): void {
    client.broadcast.emit('joined', client.id);
  }
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'client.broadcast.emit',
            subject: "'joined'",
            reaches: 'every other connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'giveReason',
              typeErrors: [7006],
              output: `import { WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class Orders {
  handleConnection(client): void {
    // ssot-public: 
    client.broadcast.emit('joined', client.id);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'uWebSockets.js: the connection of a message',
      filename: 'src/consumer.js',
      code: `import { App } from 'uWebSockets.js';

App().ws('/*', { message: (ws, message) => ws.publish('orders', message) });`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'ws.publish',
            subject: "'orders'",
            reaches: 'everyone else who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 3,
          column: 44,
          endLine: 3,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { App } from 'uWebSockets.js';

// ssot-public: 
App().ws('/*', { message: (ws, message) => ws.publish('orders', message) });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Bun: the connection of a message',
      filename: 'src/consumer.js',
      code: `Bun.serve({
  fetch: () => new Response(),
  websocket: {
    message(ws, message) {
      ws.publish('orders', message);
    },
  },
});`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'ws.publish',
            subject: "'orders'",
            reaches: 'everyone else who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `Bun.serve({
  fetch: () => new Response(),
  websocket: {
    message(ws, message) {
      // ssot-public: 
      ws.publish('orders', message);
    },
  },
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Bun: the server that a request is given',
      filename: 'src/consumer.js',
      code: `import { serve } from 'bun';

serve({
  fetch(request, server) {
    server.publish('orders', request.url);
    return new Response();
  },
});`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'server.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { serve } from 'bun';

serve({
  fetch(request, server) {
    // ssot-public: 
    server.publish('orders', request.url);
    return new Response();
  },
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Elysia: the connection of a message',
      filename: 'src/consumer.js',
      code: `import { Elysia } from 'elysia';

new Elysia()
  .ws('/orders', {
    open(ws) {
      ws.subscribe('orders');
    },
    message(ws, message) {
      ws.publish('orders', message);
    },
  })
  .listen(3000);`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'ws.publish',
            subject: "'orders'",
            reaches: 'everyone else who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 9,
          column: 7,
          endLine: 9,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Elysia } from 'elysia';

new Elysia()
  .ws('/orders', {
    open(ws) {
      ws.subscribe('orders');
    },
    message(ws, message) {
      // ssot-public: 
      ws.publish('orders', message);
    },
  })
  .listen(3000);`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});

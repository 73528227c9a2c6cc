import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What public servers do, in own words: the pairs of docs/evidence/unscoped-emitters.md, and what was repaired after reading them.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'the link of a stored recording goes back to who sent it, as after the fix of recordOpus',
      filename: 'src/consumer.cjs',
      code: `const io = require('socket.io')(3000);

io.on('connection', (socket) => {
  socket.on('store', (recording) => store(recording, (link) => socket.emit('stored', link)));
});

function store(recording, done) {
  recording.path = \`files/\${recording.name}\`;
  done(recording);
}`,
    },
    {
      name: 'the votes of one table go to that table, as after the fix of scrum-poker',
      filename: 'src/lib/manager.cjs',
      code: `const vote = (socket, { table, choice }) => {
  socket.nsp.to(table).emit('voted', choice);
};

module.exports = (io) => {
  io.on('connection', (socket) => {
    socket.on('vote', (choice) => vote(socket, choice));
  });
};`,
    },
    {
      name: 'a room that another module hands to an exported function',
      filename: 'src/lib/sender.cjs',
      code: `exports.send = (to) => {
  to.emit('welcome', 'all');
};`,
    },
    {
      name: 'a function that no module near by calls',
      filename: 'src/lib/nobody.cjs',
      code: `module.exports = (io) => {
  io.emit('welcome', 'all');
};`,
    },
    {
      name: 'a function that the module also keeps, so that others may call it',
      filename: 'src/lib/manager.cjs',
      code: `const manage = (io) => {
  io.emit('welcome', 'all');
};

globalThis.manage = manage;
module.exports = manage;`,
    },
    {
      name: 'a variable that gets something else',
      filename: 'src/consumer.cjs',
      code: `const server = require('http').createServer();
var listening = require('socket.io').listen;
listening = (each) => each;
var io = listening(server);

io.emit('restarted', { at: 3000 });`,
    },
    {
      name: 'the server of a gateway that is injected, with a room',
      code: `import { WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import { Server } from 'socket.io';

@WebSocketGateway()
export class Gateway {
  @WebSocketServer() server!: Server;
}

export class Votes {
  constructor(private readonly gateway: Gateway) {}

  send(roomId: string, choice: object): void {
    this.gateway.server.to(roomId).emit('vote', { choice });
  }
}`,
    },
    {
      name: 'a field of the same name in a class that only looks like the gateway',
      code: `class Gateway {
  server = { emit: (event: string, data: object): void => console.log(event, data) };
}

export class Votes {
  constructor(private readonly gateway: Gateway) {}

  send(roomId: string, choice: object): void {
    this.gateway.server.emit(roomId, { choice });
  }
}`,
    },
    {
      name: 'a watcher tells its own state',
      code: `import { EventEmitter } from 'node:events';

class Watcher extends EventEmitter {
  changed: string[] = [];

  flush(): void {
    this.emit('changed', this.changed);
  }
}

export const watcher = new Watcher();`,
    },
    {
      name: 'a constant tells nothing of anyone',
      code: `import { EventEmitter } from 'node:events';

export const bus = new EventEmitter();

export function finish(result: object): void {
  console.log(result);
  bus.emit('done', 'dev');
}`,
    },
  ],
  invalid: [
    {
      name: 'the link of a stored recording goes to all, as before the fix of recordOpus',
      filename: 'src/consumer.cjs',
      code: `const io = require('socket.io')(3000);

io.on('connection', (socket) => {
  socket.on('store', (recording) => store(recording));
});

function store(recording) {
  recording.path = \`files/\${recording.name}\`;
  io.emit('stored', recording);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'stored'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const io = require('socket.io')(3000);

io.on('connection', (socket) => {
  socket.on('store', (recording) => store(recording));
});

function store(recording) {
  recording.path = \`files/\${recording.name}\`;
  // ssot-public: 
  io.emit('stored', recording);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the votes of one table go to all tables, as before the fix of scrum-poker',
      filename: 'src/lib/manager.cjs',
      code: `const vote = (io, socket, choice) => {
  console.log(socket.id);
  io.sockets.emit('voted', choice);
};

module.exports = (io) => {
  io.on('connection', (socket) => {
    socket.on('vote', (choice) => vote(io, socket, choice));
  });
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.sockets.emit',
            subject: "'voted'",
            reaches: 'every client that is connected to the namespace',
            missing: "a room, as in '.to(room)'",
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const vote = (io, socket, choice) => {
  console.log(socket.id);
  // ssot-public: 
  io.sockets.emit('voted', choice);
};

module.exports = (io) => {
  io.on('connection', (socket) => {
    socket.on('vote', (choice) => vote(io, socket, choice));
  });
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server that another module hands to an exported function',
      filename: 'src/lib/sender.cjs',
      code: `exports.greet = (to) => {
  to.emit('welcome', 'all');
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'to.emit',
            subject: "'welcome'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `exports.greet = (to) => {
  // ssot-public: 
  to.emit('welcome', 'all');
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that is named before it is what the module exports',
      filename: 'src/lib/manager.cjs',
      code: `function manage(io) {
  io.emit('welcome', 'all');
}

module.exports = manage;`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'welcome'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `function manage(io) {
  // ssot-public: 
  io.emit('welcome', 'all');
}

module.exports = manage;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server of socket.io 2',
      filename: 'src/consumer.cjs',
      code: `const server = require('http').createServer();
var io = require('socket.io').listen(server);

io.sockets.emit('restarted', { at: 3000 });`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.sockets.emit',
            subject: "'restarted'",
            reaches: 'every client that is connected to the namespace',
            missing: "a room, as in '.to(room)'",
          },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const server = require('http').createServer();
var io = require('socket.io').listen(server);

// ssot-public: 
io.sockets.emit('restarted', { at: 3000 });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the server of a gateway that is injected, with the room as the event',
      code: `import { WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import { Server } from 'socket.io';

@WebSocketGateway()
export class Gateway {
  @WebSocketServer() server!: Server;
}

export class Votes {
  constructor(private readonly gateway: Gateway) {}

  send(roomId: string, choice: object): void {
    this.gateway.server.emit(roomId, { choice });
  }
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'this.gateway.server.emit',
            subject: 'an event',
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 13,
          column: 5,
          endLine: 13,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import { Server } from 'socket.io';

@WebSocketGateway()
export class Gateway {
  @WebSocketServer() server!: Server;
}

export class Votes {
  constructor(private readonly gateway: Gateway) {}

  send(roomId: string, choice: object): void {
    // ssot-public: 
    this.gateway.server.emit(roomId, { choice });
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a watcher tells what it is given',
      code: `import { EventEmitter } from 'node:events';

class Watcher extends EventEmitter {
  changed: string[] = [];

  flush(changed: string[]): void {
    this.emit('changed', changed);
  }
}

export const watcher = new Watcher();`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'this.emit',
            subject: "'changed'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

class Watcher extends EventEmitter {
  changed: string[] = [];

  flush(changed: string[]): void {
    // ssot-public: 
    this.emit('changed', changed);
  }
}

export const watcher = new Watcher();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a result tells something of someone',
      code: `import { EventEmitter } from 'node:events';

export const bus = new EventEmitter();

export function finish(result: object): void {
  console.log(result);
  bus.emit('done', result);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'done'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

export const bus = new EventEmitter();

export function finish(result: object): void {
  console.log(result);
  // ssot-public: 
  bus.emit('done', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});

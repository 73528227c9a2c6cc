import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// How a server gets to where it sends: exports, applications, requests, globals, hooks, objects and constructors; and lists, by callers.
ruleTester({ project: 'handovers', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'a room of the server on the application',
      filename: 'src/routes/orders.cjs',
      code: `module.exports = (req, _res, next) => {
  req.app.get('io').to(req.params.room).emit('order', req.body);
  next();
};`,
    },
    {
      name: 'another thing on the application',
      filename: 'src/routes/orders.cjs',
      code: `module.exports = (req, _res, next) => {
  req.app.get('cache').emit('order', req.body);
  next();
};`,
    },
    {
      name: 'a name under which nothing is put on the application',
      filename: 'src/routes/orders.cjs',
      code: `module.exports = (req, _res, next) => {
  req.app.get('server').emit('order', req.body);
  next();
};`,
    },
    {
      name: 'a module that the program does not lead to',
      filename: 'src/rooms/nobody.cjs',
      code: `module.exports = (req, _res, next) => {
  req.app.get('io').emit('order', req.body);
  next();
};`,
    },
    {
      name: 'a header of the same name',
      filename: 'src/routes/orders.cjs',
      code: `module.exports = (req, _res, next) => {
  req.get('io').emit('order', req.body);
  next();
};`,
    },
    {
      name: 'an application that is a map',
      filename: 'src/consumer.cjs',
      code: `const app = new Map();

app.set('io', { emit: (event, order) => [event, order] });
exports.publish = (order) => app.get('io').emit('order', order);`,
    },
    {
      name: 'a room of the server on the request',
      filename: 'src/routes/orders.cjs',
      code: `module.exports = (req, _res, next) => {
  req.io.to(req.user).emit('order', req.body);
  next();
};`,
    },
    {
      name: 'another member of the request',
      filename: 'src/routes/orders.cjs',
      code: `module.exports = (req, _res, next) => {
  req.socket.emit('order', req.body);
  next();
};`,
    },
    {
      name: 'another of the locals',
      filename: 'src/routes/orders.cjs',
      code: `module.exports = (req, _res, next) => {
  req.app.locals.bus.emit('order', req.body);
  next();
};`,
    },
    {
      name: 'a global that is shadowed',
      filename: 'src/routes/orders.cjs',
      code: `exports.publish = (globalThis, order) => {
  globalThis.live.emit('order', order);
};`,
    },
    {
      name: 'a class that is made with the server, and names a room',
      filename: 'src/board.cjs',
      code: `exports.Board = class Board {
  constructor(io) {
    this.io = io;
  }

  move(room, step) {
    this.io.to(room).emit('moved', step);
  }
};`,
    },
    {
      name: 'a class of the same name that nobody makes',
      filename: 'src/rooms/board.cjs',
      code: `exports.Board = class Board {
  constructor(io) {
    this.io = io;
  }

  move(step) {
    this.io.emit('moved', step);
  }
};`,
    },
    {
      name: 'a class of the file that is made with a room',
      filename: 'src/consumer.cjs',
      code: `const { Server } = require('socket.io');

const io = new Server(3000);

class Board {
  constructor(io) {
    this.io = io;
  }

  move(step) {
    this.io.emit('moved', step);
  }
}

exports.open = (room) => new Board(io.to(room));`,
    },
    {
      name: 'a class of the file that is also handed on',
      filename: 'src/consumer.cjs',
      code: `const { Server } = require('socket.io');

class Board {
  constructor(io) {
    this.io = io;
  }

  move(step) {
    this.io.emit('moved', step);
  }
}

exports.board = new Board(new Server(3000));
exports.make = Reflect.construct(Board, [{}]);`,
    },
    {
      name: 'another member of that object',
      filename: 'src/greet.cjs',
      code: `module.exports = ({ words }) => {
  words.emit('welcome', 'all');
};`,
    },
    {
      name: 'a room of the server in an object',
      filename: 'src/greet.cjs',
      code: `module.exports = ({ io }, room) => {
  io.to(room).emit('welcome', 'all');
};`,
    },
    {
      name: 'an object with another emitter that a function of the file is given',
      filename: 'src/consumer.cjs',
      code: `const { Server } = require('socket.io');

function publish({ io }, order) {
  io.emit('order', order);
}

publish({ server: new Server(3000), io: new Map() }, {});`,
    },
    {
      name: 'a room of a server on the exports of another module',
      filename: 'src/consumer.cjs',
      code: `const sockets = require('./sockets.cjs');

exports.publish = (room, order) => {
  sockets.server.to(room).emit('order', order);
};`,
    },
    {
      name: 'a room on the exports of another module',
      filename: 'src/consumer.cjs',
      code: `const sockets = require('./sockets.cjs');

exports.publish = (order) => {
  sockets.staff.emit('order', order);
};`,
    },
    {
      name: 'another member of the exports of another module',
      filename: 'src/consumer.cjs',
      code: `const sockets = require('./sockets.cjs');

exports.publish = (order) => {
  sockets.names.emit('order', order);
};`,
    },
    {
      name: 'a member of exports that is assigned twice',
      filename: 'src/consumer.cjs',
      code: `const sockets = require('./twice.cjs');

exports.publish = (order) => {
  sockets.server.emit('order', order);
};`,
    },
    {
      name: 'a name that shadows the module',
      filename: 'src/consumer.cjs',
      code: `const sockets = require('./sockets.cjs');

exports.start = sockets.start;
exports.publish = (sockets, order) => {
  sockets.server.emit('order', order);
};`,
    },
    {
      name: 'exports by their own name, with a room',
      filename: 'src/consumer.cjs',
      code: `const { Server } = require('socket.io');

exports.server = new Server(3000);

exports.publish = (room, order) => {
  exports.server.to(room).emit('order', order);
};`,
    },
    {
      name: 'an object of a call that keeps a server',
      filename: 'src/consumer.cjs',
      code: `const { Server } = require('socket.io');

exports.publish = (make, order) => {
  const state = make(Server);
  state.io.emit('order', order);
};`,
    },
    {
      name: 'another member of an object that keeps the server',
      filename: 'src/consumer.cjs',
      code: `const { Server } = require('socket.io');

const state = { io: new Server(3000), log: console };

exports.publish = (order) => {
  state.log.emit('order', order);
};`,
    },
    {
      name: 'a hook with a room',
      filename: 'src/plugin.cjs',
      code: `exports.connected = (hook, { io }) => {
  io.to(hook.room).emit('hello', hook);
};`,
    },
    {
      name: 'a hook of another name',
      filename: 'src/plugin.cjs',
      code: `exports.closed = (hook, { io }) => {
  io.emit('hello', hook);
};`,
    },
    {
      name: 'a hook with another member',
      filename: 'src/plugin.cjs',
      code: `exports.connected = (hook, { names }) => {
  names.emit('hello', hook);
};`,
    },
    {
      name: 'a hook with another position',
      filename: 'src/plugin.cjs',
      code: `exports.connected = (hook, all, { io }) => {
  io.emit('hello', hook);
};`,
    },
    {
      name: 'a hook that hands over a room',
      filename: 'src/plugin.cjs',
      code: `exports.narrowed = (hook, { io }) => {
  io.emit('hello', hook);
};`,
    },
    {
      name: 'a hook that is not exported',
      filename: 'src/plugin.cjs',
      code: `const connected = (hook, { io }) => {
  io.emit('hello', hook);
};

console.log(connected);`,
    },
    {
      name: 'a list for whose length every caller asks',
      filename: 'src/rooms/notify.ts',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function notify(rooms: string[]): void {
  io.to(rooms).emit('left', 'one');
}

export const others = (names: string[]): number => names.length;`,
    },
    {
      name: 'a list that is never empty',
      filename: 'src/rooms/notify.ts',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function shout(rooms: string[]): void {
  io.to(rooms).emit('left', 'one');
}

export const others = (names: string[]): number => names.length;`,
    },
    {
      name: 'a list for whose length the file asks before it calls',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

function publish(rooms: string[]): void {
  io.to(rooms).emit('left', 'one');
}

export function leave(rooms: string[]): void {
  if (rooms.length > 0) publish(rooms);
}`,
    },
    {
      name: 'a list that gets a room when it has none',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(rooms: string[]): void {
  if (rooms.length === 0) rooms.push('staff-1');
  io.to(rooms).emit('left', 'one');
}`,
    },
    {
      name: 'a list that is thrown away when it is empty',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(rooms: string[]): void {
  if (rooms.length === 0) throw new Error('Nobody is there.');
  io.to(rooms).emit('left', 'one');
}`,
    },
  ],
  invalid: [
    {
      name: 'the server that the program puts on the application, by the request',
      filename: 'src/routes/orders.cjs',
      code: `module.exports = (req, _res, next) => {
  req.app.get('io').emit('order', req.body);
  next();
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: "req.app.get('io').emit",
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `module.exports = (req, _res, next) => {
  // ssot-public: 
  req.app.get('io').emit('order', req.body);
  next();
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a room that is the same for all, on the application',
      filename: 'src/routes/orders.cjs',
      code: `module.exports = (req, _res, next) => {
  req.app.get('staff').emit('order', req.body);
  next();
};`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: "req.app.get('staff').emit",
            subject: "'staff'",
            reaches: 'every client in the room',
            missing: 'an id in its name',
          },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `module.exports = (req, _res, next) => {
  // ssot-public: 
  req.app.get('staff').emit('order', req.body);
  next();
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the server on the application of the same module',
      filename: 'src/consumer.cjs',
      code: `const express = require('express');
const { Server } = require('socket.io');

const app = express();

app.set('io', new Server(3000));
app.post('/orders', (req, res) => {
  app.get('io').emit('order', req.body);
  res.end();
});`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: "app.get('io').emit",
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const express = require('express');
const { Server } = require('socket.io');

const app = express();

app.set('io', new Server(3000));
app.post('/orders', (req, res) => {
  // ssot-public: 
  app.get('io').emit('order', req.body);
  res.end();
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the server that the program puts on the request',
      filename: 'src/routes/orders.cjs',
      code: `module.exports = (req, _res, next) => {
  req.io.emit('order', req.body);
  next();
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'req.io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `module.exports = (req, _res, next) => {
  // ssot-public: 
  req.io.emit('order', req.body);
  next();
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the server among the locals of the application',
      filename: 'src/routes/orders.cjs',
      code: `module.exports = (req, _res, next) => {
  req.app.locals.live.emit('order', req.body);
  next();
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'req.app.locals.live.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `module.exports = (req, _res, next) => {
  // ssot-public: 
  req.app.locals.live.emit('order', req.body);
  next();
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the server as a global',
      filename: 'src/routes/orders.cjs',
      code: `exports.publish = (order) => {
  globalThis.live.emit('order', order);
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'globalThis.live.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `exports.publish = (order) => {
  // ssot-public: 
  globalThis.live.emit('order', order);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a class that is made with the server',
      filename: 'src/board.cjs',
      code: `exports.Board = class Board {
  constructor(io) {
    this.io = io;
  }

  move(step) {
    this.io.emit('moved', step);
  }
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'this.io.emit',
            subject: "'moved'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `exports.Board = class Board {
  constructor(io) {
    this.io = io;
  }

  move(step) {
    // ssot-public: 
    this.io.emit('moved', step);
  }
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a class of the file that is made with the server',
      filename: 'src/consumer.cjs',
      code: `const { Server } = require('socket.io');

class Board {
  constructor(io) {
    this.io = io;
  }

  move(step) {
    this.io.emit('moved', step);
  }
}

exports.board = new Board(new Server(3000));`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'this.io.emit',
            subject: "'moved'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { Server } = require('socket.io');

class Board {
  constructor(io) {
    this.io = io;
  }

  move(step) {
    // ssot-public: 
    this.io.emit('moved', step);
  }
}

exports.board = new Board(new Server(3000));`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an object that holds the server',
      filename: 'src/greet.cjs',
      code: `module.exports = ({ io }) => {
  io.emit('welcome', 'all');
};`,
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
              output: `module.exports = ({ io }) => {
  // ssot-public: 
  io.emit('welcome', 'all');
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an object that holds the server, by its member',
      filename: 'src/greet.cjs',
      code: `module.exports = (options) => {
  options.io.emit('welcome', 'all');
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'options.io.emit',
            subject: "'welcome'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `module.exports = (options) => {
  // ssot-public: 
  options.io.emit('welcome', 'all');
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an object that a function of the file is given',
      filename: 'src/consumer.cjs',
      code: `const { Server } = require('socket.io');

function publish({ io }, order) {
  io.emit('order', order);
}

publish({ io: new Server(3000) }, {});`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { Server } = require('socket.io');

function publish({ io }, order) {
  // ssot-public: 
  io.emit('order', order);
}

publish({ io: new Server(3000) }, {});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server that another module puts on its exports while it runs',
      filename: 'src/consumer.cjs',
      code: `const sockets = require('./sockets.cjs');

exports.publish = (order) => {
  sockets.server.emit('order', order);
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'sockets.server.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const sockets = require('./sockets.cjs');

exports.publish = (order) => {
  // ssot-public: 
  sockets.server.emit('order', order);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the same, at once',
      filename: 'src/consumer.cjs',
      code: `exports.publish = (order) => {
  require('./sockets.cjs').server.emit('order', order);
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: "require('./sockets.cjs').server.emit",
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `exports.publish = (order) => {
  // ssot-public: 
  require('./sockets.cjs').server.emit('order', order);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server on the exports of the module itself',
      filename: 'src/consumer.cjs',
      code: `const { Server } = require('socket.io');

const Sockets = module.exports;

Sockets.start = (port) => {
  Sockets.server = new Server(port);
};

Sockets.publish = (order) => {
  Sockets.server.emit('order', order);
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'Sockets.server.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { Server } = require('socket.io');

const Sockets = module.exports;

Sockets.start = (port) => {
  Sockets.server = new Server(port);
};

Sockets.publish = (order) => {
  // ssot-public: 
  Sockets.server.emit('order', order);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'exports by their own name',
      filename: 'src/consumer.cjs',
      code: `const { Server } = require('socket.io');

exports.server = new Server(3000);

exports.publish = (order) => {
  exports.server.emit('order', order);
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'exports.server.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { Server } = require('socket.io');

exports.server = new Server(3000);

exports.publish = (order) => {
  // ssot-public: 
  exports.server.emit('order', order);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an object of the module that keeps the server',
      filename: 'src/consumer.cjs',
      code: `const { Server } = require('socket.io');

const state = { io: null };

exports.start = (port) => {
  state.io = new Server(port);
};

exports.publish = (order) => {
  state.io.emit('order', order);
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'state.io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { Server } = require('socket.io');

const state = { io: null };

exports.start = (port) => {
  state.io = new Server(port);
};

exports.publish = (order) => {
  // ssot-public: 
  state.io.emit('order', order);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a hook that hands over the server',
      filename: 'src/plugin.cjs',
      code: `exports.connected = (hook, { io }) => {
  io.emit('hello', hook);
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'hello'",
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
              output: `exports.connected = (hook, { io }) => {
  // ssot-public: 
  io.emit('hello', hook);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a hook that hands over the server in an object',
      filename: 'src/plugin.cjs',
      code: `exports.connected = (hook, context) => {
  const all = context.io.of('/');
  all.emit('hello', hook);
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'all.emit',
            subject: "'hello'",
            reaches: 'every client that is connected to the namespace',
            missing: "a room, as in '.to(room)'",
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `exports.connected = (hook, context) => {
  const all = context.io.of('/');
  // ssot-public: 
  all.emit('hello', hook);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list for whose length one caller does not ask',
      filename: 'src/rooms/notify.ts',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function tell(rooms: string[]): void {
  io.to(rooms).emit('left', 'one');
}

export const others = (names: string[]): number => names.length;`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: {
            emitter: 'io.to(rooms).emit',
            subject: "'left'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function tell(rooms: string[]): void {
  // ssot-public: 
  io.to(rooms).emit('left', 'one');
}

export const others = (names: string[]): number => names.length;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list that a function nobody calls is given',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(rooms: string[]): void {
  io.to(rooms).emit('left', 'one');
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: {
            emitter: 'io.to(rooms).emit',
            subject: "'left'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(rooms: string[]): void {
  // ssot-public: 
  io.to(rooms).emit('left', 'one');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list for whose length something else asks',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(rooms: string[]): void {
  if (rooms.length === 0) console.log('nobody');
  io.to(rooms).emit('left', 'one');
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: {
            emitter: 'io.to(rooms).emit',
            subject: "'left'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(rooms: string[]): void {
  if (rooms.length === 0) console.log('nobody');
  // ssot-public: 
  io.to(rooms).emit('left', 'one');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list for whose length one call of the file does not ask',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

function publish(rooms: string[]): void {
  io.to(rooms).emit('left', 'one');
}

export function leave(rooms: string[]): void {
  if (rooms.length > 0) publish(rooms);
  publish(rooms.slice(1));
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: {
            emitter: 'io.to(rooms).emit',
            subject: "'left'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

function publish(rooms: string[]): void {
  // ssot-public: 
  io.to(rooms).emit('left', 'one');
}

export function leave(rooms: string[]): void {
  if (rooms.length > 0) publish(rooms);
  publish(rooms.slice(1));
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});

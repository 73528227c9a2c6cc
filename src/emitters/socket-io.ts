import type { EmitterFamily, Narrowing, Role, Send } from './family.ts';

/** What a choice of connections has: `io.to('room')`, `socket.broadcast`. */
const emits: Readonly<Record<string, Send>> = {
  emit: { topic: 0, payload: 1 },
  emitWithAck: { topic: 0, payload: 1 },
};
const sends: Readonly<Record<string, Send>> = { ...emits, send: { payload: 0 }, write: { payload: 0 } };
// In version 4 an empty list of rooms is no room, and no room is everyone.
const room: Narrowing = { argument: 0, gives: 'room', literal: 'room', isOpenWhenEmpty: true };
const keeps = ['volatile', 'local', 'compress', 'timeout', 'except', 'json', 'binary'];
const connection = { events: ['connection', 'connect'], listener: 1, parameters: ['socket'] };
const everyone: Role = {
  reaches: 'every connected client',
  sends: { ...sends, serverSideEmit: { topic: 0, payload: 1 } },
  narrows: { to: room, in: room, of: { argument: 0, gives: 'namespace', literal: 'part' } },
  keeps,
  gives: { sockets: 'namespace', fetchSockets: 'connections' },
  handlers: { on: connection, once: connection, addListener: connection },
};

/** https://socket.io/docs/v4/broadcasting-events/ */
export const socketIo: EmitterFamily = {
  name: 'socket.io',
  medium: 'clients',
  sources: [
    {
      modules: ['socket.io'],
      exports: {
        Server: { constructed: 'server', typed: 'server' },
        default: { constructed: 'server', called: 'server', typed: 'server', itself: 'library' },
        Namespace: { typed: 'namespace' },
        Socket: { typed: 'socket' },
        RemoteSocket: { typed: 'socket' },
      },
    },
    {
      modules: ['@socket.io/redis-emitter'],
      exports: {
        Emitter: { constructed: 'server', typed: 'server' },
      },
    },
    {
      modules: ['@nestjs/websockets'],
      exports: {
        WebSocketServer: { decorated: 'server' },
        ConnectedSocket: { decorated: 'socket' },
        SubscribeMessage: { parameters: ['socket'] },
        WebSocketGateway: {
          methods: { afterInit: ['server'], handleConnection: ['socket'], handleDisconnect: ['socket'] },
        },
      },
    },
  ],
  roles: {
    // Until version 2.
    library: { gives: { listen: 'server' } },
    server: everyone,
    namespace: {
      ...everyone,
      reaches: 'every client that is connected to the namespace',
      gives: { sockets: 'connections', connected: 'connections', fetchSockets: 'connections' },
    },
    connections: { elements: 'socket' },
    room: {
      reaches: 'every client in the room',
      sends: emits,
      narrows: { to: room, in: room },
      keeps,
    },
    socket: {
      sends,
      narrows: { to: { ...room, gives: 'room' }, in: { ...room, gives: 'room' } },
      gives: { broadcast: 'others', local: 'others', nsp: 'namespace', server: 'server', except: 'others' },
      keeps: ['volatile', 'compress', 'timeout', 'json', 'binary'],
    },
    others: {
      reaches: 'every other connected client',
      sends: emits,
      narrows: { to: room, in: room },
      keeps,
    },
  },
};

import type { EmitterFamily, Export } from './family.ts';

const socket = ['socket'];
const connection = { events: ['connection'], listener: 1, parameters: ['socket'] };

/** https://github.com/websockets/ws/blob/master/doc/ws.md */
export const ws: EmitterFamily = {
  name: 'ws',
  medium: 'clients',
  sources: [
    {
      modules: ['ws'],
      exports: {
        WebSocketServer: { constructed: 'server', typed: 'server' },
        Server: { constructed: 'server', typed: 'server' },
        WebSocket: { typed: 'socket' },
        default: { typed: 'socket' },
      },
    },
    {
      modules: ['fastify'],
      exports: {
        FastifyInstance: { typed: 'fastify' },
        fastify: { called: 'fastify' },
        default: { called: 'fastify' },
      },
    },
  ],
  roles: {
    fastify: { gives: { websocketServer: 'server' } },
    server: {
      gives: { clients: 'clients' },
      handlers: { on: connection, once: connection, addListener: connection },
    },
    clients: { elements: 'client' },
    client: { reaches: 'every connected client', sends: { send: { payload: 0 } } },
    socket: { sends: { send: { payload: 0 } } },
  },
};

/** Methods of an object that each connection goes through. */
const visits = { open: socket, message: socket, drain: socket, close: socket, ping: socket, pong: socket };

/** https://unetworking.github.io/uWebSockets.js/generated/ */
export const microWebSockets: EmitterFamily = {
  name: 'uWebSockets.js',
  medium: 'channels',
  sources: [
    {
      modules: ['uWebSockets.js'],
      exports: {
        App: { called: 'app' },
        SSLApp: { called: 'app' },
        TemplatedApp: { typed: 'app' },
        WebSocket: { typed: 'socket' },
      },
    },
  ],
  roles: {
    app: {
      reaches: 'everyone who subscribed to the topic',
      sends: { publish: { topic: 0, payload: 1 } },
      keeps: ['ws', 'get', 'post', 'any', 'listen', 'options', 'put', 'patch', 'del'],
      handlers: { ws: { listener: -1, parameters: [], methods: { ...visits, subscription: socket, dropped: socket } } },
    },
    socket: { reaches: 'everyone else who subscribed to the topic', sends: { publish: { topic: 0, payload: 1 } } },
  },
};

const serve: Export = {
  called: 'server',
  handler: {
    listener: 0,
    parameters: [],
    methods: {
      fetch: [undefined, 'server'],
      'websocket.open': socket,
      'websocket.message': socket,
      'websocket.drain': socket,
      'websocket.close': socket,
      'websocket.ping': socket,
      'websocket.pong': socket,
    },
  },
};

/** https://bun.sh/docs/api/websockets */
export const bun: EmitterFamily = {
  name: 'Bun',
  medium: 'channels',
  sources: [
    {
      modules: ['bun'],
      exports: { serve, Server: { typed: 'server' }, ServerWebSocket: { typed: 'socket' } },
    },
    {
      modules: ['elysia'],
      exports: { Elysia: { constructed: 'elysia', typed: 'elysia' }, default: { constructed: 'elysia' } },
    },
  ],
  globals: { 'Bun.serve': serve },
  roles: {
    elysia: {
      gives: { server: 'server' },
      keeps: ['use', 'get', 'post', 'ws', 'listen', 'decorate', 'state', 'derive', 'group', 'guard', 'onError'],
      handlers: { ws: { listener: -1, parameters: [], methods: visits } },
    },
    server: { reaches: 'everyone who subscribed to the topic', sends: { publish: { topic: 0, payload: 1 } } },
    socket: { reaches: 'everyone else who subscribed to the topic', sends: { publish: { topic: 0, payload: 1 } } },
  },
};

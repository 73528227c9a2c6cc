import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { families } from '../../src/emitters/families.ts';
import { holdAgainstTypes, type TypedTable } from './library-types.ts';

/** Modules whose types cannot be looked at, each with the reason. */
const UNSEEN: Readonly<Record<string, string>> = {
  'uWebSockets.js': 'It is published on GitHub alone.',
  'tiny-emitter/instance.js': 'It has no types; the test below looks at the value.',
};

/** Exports that the types leave out. The test below looks for them at run time. */
const UNTYPED: readonly string[] = ['tiny-emitter#default', 'socket.io#default'];

/** Names of a role that no installed type has, each with the reason. */
const UNNAMED: Readonly<Record<string, string>> = {
  'socket.io: server.emitWithAck': 'What a modifier gives has it, and is of the same role.',
  'socket.io: namespace.emitWithAck': 'What a modifier gives has it, and is of the same role.',
  'socket.io: namespace.connected': 'Until version 2.',
  'socket.io: server.json': 'Until version 2.',
  'socket.io: server.binary': 'Until version 3.',
  'socket.io: namespace.json': 'Until version 2.',
  'socket.io: namespace.binary': 'Until version 3.',
  'socket.io: room.json': 'Until version 2.',
  'socket.io: room.binary': 'Until version 3.',
  'socket.io: socket.json': 'Until version 2.',
  'socket.io: socket.binary': 'Until version 3.',
  'socket.io: others.json': 'Until version 2.',
  'socket.io: others.binary': 'Until version 3.',
  'ws: fastify.websocketServer': 'The types of @fastify/websocket add it.',
  'GraphQL subscriptions: pubSub.asyncIterator': 'Until version 2.',
  'GraphQL subscriptions: redisPubSub.asyncIterator': 'Until version 2.',
  'server-sent events: reply.sse': 'The types of fastify-sse-v2 add it.',
};

/** Roles that no installed type leads to, each with the reason. */
const UNREACHED: Readonly<Record<string, string>> = {
  'socket.io: library': 'Until version 2, the export was a function with members.',
  'uWebSockets.js: app': 'It is published on GitHub alone.',
  'uWebSockets.js: socket': 'It is published on GitHub alone.',
};

describe('the names of the table', () => {
  let types: TypedTable;
  beforeAll(() => {
    types = holdAgainstTypes(families, (module) => module in UNSEEN);
  }, 120_000);

  it('are exported by the libraries', () => {
    expect(types.absent).toEqual(UNTYPED);
  });

  it('are members of what they are said of', () => {
    expect([...types.unnamed].sort()).toEqual(
      Object.keys(UNNAMED)
        .filter((name) => !types.found.has(name))
        .sort(),
    );
    expect(types.unreached).toEqual(Object.keys(UNREACHED));
    expect(types.found.size).toBeGreaterThan(150);
  });

  it('are properties of what is handed over', () => {
    const bags = [...types.found].filter((name) => /\S+ \w+$/u.test(name.split(': ')[1] ?? ''));
    expect(bags).toEqual([
      'hosted channels: pusher.triggerBatch channel',
      'hosted channels: pusher.triggerBatch data',
      'GraphQL subscriptions: mercurius.publish topic',
      'GraphQL subscriptions: mercurius.publish payload',
      'server-sent events: channel.broadcast filter',
    ]);
  });

  it('are missed when they are not there', () => {
    const [broken] = families.filter(({ name }) => name === 'ws');
    if (broken === undefined) throw new Error('There is no such family.');
    const sources = [
      { modules: ['ws'], exports: { Servant: { constructed: 'server' }, WebSocketServer: { constructed: 'server' } } },
    ];
    const roles = { server: { gives: { clientele: 'server' }, keeps: ['on', 'often'] } };
    const { absent, unnamed } = holdAgainstTypes([{ ...broken, sources, roles }], () => false);
    expect(absent).toEqual(['ws#Servant']);
    expect(unnamed).toEqual(['ws: server.clientele', 'ws: server.often']);
  }, 60_000);

  it('mean roles that the family has', () => {
    const unknown = families.flatMap(({ name, sources: all, globals, roles }) =>
      [...all.flatMap(({ exports }) => Object.values(exports)), ...Object.values(globals ?? {})].flatMap(
        ({ constructed, called, itself, typed, decorated, handler, parameters = [], methods = {} }) =>
          [constructed, called, itself, typed, decorated, ...parameters, ...Object.values(methods).flat()]
            .concat(handler?.parameters ?? [], Object.values(handler?.methods ?? {}).flat())
            .filter((role) => role !== undefined && !(role in roles))
            .map((role) => `${name}: ${String(role)}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('lead from role to role of the same family', () => {
    const unknown = families.flatMap(({ name, roles }) =>
      Object.values(roles).flatMap(({ gives = {}, narrows = {}, elements, handlers = {} }) =>
        [
          ...Object.values(gives),
          ...Object.values(narrows).map(({ gives: given }) => given),
          ...(elements === undefined ? [] : [elements]),
          ...Object.values(handlers).flatMap(({ parameters, methods = {} }) => [
            ...parameters,
            ...Object.values(methods).flat(),
          ]),
        ]
          .filter((role) => role !== undefined && !(role in roles))
          .map((role) => `${name}: ${String(role)}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('include what has no types', () => {
    const require = createRequire(import.meta.url);
    expect(require('tiny-emitter/instance.js')).toHaveProperty('emit');
    expect(require('tiny-emitter')).toBeTypeOf('function');
    expect(require('socket.io')).toBeTypeOf('function');
  });
});

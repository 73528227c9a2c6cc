import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io as connect, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { nodeEvents } from '../../src/emitters/node-events.ts';
import { socketIo } from '../../src/emitters/socket-io.ts';
import { ws } from '../../src/emitters/web-sockets.ts';

/** What the table says of three libraries is what they do, over real connections. */
describe('socket.io', () => {
  const http = createServer();
  const server = new Server(http);
  const clients: Socket[] = [];
  const ids: string[] = [];
  let round = 0;

  beforeAll(async () => {
    await listen(http);
    const { port } = http.address() as AddressInfo;
    for (const name of ['one', 'two']) {
      const connected = new Promise<string>((resolve) => {
        server.once('connection', (socket) => {
          void socket.join(name);
          resolve(socket.id);
        });
      });
      clients.push(connect(`http://127.0.0.1:${String(port)}`, { transports: ['websocket'], reconnection: false }));
      ids.push(await connected);
    }
  });

  afterAll(async () => {
    for (const client of clients) client.disconnect();
    await server.close();
  });

  /** Which clients hear what is sent: each gets a message of its own afterwards, and messages keep their order. */
  async function heard(send: (event: string) => void): Promise<readonly string[]> {
    round += 1;
    const event = `event ${String(round)}`;
    const found: string[] = [];
    const ended = clients.map(
      (client, index) =>
        new Promise<void>((resolve) => {
          client.once(event, () => found.push(index === 0 ? 'one' : 'two'));
          client.once(`end ${event}`, resolve);
        }),
    );
    send(event);
    for (const id of ids) server.sockets.sockets.get(id)?.emit(`end ${event}`);
    await Promise.all(ended);
    return found.sort();
  }

  const first = () => {
    const socket = server.sockets.sockets.get(ids[0] ?? '');
    if (socket === undefined) throw new Error('The first client is not connected.');
    return socket;
  };
  const all = ['one', 'two'];
  const cases: readonly (readonly [string, (event: string) => void, readonly string[]])[] = [
    ['the server reaches everyone', (event) => server.emit(event), all],
    ['its namespace reaches everyone', (event) => server.of('/').emit(event), all],
    ['its sockets reach everyone', (event) => server.sockets.emit(event), all],
    ['the namespace of a socket reaches everyone', (event) => first().nsp.emit(event), all],
    ['volatile does not narrow', (event) => server.volatile.emit(event), all],
    ['local does not narrow', (event) => server.local.emit(event), all],
    ['compress does not narrow', (event) => server.compress(false).emit(event), all],
    ['timeout does not narrow', (event) => server.timeout(1000).emit(event, () => undefined), all],
    ['except does not narrow to a user', (event) => server.except('nobody').emit(event), all],
    ['except leaves out a room', (event) => server.except('one').emit(event), ['two']],
    ['to narrows', (event) => server.to('one').emit(event), ['one']],
    ['in narrows', (event) => server.in('two').emit(event), ['two']],
    ['to narrows with modifiers', (event) => server.to('one').volatile.local.emit(event), ['one']],
    ['a further room adds those in it', (event) => server.to('one').to('two').emit(event), all],
    ['a list of rooms narrows', (event) => server.to(['two']).emit(event), ['two']],
    ['an empty list of rooms reaches everyone', (event) => server.to([]).emit(event), all],
    ['a socket reaches itself', (event) => first().emit(event), ['one']],
    ['broadcast reaches all others', (event) => first().broadcast.emit(event), ['two']],
    ['a room of a socket leaves the socket out', (event) => first().to('one').emit(event), []],
  ];

  for (const [name, send, expected] of cases) {
    it(name, async () => {
      expect(await heard(send)).toEqual(expected);
    });
  }

  it('sends to everyone by the methods of the table, and narrows by those of the table', () => {
    const { server: role } = socketIo.roles;
    // A server that waits for answers does so by a modifier.
    const sending = Object.keys(role?.sends ?? {});
    expect(sending.filter((name) => !(name in server) && !(name in server.timeout(1)))).toEqual([]);
    expect(Object.keys(role?.narrows ?? {}).filter((name) => !(name in server))).toEqual([]);
    expect(role?.narrows?.['to']?.isOpenWhenEmpty).toBe(true);
    expect(role?.keeps).toEqual(expect.arrayContaining(['volatile', 'local', 'compress', 'timeout', 'except']));
  });

  it('an id in the name of an event narrows nothing', async () => {
    const event = `order:${ids[0] ?? ''}`;
    const both = Promise.all(clients.map((client) => new Promise((resolve) => client.once(event, resolve))));
    server.emit(event, 'order');
    expect(await both).toEqual(['order', 'order']);
  });
});

describe('ws', () => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  const clients: WebSocket[] = [];
  const users = new Map<WebSocket, string>();

  beforeAll(async () => {
    if (server.address() === null) await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    for (const name of ['one', 'two']) {
      const connected = once(server, 'connection') as Promise<[WebSocket]>;
      const client = new WebSocket(`ws://127.0.0.1:${String(port)}`);
      await once(client, 'open');
      clients.push(client);
      const [socket] = await connected;
      users.set(socket, name);
    }
  });

  afterAll(async () => {
    for (const client of clients) client.terminate();
    await new Promise((resolve) => server.close(resolve));
  });

  async function heard(send: () => void): Promise<readonly string[]> {
    const found: string[] = [];
    const ended = clients.map(
      (client, index) =>
        new Promise<void>((resolve) => {
          client.on('message', function listener(data) {
            if ((data as Buffer).toString() !== 'end') return void found.push(index === 0 ? 'one' : 'two');
            client.off('message', listener);
            resolve();
          });
        }),
    );
    send();
    for (const socket of users.keys()) socket.send('end');
    await Promise.all(ended);
    return found.sort();
  }

  it('a loop over the clients reaches everyone', async () => {
    expect(await heard(() => server.clients.forEach((client) => client.send('order')))).toEqual(['one', 'two']);
  });

  it('to ask whether a client is connected does not narrow', async () => {
    const send = () => {
      for (const client of server.clients) if (client.readyState === WebSocket.OPEN) client.send('order');
    };
    expect(await heard(send)).toEqual(['one', 'two']);
  });

  it('a comparison narrows', async () => {
    const send = () => {
      for (const client of server.clients) if (users.get(client) === 'two') client.send('order');
    };
    expect(await heard(send)).toEqual(['two']);
  });

  it('one socket reaches itself', async () => {
    const [socket] = users.keys();
    expect(await heard(() => socket?.send('order'))).toEqual(['one']);
  });

  it('has no method that reaches everyone, as the table says', () => {
    expect(ws.roles['server']?.sends).toBeUndefined();
    expect(['send', 'emitAll', 'broadcast'].filter((name) => name in server)).toEqual([]);
  });
});

describe('an EventEmitter', () => {
  function heard(emit: (bus: EventEmitter, own: EventEmitter) => void): readonly string[] {
    const found: string[] = [];
    const shared = new EventEmitter();
    const own = new EventEmitter();
    for (const user of ['one', 'two']) {
      shared.on('order', (data: { userId?: string }) => {
        if (data.userId === undefined || data.userId === user) found.push(user);
      });
      shared.on(`order:${user}`, () => found.push(user));
    }
    own.on('order', () => found.push('one'));
    emit(shared, own);
    return found;
  }

  it('that is shared reaches every listener', () => {
    expect(heard((bus) => bus.emit('order', {}))).toEqual(['one', 'two']);
    expect(nodeEvents.roles['bus']?.reaches).toBe('every listener');
  });

  it('does not narrow by its modifiers', () => {
    expect(heard((bus) => bus.setMaxListeners(9).emit('order', {}))).toEqual(['one', 'two']);
    expect(nodeEvents.roles['bus']?.keeps).toContain('setMaxListeners');
  });

  it('lets its listeners tell users apart by the data', () => {
    expect(heard((bus) => bus.emit('order', { userId: 'two' }))).toEqual(['two']);
  });

  it('is narrowed by an id in the name of the event', () => {
    expect(heard((bus) => bus.emit('order:one', {}))).toEqual(['one']);
  });

  it('of one user reaches that user', () => {
    expect(heard((_bus, own) => own.emit('order', {}))).toEqual(['one']);
  });
});

function listen(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
}

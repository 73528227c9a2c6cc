import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { server } from '../src/server.js';
import { announce } from '../src/services/announcement-service.js';

let port: number;

beforeAll(async () => {
  await once(server.listen(0), 'listening');
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.close();
});

function post(path: string, body: object, userId?: string): Promise<Response> {
  const headers = userId === undefined ? undefined : { 'x-user-id': userId };
  return fetch(`http://localhost:${port}${path}`, { method: 'POST', body: JSON.stringify(body), headers });
}

describe('HTTP', () => {
  it('runs an agent for the user of the request', async () => {
    const response = await post('/run', { prompt: 'merger' }, 'alice');
    expect(await response.json()).toMatchObject({ userId: 'alice', output: 'Merger plan' });
  });

  it.each([
    ['/nowhere', 'alice', 404],
    ['/run', undefined, 401],
    ['/chat', 'alice', 400],
  ])('answers POST %s of %s with %i', async (path, userId, status) => {
    const response = await post(path, { prompt: '' }, userId);
    expect(response.status).toBe(status);
  });
});

describe('WebSocket', () => {
  it('completes the handshake and delivers announcements', async () => {
    const socket = connect(port, 'localhost').setEncoding('latin1');
    socket.write(
      [
        'GET /events?user=alice HTTP/1.1',
        'Host: localhost',
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        '\r\n',
      ].join('\r\n'),
    );
    const [handshake] = (await once(socket, 'data')) as [string];
    expect(handshake).toContain('Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');

    announce('Back in a minute.');
    const [frame] = (await once(socket, 'data')) as [string];
    expect(frame).toContain('{"event":"announcement","payload":{"message":"Back in a minute."}}');
    socket.destroy();
  });
});

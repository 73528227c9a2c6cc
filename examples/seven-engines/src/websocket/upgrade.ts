import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { connections } from './connections.js';

const handshakeGuid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const textFrame = 0x81;
const closeOpcode = 0x8;

/** Completes the WebSocket handshake and registers the connection of `/events?user=<id>`. */
export function upgrade(request: IncomingMessage, stream: Duplex): void {
  const userId = new URL(request.url ?? '/', 'http://localhost').searchParams.get('user');
  const key = request.headers['sec-websocket-key'];
  if (!userId || !key) {
    stream.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    return;
  }

  const accept = createHash('sha1')
    .update(key + handshakeGuid)
    .digest('base64');
  const handshake = [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${accept}`,
    '\r\n',
  ];
  stream.write(handshake.join('\r\n'));

  const socket = { send: (frame: string) => void stream.write(encode(frame)) };
  connections.add(userId, socket);
  stream.once('close', () => connections.remove(userId, socket));
  stream.on('error', () => stream.destroy());
  stream.on('data', (chunk: Buffer) => {
    if (((chunk[0] ?? 0) & 0x0f) === closeOpcode) stream.end();
  });
}

function encode(text: string): Buffer {
  const body = Buffer.from(text);
  if (body.length < 126) return Buffer.concat([Buffer.from([textFrame, body.length]), body]);

  const header = Buffer.from([textFrame, 127, 0, 0, 0, 0, 0, 0, 0, 0]);
  header.writeBigUInt64BE(BigInt(body.length), 2);
  return Buffer.concat([header, body]);
}

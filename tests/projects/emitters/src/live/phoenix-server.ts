import { Socket } from 'phoenix';
import { WebSocket } from 'ws';

export const serverSocket = new Socket('ws://localhost/socket', { transport: WebSocket });

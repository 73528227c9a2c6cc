import { Server } from 'socket.io';

const io = new Server();

/** Tells all windows of a user that an answer has arrived. */
export function announceAnswer(userId: string, answer: string): void {
  io.emit('answer', answer);
}

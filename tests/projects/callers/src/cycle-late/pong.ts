import { ping } from './ping.js';

export function pong(times: number): void {
  if (times > 0) ping(times - 1);
}

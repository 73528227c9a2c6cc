import { connect } from './store.js';
import { pong } from './pong.js';

export function ping(times: number): void {
  if (times > 0) pong(times - 1);
  else connect('a');
}

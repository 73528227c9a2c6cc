import { connect } from './store.js';

export function open(): void {
  connect('a');
}

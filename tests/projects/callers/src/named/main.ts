import { connect } from './store.js';

export function init(): void {
  connect('a');
}

import { connect } from './store.js';

export function handle(): void {
  connect('a');
}

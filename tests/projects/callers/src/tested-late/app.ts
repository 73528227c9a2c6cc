import { read } from './store.js';

console.log(read());

import { read } from './store.js';

read();

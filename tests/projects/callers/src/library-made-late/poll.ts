import { connector } from './store.js';

const connect = connector();
setInterval(() => connect('b'), 1000);

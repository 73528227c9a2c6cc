import { Store } from './store.js';

Store.connect('a');
setInterval(() => global.lateStore?.connect('b'), 1000);

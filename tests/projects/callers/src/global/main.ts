import { Store } from './store.js';

Store.connect('a');

import { boot } from './third.js';

boot();
setInterval(boot, 1000);

import { boot } from './third.js';

boot();

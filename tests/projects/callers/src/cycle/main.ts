import { ping } from './ping.js';

ping(3);

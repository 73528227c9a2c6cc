import { Bridge } from '../bridge.js';
import { Registry } from '../registry.js';

export const bridge = new Bridge();
export const registry = new Registry();

bridge.send('u1', 'started');

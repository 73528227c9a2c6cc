import { App } from './main.js';

new App();

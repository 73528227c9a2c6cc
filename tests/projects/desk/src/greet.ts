import { greetings } from './greetings.js';

greetings.on('came', (userName: string) => console.log(userName));

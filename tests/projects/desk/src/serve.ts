import { createServer } from 'node:http';
import { pages } from './pages.js';

createServer((_request, response) => {
  pages.on('changed', (text: string) => response.write(text));
}).listen(3000);

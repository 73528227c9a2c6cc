import { addTool } from './tools.js';

addTool('search');
export const handle = (url: string): void => addTool(url);

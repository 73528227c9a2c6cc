import { addTool } from './tools.js';

addTool('search');

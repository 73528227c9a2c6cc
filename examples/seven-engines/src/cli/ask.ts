import { bridge } from '../agents/agent-bridge.js';
import { UserExecutionEngine } from '../agents/user-execution-engine.js';
import { contextFor } from '../context.js';
import { requestFor } from '../runs.js';
import { tools } from '../tools/catalogue.js';

const [userId = 'alice', prompt = 'plan'] = process.argv.slice(2);
const context = contextFor(userId);
const engine = new UserExecutionEngine(context, tools, bridge);
const { output } = await engine.execute(requestFor(context, 'librarian', prompt));

console.log(output);

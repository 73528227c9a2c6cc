import { UserExecutionEngine } from '../user-execution-engine.js';
import type { createServerEngine } from './server-engine-factory.js';

// Like `import 'server-only'`, only a comment here.
export const createTypedEngine: typeof createServerEngine = async (userContext) => new UserExecutionEngine(userContext);

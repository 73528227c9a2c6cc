export type { urgentJob } from './doubtful-factory.js';
export type * from './job-factory.js';
export { certainJob } from './doubtful-factory.js';
import { aliasedJob, inferredJob } from './doubtful-factory.js';
import type { eachJob } from './doubtful-factory.js';
export { type aliasedJob, type eachJob };
export { inferredJob };

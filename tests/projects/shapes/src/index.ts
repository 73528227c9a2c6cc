export { BagJob, BagJob as OptionsJob } from './bag-job.js';
export { Job } from './job.js';
export * from './plain-job.js';

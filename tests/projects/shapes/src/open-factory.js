import { Job } from './job.js';

/** Takes as many as are given. */
export function createOpen() {
  return new Job(arguments[0]);
}

/** Gives several. */
export function createSeveral(context) {
  return [new Job(context)];
}

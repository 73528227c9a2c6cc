import type { UserContext } from './context.js';
import { Job } from './job.js';

export class Desk {
  static open(context: UserContext): Job {
    return new Job(context);
  }

  static async call(context: UserContext): Promise<Job> {
    return new Job(context);
  }
}

export function makeJob(context: UserContext): Job {
  return new Job(context);
}

export function makeTagged(context: UserContext): Job {
  return new Job(context);
}
makeTagged.plain = makeJob;

export const maybeLater = (context: UserContext): Job | Promise<Job> => new Job(context);

import type { UserContext } from './context.js';
import { Job } from './job.js';
import type { JobOptions } from './job-options.js';

export const limits = { retries: 3 };

export const nobody: UserContext = { userId: '', tenantId: '' };

export function createJob(context: UserContext, retries?: number, label?: string): Job {
  return new Job({ ...context, userId: `${context.userId} ${retries} ${label}` });
}

export function createStrictJob(context: UserContext, retries: number): Job {
  return createJob(context, retries);
}

/** Takes its options in an object whose type is elsewhere. */
export function createJobWith(options: JobOptions): Job {
  return createJob(options.context, options.retries, options.label);
}

export function createBatch(context: UserContext, size: number): Job {
  return createJob(context, size);
}

/** Takes what belongs to a context apart. */
export function createJobFor(userId: string, tenantId: string): Job {
  return createJob({ userId, tenantId });
}

export function createLabelled(label: string): Job {
  return createJob({ userId: label, tenantId: label });
}

export function createAny(context: UserContext): Job;
export function createAny(options: JobOptions, label: string): Job;
export function createAny(subject: UserContext | JobOptions, label?: string): Job {
  return 'context' in subject ? createJobWith({ ...subject, label: label ?? '' }) : createJob(subject);
}

export async function openJob(context: UserContext): Promise<Job> {
  return createJob(context);
}

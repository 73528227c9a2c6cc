import type { UserContext } from './context.js';
import { Job } from './job.js';

// Factories that give something other than a job, may give none, or cannot be called, each with one beside it that will do.

export type MaybeJob = Job | undefined;
export type SomeJob = Job;

/** What a job can do, without what it is for. */
export interface Runnable {
  run(): void;
}

export class UrgentJob extends Job {
  readonly priority = 1;
}

export class Ticket {
  readonly number = 1;
}

export function findJob(context: UserContext): Job | null {
  return context.userId === '' ? null : new Job(context);
}

export function findJobByAlias(context: UserContext): MaybeJob {
  return new Job(context);
}

export function aliasedJob(context: UserContext): SomeJob {
  return new Job(context);
}

export async function lookUpJob(context: UserContext): Promise<Job | undefined> {
  return new Job(context);
}

export async function fetchJob(context: UserContext): Promise<SomeJob> {
  return new Job(context);
}

export function perhapsJob(context: UserContext) {
  if (context.userId === '') return undefined;
  return new Job(context);
}

export function inferredJob(context: UserContext) {
  if (context.userId === '') return new Job({ ...context, userId: 'nobody' });
  return new Job(context);
}

export const eitherJob = (context: UserContext) => (context.userId === '' ? null : new Job(context));

export const eachJob = (context: UserContext) => (context.userId === '' ? new UrgentJob(context) : new Job(context));

export const typedJob: (context: UserContext) => Job | null = (context) => new Job(context);

export const certainJob: (context: UserContext) => Job = (context) => new Job(context);

export function makeJob(context: UserContext) {
  return { job: new Job(context) };
}

export function makeJobs(context: UserContext): readonly [Job, number] {
  return [new Job(context), 1];
}

export function startJob(context: UserContext): void {
  new Job(context).run();
}

export function* jobsOf(context: UserContext) {
  yield new Job(context);
}

export function ticketFor(context: UserContext): Ticket {
  return Object.assign(new Ticket(), context);
}

export function runnableFor(context: UserContext): Runnable {
  return new Job(context);
}

export function urgentJob(context: UserContext): UrgentJob {
  return new UrgentJob(context);
}

export class Desk {
  static open(context: UserContext): Job {
    return Desk.hidden(context);
  }

  private static hidden(context: UserContext): Job {
    return new Job(context);
  }

  protected static guarded(context: UserContext): Job {
    return new Job(context);
  }
}

export abstract class AbstractJob extends Job {}

export class SealedJob extends Job {
  private constructor(context: UserContext) {
    super(context);
  }

  static readonly only = new SealedJob({ userId: '', tenantId: '' });
}

export const onlyJob = new Job({ userId: '', tenantId: '' });

export const table = { open: urgentJob, single: onlyJob };

function typeOnly(context: UserContext): Job {
  return new Job(context);
}

export type { typeOnly };

export interface JobMaker {
  (context: UserContext): Job;
}

export function levelled(context: UserContext, level: number, kind: 'batch' | 'single' = 'single'): Job {
  return new Job({ ...context, tenantId: `${level} ${kind}` });
}

export function configured(context: UserContext, options: { readonly level: number; readonly kind?: string }): Job {
  return levelled(context, options.level);
}

export function named(context: UserContext, name?: string): Job {
  return new Job({ ...context, userId: name ?? '' });
}

export function either(context: UserContext, level: number): Job;
export function either(context: UserContext, isUrgent: boolean): Job;
export function either(context: UserContext, level: number | boolean): Job {
  return new Job({ ...context, tenantId: String(level) });
}

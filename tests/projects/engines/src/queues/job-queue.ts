/** @deprecated Use `TypedQueue`, made by `createQueue`. */
export class JobQueue<Job> {
  private readonly jobs: Job[] = [];
  readonly capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  push(job: Job): number {
    return this.jobs.push(job);
  }

  take(): Job | undefined {
    return this.jobs.shift();
  }
}

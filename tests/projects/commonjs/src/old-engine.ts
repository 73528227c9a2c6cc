/** @deprecated Use `Engine`, made by `createEngine`. */
export class OldEngine {
  readonly user: string;

  constructor(user: string) {
    this.user = user;
  }

  run(task: string): string {
    return `${this.user} ran ${task}`;
  }
}

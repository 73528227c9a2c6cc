export class UsageMeter {
  private static instance: UsageMeter | undefined;
  private runs = 0;

  static getInstance(): UsageMeter {
    UsageMeter.instance ??= new UsageMeter();
    return UsageMeter.instance;
  }

  get total(): number {
    return this.runs;
  }

  record(): void {
    this.runs += 1;
  }
}

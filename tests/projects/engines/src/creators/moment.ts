export class Moment {
  constructor(
    readonly time: number,
    readonly zone?: string,
  ) {}

  describe(): string {
    return `${this.time} ${this.zone}`;
  }
}

export function momentOf(...given: ConstructorParameters<typeof Moment>): Moment {
  return new Moment(...given);
}

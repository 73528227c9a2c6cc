/** @deprecated Use `Moment`, made by `momentOf`. */
export class OldMoment {
  constructor(
    readonly time: number,
    readonly zone?: string,
  ) {}

  static at(time: number, zone?: string): OldMoment {
    return new OldMoment(time, zone);
  }

  static all(...given: ConstructorParameters<typeof OldMoment>): OldMoment {
    return new this(...given);
  }

  static never(): OldMoment {
    return new OldMoment(0, 'none');
  }

  static parse(text: string): OldMoment {
    return OldMoment.at(Number(text));
  }

  static later(time: number): OldMoment {
    return new OldMoment(time + 1);
  }

  describe(): string {
    return `${this.time} ${this.zone}`;
  }
}

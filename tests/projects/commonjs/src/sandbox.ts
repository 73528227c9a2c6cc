/** Shares its name with the deprecated class and nothing else. */
export class OldEngine {
  readonly user: string;

  constructor(user: string) {
    this.user = user;
  }
}

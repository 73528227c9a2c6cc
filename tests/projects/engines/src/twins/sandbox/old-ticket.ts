export class OldTicket<Seat> {
  #uses = 0;

  constructor(readonly seat: Seat) {}

  static parse(text: string): OldTicket<string> {
    return new OldTicket(text.trim());
  }

  use(): number {
    this.#uses += 1;
    return this.#uses;
  }
}

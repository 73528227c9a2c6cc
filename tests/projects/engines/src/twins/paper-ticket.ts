export class PaperTicket<Seat> {
  #uses = 0;

  constructor(readonly seat: Seat) {}

  use(): number {
    this.#uses += 1;
    return this.#uses;
  }
}

export function paperTicketOf<Seat>(seat: Seat): PaperTicket<Seat> {
  return new PaperTicket(seat);
}

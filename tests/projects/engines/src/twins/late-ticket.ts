import { Ticket } from './ticket.js';

export class LateTicket<Seat> extends Ticket<Seat> {
  static readonly rank = 2;

  constructor(seat: Seat, hour = 22) {
    super(seat);
    if (hour < LateTicket.rank) throw new RangeError();
  }
}

export function lateTicketOf<Seat>(seat: Seat): LateTicket<Seat> {
  return new LateTicket(seat);
}

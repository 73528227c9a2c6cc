import { OldTicket } from './old-ticket.js';

export class Ticket<Seat> extends OldTicket<Seat> {}

export function ticketOf<Seat>(seat: Seat): Ticket<Seat> {
  return new Ticket(seat);
}

export async function ticketLater<Seat>(seat: Seat): Promise<Ticket<Seat>> {
  return new Ticket(seat);
}

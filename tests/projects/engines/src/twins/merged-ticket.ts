import { OldTicket } from './old-ticket.js';

export interface MergedTicket<Seat> {
  readonly row: Seat;
}

export class MergedTicket<Seat> extends OldTicket<Seat> {}

export function mergedTicketOf<Seat>(seat: Seat): MergedTicket<Seat> {
  return new MergedTicket(seat);
}

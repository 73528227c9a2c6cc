import { OldTicket } from './old-ticket.js';

export class NotedTicket<Seat> extends OldTicket<Seat> {
  readonly note: string = '';
}

export function notedTicketOf<Seat>(seat: Seat): NotedTicket<Seat> {
  return new NotedTicket(seat);
}

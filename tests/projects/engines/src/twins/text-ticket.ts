import { OldTicket } from './old-ticket.js';

export class TextTicket extends OldTicket<string> {}

export function textTicketOf(seat: string): TextTicket {
  return new TextTicket(seat);
}

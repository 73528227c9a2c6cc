export class SupportTicket {
  private static issued = 0;

  readonly number = (SupportTicket.issued += 1);

  constructor(readonly question: string) {}
}

export interface Session {
  readonly id: string;
  close(reason?: string): void;
}

export interface Account {
  id: string;
  name: string;
}

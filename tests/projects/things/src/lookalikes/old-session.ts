export interface UserSession {
  close(why?: string): void;
  readonly id: string;
}

export interface UserAccount {
  id: string;
}

export interface OwnerAccount {
  id: string;
  name: string;
  owner: string;
}

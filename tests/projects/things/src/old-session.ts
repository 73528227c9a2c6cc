/** @deprecated Use `Session`. */
export interface UserSession {
  close(why?: string): void;
  readonly id: string;
}

/** @deprecated Use `Account`. */
export interface UserAccount {
  id: string;
}

/** @deprecated Use `Account`. */
export interface OwnerAccount {
  id: string;
  name: string;
  owner: string;
}

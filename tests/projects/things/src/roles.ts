export enum Role {
  Admin = 'admin',
  Guest = 'guest',
}

export const limits = { most: 10, least: 1 };
export const timeout = 30_000;
export const retries = 3;
export const colors = ['red', 'green'] as const;

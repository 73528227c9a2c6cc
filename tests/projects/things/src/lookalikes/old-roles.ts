export enum UserRole {
  Admin = 'admin',
  Guest = 'visitor',
  Owner = 'owner',
}

export const LIMITS = { most: 10, least: 0 };

export const TIMEOUT = 30;

export const RETRIES = 3;

export const COLORS = ['red', 'green'] as const;

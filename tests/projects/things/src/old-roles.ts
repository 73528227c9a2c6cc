/** @deprecated Use `Role`. */
export enum UserRole {
  Admin = 'admin',
  Guest = 'visitor',
  Owner = 'owner',
}

/** @deprecated Use `limits`. */
export const LIMITS = { most: 10, least: 0 };

/** @deprecated Use `timeout`. */
export const TIMEOUT = 30;

/** @deprecated Use `retries`. */
export const RETRIES = 3;

/** @deprecated Use `colors`. */
export const COLORS = ['red', 'green'] as const;

export type { UserSession } from './old-session.js';

export const LIMITS_OF = 3;

export function makeCache(limit: number): number {
  return limit;
}

export const authService = { login: (name: string): string => name };
export const apiClient = { get: (path: string): string => path };
export enum UserRole {
  Admin = 1,
}
export interface UserSession {
  id: number;
}
export const TIMEOUT = 1;

export default makeCache;

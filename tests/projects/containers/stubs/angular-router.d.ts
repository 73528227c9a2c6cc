export interface Route {
  canActivate?: unknown[];
  path?: string;
}
export type Routes = Route[];

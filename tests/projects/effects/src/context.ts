export interface Context {
  readonly userId: string;
}

export const context: Context = { userId: 'ada' };
export const size = 3;
export const pair = [{ userId: 'grace' }, 4] as const;

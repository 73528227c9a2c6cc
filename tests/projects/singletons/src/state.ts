export interface Session {
  user: string;
}

let current: Session | undefined;
let count = 0;
let config: Session | undefined;
const state: { user: string | undefined } = { user: undefined };
const limits = Object.freeze({ requests: 10 });
const table = new Map([['tea', 3]]);
export const sessions = new Map<string, Session>();
const queue: string[] = [];

export function setCurrent(session: Session): void {
  current = session;
}

export function getCurrent(): Session | undefined {
  return current;
}

export const requireCurrent = (): Session => {
  if (current === undefined) throw new Error('Nobody is here.');
  return current;
};

export function enter(user: string): void {
  state.user = user;
}

export function getState(): { user: string | undefined } {
  return state;
}

export const currentUser = (): string | undefined => state.user;

export const getSessions = (): Map<string, Session> => sessions;

export const getQueue = (): string[] => queue;

export const getLimits = (): Readonly<{ requests: number }> => limits;

export const getTable = (): ReadonlyMap<string, number> => table;

/** Read once. */
export function getConfig(): Session {
  config ??= { user: 'nobody' };
  return config;
}

export const next = (): number => (count += 1);

export const copyOfQueue = (): string[] => [...queue];

export const isQueued = (name: string): boolean => queue.includes(name);

/** Names of events, rooms and channels, and types of what is sent. */
export const SHUTDOWN = 'shutdown';
export const CREATED = 'created';
export const LOBBY = 'lobby';
export const ORDERS = 'orders';
export const here: string = process.env['ROOM'] ?? '';

export const channels = { orders: 'orders', ofHere: here } as const;

export enum Names {
  Ready = 'ready',
  Created = 'created',
}

interface Base {
  readonly userId: string;
}

export interface Order {
  readonly id: string;
  readonly userId: string;
}

export interface Paid extends Base {
  readonly paid: number;
}

export interface Price {
  readonly sum: number;
}

export type Either = Order | Price;

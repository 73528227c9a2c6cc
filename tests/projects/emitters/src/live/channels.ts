import { PubSub } from 'graphql-subscriptions';
import { createPubSub } from 'graphql-yoga';
import { Redis } from 'ioredis';
import Pusher from 'pusher';
import { Subject } from 'rxjs';

export { PubSub as Topics } from 'graphql-subscriptions';
export { Redis as Broker } from 'ioredis';
export { default as Push } from 'pusher';
export { Subject as Stream } from 'rxjs';

export const redis = new Redis();
export const pubSub = new PubSub();
export const yoga = createPubSub<{ order: [string]; orderOf: [userId: string, order: string] }>();
export const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });
export const orders = new Subject<string>();

export function getRedis(): Redis {
  return redis;
}

export class Brokers {
  static #instance?: Brokers;
  readonly redis = new Redis();
  readonly orders = new Subject<string>();

  static getInstance(): Brokers {
    return (Brokers.#instance ??= new Brokers());
  }
}

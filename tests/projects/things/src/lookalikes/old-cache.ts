import { Cache } from '../cache.js';

export function makeCache(limit: number, ttl = 60): Cache {
  return limit > 0 && ttl > 0 ? new Cache() : new Cache();
}

export const buildCache = (limit: number, ttl = 60, _name = ''): Cache => makeCache(limit, ttl);

export function swapCache(ttl: number, limit: number): Cache {
  return makeCache(limit, ttl);
}

export function positionalCache(limit: number, ttl?: number): Cache {
  return makeCache(limit, ttl);
}

export function bagCache({ limit }: { limit: number; name?: string }): Cache {
  return makeCache(limit);
}

export function syncCache(limit: number): Cache {
  return makeCache(limit);
}

export function dialCache(limit: number): Promise<Cache> {
  return Promise.resolve(makeCache(limit));
}

export function typedCache<Entry>(limit: number): Map<string, Entry> {
  return new Map<string, Entry>([...new Array<[string, Entry]>(limit)]);
}

export const cacheInfo = { describe: (cache: Cache): string => cache.get('name') ?? '' };

export const cacheLimit = 10;

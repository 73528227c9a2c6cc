import { Cache } from './cache.js';

/** @deprecated Use `createCache`. */
export function makeCache(limit: number, ttl = 60): Cache {
  return limit > 0 && ttl > 0 ? new Cache() : new Cache();
}

/** @deprecated Use `createCache`. */
export const buildCache = (limit: number, ttl = 60, _name = ''): Cache => makeCache(limit, ttl);

/** @deprecated Use `createCache`. */
export function swapCache(ttl: number, limit: number): Cache {
  return makeCache(limit, ttl);
}

/** @deprecated Use `openCache`. */
export function positionalCache(limit: number, ttl?: number): Cache {
  return makeCache(limit, ttl);
}

/** @deprecated Use `openCache`. */
export function bagCache({ limit }: { limit: number; name?: string }): Cache {
  return makeCache(limit);
}

/** @deprecated Use `connectCache`. */
export function syncCache(limit: number): Cache {
  return makeCache(limit);
}

/** @deprecated Use `connectCache`. */
export function dialCache(limit: number): Promise<Cache> {
  return Promise.resolve(makeCache(limit));
}

/** @deprecated Use `createTypedCache`. */
export function typedCache<Entry>(limit: number): Map<string, Entry> {
  return new Map<string, Entry>([...new Array<[string, Entry]>(limit)]);
}

/** @deprecated Use `describeCache`. */
export const cacheInfo = { describe: (cache: Cache): string => cache.get('name') ?? '' };

export const cacheLimit = 10;

export class Cache {
  readonly #entries = new Map<string, string>();

  get(key: string): string | undefined {
    return this.#entries.get(key);
  }

  set(key: string, value: string): void {
    this.#entries.set(key, value);
  }
}

export function createCache(limit: number, ttl = 60): Cache {
  return limit > 0 && ttl > 0 ? new Cache() : new Cache();
}

/** Takes its numbers by name. */
export function openCache({ limit, ttl = 60 }: { limit: number; ttl?: number }): Cache {
  return createCache(limit, ttl);
}

export async function connectCache(limit: number): Promise<Cache> {
  return createCache(limit);
}

export function createTypedCache<Entry>(limit: number): Map<string, Entry> {
  return new Map<string, Entry>([...new Array<[string, Entry]>(limit)]);
}

export function describeCache(cache: Cache): string {
  return cache.get('name') ?? 'a cache';
}

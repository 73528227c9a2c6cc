import { Cache } from '../cache.js';

export default function poolCache(limit: number, ttl = 60): Cache {
  return limit > 0 && ttl > 0 ? new Cache() : new Cache();
}

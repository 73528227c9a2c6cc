import { dirname, resolve as resolvePath } from 'node:path';

import type { GraphStatistics } from '../graph-statistics.ts';
import { isRelative } from './is-relative.ts';
import { createModuleResolver, type ModuleResolver } from './resolve-module.ts';
import type { Changeable, Turns } from '../turns.ts';
import type { PathWatch } from './watched-path.ts';

/** How long, in milliseconds, a resolution is trusted without asking the resolver again. */
const LIFETIME = 1000;

/**
 * Resolutions that are looked at again in every turn: one that succeeded still needs its file; one that failed is asked
 * again as soon as something appeared where the specifier points. What neither shows, such as a new file that takes
 * precedence over the one found, a changed manifest or configuration, is seen after a second.
 */
export class ResolutionCache {
  readonly #turns: Turns;
  readonly #paths: PathWatch;
  readonly #statistics: GraphStatistics;
  readonly #resolutions = new Map<string, Map<string, Resolution>>();
  #resolver: ModuleResolver | undefined;
  #clearedAt: number;
  #changesAtClear = 0;
  #epoch = 0;
  #renewals = 0;

  constructor(turns: Turns, paths: PathWatch, statistics: GraphStatistics) {
    this.#turns = turns;
    this.#paths = paths;
    this.#statistics = statistics;
    this.#clearedAt = turns.startedAt;
  }

  /** The file that `specifier` means in `fromFile`; see {@link ModuleResolver.resolve}. */
  resolve(specifier: string, fromFile: string): string | undefined {
    const from = this.#current().scopeOf(specifier, fromFile);
    let resolutions = this.#resolutions.get(from);
    if (resolutions === undefined) {
      resolutions = new Map();
      this.#resolutions.set(from, resolutions);
    }
    let resolution = resolutions.get(specifier);
    if (resolution === undefined) {
      resolution = new Resolution(specifier, fromFile, this, this.#turns, this.#paths);
      resolutions.set(specifier, resolution);
    }
    this.#turns.depend(resolution);
    return resolution.path;
  }

  /** Grows when specifiers may no longer mean the same for files for which they did. */
  get epoch(): number {
    return this.#epoch;
  }

  /** How many times the resolver has forgotten what it knew. */
  get renewals(): number {
    this.#current();
    return this.#renewals;
  }

  ask(specifier: string, fromFile: string): string | undefined {
    return this.#current().resolve(specifier, fromFile);
  }

  /** The resolver, whose own cache is dropped when it may be out of date. */
  #current(): ModuleResolver {
    this.#resolver ??= createModuleResolver(this.#statistics);
    const { startedAt } = this.#turns;
    if (this.#paths.changes !== this.#changesAtClear || startedAt - this.#clearedAt >= LIFETIME) {
      this.#clearedAt = startedAt;
      this.#changesAtClear = this.#paths.changes;
      this.#renewals += 1;
      if (this.#resolver.renew()) this.#epoch += 1;
    }
    return this.#resolver;
  }
}

class Resolution implements Changeable {
  readonly #specifier: string;
  readonly #fromFile: string;
  readonly #cache: ResolutionCache;
  readonly #turns: Turns;
  readonly #paths: PathWatch;
  #path: string | undefined;
  #watched: Changeable[] = [];
  #seen: number[] = [];
  #version = -1;
  #turn = -1;
  #askedAt = 0;
  #renewal = 0;
  #epoch = 0;

  constructor(specifier: string, fromFile: string, cache: ResolutionCache, turns: Turns, paths: PathWatch) {
    this.#specifier = specifier;
    this.#fromFile = fromFile;
    this.#cache = cache;
    this.#turns = turns;
    this.#paths = paths;
  }

  get path(): string | undefined {
    this.version();
    return this.#path;
  }

  version(): number {
    if (this.#turn !== this.#turns.current) {
      if (this.#turn === -1 || this.#isOutdated()) this.#ask();
      this.#turn = this.#turns.current;
    }
    return this.#version;
  }

  #isOutdated(): boolean {
    if (this.#turns.startedAt - this.#askedAt >= LIFETIME) return true;
    if (this.#epoch !== this.#cache.epoch) return true;
    if (this.#path !== undefined) return this.#paths.of(this.#path).kind !== 'file';
    // Until the resolver looks again it would say the same.
    if (this.#watched.length === 0) return this.#renewal !== this.#cache.renewals;
    return this.#watched.some((watched, index) => watched.version() !== this.#seen[index]);
  }

  #ask(): void {
    const path = this.#cache.ask(this.#specifier, this.#fromFile);
    const { epoch, renewals } = this.#cache;
    if (path !== this.#path || epoch !== this.#epoch || this.#version === -1) this.#version += 1;
    this.#epoch = epoch;
    this.#renewal = renewals;
    this.#path = path;
    this.#askedAt = this.#turns.startedAt;
    this.#watched = path === undefined ? this.#placesToWatch() : [];
    this.#seen = this.#watched.map((watched) => watched.version());
  }

  /** Where a file would have to appear for a failed relative specifier to resolve. */
  #placesToWatch(): Changeable[] {
    if (!isRelative(this.#specifier) || this.#specifier.startsWith('file:')) return [];
    const target = resolvePath(dirname(this.#fromFile), this.#specifier);
    return [this.#paths.of(target), this.#paths.of(dirname(target))];
  }
}

import { type Stats, statSync } from 'node:fs';

import type { GraphStatistics } from '../graph-statistics.ts';
import type { Changeable, Turns } from '../turns.ts';

type Kind = 'file' | 'folder' | 'other' | 'missing';

/**
 * A path on disk that may come, go and change. It is looked at once a turn at most, when it is asked about.
 *
 * Size, modification time and change time together tell a changed file: the last one sees files that were moved into
 * place or unpacked with an old modification time.
 */
export class WatchedPath implements Changeable {
  readonly path: string;
  readonly #watch: PathWatch;
  #turn = -1;
  #version = 0;
  #kind: Kind = 'missing';
  #size = 0;
  #modified = 0;
  #changed = 0;

  constructor(path: string, watch: PathWatch) {
    this.path = path;
    this.#watch = watch;
  }

  version(): number {
    const { turns } = this.#watch;
    if (this.#turn !== turns.current) {
      this.#look(this.#turn !== -1);
      this.#turn = turns.current;
    }
    return this.#version;
  }

  get kind(): Kind {
    this.version();
    return this.#kind;
  }

  /** Size in bytes. */
  get size(): number {
    this.version();
    return this.#size;
  }

  #look(isAgain: boolean): void {
    this.#watch.statistics.looks += 1;
    const status = statusOf(this.path);
    const kind = kindOf(status);
    const { size = 0, mtimeMs = 0, ctimeMs = 0 } = status ?? {};
    if (kind === this.#kind && size === this.#size && mtimeMs === this.#modified && ctimeMs === this.#changed) return;
    this.#kind = kind;
    this.#size = size;
    this.#modified = mtimeMs;
    this.#changed = ctimeMs;
    if (!isAgain) return;
    this.#version += 1;
    this.#watch.changes += 1;
  }
}

/** All watched paths of one graph. */
export class PathWatch {
  readonly turns: Turns;
  readonly statistics: GraphStatistics;
  /** How many changes have been seen on any path. */
  changes = 0;
  readonly #paths = new Map<string, WatchedPath>();

  constructor(turns: Turns, statistics: GraphStatistics) {
    this.turns = turns;
    this.statistics = statistics;
  }

  of(path: string): WatchedPath {
    let watched = this.#paths.get(path);
    if (watched === undefined) {
      watched = new WatchedPath(path, this);
      this.#paths.set(path, watched);
    }
    return watched;
  }
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A loop of symbolic links, a name that is too long, a folder that may not be searched.
    return undefined;
  }
}

function kindOf(status: Stats | undefined): Kind {
  if (status === undefined) return 'missing';
  if (status.isFile()) return 'file';
  return status.isDirectory() ? 'folder' : 'other';
}

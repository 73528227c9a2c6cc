import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { type Aliases, readAliases } from './read-aliases.ts';

const CONFIGS = ['tsconfig.json', 'jsconfig.json'];
const LANDMARKS = [...CONFIGS, 'package.json', 'node_modules'];

/** A folder below which a package means the same everywhere, as far as nothing there says otherwise. */
interface Home {
  readonly folder: string;
  /** `undefined` if its configurations cannot be understood. */
  readonly aliases: Aliases | undefined;
  /** The configuration that the files in it are nearest to writes its aliases, and no other one has any. */
  readonly isUnanimous: boolean;
}

/**
 * Tells for which files a bare specifier means the same, so that it is resolved once for all of them.
 *
 * That depends on the packages at hand and on the configuration that includes the file. Files with no configuration,
 * manifest or packages between them have the same packages. Which of several configurations includes a file takes its
 * globs to tell; but that does not matter to what is no alias in any of them, nor to an alias that all of them share, as
 * long as no package has its name: without its configuration, a file takes the alias from the nearest one.
 */
export class ResolutionScopes {
  readonly #isPackage: (folder: string, specifier: string) => boolean;
  readonly #homes = new Map<string, Home>();
  readonly #shared = new Map<string, Map<string, boolean>>();

  constructor(isPackage: (folder: string, specifier: string) => boolean) {
    this.#isPackage = isPackage;
  }

  /** The same for files for which the specifier means the same: a file or a folder. */
  scopeOf(specifier: string, fromFile: string): string {
    const home = this.#homeOf(dirname(fromFile));
    let shared = this.#shared.get(home.folder);
    if (shared === undefined) {
      shared = new Map();
      this.#shared.set(home.folder, shared);
    }
    let isShared = shared.get(specifier);
    if (isShared === undefined) {
      isShared = this.#isShared(specifier, home);
      shared.set(specifier, isShared);
    }
    return isShared ? home.folder : fromFile;
  }

  /** Looks again. `true` if specifiers may mean something else for some files than for those they were shared with. */
  renew(): boolean {
    const before = [...this.#homes];
    this.#homes.clear();
    this.#shared.clear();
    return before.filter(([folder, home]) => textOf(this.#homeOf(folder)) !== textOf(home)).length > 0;
  }

  #isShared(specifier: string, { folder, aliases, isUnanimous }: Home): boolean {
    if (aliases === undefined) return false;
    return !aliases.mayName(specifier) || (isUnanimous && !this.#isPackage(folder, specifier));
  }

  #homeOf(folder: string): Home {
    let home = this.#homes.get(folder);
    if (home === undefined) {
      const parent = dirname(folder);
      const isHome = parent === folder || LANDMARKS.some((name) => exists(join(folder, name)));
      home = isHome ? homeAt(folder) : this.#homeOf(parent);
      this.#homes.set(folder, home);
    }
    return home;
  }
}

function textOf({ folder, aliases }: Home): string {
  return `${folder} ${aliases?.text ?? ''}`;
}

function homeAt(folder: string): Home {
  const aliases = readAliases(configsAbove(folder));
  return { folder, aliases, isUnanimous: aliases?.sources.size === 1 && aliases.sources.has(aliases.source) };
}

/** The nearest configuration first; those above it count for files that it does not include. */
function configsAbove(folder: string): readonly string[] {
  const own = CONFIGS.map((name) => join(folder, name)).filter(exists);
  const parent = dirname(folder);
  return parent === folder ? own : [...own, ...configsAbove(parent)];
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const EXTENSION = /(?:\.d)?\.(?:[cm]?[jt]sx?|json|vue|svelte|astro)$/u;

/** The modules that are not there any more, and the imports that may have meant one of them. */
export interface GoneModules {
  /** The gone modules that a specifier may have meant before. */
  meantBy(specifier: string, fromFile: string, target: string | undefined): readonly string[];
}

interface Gone {
  readonly file: string;
  readonly stem: string;
  /** What an alias or the name of a package would end with. */
  readonly names: ReadonlySet<string>;
}

/**
 * Prepares the search for imports of files that are gone. What a relative import meant shows in its path; what an alias or
 * the name of a package did, which leads nowhere now, only in its last part.
 */
export function goneModules(files: readonly string[]): GoneModules {
  const gone = files.map((file): Gone => ({ file, stem: stemOf(file), names: namesOf(file) }));
  return {
    meantBy(specifier, fromFile, target) {
      if (gone.length === 0) return [];
      if (/^\.\.?(?:\/|$)/u.test(specifier)) {
        const stem = stemOf(path.resolve(path.dirname(fromFile), specifier));
        return gone.filter((each) => each.stem === stem).map(({ file }) => file);
      }
      if (target !== undefined) return [];
      const name = path.posix.basename(specifier).replace(EXTENSION, '');
      return gone.filter(({ names }) => names.has(name)).map(({ file }) => file);
    },
  };
}

/** The path without what an import may leave out. */
function stemOf(file: string): string {
  const stem = file.replace(EXTENSION, '');
  return path.basename(stem) === 'index' ? path.dirname(stem) : stem;
}

function namesOf(file: string): ReadonlySet<string> {
  const names = [path.basename(stemOf(file)), path.basename(file).replace(EXTENSION, '')];
  const packageName = packageNameAround(path.dirname(file));
  return new Set(packageName === undefined ? names : [...names, path.posix.basename(packageName)]);
}

function packageNameAround(folder: string): string | undefined {
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest))
    return path.dirname(folder) === folder ? undefined : packageNameAround(path.dirname(folder));
  try {
    const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly name?: unknown };
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}

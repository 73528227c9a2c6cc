import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { Registry } from '../../concepts/concept.ts';
import { findClosestName } from '../../concepts/find-closest-name.ts';
import { keyPathOf } from '../../concepts/key-path.ts';
import type { DeadReference } from './dead-reference.ts';

/**
 * Finds the globs of the concepts' modules that no file can match, because a folder in them is not there or is the whole
 * glob. Files themselves are not looked for: there may be none yet.
 */
export function findIdleGlobs({ root, concepts }: Registry): readonly DeadReference[] {
  return concepts.flatMap(({ modules }, concept) =>
    modules.flatMap((glob, index) => {
      const fault = findFault(glob, root);
      const keyPath = keyPathOf(['concepts', concept, 'modules', index]);
      return fault === undefined ? [] : [{ keyPath, text: glob, problem: 'glob-idle' as const, ...fault }];
    }),
  );
}

function findFault(glob: string, root: string): Pick<DeadReference, 'closest' | 'expected'> | undefined {
  const folders = glob.split('/').filter((name) => name !== '.');
  const magic = folders.findIndex((name) => /[*?{]/u.test(name));
  const literal = magic < 0 ? folders : folders.slice(0, magic);
  const missing = literal.findIndex((_, index) => !exists(join(root, ...literal.slice(0, index + 1))));
  if (missing >= 0) {
    const path = literal.slice(0, missing + 1).join('/');
    const closest = closestEntry(join(root, path));
    const rest = folders.slice(missing + 1);
    return {
      expected: `there is no '${path}'`,
      closest: closest && [...literal.slice(0, missing), closest, ...rest].join('/'),
    };
  }
  const path = literal.join('/');
  const isFound = isFolder(join(root, path));
  if (magic >= 0) return isFound ? undefined : { expected: `'${path}' is no folder`, closest: undefined };
  if (!isFound) return undefined;
  return { expected: 'it is a folder, and files are asked for', closest: [...literal, '**'].join('/') };
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** An entry of the same folder with a similar name. */
function closestEntry(path: string): string | undefined {
  try {
    return findClosestName(basename(path), readdirSync(dirname(path)));
  } catch {
    return undefined;
  }
}

import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The path with symbolic links resolved; of a file that does not exist yet, its folder's. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPathOf(folder), basename(path));
  }
}

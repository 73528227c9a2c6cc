import { existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const MODULES = 'node_modules';

/**
 * Gives a copy of a checkout the packages that are installed in it. Packages of the code base itself are linked to
 * their copies, so that a class stays one class, and all others to where they are.
 */
export function linkPackages(checkout: string, copy: string): void {
  for (const folder of packageFolders(checkout)) linkFolder(folder, { checkout, copy });
}

interface Folders {
  readonly checkout: string;
  readonly copy: string;
}

/** Each `node_modules` of the checkout that is not inside another one. */
function packageFolders(folder: string): readonly string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => {
    if (name === '.git') return [];
    const inner = path.join(folder, name);
    return name === MODULES ? [inner] : packageFolders(inner);
  });
}

function linkFolder(folder: string, folders: Folders): void {
  const target = path.join(folders.copy, path.relative(folders.checkout, folder));
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(folder)) {
    const [entry, link] = [path.join(folder, name), path.join(target, name)];
    // A link may lead nowhere, and what git knows of is a copy already.
    if (name.startsWith('.') || !existsSync(entry)) continue;
    if (name.startsWith('@')) linkFolder(entry, folders);
    else if (!existsSync(link)) symlinkSync(placeOf(realpathSync(entry), folders), link);
  }
}

function placeOf(realPath: string, { checkout, copy }: Folders): string {
  const inside = path.relative(checkout, realPath);
  const isOwn = !inside.startsWith('..') && !path.isAbsolute(inside) && !inside.split(path.sep).includes(MODULES);
  return isOwn ? path.join(copy, inside) : realPath;
}

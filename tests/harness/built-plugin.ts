import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { buildPlugin } from '../../tools/build-plugin.ts';
import { inRepository, root } from '../../tools/repository.ts';

const OURS = 'eslint-plugin-ssot';
const PROGRAM = 'dist/src/program/cli.js';

/**
 * Installs the built plugin in a project, beside everything that this repository has installed. It is built anew if the
 * build in the repository is older than the sources, which takes a while; in `npm test` it is not.
 *
 * @param folder the project; it must not have `node_modules` yet
 */
export function installBuiltPlugin(folder: string): void {
  const modules = path.join(folder, 'node_modules');
  mkdirSync(path.join(modules, '.bin'), { recursive: true });
  for (const entry of readdirSync(inRepository('node_modules'))) {
    if (entry.startsWith('.') || entry === OURS) continue;
    symlinkSync(inRepository(`node_modules/${entry}`), path.join(modules, entry));
  }
  for (const entry of readdirSync(inRepository('node_modules/.bin'))) {
    if (entry === 'ssot') continue;
    symlinkSync(inRepository(`node_modules/.bin/${entry}`), path.join(modules, '.bin', entry));
  }
  buildPlugin();
  symlinkSync(root, path.join(modules, OURS));
  symlinkSync(`../${OURS}/${PROGRAM}`, path.join(modules, '.bin/ssot'));
}

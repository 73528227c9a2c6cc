import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
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
  if (isBuilt()) symlinkSync(root, path.join(modules, OURS));
  else build(path.join(modules, OURS));
  symlinkSync(`../${OURS}/${PROGRAM}`, path.join(modules, '.bin/ssot'));
}

function isBuilt(): boolean {
  const built = statSync(inRepository(PROGRAM), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src', 'rules'].flatMap((folder) =>
    readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  return sources.every((file) => statSync(inRepository(file)).mtimeMs <= built);
}

function build(folder: string): void {
  mkdirSync(folder, { recursive: true });
  copyFileSync(inRepository('package.json'), path.join(folder, 'package.json'));
  symlinkSync(inRepository('node_modules'), path.join(folder, 'node_modules'));
  const compiler = inRepository('node_modules/typescript/bin/tsc');
  const options = ['-p', inRepository('src/tsconfig.json'), '--outDir', path.join(folder, 'dist')];
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...options], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The plugin cannot be built.\n${stdout}`);
  chmodSync(path.join(folder, PROGRAM), 0o755);
}

import path from 'node:path';
import { install } from './install.ts';
import { run } from './run.ts';

/**
 * Installs releases of Node, which npm has as packages for each platform.
 *
 * @returns the programs by version
 */
export function installNodes(folder: string, versions: readonly string[]): ReadonlyMap<string, string> {
  const name = `node-${process.platform}-${process.arch}`;
  install(
    folder,
    versions.map((version) => `node-${version}@npm:${name}@${version}`),
  );
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const programs = versions.map(
    (version) => [version, path.join(folder, 'node_modules', `node-${version}`, 'bin', binary)] as const,
  );
  for (const [version, program] of programs) {
    const told = run(folder, [program, '--version']).stdout.trim();
    if (told !== `v${version}`) throw new Error(`${program} is Node ${told} and not ${version}.`);
  }
  return new Map(programs);
}

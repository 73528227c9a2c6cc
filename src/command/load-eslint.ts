import { createRequire } from 'node:module';
import path from 'node:path';
import type { ESLint } from 'eslint';
import { CommandError } from '../command/command-error.ts';

const oldest = [9, 15] as const;

/**
 * The ESLint of the project, since its configuration is written for that one; else the one beside this package.
 *
 * @throws {CommandError} when there is none, or one that is too old.
 */
export function loadEslint(cwd: string): typeof ESLint {
  const loaded = findEslint(path.join(cwd, 'package.json')) ?? findEslint(import.meta.url);
  if (loaded === undefined) throw new CommandError('ESLint is not installed here.');
  const { version } = loaded;
  if (!isRecent(version))
    throw new CommandError(`ESLint ${version} is too old; it takes ${oldest.join('.')} or later.`);
  return loaded;
}

function findEslint(from: string): typeof ESLint | undefined {
  const require = createRequire(from);
  try {
    require.resolve('eslint');
  } catch {
    return undefined;
  }
  return (require('eslint') as { readonly ESLint: typeof ESLint }).ESLint;
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

import { existsSync } from 'node:fs';

import { isInPackage } from './is-in-package.ts';

const DECLARATION = /\.d\.([cm]?)ts$/;
const JAVASCRIPT = /\.([cm]?)jsx?$/;

/**
 * A declaration file and the implementation beside it are one module, and one of the two paths is its identity:
 *
 * - in an installed package the declaration, which is smaller, typed and free of bundler artefacts;
 * - in the project the implementation, because that is the file that is linted.
 *
 * So it does not matter whether an import arrived through `types` or through `default`.
 */
export function identityOf(path: string): string;
export function identityOf(path: string | undefined): string | undefined;
export function identityOf(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  if (isInPackage(path)) {
    const declaration = path.replace(JAVASCRIPT, '.d.$1ts');
    return declaration !== path && existsSync(declaration) ? declaration : path;
  }
  if (!DECLARATION.test(path)) return path;
  const candidates = ['.$1ts', '.$1js', '.tsx', '.jsx'].map((extension) => path.replace(DECLARATION, extension));
  return candidates.find((candidate) => existsSync(candidate)) ?? path;
}

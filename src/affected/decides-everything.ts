import { basename } from 'node:path';

const CONFIGURATIONS =
  /^(?:eslint\.config\.[cm]?[jt]s|eslint-suppressions\.json|(?:ts|js)config(?:\..+)?\.json|package\.json)$/u;

/** Tells by its name whether a file says how all others are to be read: what imports mean, and what is linted. */
export function decidesEverything(file: string): boolean {
  return CONFIGURATIONS.test(basename(file));
}

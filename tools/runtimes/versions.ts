import { readFileSync } from 'node:fs';
import { inRepository } from '../repository.ts';

/** The newest release here of each line of Node that is supported. */
export const nodeVersions = ['20.20.2', '22.23.3', '24.21.0'] as const;

/** The oldest ones that `engines` permits, run with the newest ESLint. */
export const oldestNodes = ['20.19.0', '22.13.0', '24.0.0'] as const;

/** ESLint with a compiler and a parser of its time, the oldest one first. */
export const eslintVersions = [
  { eslint: '9.15.0', typescript: '5.4.5', parser: '8.15.0' },
  { eslint: '9.39.5', typescript: '5.9.3', parser: '8.72.0' },
  { eslint: '10.15.0', typescript: '6.0.3', parser: '8.72.0' },
] as const;

export type EslintVersions = (typeof eslintVersions)[number];

/** The development dependency. Of the releases since 1.80 the registry may lack the binary that belongs to one. */
export const oxlintVersion = installedOxlint();

/** Where the tests of this repository are run, besides the Node that it is developed with. */
export const suiteNodes = ['22.23.3', '24.21.0'] as const;

function installedOxlint(): string {
  const { version } = JSON.parse(readFileSync(inRepository('node_modules/oxlint/package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

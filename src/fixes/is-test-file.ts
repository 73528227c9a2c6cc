import { relative } from 'node:path';
import type { SourceFile } from '../javascript/source-file.ts';

const testPath = /(?:^|[\\/])(?:__tests__|__mocks__|tests?|specs?|e2e)[\\/]|[.-](?:test|spec|e2e)\.[cm]?[jt]sx?$/u;

/** Is the file a test by the usual names, as seen from the registry's root? */
export function isTestFile({ path, registry }: SourceFile): boolean {
  return testPath.test(relative(registry.root, path));
}

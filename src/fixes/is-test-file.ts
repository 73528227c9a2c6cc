import { relative } from 'node:path';

const testPath =
  /(?:^|[\\/])(?:__tests__|__mocks__|__fixtures__|tests?|test-utils|specs?|e2e)[\\/]|[.-](?:test|spec|mock|e2e(?:-\w+)?)\.[cm]?[jt]sx?$|(?:^|[\\/])[Tt]est-?[Uu]tils\.[cm]?[jt]sx?$/u;

interface FileOfRegistry {
  /** Absolute. */
  readonly path: string;
  readonly registry: { readonly root: string };
}

/** Is the file a test by the usual names, as seen from the registry's root? */
export function isTestFile({ path, registry }: FileOfRegistry): boolean {
  return testPath.test(relative(registry.root, path));
}

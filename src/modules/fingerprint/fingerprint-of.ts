import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { projectFiles } from './project-files.ts';

/**
 * A text that changes whenever a file changes, comes or goes that a verdict of the rules can rest on.
 *
 * @param roots absolute folders of the projects; their order does not matter
 */
export function fingerprintOf(roots: readonly string[]): string {
  const hash = createHash('sha256');
  for (const root of [...new Set(roots)].sort()) {
    const lines = [...projectFiles(root)].map(([file, { digest }]) => `${relative(root, file)}\0${digest}\n`);
    hash.update(lines.sort().join(''));
  }
  return hash.digest('base64url');
}

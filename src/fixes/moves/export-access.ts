import type { SourceFile } from '../../javascript/source-file.ts';
import { type MoveTarget, writtenName } from './move.ts';

/**
 * What has to follow a load of a module to get one of its exports: `.createCache`, and nothing where `require` gives the
 * export itself.
 */
export function exportAccess({ path, name }: MoveTarget, isPromise: boolean, { graph }: SourceFile): string {
  if (name === 'default' && !isPromise && graph.recordOf(path)?.whole !== undefined) return '';
  const written = writtenName(name);
  return written === name ? `.${name}` : `[${written}]`;
}

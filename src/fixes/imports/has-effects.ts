import type { SourceFile } from '../../javascript/source-file.ts';

/** Does the module that a specifier names do something when it is loaded? */
export function hasEffects(specifier: string, file: SourceFile): boolean {
  const path = file.graph.resolve(specifier, file.path);
  return path !== undefined && file.graph.recordOf(path)?.hasSideEffects === true;
}

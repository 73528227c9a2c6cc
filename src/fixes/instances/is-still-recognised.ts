import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../../javascript/source-file.ts';

/** Are instances of the canonical class such of the deprecated one as well, so that every test for that recognises them? */
export function isStillRecognised(implementation: Implementation, { catalog }: SourceFile): boolean {
  return catalog.isHeirOf(implementation.concept.canonical, implementation);
}

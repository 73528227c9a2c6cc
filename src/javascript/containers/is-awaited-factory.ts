import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../source-file.ts';
import { staticKey } from '../syntax/static-key.ts';
import { containerAround } from './container-around.ts';

/** Is a function the `useFactory` of a container that waits for what it returns? */
export function isAwaitedFactory(property: TSESTree.Node, file: SourceFile): property is TSESTree.Property {
  if (property.type !== 'Property' || property.kind !== 'init' || staticKey(property) !== 'useFactory') return false;
  return containerAround(property.parent, file) === 'NestJS';
}

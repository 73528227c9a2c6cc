import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import { findMockedModules } from './find-mocked-modules.ts';
import type { SourceFile } from '../source-file.ts';

/** A call that replaces a module in a test, or takes the real one, with a registered thing that the module declares. */
export interface Mock {
  readonly node: TSESTree.Node;
  readonly usage: 'mock' | 'unmock';
  readonly implementation: Implementation;
}

/** Finds the paths in mock calls of modules that declare a deprecated thing. */
export function findMocks(file: SourceFile): readonly Mock[] {
  return findMockedModules(file).flatMap(({ node, path, isReplaced }) =>
    file.catalog
      .implementationsIn(path)
      .filter(({ role }) => role === 'deprecated')
      .map((implementation) => ({ node, usage: isReplaced ? 'mock' : 'unmock', implementation })),
  );
}

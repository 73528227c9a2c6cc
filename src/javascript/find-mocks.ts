import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import type { SourceFile } from './source-file.ts';
import { staticKey, staticString } from './static-key.ts';
import { walk } from './walk.ts';

/** A call that replaces a module in a test, with a registered thing that the module declares. */
export interface Mock {
  readonly node: TSESTree.Node;
  readonly implementation: Implementation;
}

const mockers = new Set(['vi', 'jest', 'vitest']);
const mockMethods = new Set([
  'mock',
  'doMock',
  'unmock',
  'doUnmock',
  'unstable_mockModule',
  'setMock',
  'importActual',
  'requireActual',
  'importMock',
  'requireMock',
]);

/** Finds the paths of mocked modules that declare a deprecated thing. */
export function findMocks(file: SourceFile): readonly Mock[] {
  const { sourceCode } = file;
  if (!/\b(?:vi|jest|vitest)\s*\.\s*\w*(?:[mM]ock|Actual)/u.test(sourceCode.text)) return [];
  const mocks: Mock[] = [];
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    if (node.type !== 'CallExpression' || !isMockCall(node)) return;
    const [target] = node.arguments;
    if (target === undefined) return;
    for (const implementation of mockedThings(target, file)) mocks.push({ node: target, implementation });
  });
  return mocks;
}

function isMockCall({ callee }: TSESTree.CallExpression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    mockers.has(callee.object.name) &&
    mockMethods.has(staticKey(callee) ?? '')
  );
}

/** Vitest also takes `import('…')` for the path. */
function mockedThings(target: TSESTree.Node, file: SourceFile): readonly Implementation[] {
  const specifier = staticString(target.type === 'ImportExpression' ? target.source : target);
  const path = specifier === undefined ? undefined : file.graph.resolve(specifier, file.path);
  return path === undefined ? [] : file.catalog.implementationsIn(path).filter(({ role }) => role === 'deprecated');
}

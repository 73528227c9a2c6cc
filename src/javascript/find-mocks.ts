import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import { importedName } from './bindings.ts';
import { findVariable } from './find-variable.ts';
import type { SourceFile } from './source-file.ts';
import { staticKey, staticString } from './static-key.ts';
import { isLoading } from './unwrap.ts';
import { walkMatches } from './walk.ts';

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
  const mocks: Mock[] = [];
  walkMatches(/\.\s*(?:\w*[mM]ock\w*|\w+Actual)\b/gu, file.sourceCode, (node) => {
    if (node.type !== 'CallExpression' || !isMockCall(node, file)) return;
    const [target] = node.arguments;
    if (target === undefined) return;
    for (const implementation of mockedThings(target, file)) mocks.push({ node: target, implementation });
  });
  return mocks;
}

/** Jest's calls can be chained: `jest.mock('…').mock('…')`. */
function isMockCall(call: TSESTree.CallExpression, file: SourceFile): boolean {
  let { callee } = call;
  for (;;) {
    if (callee.type !== 'MemberExpression' || !mockMethods.has(staticKey(callee) ?? '')) return false;
    const { object } = callee;
    if (object.type !== 'CallExpression') return object.type === 'Identifier' && isMocker(object, file);
    callee = object.callee;
  }
}

/** A global, ambient or imported mocker; a local variable of that name is something else. */
function isMocker(identifier: TSESTree.Identifier, { sourceCode }: SourceFile): boolean {
  const [definition] = findVariable(sourceCode, identifier)?.defs ?? [];
  if (definition === undefined) return mockers.has(identifier.name);
  const { node } = definition;
  if (node.type === 'ImportSpecifier') return mockers.has(importedName(node));
  if (node.type !== 'VariableDeclarator' || !mockers.has(identifier.name)) return false;
  return node.parent.declare || (node.init !== null && isLoading(node.init));
}

/** Vitest also takes `import('…')` for the path. */
function mockedThings(target: TSESTree.Node, file: SourceFile): readonly Implementation[] {
  const specifier = staticString(target.type === 'ImportExpression' ? target.source : target);
  const path = specifier === undefined ? undefined : file.graph.resolve(specifier, file.path);
  return path === undefined ? [] : file.catalog.implementationsIn(path).filter(({ role }) => role === 'deprecated');
}

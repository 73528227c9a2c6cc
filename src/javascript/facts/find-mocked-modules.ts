import type { TSESTree } from '@typescript-eslint/utils';
import { importedName } from '../values/bindings.ts';
import { findVariable } from '../syntax/find-variable.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey, staticString } from '../syntax/static-key.ts';
import { isLoading } from '../values/is-loading.ts';
import { walkMatches } from '../syntax/walk.ts';

/** A call that names a module to replace it in a test, or to have the real one in spite of that. */
export interface MockedModule {
  readonly call: TSESTree.CallExpression;
  readonly method: string;
  /** The argument that names the module. */
  readonly node: TSESTree.Node;
  readonly specifier: string;
  readonly path: string;
  /** From here on, the module is not what its file says. */
  readonly isReplaced: boolean;
}

const mockers = new Set(['vi', 'jest', 'vitest']);
const replacing = new Set(['mock', 'doMock', 'unstable_mockModule', 'setMock', 'importMock', 'requireMock']);
const mockMethods = new Set([...replacing, 'unmock', 'doUnmock', 'importActual', 'requireActual']);

/** Finds the modules of the project that the mock calls of a file name. */
export function findMockedModules(file: SourceFile): readonly MockedModule[] {
  const modules: MockedModule[] = [];
  walkMatches(/\.\s*(?:\w*[mM]ock\w*|\w+Actual)\b/gu, file.sourceCode, (node) => {
    if (node.type !== 'CallExpression' || !isMockCall(node, file)) return;
    const [target] = node.arguments;
    const specifier = target && specifierOf(target);
    if (target === undefined || specifier === undefined) return;
    const path = file.graph.resolve(specifier, file.path);
    const method = node.callee.type === 'MemberExpression' ? (staticKey(node.callee) ?? '') : '';
    if (path !== undefined) {
      modules.push({ call: node, method, node: target, specifier, path, isReplaced: replacing.has(method) });
    }
  });
  return modules;
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
  return node.parent.declare || (node.init !== null && isLoading(node.init, sourceCode));
}

/** Vitest also takes `import('…')` for the path. */
function specifierOf(target: TSESTree.Node): string | undefined {
  return staticString(target.type === 'ImportExpression' ? target.source : target);
}

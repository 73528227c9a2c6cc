import type { TSESTree } from '@typescript-eslint/utils';
import { moduleValues } from '../values/bindings.ts';
import { findMockedModules, type MockedModule } from './find-mocked-modules.ts';
import { isFunction } from '../syntax/function-node.ts';
import type { SourceFile } from '../source-file.ts';
import type { Value } from '../values/value.ts';

/** An expression that gives a module as it is, whatever a test puts in its place. */
interface ActualModule {
  readonly node: TSESTree.Node;
  readonly values: readonly Value[];
}

/** Finds `jest.requireActual('…')`, `vi.importActual('…')` and `importOriginal()` in the factory of a Vitest mock. */
export function findActualModules(file: SourceFile): readonly ActualModule[] {
  return findMockedModules(file).flatMap((module): readonly ActualModule[] => {
    const isRequired = module.method === 'requireActual';
    const nodes = isRequired || module.method === 'importActual' ? [module.call] : originalsIn(module, file);
    if (nodes.length === 0) return [];
    const values = moduleValues(module.specifier, file);
    return nodes.map((node) => ({
      node,
      values: isRequired ? values : values.map((value): Value => ({ kind: 'promise', value })),
    }));
  });
}

/** Vitest gives the factory of a mock a function that imports the module itself. */
function originalsIn(
  { call, isReplaced }: MockedModule,
  { sourceCode }: SourceFile,
): readonly TSESTree.CallExpression[] {
  const [, factory] = call.arguments;
  const parameter = isReplaced && factory !== undefined && isFunction(factory) ? factory.params[0] : undefined;
  if (factory === undefined || parameter?.type !== 'Identifier') return [];
  const variable = sourceCode.getDeclaredVariables(factory).find(({ identifiers }) => identifiers.includes(parameter));
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const { parent } = identifier;
    return parent.type === 'CallExpression' && parent.callee === identifier ? [parent] : [];
  });
}

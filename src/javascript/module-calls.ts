import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { staticString } from './static-key.ts';
import { walk } from './walk.ts';

/** An expression or type that loads a module whose specifier the text tells. */
export interface ModuleCall<Node extends TSESTree.Node> {
  readonly node: Node;
  readonly specifier: string;
}

/** Calls of the global `require` with a literal specifier. */
export function requireCalls(sourceCode: TSESLint.SourceCode): readonly ModuleCall<TSESTree.CallExpression>[] {
  if (!sourceCode.text.includes('require')) return [];
  return globalReferences(sourceCode, 'require').flatMap(({ identifier }) => {
    const call = identifier.parent;
    if (call.type !== 'CallExpression' || call.callee !== identifier) return [];
    const specifier = staticString(call.arguments[0]);
    return specifier === undefined ? [] : [{ node: call, specifier }];
  });
}

/** `import('…')` expressions with a literal specifier. */
export function importCalls(sourceCode: TSESLint.SourceCode): readonly ModuleCall<TSESTree.ImportExpression>[] {
  return literalImports(sourceCode, 'ImportExpression', (node) => node.source);
}

/** `import('…')` types, with or without a qualifier. */
export function typeImports(sourceCode: TSESLint.SourceCode): readonly ModuleCall<TSESTree.TSImportType>[] {
  return literalImports(sourceCode, 'TSImportType', (node) => node.source);
}

type ImportingType = 'ImportExpression' | 'TSImportType';
type ImportingNode<Type extends ImportingType> = Extract<TSESTree.Node, { type: `${Type}` }>;

function literalImports<Type extends ImportingType>(
  sourceCode: TSESLint.SourceCode,
  type: Type,
  sourceOf: (node: ImportingNode<Type>) => TSESTree.Node,
): readonly ModuleCall<ImportingNode<Type>>[] {
  if (!/\bimport\s*\(/u.test(sourceCode.text)) return [];
  const calls: ModuleCall<ImportingNode<Type>>[] = [];
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    if (node.type !== type) return;
    const importing = node as ImportingNode<Type>;
    const specifier = staticString(sourceOf(importing));
    if (specifier !== undefined) calls.push({ node: importing, specifier });
  });
  return calls;
}

/** References to a name that no scope of the file declares. */
function globalReferences(sourceCode: TSESLint.SourceCode, name: string): readonly TSESLint.Scope.Reference[] {
  const globalScope = sourceCode.scopeManager?.globalScope;
  if (globalScope === null || globalScope === undefined) return [];
  const declared = globalScope.set.get(name);
  if (declared !== undefined && declared.defs.length > 0) return [];
  return [
    ...(declared?.references ?? []),
    ...globalScope.through.filter((reference) => reference.identifier.name === name),
  ];
}

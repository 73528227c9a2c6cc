import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { staticString } from './static-key.ts';
import { walkMatches } from './walk.ts';

/** An expression or type that loads a module whose specifier the text tells. */
export interface ModuleCall<Node extends TSESTree.Node> {
  readonly node: Node;
  readonly specifier: string;
}

type Loading = TSESTree.ImportExpression | TSESTree.TSImportType;

type Finder<Node extends TSESTree.Node> = (sourceCode: TSESLint.SourceCode) => readonly ModuleCall<Node>[];

/** Calls of the global `require` with a literal specifier. */
export const requireCalls: Finder<TSESTree.CallExpression> = onceEach((sourceCode) => {
  if (!sourceCode.text.includes('require')) return [];
  return globalReferences(sourceCode, 'require').flatMap(({ identifier }) => {
    const call = identifier.parent;
    if (call.type !== 'CallExpression' || call.callee !== identifier) return [];
    const specifier = staticString(call.arguments[0]);
    return specifier === undefined ? [] : [{ node: call, specifier }];
  });
});

/** `import('…')` expressions with a literal specifier. */
export const importCalls: Finder<TSESTree.ImportExpression> = onceEach((sourceCode) =>
  inlineImports(sourceCode).filter(
    (call): call is ModuleCall<TSESTree.ImportExpression> => call.node.type === 'ImportExpression',
  ),
);

/** `import('…')` types, with or without a qualifier. */
export const typeImports: Finder<TSESTree.TSImportType> = onceEach((sourceCode) =>
  inlineImports(sourceCode).filter(
    (call): call is ModuleCall<TSESTree.TSImportType> => call.node.type === 'TSImportType',
  ),
);

const inlineImports: Finder<Loading> = onceEach((sourceCode) => {
  const calls: ModuleCall<Loading>[] = [];
  // A comment may stand before the parenthesis.
  walkMatches(/\bimport(?=\s*[(/])/gu, sourceCode, (node) => {
    if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return;
    const specifier = staticString(node.source);
    if (specifier !== undefined) calls.push({ node, specifier });
  });
  return calls;
});

/** Looks through a file once, however often it is asked. */
function onceEach<Node extends TSESTree.Node>(find: Finder<Node>): Finder<Node> {
  const known = new WeakMap<TSESLint.SourceCode, readonly ModuleCall<Node>[]>();
  return (sourceCode) => {
    let calls = known.get(sourceCode);
    if (calls === undefined) known.set(sourceCode, (calls = find(sourceCode)));
    return calls;
  };
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

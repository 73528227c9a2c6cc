import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Value } from './value.ts';

/** A place at which a value of a namespace is had, and the value there. */
interface Outlook {
  readonly variable?: TSESLint.Scope.Variable;
  /** A name that the scopes do not resolve. */
  readonly node?: TSESTree.Node;
  readonly value: Value;
}

/** Where else a value is had that an exported variable of a namespace has: as its member, and in the namespace's other parts. */
export function outlooksFrom(
  variable: TSESLint.Scope.Variable,
  value: Value,
  sourceCode: TSESLint.SourceCode,
): readonly Outlook[] {
  const namespace = variable.defs.map(({ node }) => findNamespace(node)).find((found) => found !== undefined);
  if (namespace === undefined) return [];
  const { id } = namespace;
  const held: Value = { kind: 'holder', key: variable.name, value };
  if (id.type === 'TSQualifiedName') return outlooksThrough(namespace, id, held, sourceCode);
  return sourceCode.getDeclaredVariables(namespace).flatMap((name) => [
    { variable: name, value: held },
    ...name.defs
      .filter(({ node }) => node.type === 'TSModuleDeclaration' && node !== namespace)
      .flatMap(({ node }) => unresolvedIn(node, variable.name, sourceCode))
      .map((node) => ({ node, value })),
  ]);
}

/** `namespace Old.Engines {}` declares names that no scope has. */
function outlooksThrough(
  namespace: TSESTree.TSModuleDeclaration,
  id: TSESTree.TSQualifiedName,
  held: Value,
  sourceCode: TSESLint.SourceCode,
): readonly Outlook[] {
  let value = held;
  let name: TSESTree.EntityName = id;
  for (; name.type === 'TSQualifiedName'; name = name.left) value = { kind: 'holder', key: name.right.name, value };
  if (name.type !== 'Identifier') return [];
  const root = name.name;
  const around = sourceCode.scopeManager?.acquire(namespace)?.upper;
  if (around == null) return [];
  const declared = around.set.get(root);
  if (declared !== undefined) return [{ variable: declared, value }];
  return around.through
    .filter(({ identifier, resolved }) => resolved === null && identifier.name === root)
    .map(({ identifier }) => ({ node: identifier, value }));
}

function unresolvedIn(
  namespace: TSESTree.Node,
  name: string,
  { scopeManager }: TSESLint.SourceCode,
): readonly TSESTree.Node[] {
  const through = scopeManager?.acquire(namespace)?.through ?? [];
  return through
    .filter(({ identifier, resolved }) => resolved === null && identifier.name === name)
    .map(({ identifier }) => identifier);
}

/** The namespace that exports what is declared at a node. */
function findNamespace(declaration: TSESTree.Node): TSESTree.TSModuleDeclaration | undefined {
  const statement = declaration.type === 'VariableDeclarator' ? declaration.parent : declaration;
  const exporting = statement.parent;
  const block = exporting?.type === 'ExportNamedDeclaration' ? exporting.parent : undefined;
  return block?.type === 'TSModuleBlock' ? block.parent : undefined;
}

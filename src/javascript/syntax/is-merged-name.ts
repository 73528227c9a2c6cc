import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from './ancestors.ts';

type MergedDeclaration = TSESTree.TSEnumDeclaration | TSESTree.TSModuleDeclaration;

const known = new WeakMap<TSESLint.SourceCode, ReadonlyMap<TSESTree.Node, ReadonlySet<string>>>();

/**
 * Does an identifier mean what another part of its namespace or enum declares? Scope analysis knows each part by itself, and
 * takes the name for one of the surroundings.
 */
export function isMergedName(
  identifier: TSESTree.Identifier | TSESTree.JSXIdentifier,
  sourceCode: TSESLint.SourceCode,
): boolean {
  const merged = mergedNamesOf(sourceCode);
  return (
    merged.size > 0 && [...ancestorsOf(identifier)].some((each) => merged.get(each)?.has(identifier.name) === true)
  );
}

/** By declaration, the names that its other parts bring. */
function mergedNamesOf(sourceCode: TSESLint.SourceCode): ReadonlyMap<TSESTree.Node, ReadonlySet<string>> {
  let names = known.get(sourceCode);
  if (names === undefined) known.set(sourceCode, (names = findMergedNames(sourceCode)));
  return names;
}

function findMergedNames({ ast, text }: TSESLint.SourceCode): ReadonlyMap<TSESTree.Node, ReadonlySet<string>> {
  const merged = new Map<TSESTree.Node, ReadonlySet<string>>();
  if (!/\b(?:enum|module|namespace)\b/u.test(text)) return merged;
  const bodies: (readonly TSESTree.Node[])[] = [ast.body];
  for (const body of bodies) {
    const parts = body.map(declarationIn).filter(isMergedDeclaration);
    for (const part of parts) {
      const others = parts.filter((other) => other !== part && pathOf(other) === pathOf(part));
      if (others.length > 0) merged.set(part, new Set(others.flatMap(namesDeclaredBy)));
      if (part.type === 'TSModuleDeclaration' && part.body != null) bodies.push(part.body.body);
    }
  }
  return merged;
}

function declarationIn(statement: TSESTree.Node): TSESTree.Node {
  return (statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined) ?? statement;
}

function isMergedDeclaration(node: TSESTree.Node): node is MergedDeclaration {
  return node.type === 'TSModuleDeclaration' || node.type === 'TSEnumDeclaration';
}

/** `A.B` of `namespace A.B {}`. */
function pathOf({ id }: MergedDeclaration): string {
  return id.type === 'Literal' ? id.raw : dotted(id);
}

function dotted(name: TSESTree.EntityName): string {
  if (name.type === 'TSQualifiedName') return `${dotted(name.left)}.${name.right.name}`;
  return name.type === 'Identifier' ? name.name : 'this';
}

function namesDeclaredBy(part: MergedDeclaration): readonly string[] {
  if (part.type === 'TSEnumDeclaration')
    return part.body.members.map(({ id }) => (id.type === 'Identifier' ? id.name : id.value));
  return (part.body?.body ?? []).flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' ? namesOf(statement.declaration) : [],
  );
}

function namesOf(declaration: TSESTree.NamedExportDeclarations | null): readonly string[] {
  if (declaration === null) return [];
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  return declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

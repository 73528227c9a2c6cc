import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../syntax/ancestors.ts';
import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey } from '../syntax/static-key.ts';

/** May `implementation` be used directly at `node`: in its own module, in the factory's, or where `constructors` permits it? */
export function isPermitted(node: TSESTree.Node, implementation: Implementation, file: SourceFile): boolean {
  if (file.catalog.mayConstruct(file.path, implementation)) return true;
  const names = file.catalog.permittedNames(file.path, implementation);
  return names.size > 0 && isInsideDeclaration(node, names);
}

/** Is a binding of `implementation` there only for the declarations that `constructors` permits to use it? */
export function isPermittedBinding(
  { references }: TSESLint.Scope.Variable,
  implementation: Implementation,
  file: SourceFile,
): boolean {
  const names = file.catalog.permittedNames(file.path, implementation);
  if (names.size === 0 || references.length === 0) return false;
  return references.every(({ identifier }) => isInsideDeclaration(identifier, names));
}

/** Names are those of top-level declarations, or `Class.method`. */
function isInsideDeclaration(node: TSESTree.Node, names: ReadonlySet<string>): boolean {
  let inner: string | undefined;
  for (const current of [node, ...ancestorsOf(node)]) {
    const name = declaredName(current);
    if (name === undefined) continue;
    if (names.has(name) || (inner !== undefined && names.has(`${name}.${inner}`))) return true;
    inner = name;
  }
  return false;
}

function declaredName(node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
      return node.id?.name;
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' ? node.id.name : undefined;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return staticKey(node);
    default:
      return undefined;
  }
}

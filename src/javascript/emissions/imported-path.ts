import type { TSESTree } from '@typescript-eslint/utils';
import { bindingSourceOf } from '../state/binding-source.ts';
import { specifierName, staticKey, staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Code, Variable } from './code.ts';

/** A name of another module, as a module takes it in. */
export interface ImportedPath {
  readonly specifier: string;
  /** The export, then members of it: `Server`, `default.Server`, `*` for the module as a whole. */
  readonly names: readonly string[];
}

const DEEPEST = 8;

/** What an expression or a qualified type name names in another module, by imports, `require` and constants. */
export function importedPathOf(node: TSESTree.Node, code: Code, depth = 0): ImportedPath | undefined {
  if (depth > DEEPEST) return undefined;
  if (node.type === 'TSQualifiedName') return below(importedPathOf(node.left, code, depth + 1), node.right.name);
  const bare = unwrap(node as TSESTree.Expression);
  switch (bare.type) {
    case 'Identifier': {
      const variable = code.variableOf(bare);
      return variable && ofVariable(variable, code, depth);
    }
    case 'MemberExpression': {
      const key = staticKey(bare);
      return key === undefined ? undefined : below(importedPathOf(bare.object, code, depth + 1), key);
    }
    case 'CallExpression':
      return required(bare, code);
    case 'AwaitExpression': {
      const specifier = bare.argument.type === 'ImportExpression' ? staticString(bare.argument.source) : undefined;
      return specifier === undefined ? undefined : { specifier, names: ['*'] };
    }
    default:
      return undefined;
  }
}

function below(path: ImportedPath | undefined, key: string): ImportedPath | undefined {
  if (path === undefined) return undefined;
  return { ...path, names: path.names.length === 1 && path.names[0] === '*' ? [key] : [...path.names, key] };
}

function ofVariable(variable: Variable, code: Code, depth: number): ImportedPath | undefined {
  const [definition, ...others] = variable.defs;
  if (definition === undefined || others.length > 0) return undefined;
  if (definition.type === 'ImportBinding') return ofImport(definition.node, definition.parent);
  if (definition.type !== 'Variable' || isReassigned(variable)) return undefined;
  const [name] = variable.identifiers;
  const source = name && bindingSourceOf(name);
  if (source?.from.kind !== 'value') return undefined;
  let path = importedPathOf(source.from.node, code, depth + 1);
  for (const key of source.keys) path = below(path, key);
  return path;
}

/** Is anything put into it but what it is declared with? */
function isReassigned({ references }: Variable): boolean {
  return references.some((reference) => reference.isWrite() && reference.init !== true);
}

function ofImport(node: TSESTree.Node, parent: TSESTree.Node | null): ImportedPath | undefined {
  if (node.type === 'TSImportEqualsDeclaration') {
    const { moduleReference } = node;
    if (moduleReference.type !== 'TSExternalModuleReference') return undefined;
    const specifier = staticString(moduleReference.expression);
    return specifier === undefined ? undefined : { specifier, names: ['*'] };
  }
  if (parent?.type !== 'ImportDeclaration') return undefined;
  const specifier = parent.source.value;
  if (node.type === 'ImportNamespaceSpecifier') return { specifier, names: ['*'] };
  if (node.type === 'ImportSpecifier') return { specifier, names: [specifierName(node.imported)] };
  return { specifier, names: ['default'] };
}

function required({ callee, arguments: given }: TSESTree.CallExpression, code: Code): ImportedPath | undefined {
  if (callee.type !== 'Identifier' || callee.name !== 'require') return undefined;
  if ((code.variableOf(callee)?.defs.length ?? 0) > 0) return undefined;
  const specifier = staticString(given[0]);
  return specifier === undefined ? undefined : { specifier, names: ['*'] };
}

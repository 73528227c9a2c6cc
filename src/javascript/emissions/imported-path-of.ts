import type { TSESTree } from '@typescript-eslint/utils';
import { bindingSourceOf } from '../interpretation/binding-source.ts';
import {
  type ImportedPath,
  isReassigned,
  memberOfPath,
  pathLoadedBy,
  pathOfImport,
} from '../interpretation/imported-path.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Code, Variable } from './code.ts';

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
    case 'AwaitExpression':
      return pathLoadedBy(bare, (name) => code.variableOf(name));
    default:
      return undefined;
  }
}

function below(path: ImportedPath | undefined, key: string): ImportedPath | undefined {
  return path && memberOfPath(path, key);
}

function ofVariable(variable: Variable, code: Code, depth: number): ImportedPath | undefined {
  const [definition, ...others] = variable.defs;
  if (definition === undefined || others.length > 0) return undefined;
  if (definition.type === 'ImportBinding') return pathOfImport(definition.node, definition.parent, true);
  if (definition.type !== 'Variable' || isReassigned(variable)) return undefined;
  const [name] = variable.identifiers;
  const source = name && bindingSourceOf(name);
  if (source?.from.kind !== 'value') return undefined;
  const path = importedPathOf(source.from.node, code, depth + 1);
  return path && source.keys.reduce(memberOfPath, path);
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { importedName } from '../../javascript/values/bindings.ts';
import { createdRequireCalls } from '../../javascript/syntax/created-require-calls.ts';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import { importCalls, requireCalls } from '../../javascript/syntax/module-calls.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';

/** A local name for a module, or for one of its exports. */
export interface ModuleBinding {
  readonly variable: TSESLint.Scope.Variable;
  readonly specifier: string;
  /** Name of the export; `*` for the module as a whole. */
  readonly taken: string;
  /** What may use it: an `import type` is for types, a variable for values. */
  readonly holds: 'both' | 'types' | 'values';
  /** Offset from which on the name has its value: imports have theirs from the start. */
  readonly from: number;
}

/** The local names under which a file has other modules and their exports: by `import`, `import =`, `require` or `import()`. */
export function moduleBindings({ sourceCode }: SourceFile): readonly ModuleBinding[] {
  let bindings = known.get(sourceCode);
  if (bindings === undefined) {
    bindings = findBindings(sourceCode);
    known.set(sourceCode, bindings);
  }
  return bindings;
}

const known = new WeakMap<TSESLint.SourceCode, readonly ModuleBinding[]>();

function findBindings(sourceCode: TSESLint.SourceCode): readonly ModuleBinding[] {
  const calls = [
    ...requireCalls(sourceCode),
    ...createdRequireCalls(sourceCode),
    ...importCalls(sourceCode).flatMap(({ node, specifier }) =>
      node.parent.type === 'AwaitExpression' ? [{ node: node.parent, specifier }] : [],
    ),
  ];
  return [
    ...sourceCode.ast.body.flatMap((statement) => importBindings(statement, sourceCode)),
    ...calls.flatMap(({ node, specifier }) => loadedBindings(node, specifier, sourceCode)),
  ];
}

/** The clause binds types only: `import type …` or `import { type … }`. */
function isTypeOnly(statement: TSESTree.ImportDeclaration, clause: TSESTree.ImportClause): boolean {
  return statement.importKind === 'type' || (clause.type === 'ImportSpecifier' && clause.importKind === 'type');
}

function importBindings(statement: TSESTree.Node, sourceCode: TSESLint.SourceCode): readonly ModuleBinding[] {
  if (statement.type === 'TSImportEqualsDeclaration') {
    const { moduleReference } = statement;
    if (moduleReference.type !== 'TSExternalModuleReference') return [];
    const specifier = moduleReference.expression.value;
    const [variable] = sourceCode.getDeclaredVariables(statement);
    if (variable === undefined || typeof specifier !== 'string') return [];
    return [{ variable, specifier, taken: '*', holds: statement.importKind === 'type' ? 'types' : 'both', from: 0 }];
  }
  if (statement.type !== 'ImportDeclaration') return [];
  return statement.specifiers.flatMap((clause): ModuleBinding[] => {
    const [variable] = sourceCode.getDeclaredVariables(clause);
    if (variable === undefined) return [];
    const holds = isTypeOnly(statement, clause) ? 'types' : 'both';
    return [{ variable, specifier: statement.source.value, taken: importedName(clause), holds, from: 0 }];
  });
}

/** What `const x = require('…')`, `const { x } = require('…')` and `const x = require('…').x` bind. */
function loadedBindings(
  loaded: TSESTree.Node,
  specifier: string,
  sourceCode: TSESLint.SourceCode,
): readonly ModuleBinding[] {
  const member =
    loaded.parent?.type === 'MemberExpression' && loaded.parent.object === loaded ? loaded.parent : undefined;
  const value = member ?? loaded;
  const declarator =
    value.parent?.type === 'VariableDeclarator' && value.parent.init === value ? value.parent : undefined;
  const taken = member === undefined ? '*' : staticKey(member);
  if (declarator === undefined || taken === undefined || declarator.parent.kind !== 'const') return [];
  const bind = (name: TSESTree.Node, exported: string): readonly ModuleBinding[] => {
    const variable = findVariable(sourceCode, name);
    return variable === undefined
      ? []
      : [{ variable, specifier, taken: exported, holds: 'values', from: declarator.range[1] }];
  };
  if (declarator.id.type === 'Identifier') return bind(declarator.id, taken);
  if (declarator.id.type !== 'ObjectPattern' || member !== undefined) return [];
  return declarator.id.properties.flatMap((property) => {
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    return key === undefined || property.value?.type !== 'Identifier' ? [] : bind(property.value, key);
  });
}

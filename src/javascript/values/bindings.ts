import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import { isInPackage } from '../../modules/resolution/is-in-package.ts';
import { type ConstructedNames, constructedNamesOf } from './constructed-names.ts';
import { createdRequireCalls } from '../syntax/created-require-calls.ts';
import { importCalls, requireCalls, typeImports } from '../syntax/module-calls.ts';
import type { SourceFile } from '../source-file.ts';
import { specifierName } from '../syntax/static-key.ts';
import { thingsExportedBy, thingsOf, type Value, valuesAt, withForeign } from './value.ts';

/** A local name that an import gives to registered things. */
export interface ImportBinding {
  readonly kind: 'import';
  readonly node: TSESTree.ImportClause | TSESTree.TSImportEqualsDeclaration;
  readonly variable: TSESLint.Scope.Variable;
  readonly values: readonly Value[];
}

/** A statement that exports registered things again without binding them. */
export interface ReExport {
  readonly kind: 're-export';
  readonly node: TSESTree.ExportSpecifier | TSESTree.ExportAllDeclaration;
  readonly things: readonly Implementation[];
}

/** An expression or type that is registered things, or a promise of them: `require(…)`, `import(…)`, `import('…').X`. */
export interface ModuleExpression {
  readonly kind: 'expression';
  readonly node: TSESTree.Node;
  readonly values: readonly Value[];
}

/** A way in which registered things enter a file. */
export type Binding = ImportBinding | ReExport | ModuleExpression;

/** Finds every way in which registered things, or modules that may hold them, enter the file. */
export function findBindings(file: SourceFile): readonly Binding[] {
  const bindings: Binding[] = [];
  const constructed = constructedNamesOf(file);
  for (const statement of file.sourceCode.ast.body) {
    switch (statement.type) {
      case 'ImportDeclaration':
        bindings.push(...importBindings(statement, constructed, file));
        break;
      case 'TSImportEqualsDeclaration':
        bindings.push(...importEqualsBindings(statement, constructed, file));
        break;
      case 'ExportNamedDeclaration':
        if (statement.source !== null) bindings.push(...namedReExports(statement, statement.source.value, file));
        break;
      case 'ExportAllDeclaration':
        bindings.push(...starReExport(statement, file));
        break;
    }
  }
  return [...bindings, ...moduleExpressions(constructed, file)];
}

/** The exported name that an import clause takes from its module; `*` for the whole namespace. */
export function importedName(clause: TSESTree.ImportClause): string {
  switch (clause.type) {
    case 'ImportDefaultSpecifier':
      return 'default';
    case 'ImportNamespaceSpecifier':
      return '*';
    default:
      return specifierName(clause.imported);
  }
}

function importBindings(
  statement: TSESTree.ImportDeclaration,
  constructed: ConstructedNames,
  file: SourceFile,
): Binding[] {
  return statement.specifiers.flatMap((clause): Binding[] => {
    const isType = statement.importKind === 'type' || ('importKind' in clause && clause.importKind === 'type');
    const mayBeForeign = !isType && constructed.has(clause.local.name);
    const values = importedValues(statement.source.value, importedName(clause), mayBeForeign, file);
    const [variable] = file.sourceCode.getDeclaredVariables(clause);
    return values.length === 0 || variable === undefined ? [] : [{ kind: 'import', node: clause, variable, values }];
  });
}

function importEqualsBindings(
  statement: TSESTree.TSImportEqualsDeclaration,
  constructed: ConstructedNames,
  file: SourceFile,
): Binding[] {
  if (statement.moduleReference.type !== 'TSExternalModuleReference') return [];
  const { expression } = statement.moduleReference;
  if (typeof expression.value !== 'string') return [];
  const values = importedValues(expression.value, '*', constructed.has(statement.id.name), file);
  const [variable] = file.sourceCode.getDeclaredVariables(statement);
  return values.length === 0 || variable === undefined ? [] : [{ kind: 'import', node: statement, variable, values }];
}

function namedReExports(statement: TSESTree.ExportNamedDeclaration, source: string, file: SourceFile): Binding[] {
  return statement.specifiers.flatMap((node): Binding[] => {
    const values = importedValues(source, specifierName(node.local), false, file);
    const things = new Set(values.flatMap((value) => [...thingsOf(value, file)]));
    return things.size === 0 ? [] : [{ kind: 're-export', node, things: [...things] }];
  });
}

function starReExport(node: TSESTree.ExportAllDeclaration, file: SourceFile): Binding[] {
  const path = file.graph.resolve(node.source.value, file.path);
  const things = path === undefined ? [] : [...thingsExportedBy(path, node.exported !== null, file)];
  return things.length === 0 ? [] : [{ kind: 're-export', node, things }];
}

/** What a module gives that is loaded as a whole. */
export function moduleValues(specifier: string, file: SourceFile): readonly Value[] {
  return importedValues(specifier, '*', constructedNamesOf(file).isOpen, file);
}

function moduleExpressions({ isOpen }: ConstructedNames, file: SourceFile): readonly ModuleExpression[] {
  const { sourceCode } = file;
  const expressions: ModuleExpression[] = [];
  const add = (node: TSESTree.Node, specifier: string, isPromise: boolean): void => {
    const values = importedValues(specifier, '*', isOpen, file);
    if (values.length === 0) return;
    expressions.push({
      kind: 'expression',
      node,
      values: isPromise ? values.map((value) => ({ kind: 'promise', value })) : values,
    });
  };
  for (const { node, specifier } of requireCalls(sourceCode)) add(node, specifier, false);
  for (const { node, specifier } of createdRequireCalls(sourceCode)) add(node, specifier, false);
  for (const { node, specifier } of importCalls(sourceCode)) add(node, specifier, true);
  for (const { node, specifier } of typeImports(sourceCode)) add(node, specifier, false);
  return expressions;
}

/** @param mayBeForeign a registered thing under another name matters too, since the import may be constructed */
function importedValues(specifier: string, name: string, mayBeForeign: boolean, file: SourceFile): readonly Value[] {
  const origin = file.graph.originOfImportAmong(file.path, specifier, name, file.landmarks.paths);
  const values = origin === undefined ? [] : valuesAt(origin, file);
  if (!mayBeForeign) return values;
  const path = file.graph.resolve(specifier, file.path);
  return path === undefined || isInPackage(path) ? values : withForeign(values, path, name);
}

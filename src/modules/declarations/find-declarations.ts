import type {
  ArrowFunctionExpression,
  BindingIdentifier,
  Class,
  Declaration as SyntaxDeclaration,
  ExportDefaultDeclarationKind,
  Expression,
  Function as SyntaxFunction,
  Program,
  TSEnumDeclaration,
  TSInterfaceDeclaration,
  TSModuleDeclaration,
  TSType,
  TSTypeAliasDeclaration,
} from 'oxc-parser';

import { isConstType } from '../syntax/is-const-type.ts';
import { bareExpression } from '../syntax/bare-expression.ts';
import { commonJsValuesOf } from '../records/read-common-js.ts';

/** One of the syntactic declarations of a name: overloads and merged declarations give several. */
export type Declaration =
  | Class
  | SyntaxFunction
  | ArrowFunctionExpression
  | TSEnumDeclaration
  | TSInterfaceDeclaration
  | TSModuleDeclaration
  | TSTypeAliasDeclaration
  /** A variable, or an anonymous default export: its value without casts, and the type it is declared or cast to. */
  | { readonly type: 'Value'; readonly value: Expression | undefined; readonly declaredType: TSType | undefined };

/**
 * Finds what a module declares under a local name at its top level; `*default*` is the anonymous default export, and
 * `Old.Engine` what a namespace exports.
 */
export function findDeclarations(program: Program, localName: string): readonly Declaration[] {
  const [outer = '', ...inner] = localName.split('.');
  if (inner.length > 0) {
    const namespaces = findDeclarations(program, outer).filter(({ type }) => type === 'TSModuleDeclaration');
    return namespaces.flatMap((namespace) => exportedBy(namespace as TSModuleDeclaration, inner.join('.')));
  }
  const found: Declaration[] = [];
  for (const statement of program.body) {
    switch (statement.type) {
      case 'ExportNamedDeclaration':
        if (statement.declaration !== null) found.push(...named(statement.declaration, localName));
        break;
      case 'ExportDefaultDeclaration':
        found.push(...defaults(statement.declaration, localName));
        break;
      case 'TSExportAssignment':
        if (localName === '*default*') found.push(declarationOf(statement.expression));
        break;
      default:
        found.push(...named(statement as SyntaxDeclaration, localName));
    }
  }
  if (found.length > 0) return found.length === 1 ? found : [...found].sort(byNature);
  const value = commonJsValuesOf(program).get(localName === '*default*' ? '*' : localName);
  return value === undefined ? [] : [declarationOf(value)];
}

function exportedBy({ body }: TSModuleDeclaration, name: string): readonly Declaration[] {
  const exported = (body?.body ?? []).filter(({ type }) => type === 'ExportNamedDeclaration');
  return findDeclarations({ body: exported } as Program, name);
}

/** A type that has the name of a value comes after it. */
function byNature(left: Declaration, right: Declaration): number {
  return Number(left.type === 'TSTypeAliasDeclaration') - Number(right.type === 'TSTypeAliasDeclaration');
}

function named(declaration: SyntaxDeclaration, localName: string): readonly Declaration[] {
  switch (declaration.type) {
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id, init }) =>
        id.type === 'Identifier' && id.name === localName ? [variable(id, init)] : [],
      );
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
    case 'TSEnumDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return declaration.id?.name === localName ? [declaration] : [];
    case 'TSModuleDeclaration':
      return declaration.id.type === 'Identifier' && declaration.id.name === localName && !declaration.global
        ? [declaration]
        : [];
    default:
      return [];
  }
}

function defaults(declaration: ExportDefaultDeclarationKind, localName: string): readonly Declaration[] {
  const hasName = 'id' in declaration && declaration.id !== null && declaration.type !== 'FunctionExpression';
  if (hasName && declaration.type !== 'ClassExpression') return named(declaration, localName);
  if (localName !== '*default*') return [];
  return declaration.type === 'TSInterfaceDeclaration' ? [declaration] : [declarationOf(declaration)];
}

function variable(id: BindingIdentifier, init: Expression | null): Declaration {
  const declaration = init === null ? undefined : declarationOf(init);
  const declaredType = id.typeAnnotation?.typeAnnotation;
  if (declaration !== undefined && (declaration.type !== 'Value' || declaredType === undefined)) return declaration;
  return { type: 'Value', value: declaration?.value, declaredType };
}

function declarationOf(expression: Expression): Declaration {
  const bare = bareExpression(expression);
  switch (bare.type) {
    case 'ClassExpression':
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return bare;
    default:
      return { type: 'Value', value: bare, declaredType: castType(expression) };
  }
}

/** The type that a function is declared, cast or held to be of where a variable keeps it: `const handle: Handler = (request) => …`. */
export function findFunctionType(program: Program, localName: string): TSType | undefined {
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') continue;
    const found = declaration.declarations.find(({ id }) => id.type === 'Identifier' && id.name === localName);
    if (found === undefined) continue;
    const { id, init } = found;
    const annotated = id.type === 'Identifier' ? id.typeAnnotation?.typeAnnotation : undefined;
    return annotated ?? (init === null ? undefined : (castType(init) ?? heldType(init)));
  }
  return undefined;
}

function heldType(expression: Expression): TSType | undefined {
  return expression.type === 'TSSatisfiesExpression' ? expression.typeAnnotation : undefined;
}

/** `{} as Api` is declared to be an `Api`; `as const` declares nothing. */
function castType(expression: Expression): TSType | undefined {
  if (expression.type === 'TSSatisfiesExpression' || expression.type === 'TSNonNullExpression') {
    return castType(expression.expression);
  }
  if (expression.type !== 'TSAsExpression' && expression.type !== 'TSTypeAssertion') return undefined;
  const { typeAnnotation: type } = expression;
  return isConstType(type) ? castType(expression.expression) : type;
}

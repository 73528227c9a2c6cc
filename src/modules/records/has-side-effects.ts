import type { Directive, Program, Statement } from 'oxc-parser';

/**
 * Tells whether a module has top-level statements other than declarations, exports, and imports of something. A module
 * that cannot be read is taken to have them.
 */
export function hasSideEffects(program: Program | undefined): boolean {
  return program?.body.some((statement) => !isDeclarative(statement)) ?? true;
}

function isDeclarative(statement: Directive | Statement): boolean {
  if (statement.type === 'ExpressionStatement') {
    return typeof statement.directive === 'string' || isCommonJsExport(statement);
  }
  // What is imported for nothing of it is imported for what it does.
  if (statement.type === 'ImportDeclaration') return statement.importKind === 'type' || statement.specifiers.length > 0;
  return (
    statement.type === 'EmptyStatement' ||
    // All statements whose names end so only make names known.
    /^(?:TS|Export)|Declaration$/.test(statement.type)
  );
}

function isCommonJsExport({ expression }: Extract<Statement, { type: 'ExpressionStatement' }>): boolean {
  if (expression.type !== 'AssignmentExpression') return false;
  let target: { readonly type: string; readonly object?: unknown; readonly name?: string } = expression.left;
  while (target.type === 'MemberExpression') target = target.object as typeof target;
  return target.type === 'Identifier' && (target.name === 'module' || target.name === 'exports');
}

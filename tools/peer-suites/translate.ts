import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { parseProgram } from './parse-program.ts';

/** For peers that look for writes in functions themselves. */
export function asItIs(code: string): string {
  return code;
}

/**
 * For peers that report a write wherever it stands: imports, and what declares or makes something, stay at the top, and
 * the rest goes into an exported function, as what is written at the top runs before the first request.
 */
export function writesInFunction(code: string): string {
  return split(code, isDeclaration);
}

/** For peers that permit what a program made itself: all but imports goes into an exported function. */
export function inFunction(code: string): string {
  return split(code, ({ type }) => isModuleItem(type));
}

function split(code: string, isAbove: (statement: TSESTree.ProgramStatement) => boolean): string {
  const { body } = parseProgram(code);
  const above = body.filter(isAbove);
  const inside = body.filter((statement) => !isAbove(statement));
  if (inside.length === 0) return code;
  const textOf = (statements: readonly TSESTree.ProgramStatement[]): string =>
    statements.map(({ range: [from, to] }) => `${code.slice(from, to)}\n`).join('');
  return `${textOf(above)}export function perRequest() {\n${textOf(inside)}}`;
}

function isModuleItem(type: AST_NODE_TYPES): boolean {
  return type === AST_NODE_TYPES.ImportDeclaration || type.startsWith('Export');
}

const makers: ReadonlySet<AST_NODE_TYPES> = new Set([
  AST_NODE_TYPES.ArrayExpression,
  AST_NODE_TYPES.ArrowFunctionExpression,
  AST_NODE_TYPES.FunctionExpression,
  AST_NODE_TYPES.Identifier,
  AST_NODE_TYPES.Literal,
  AST_NODE_TYPES.NewExpression,
  AST_NODE_TYPES.ObjectExpression,
]);

/** Does a statement only declare or make something? A call may be the write that the case is about. */
function isDeclaration(statement: TSESTree.ProgramStatement): boolean {
  switch (statement.type) {
    case AST_NODE_TYPES.FunctionDeclaration:
    case AST_NODE_TYPES.ClassDeclaration:
    case AST_NODE_TYPES.TSInterfaceDeclaration:
    case AST_NODE_TYPES.TSTypeAliasDeclaration:
    case AST_NODE_TYPES.TSEnumDeclaration:
      return true;
    case AST_NODE_TYPES.VariableDeclaration:
      return statement.declarations.every(({ init }) => init === null || makers.has(withoutCast(init).type));
    default:
      return isModuleItem(statement.type);
  }
}

function withoutCast(node: TSESTree.Expression): TSESTree.Expression {
  const isCast = node.type === AST_NODE_TYPES.TSAsExpression || node.type === AST_NODE_TYPES.TSSatisfiesExpression;
  return isCast ? withoutCast(node.expression) : node;
}

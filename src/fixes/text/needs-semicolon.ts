import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../../javascript/syntax/ancestors.ts';

/**
 * Would `text`, in the place of `node`, go on with the statement above instead of beginning one: a parenthesis, bracket,
 * template or operator at the start of a statement, and no semicolon before it?
 */
export function needsSemicolon(text: string, node: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  if (!/^(?:\/\*.*?\*\/\s*)*[([`/+-]/u.test(text)) return false;
  const statement = closestOf(node, 'ExpressionStatement');
  if (statement?.range[0] !== node.range[0]) return false;
  const siblings = siblingsOf(statement);
  const previous = siblings[siblings.indexOf(statement) - 1];
  return previous !== undefined && isOpenEnded(previous) && sourceCode.getLastToken(previous)?.value !== ';';
}

function siblingsOf({ parent }: TSESTree.Node): readonly TSESTree.Node[] {
  switch (parent?.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
    case 'TSModuleBlock':
      return parent.body;
    case 'SwitchCase':
      return parent.consequent;
    default:
      return [];
  }
}

/** May the statement end in an expression that a parenthesis would call? */
function isOpenEnded(statement: TSESTree.Node): boolean {
  switch (statement.type) {
    case 'ExpressionStatement':
    case 'VariableDeclaration':
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'TSExportAssignment':
      return true;
    case 'ExportNamedDeclaration':
      return statement.declaration !== null && isOpenEnded(statement.declaration);
    case 'ExportDefaultDeclaration':
      return !/(?:Function|Class|Interface)Declaration$/u.test(statement.declaration.type);
    case 'IfStatement':
      return isOpenEnded(statement.alternate ?? statement.consequent);
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'WithStatement':
    case 'LabeledStatement':
      return isOpenEnded(statement.body);
    default:
      return false;
  }
}

import type { TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../syntax/ancestors.ts';
import type { SourceFile } from '../source-file.ts';

const javascriptFile = /\.[cm]?jsx?$/u;
const typeTag = /^\*[\s\S]*@type\s*\{\s*([^{}]*?)\s*\}/u;

/** The text of the type that a JSDoc comment above a declaration gives it, in JavaScript; `undefined` without one. */
export function findDocumentedType(declaration: TSESTree.Node, file: SourceFile): string | undefined {
  if (!javascriptFile.test(file.path)) return undefined;
  const statement = closestOf(declaration, 'PropertyDefinition', 'VariableDeclaration');
  if (statement === undefined) return undefined;
  const outermost = statement.parent.type === 'ExportNamedDeclaration' ? statement.parent : statement;
  const comment = file.sourceCode.getCommentsBefore(outermost).at(-1);
  return comment?.type === 'Block' ? typeTag.exec(comment.value)?.[1] : undefined;
}

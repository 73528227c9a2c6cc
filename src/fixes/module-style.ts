import type { TSESTree } from '@typescript-eslint/utils';
import { requireCalls } from '../javascript/module-calls.ts';
import type { SourceFile } from '../javascript/source-file.ts';

/** How a file takes in other modules. */
export type ModuleStyle = 'import' | 'require';

/** Tells the style of a file from its ending and its statements; `undefined` for a plain script. */
export function moduleStyleOf({ path, sourceCode }: SourceFile): ModuleStyle | undefined {
  const { body, sourceType } = sourceCode.ast;
  if (/\.c[jt]s$/u.test(path) && !body.some(isModuleStatement)) return 'require';
  if (body.some(isModuleStatement) || /\.(?:m[jt]s|tsx?)$/u.test(path)) return 'import';
  if (requireCalls(sourceCode).length > 0) return 'require';
  return sourceType === 'module' ? 'import' : undefined;
}

function isModuleStatement({ type }: TSESTree.Node): boolean {
  return (
    type === 'ImportDeclaration' ||
    type === 'ExportNamedDeclaration' ||
    type === 'ExportDefaultDeclaration' ||
    type === 'ExportAllDeclaration'
  );
}

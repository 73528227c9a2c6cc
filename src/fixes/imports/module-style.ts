import type { TSESTree } from '@typescript-eslint/utils';
import { requireCalls } from '../../javascript/syntax/module-calls.ts';
import type { SourceFile } from '../../javascript/source-file.ts';

/** How a file takes in other modules: `import { x } from`, `import x = require()` or `const { x } = require()`. */
export type ModuleStyle = 'import' | 'import-equals' | 'require';

/** Tells the style of a file from its statements and its ending; `undefined` for a plain script. */
export function moduleStyleOf({ path, sourceCode }: SourceFile): ModuleStyle | undefined {
  const { body, sourceType } = sourceCode.ast;
  if (body.some(({ type }) => type === 'ImportDeclaration')) return 'import';
  if (body.some(isImportEquals)) return 'import-equals';
  const isExporting = body.some(({ type }) => type.startsWith('Export'));
  if (/\.c[jt]s$/u.test(path) && !isExporting) {
    return path.endsWith('.cts') && requireCalls(sourceCode).length === 0 ? 'import-equals' : 'require';
  }
  if (isExporting || /\.(?:m[jt]s|tsx?)$/u.test(path)) return 'import';
  if (requireCalls(sourceCode).length > 0) return 'require';
  return sourceType === 'module' ? 'import' : undefined;
}

/** `import x = require('…')` */
export function isImportEquals(node: TSESTree.Node): node is TSESTree.TSImportEqualsDeclaration {
  return node.type === 'TSImportEqualsDeclaration' && node.moduleReference.type === 'TSExternalModuleReference';
}

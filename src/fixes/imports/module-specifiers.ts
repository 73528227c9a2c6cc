import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { importCalls, requireCalls } from '../../javascript/syntax/module-calls.ts';

/** The literals by which a file names other modules: imports first, then dynamic imports and `require` calls. */
export function moduleSpecifiers(sourceCode: TSESLint.SourceCode): readonly TSESTree.StringLiteral[] {
  let specifiers = known.get(sourceCode);
  if (specifiers === undefined) {
    specifiers = findSpecifiers(sourceCode);
    known.set(sourceCode, specifiers);
  }
  return specifiers;
}

const known = new WeakMap<TSESLint.SourceCode, readonly TSESTree.StringLiteral[]>();

function findSpecifiers(sourceCode: TSESLint.SourceCode): readonly TSESTree.StringLiteral[] {
  const sources: (TSESTree.Node | null | undefined)[] = sourceCode.ast.body.map((statement) => {
    switch (statement.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        return statement.source;
      case 'TSImportEqualsDeclaration':
        return statement.moduleReference.type === 'TSExternalModuleReference'
          ? statement.moduleReference.expression
          : undefined;
      default:
        return undefined;
    }
  });
  sources.push(...importCalls(sourceCode).map(({ node }) => node.source));
  sources.push(...requireCalls(sourceCode).map(({ node }) => node.arguments[0]));
  return sources.filter(isStringLiteral);
}

function isStringLiteral(node: TSESTree.Node | null | undefined): node is TSESTree.StringLiteral {
  return node?.type === 'Literal' && typeof node.value === 'string';
}

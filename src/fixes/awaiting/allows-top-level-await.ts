import type { SourceFile } from '../../javascript/source-file.ts';

/** TypeScript compiles modules of packages that are not ESM to CommonJS, which has no top-level `await`. */
export function allowsTopLevelAwait({ path, sourceCode, graph }: SourceFile): boolean {
  if (/\.m[jt]s$/u.test(path)) return true;
  return sourceCode.ast.sourceType === 'module' && !/\.c[jt]s$/u.test(path) && graph.isModulePackage(path);
}

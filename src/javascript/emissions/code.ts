import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

export type Variable = TSESLint.Scope.Variable;

/** The source of one module with its scopes: the file under lint, or another one of the project. */
export interface Code {
  /** As the module graph knows it. */
  readonly path: string;
  readonly ast: TSESTree.Program;
  readonly visitorKeys: TSESLint.SourceCode.VisitorKeys;
  /** The variable that a name means where it stands; `undefined` for what the module does not declare. */
  variableOf(name: TSESTree.Identifier | TSESTree.JSXIdentifier): Variable | undefined;
  /** The variable of that name at the top of the module. */
  topVariable(name: string): Variable | undefined;
  /** What a declaration declares. */
  declaredBy(node: TSESTree.Node): readonly Variable[];
}

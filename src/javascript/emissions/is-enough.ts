import type { TSESTree } from '@typescript-eslint/utils';
import type { Code } from './code.ts';
import { mentionsScope, type ScopeNames } from './evidence.ts';

interface UserTerms {
  readonly code: Code;
  readonly names: ScopeNames;
  readonly requireUserScope: boolean;
}

/** Where a user is required, a dynamic target has to name one. */
export function isEnough(argument: TSESTree.Node | undefined, { requireUserScope, names, code }: UserTerms): boolean {
  return !requireUserScope || mentionsScope(argument, names.isUser, names, code);
}

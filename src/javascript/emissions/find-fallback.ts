import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../syntax/unwrap.ts';
import type { Code } from './code.ts';
import { constantTexts, type ScopeNames } from './evidence.ts';
import { isAbsence } from './is-absence.ts';

interface FallbackTerms {
  readonly code: Code;
  readonly names: ScopeNames;
  isPublic(room: string): boolean;
}

/**
 * The text that takes the place of what is missing, unless it is public: `'all'` of `userId ?? 'all'`.
 *
 * @param isFollowed a constant of the function is looked into, which has to ask for a scope: `const room = userId ?? 'all'`
 */
export function findFallback(argument: TSESTree.Node, terms: FallbackTerms, isFollowed = false): string | undefined {
  const bare = unwrap(argument as TSESTree.Expression);
  const init = isFollowed && bare.type === 'Identifier' ? localConstantOf(bare, terms.code) : undefined;
  const branches =
    init === undefined
      ? branchesOf(bare)
      : branchesOf(unwrap(init)).filter(({ test, outcome }) => isAbsence(test, outcome, terms.names.isScope));
  for (const { node } of branches) {
    const found = (constantTexts(node, terms.code) ?? []).find((text) => !terms.isPublic(text));
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Branch {
  readonly node: TSESTree.Expression;
  readonly test: TSESTree.Expression;
  /** What the test comes to where the branch is taken. */
  readonly outcome: boolean;
}

function branchesOf(node: TSESTree.Expression): readonly Branch[] {
  if (node.type === 'LogicalExpression' && node.operator !== '&&')
    return [{ node: node.right, test: node.left, outcome: false }];
  if (node.type !== 'ConditionalExpression') return [];
  const { test, consequent, alternate } = node;
  return [
    { node: consequent, test, outcome: true },
    { node: alternate, test, outcome: false },
  ];
}

function localConstantOf(name: TSESTree.Identifier, code: Code): TSESTree.Expression | undefined {
  const variable = code.variableOf(name);
  const [definition] = variable?.defs ?? [];
  const isConstant = definition?.type === 'Variable' && definition.parent.kind === 'const';
  if (!isConstant || definition.node.id !== definition.name || code.topVariable(name.name) === variable)
    return undefined;
  return definition.node.init ?? undefined;
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';
import { isFunction } from '../../javascript/syntax/function-node.ts';
import { isExported } from '../../javascript/syntax/unused-variable.ts';
import type { StateAnalysis } from '../../javascript/state/interpret-state.ts';
import type { StateSite } from '../../javascript/state/judge-root.ts';
import type { StateChoice } from '../../sightings/shared-state.ts';

/** A variable that one function alone uses, and sets before it reads it, is declared in that function. */
export function moveIntoFunction(
  { root }: StateSite,
  { it }: StateAnalysis,
  sourceCode: TSESLint.SourceCode,
): StateChoice | undefined {
  const variable = root?.kind === 'module' ? root.variable : undefined;
  const declarator = variable?.identifiers[0]?.parent;
  if (variable === undefined || declarator?.type !== 'VariableDeclarator') return undefined;
  const declaration = declarator.parent;
  if (declaration.kind === 'const' || declaration.declarations.length > 1 || isExported(declarator)) return undefined;
  if (declaration.parent.type !== 'Program') return undefined;
  const uses = variable.references.filter(({ init }) => init !== true).map(({ identifier }) => identifier);
  const [first, second] = uses;
  const owners = new Set(uses.map((use) => it.bodies.at(use)));
  const [owner] = owners;
  if (first === undefined || owners.size > 1 || !isFunction(owner?.node)) return undefined;
  const { body } = owner.node;
  if (body.type !== 'BlockStatement' || !isSetFirst(first, body)) return undefined;
  // `x = next(x)` reads it before it is set.
  if (second !== undefined && second.range[1] <= first.parent.range[1]) return undefined;
  if (sourceCode.getCommentsInside(declaration).length > 0) return undefined;
  const text = sourceCode.getText(declaration);
  const line = sourceCode.lines[(body.body[0]?.loc.start.line ?? 1) - 1] ?? '';
  const isOwnLine = body.body[0] !== undefined && body.body[0].loc.start.line > body.loc.start.line;
  const inserted = isOwnLine ? `\n${/^\s*/u.exec(line)?.[0] ?? ''}${text}` : ` ${text}`;
  const end = declaration.range[1];
  const isFollowedByLine = sourceCode.text[end] === '\n';
  return {
    act: 'moveIntoFunction',
    edits: [
      { range: [declaration.range[0], isFollowedByLine ? end + 1 : end], text: '' },
      { range: [body.range[0] + 1, body.range[0] + 1], text: inserted },
    ],
  };
}

/** Is the first use an assignment that a statement of the function's own block makes? */
function isSetFirst(use: TSESTree.Node, body: TSESTree.BlockStatement): boolean {
  const { parent } = use;
  if (parent?.type !== 'AssignmentExpression' || parent.left !== use || parent.operator !== '=') return false;
  if (parent.parent.type !== 'ExpressionStatement' || parent.parent.parent !== body) return false;
  return ![...ancestorsOf(use)].some(({ type }) => type === 'ForStatement');
}

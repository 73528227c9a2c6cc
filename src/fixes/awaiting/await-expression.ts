import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { TextEdit } from '../../sightings/proposal.ts';
import { surround } from '../templates/surround.ts';

/** Puts `await` before an expression, with the parentheses that it needs there. The expression itself is not touched. */
export function awaitExpression(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): readonly TextEdit[] {
  const [before = '', after = ''] = surround('await _', { precedence: 'unary' }, node, sourceCode).split('_');
  const [start, end] = node.range;
  return [
    { range: [start, start], text: before },
    ...(after === '' ? [] : [{ range: [end, end] as const, text: after }]),
    ...keepShortCircuit(node, sourceCode),
  ];
}

/** In `factory?.create().run()` the chain may stop before the call; behind parentheses it has to be told to. */
function keepShortCircuit(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): readonly TextEdit[] {
  const { parent } = node;
  const isMember = parent?.type === 'MemberExpression' && parent.object === node;
  const isCallee = parent?.type === 'CallExpression' && parent.callee === node;
  if (!(isMember || isCallee) || parent.optional || !hasOptionalLink(node)) return [];
  const token = sourceCode.getTokenAfter(node);
  if (token === null) return [];
  const isDot = token.value === '.';
  return [{ range: isDot ? token.range : [token.range[0], token.range[0]], text: '?.' }];
}

function hasOptionalLink(node: TSESTree.Node): boolean {
  for (let link = node; ;) {
    switch (link.type) {
      case 'CallExpression':
        if (link.optional) return true;
        link = link.callee;
        break;
      case 'MemberExpression':
        if (link.optional) return true;
        link = link.object;
        break;
      case 'TSNonNullExpression':
        link = link.expression;
        break;
      default:
        return false;
    }
  }
}

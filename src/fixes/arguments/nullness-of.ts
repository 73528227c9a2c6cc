import type { TSESTree } from '@typescript-eslint/utils';
import type { Filling } from '../templates/render-template.ts';

type Nullness = NonNullable<Filling['nullness']>;

/** Operators whose result is one of their operands. */
const choices = new Set(['=', '??=', '||=', '&&=']);

/**
 * Whether an expression is `undefined` or `null`, as far as its syntax tells: the compiler refuses `??` behind what is
 * never or always nullish by its syntax.
 */
export function nullnessOf(node: TSESTree.Node): Nullness {
  switch (node.type) {
    case 'Identifier':
      return node.name === 'undefined' ? 'always' : 'maybe';
    case 'Literal':
      return node.raw === 'null' ? 'always' : 'never';
    case 'UnaryExpression':
      return node.operator === 'void' ? 'always' : 'never';
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
      return nullnessOf(node.expression);
    case 'SequenceExpression':
      return nullnessOf(node.expressions.at(-1) ?? node);
    case 'ConditionalExpression': {
      const [one, other] = [nullnessOf(node.consequent), nullnessOf(node.alternate)];
      return one === other ? one : 'maybe';
    }
    case 'AssignmentExpression':
      return choices.has(node.operator) ? 'maybe' : 'never';
    case 'ArrayExpression':
    case 'ArrowFunctionExpression':
    case 'BinaryExpression':
    case 'ClassExpression':
    case 'FunctionExpression':
    case 'NewExpression':
    case 'ObjectExpression':
    case 'TemplateLiteral':
    case 'UpdateExpression':
      return 'never';
    default:
      return 'maybe';
  }
}

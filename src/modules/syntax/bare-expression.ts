import type { Expression } from 'oxc-parser';

/** The expression without what does not change its value: casts, non-null marks, type arguments and `(0, x)`. */
export function bareExpression(expression: Expression): Expression {
  switch (expression.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'ParenthesizedExpression':
      return bareExpression(expression.expression);
    case 'ChainExpression':
      return bareExpression(expression.expression);
    case 'SequenceExpression': {
      const last = expression.expressions.at(-1);
      return last === undefined ? expression : bareExpression(last);
    }
    default:
      return expression;
  }
}

import type { Expression } from 'oxc-parser';

import { bareExpression } from './bare-expression.ts';

/** The value of a literal, of a negative number or of a list of such, as JSON; `undefined` for anything else. */
export function constantText(expression: Expression): string | undefined {
  const bare = bareExpression(expression);
  switch (bare.type) {
    case 'Literal':
      return isPlain(bare.value) && !('regex' in bare) ? JSON.stringify(bare.value) : undefined;
    case 'TemplateLiteral':
      return bare.expressions.length === 0 ? JSON.stringify(bare.quasis[0]?.value.cooked) : undefined;
    case 'UnaryExpression': {
      const text = bare.operator === '-' ? constantText(bare.argument) : undefined;
      return text !== undefined && /^\d/.test(text) ? `-${text}` : undefined;
    }
    case 'ArrayExpression': {
      const texts = bare.elements.map((element) =>
        element === null || element.type === 'SpreadElement' ? undefined : constantText(element),
      );
      return texts.includes(undefined) ? undefined : `[${texts.join()}]`;
    }
    default:
      return undefined;
  }
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

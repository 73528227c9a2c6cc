import { bare, type TemplateNode } from './template-syntax.ts';

/**
 * What kind of value stands in a template: what `typeof` says, `array`, or a literal as JSON; nothing for what no text
 * tells.
 */
export function writtenKind(node: TemplateNode): string | undefined {
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      if (typeof value === 'bigint') return 'bigint';
      if (value === null && node['raw'] === 'null') return 'null';
      return typeof value === 'object' ? undefined : JSON.stringify(value);
    }
    case 'TemplateLiteral':
      return 'string';
    case 'UnaryExpression':
      return node['operator'] === '-' ? writtenKind(bare(node['argument'] as TemplateNode)) && 'number' : undefined;
    case 'Identifier':
      return node['name'] === 'undefined' ? 'undefined' : undefined;
    case 'ArrayExpression':
      return 'array';
    case 'ObjectExpression':
      return 'object';
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return 'function';
    default:
      return undefined;
  }
}

import type { PropertyKey } from 'oxc-parser';

/**
 * The name that a property key spells: `a`, `'a'`, `['a']`, `` [`a`] ``, and `Symbol.dispose` for that well-known symbol.
 * `undefined` for private names and for keys that are computed otherwise.
 */
export function namedKey(key: PropertyKey, isComputed: boolean): string | undefined {
  switch (key.type) {
    case 'Identifier':
      return isComputed ? undefined : key.name;
    case 'Literal':
      return typeof key.value === 'string' || typeof key.value === 'number' ? String(key.value) : undefined;
    case 'TemplateLiteral':
      return key.expressions.length === 0 ? (key.quasis[0]?.value.cooked ?? undefined) : undefined;
    case 'MemberExpression':
      return key.object.type === 'Identifier' && key.object.name === 'Symbol' && key.property.type === 'Identifier'
        ? `Symbol.${key.property.name}`
        : undefined;
    default:
      return undefined;
  }
}

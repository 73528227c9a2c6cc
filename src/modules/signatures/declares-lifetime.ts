import type { Class, Expression } from 'oxc-parser';

import { namedKey } from '../syntax/named-key.ts';

/** Decorators by which a class tells of its lifetime, with whatever they are given. */
const lifetimeDecorators = new Set(['singleton', 'scoped']);

/** Decorators that make a class injectable, and the properties of their options that tell of its lifetime. */
const injectableDecorators = new Set(['Injectable', 'injectable', 'Service']);
const lifetimeOptions = new Set(['scope', 'durable', 'transient', 'global', 'lifecycle']);

/** Does a class say itself how long its instances live: `@Injectable({ scope })`, `@singleton()`, `static [RESOLVER]`? */
export function declaresLifetime(node: Class): boolean {
  return (
    node.decorators.some(({ expression }) => tellsLifetime(expression)) ||
    node.body.body.some(
      (element) =>
        element.type === 'PropertyDefinition' &&
        element.computed &&
        element.key.type === 'Identifier' &&
        element.key.name === 'RESOLVER',
    )
  );
}

function tellsLifetime(decorator: Expression): boolean {
  if (decorator.type !== 'CallExpression') return false;
  const name = calledName(decorator.callee);
  if (lifetimeDecorators.has(name)) return true;
  const [options] = decorator.arguments;
  if (!injectableDecorators.has(name) || options === undefined) return false;
  if (options.type !== 'ObjectExpression') return true;
  return options.properties.some(
    (property) =>
      property.type === 'SpreadElement' || lifetimeOptions.has(namedKey(property.key, property.computed) ?? ''),
  );
}

function calledName(callee: Expression): string {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
}

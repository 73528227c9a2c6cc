import type { TSEnumDeclaration } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import { constantText } from '../syntax/constant-text.ts';

/** The kind of the values of an enum, which no other value is of, though each is a text or a number as well. */
export function enumKind({ id, body }: TSEnumDeclaration, path: string): string {
  const isText = body.members.every(
    ({ initializer }) => initializer && constantText(bareExpression(initializer))?.startsWith('"') === true,
  );
  return `enum ${isText ? 'string' : 'number'} ${path}#${id.name}`;
}

/** What the values of an enum are besides, `string` or `number`; `undefined` for a kind that is no enum's. */
export function baseOfEnum(kind: string): string | undefined {
  return /^enum (\w+) /u.exec(kind)?.[1];
}

/** The name of the enum that a kind is of. */
export function nameOfEnum(kind: string): string | undefined {
  return /^enum .*#(.+)$/u.exec(kind)?.[1];
}

import type { TSType } from 'oxc-parser';

/** The type in `… as const` */
export function isConstType(type: TSType): boolean {
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const';
}

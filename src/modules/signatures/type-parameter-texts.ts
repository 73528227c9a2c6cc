import type { TSTypeParameterDeclaration } from 'oxc-parser';

import { nodeText, type TextPlace } from '../declarations/node-text.ts';

/** What a type parameter admits, and what it stands for where nothing is given, as texts that are equal for equal types. */
export interface TypeParameterText {
  readonly constraint: string | undefined;
  readonly otherwise: string | undefined;
}

export function typeParameterTexts(
  parameters: TSTypeParameterDeclaration | null | undefined,
  { path, source }: Pick<TextPlace, 'path' | 'source'>,
): readonly TypeParameterText[] {
  const params = parameters?.params ?? [];
  const own = new Map(params.map(({ name }, index) => [name.name, `@${index}`]));
  const textOf = (type: unknown): string | undefined =>
    type === null || type === undefined ? undefined : nodeText(type, { path, source, own });
  return params.map(({ constraint, default: otherwise }) => ({
    constraint: textOf(constraint),
    otherwise: textOf(otherwise),
  }));
}

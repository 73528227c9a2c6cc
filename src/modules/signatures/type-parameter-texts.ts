import type { ParamPattern, TSTypeParameterDeclaration } from 'oxc-parser';

import { nodeText, type TextPlace } from '../declarations/node-text.ts';

/** What a type parameter admits, and what it stands for where nothing is given, as texts that are equal for equal types. */
export interface TypeParameterText {
  readonly constraint: string | undefined;
  readonly otherwise: string | undefined;
  /** Positions of the parameters by whose types an argument tells what it stands for; `undefined` if these are not known. */
  readonly inferredFrom: readonly number[] | undefined;
}

/** @param lists the parameters of the function or constructor, one list for each overload; none if they are not known */
export function typeParameterTexts(
  parameters: TSTypeParameterDeclaration | null | undefined,
  { path, source }: Pick<TextPlace, 'path' | 'source'>,
  lists: readonly (readonly ParamPattern[])[],
): readonly TypeParameterText[] {
  const params = parameters?.params ?? [];
  const own = ownNames(parameters);
  const textOf = (type: unknown): string | undefined =>
    type === null || type === undefined ? undefined : nodeText(type, { path, source, own });
  return params.map(({ constraint, default: otherwise }, index) => ({
    constraint: textOf(constraint),
    otherwise: textOf(otherwise),
    inferredFrom: lists.length === 0 ? undefined : positionsOf(`"@${index}"`, lists, { path, source, own }),
  }));
}

/** By name, how texts call type parameters. */
export function ownNames(parameters: TSTypeParameterDeclaration | null | undefined): ReadonlyMap<string, string> {
  return new Map((parameters?.params ?? []).map(({ name }, index) => [name.name, `@${index}`]));
}

function positionsOf(name: string, lists: readonly (readonly ParamPattern[])[], place: TextPlace): readonly number[] {
  const positions = lists.flatMap((list) =>
    list.flatMap((parameter, index) => (nodeText(parameter, place).includes(name) ? index : [])),
  );
  return [...new Set(positions)];
}

import type { Class, FunctionBody, ParamPattern, TSTypeAnnotation } from 'oxc-parser';

import { chiefSignature } from './chief-signature.ts';
import type { FunctionSignature } from './function-signature.ts';
import { countTypeParameters } from './read-class.ts';
import { type FindMembers, readParameters } from './read-parameters.ts';
import { type JudgeType, readResult } from './read-result.ts';

/** What functions, methods and function types have in common. */
export interface Callable {
  readonly params: readonly ParamPattern[];
  readonly typeParameters?: Class['typeParameters'];
  readonly returnType?: TSTypeAnnotation | null;
  readonly async?: boolean;
  readonly generator?: boolean;
  readonly body?: FunctionBody | object | null;
}

/** Reads how a function is called from its overloads; `undefined` if there are none. */
export function readSignature(
  overloads: readonly Callable[],
  findMembers: FindMembers,
  judgeType: JudgeType,
): FunctionSignature | undefined {
  const chief = chiefSignature(overloads);
  if (chief === undefined) return undefined;
  return {
    parameters: readParameters(chief.params, findMembers),
    result: readResult(overloads, judgeType),
    typeParameters: countTypeParameters(chief.typeParameters),
  };
}

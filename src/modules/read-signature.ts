import type { Callable } from './callable.ts';
import { chiefSignature } from './chief-signature.ts';
import type { FunctionSignature } from './function-signature.ts';
import { countTypeParameters } from './read-class.ts';
import { type FindMembers, readParameters } from './read-parameters.ts';
import { type JudgeType, readResult } from './read-result.ts';

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

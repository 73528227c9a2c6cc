import type { Callable } from '../syntax/callable.ts';
import { callableSignatures, chiefSignature } from '../syntax/chief-signature.ts';
import type { FunctionSignature } from './function-signature.ts';
import { countTypeParameters } from './read-class.ts';
import { readParameters } from './read-parameters.ts';
import { type JudgeType, readResult } from './read-result.ts';
import { readTypeIn } from '../annotations/read-type.ts';
import { readsArguments } from '../syntax/reads-arguments.ts';
import type { ReadType } from '../annotations/type-shape.ts';

/** What reading a signature needs to know of where it stands. */
export interface SignatureReader {
  /** The module is written in TypeScript. */
  readonly isTyped: boolean;
  readonly readType: ReadType;
  readonly judgeType: JudgeType;
}

/** Reads how a function is called from its overloads; `undefined` if there are none. */
export function readSignature(
  overloads: readonly Callable[],
  { isTyped, readType, judgeType }: SignatureReader,
): FunctionSignature | undefined {
  const chief = chiefSignature(overloads);
  if (chief === undefined) return undefined;
  const read = (callable: Callable): FunctionSignature['parameters'] =>
    readParameters(callable.params, readTypeIn(callable, readType));
  return {
    parameters: read(chief),
    signatures: callableSignatures(overloads).map(read),
    result: readResult(overloads, judgeType),
    returns: readTypeIn(chief, readType)(chief.returnType?.typeAnnotation),
    isTyped,
    isStrict: isTyped || !readsArguments(chief),
    typeParameters: countTypeParameters(chief.typeParameters),
  };
}

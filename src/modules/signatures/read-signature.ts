import type { Callable } from '../syntax/callable.ts';
import { callableSignatures, chiefSignature } from '../syntax/chief-signature.ts';
import { nameIn, nodeText, type TextPlace } from '../declarations/node-text.ts';
import type { FunctionSignature } from './function-signature.ts';
import { countTypeParameters } from './read-class.ts';
import { readParameters } from './read-parameters.ts';
import { type JudgeType, readResult } from './read-result.ts';
import { readTypeIn } from '../annotations/read-type.ts';
import { readsArguments } from '../syntax/reads-arguments.ts';
import { ownNames, typeParameterTexts } from './type-parameter-texts.ts';
import type { ReadType } from '../annotations/type-shape.ts';

/** What reading a signature needs to know of where it stands. */
export interface SignatureReader {
  /** The module is written in TypeScript. */
  readonly isTyped: boolean;
  readonly readType: ReadType;
  readonly judgeType: JudgeType;
  /** The module. */
  readonly place: Pick<TextPlace, 'path' | 'source'>;
}

/** Reads how a function is called from its overloads; `undefined` if there are none. */
export function readSignature(
  overloads: readonly Callable[],
  { isTyped, readType, judgeType, place }: SignatureReader,
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
    typeParameterTexts: typeParameterTexts(
      chief.typeParameters,
      place,
      overloads.map(({ params }) => params),
    ),
    resultArguments: resultArgumentsOf(chief, place),
  };
}

function resultArgumentsOf(
  { returnType, typeParameters }: Callable,
  place: SignatureReader['place'],
): FunctionSignature['resultArguments'] {
  const own = ownNames(typeParameters);
  const declared = returnType?.typeAnnotation;
  const isPromise = declared?.type === 'TSTypeReference' && nameIn(declared.typeName) === 'Promise';
  const type = isPromise ? declared.typeArguments?.params[0] : declared;
  if (type?.type !== 'TSTypeReference') return undefined;
  return (type.typeArguments?.params ?? []).map((each) => {
    const name = each.type === 'TSTypeReference' ? nameIn(each.typeName) : undefined;
    const position = name === undefined ? -1 : [...own.keys()].indexOf(name);
    return position < 0 ? nodeText(each, { ...place, own }) : position;
  });
}

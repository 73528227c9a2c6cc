import type { Class, FunctionBody, ParamPattern, TSType, TSTypeAnnotation } from 'oxc-parser';

import { chiefSignature } from './chief-signature.ts';
import type { FunctionSignature } from './function-signature.ts';
import { countTypeParameters } from './read-class.ts';
import { type FindMembers, readParameters } from './read-parameters.ts';

/** What functions, methods and function types have in common. */
export interface Callable {
  readonly params: readonly ParamPattern[];
  readonly typeParameters?: Class['typeParameters'];
  readonly returnType?: TSTypeAnnotation | null;
  readonly async?: boolean;
  readonly body?: FunctionBody | object | null;
}

/** Reads how a function is called from its overloads; `undefined` if there are none. */
export function readSignature(overloads: readonly Callable[], findMembers: FindMembers): FunctionSignature | undefined {
  const chief = chiefSignature(overloads);
  if (chief === undefined) return undefined;
  return {
    parameters: readParameters(chief.params, findMembers),
    isAsync: overloads.some(({ async, returnType }) => async === true || isPromise(returnType?.typeAnnotation)),
    typeParameters: countTypeParameters(chief.typeParameters),
  };
}

function isPromise(type: TSType | undefined): boolean {
  if (type?.type === 'TSUnionType') return type.types.some(isPromise);
  return (
    type?.type === 'TSTypeReference' &&
    type.typeName.type === 'Identifier' &&
    /^Promise(?:Like)?$/.test(type.typeName.name)
  );
}

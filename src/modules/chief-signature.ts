import type { FunctionBody, ParamPattern } from 'oxc-parser';

interface Signature {
  readonly params: readonly ParamPattern[];
  readonly body?: FunctionBody | object | null;
}

/** Of overloads, the implementation, whose parameter names people know; without one, the longest signature. */
export function chiefSignature<Overload extends Signature>(overloads: readonly Overload[]): Overload | undefined {
  const implementation = overloads.find((signature) => signature.body !== null && signature.body !== undefined);
  return implementation ?? overloads.toSorted((left, right) => right.params.length - left.params.length)[0];
}

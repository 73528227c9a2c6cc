import type { FunctionBody, ParamPattern } from 'oxc-parser';

interface Signature {
  readonly params: readonly ParamPattern[];
  readonly body?: FunctionBody | object | null;
}

/** Of overloads, the implementation, whose parameter names people know; without one, the longest signature. */
export function chiefSignature<Overload extends Signature>(overloads: readonly Overload[]): Overload | undefined {
  const implementation = overloads.find(isImplementation);
  return implementation ?? overloads.toSorted((left, right) => right.params.length - left.params.length)[0];
}

/** What callers may choose from: of overloads, all but the implementation behind them. */
export function callableSignatures<Overload extends Signature>(overloads: readonly Overload[]): readonly Overload[] {
  const declared = overloads.filter((signature) => !isImplementation(signature));
  return declared.length > 0 ? declared : overloads;
}

function isImplementation({ body }: Signature): boolean {
  return body !== null && body !== undefined;
}

import type { InferOutput } from 'valibot';
import type { Overload } from './concept.ts';
import { keyPathOf, type Keys } from './key-path.ts';
import type { overloadSchema } from './overload-schema.ts';

/** An overload as it is written, well-formed. */
export type ParsedOverload = InferOutput<typeof overloadSchema>;

/** Turns an overload of the settings into that of the registry. */
export function compileOverload({ when, parameters, call }: ParsedOverload, keys: Keys): Overload {
  const { arguments: count, literals = {} } = when;
  const [least, most] = typeof count === 'object' ? count : [count, count];
  return {
    arity: least === undefined || most === undefined ? undefined : { least, most },
    literals: new Map(Object.entries(literals)),
    parameters,
    call,
    keyPath: keyPathOf(keys),
  };
}

import type { ParameterShape } from '../../modules/signatures/class-table.ts';
import type { FunctionSignature } from '../../modules/signatures/function-signature.ts';
import type { ModuleGraph } from '../../modules/module-graph.ts';
import { arityOf } from '../../modules/signatures/read-parameters.ts';
import type { CallTemplate } from './call-template.ts';

/** How what a template calls has to be called. */
export interface FactorySignature extends Pick<FunctionSignature, 'isTyped' | 'isStrict'> {
  /** As people call it: `createEngine` or `Factory.create`. */
  readonly name: string;
  /** One for each overload. Never empty. */
  readonly signatures: readonly (readonly ParameterShape[])[];
  /** What a call gives, where that is certain. */
  readonly result: FunctionSignature['result'];
}

/** Finds how the function or class is called that a template calls; `undefined` if that cannot be read. */
export function findFactorySignature(
  { callee }: CallTemplate,
  factoryPath: string,
  graph: ModuleGraph,
): FactorySignature | undefined {
  const origin = callee === undefined ? undefined : graph.originOf(factoryPath, callee.name);
  if (origin === undefined || callee === undefined) return undefined;
  const { member } = callee;
  const name = member === undefined ? callee.name : `${callee.name}.${member}`;
  if (!callee.isConstructed) {
    const signature = graph.signatureOf(origin, member);
    return signature && { ...signature, name };
  }
  const table = member === undefined ? graph.classTableOf(origin) : undefined;
  return table === undefined || table.signatures.length === 0 ? undefined : { ...table, name, result: 'unknown' };
}

/** May a function be called with so many arguments? In JavaScript nobody has to give all of them. */
export function takesCount(
  count: number,
  parameters: readonly ParameterShape[],
  { isTyped, isStrict }: Pick<FactorySignature, 'isTyped' | 'isStrict'>,
): boolean {
  const { least, most } = arityOf(parameters);
  return (!isTyped || least <= count) && (!isStrict || count <= most);
}

/** `1 argument`, `2 to 3 arguments`, `at least 1 argument`; several, where there are overloads. */
export function arityWords(signatures: readonly (readonly ParameterShape[])[]): string {
  const ranges = signatures.map((parameters) => arityOf(parameters));
  const words = ranges.map(({ least, most }) => {
    if (most === Infinity) return `at least ${least}`;
    return least === most ? String(most) : `${least} to ${most}`;
  });
  const isOne = ranges.every(({ least, most }) => (most === Infinity ? least : most) === 1);
  return `${new Intl.ListFormat('en', { type: 'disjunction' }).format([...new Set(words)])} argument${isOne ? '' : 's'}`;
}

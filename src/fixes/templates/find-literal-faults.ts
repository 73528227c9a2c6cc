import { shareKinds } from '../../modules/annotations/share-kinds.ts';
import type { ParameterShape } from '../../modules/signatures/class-table.ts';
import type { TemplateArgument } from './call-template.ts';
import type { FactorySignature } from './factory-signature.ts';
import type { TemplateFault } from './template-fault.ts';
import { kindWords, nounOf } from './kind-words.ts';

/** Holds the values that are written out in a template against the kinds that its parameters take. */
export function findLiteralFaults(
  passed: readonly TemplateArgument[],
  parameters: readonly ParameterShape[],
  factory: FactorySignature,
): readonly TemplateFault[] {
  const first = passed.findIndex(({ list }) => list !== undefined);
  return passed.slice(0, first < 0 ? undefined : first).flatMap(({ kind, kinds }, index): readonly TemplateFault[] => {
    const last = parameters.at(-1);
    const parameter = parameters[index] ?? (last?.isRest === true ? last : undefined);
    if (parameter === undefined) return [];
    const { name = `${index + 1}`, properties, isRest, itemKinds } = parameter;
    return [
      ...faultOf(kind, isRest ? itemKinds : parameter.kinds, name, factory),
      ...[...kinds].flatMap(([key, given]) => faultOf(given, properties?.get(key)?.kinds, key, factory)),
    ];
  });
}

function faultOf(
  given: string | undefined,
  taken: ReadonlySet<string> | undefined,
  name: string,
  factory: FactorySignature,
): readonly TemplateFault[] {
  // Some projects let everything be `null` and `undefined`.
  if (given === undefined || given === 'null' || given === 'undefined') return [];
  if (taken === undefined || shareKinds(new Set([given]), taken)) return [];
  const expected = `'${name}' of ${factory.name} is ${kindWords(taken)}`;
  return [{ text: nounOf(given), problem: 'argument-unfit', expected, closest: undefined }];
}

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
    const parameter = parameters[index];
    if (parameter === undefined || parameter.isRest) return [];
    const { name = `${index + 1}`, properties } = parameter;
    return [
      ...faultOf(kind, parameter.kinds, name, factory),
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
  if (given === undefined || taken === undefined || shareKinds(new Set([given]), taken)) return [];
  const expected = `'${name}' of ${factory.name} is ${kindWords(taken)}`;
  return [{ text: nounOf(given), problem: 'argument-unfit', expected, closest: undefined }];
}

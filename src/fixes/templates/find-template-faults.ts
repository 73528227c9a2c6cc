import type { Implementation } from '../../concepts/concept.ts';
import { findClosestName } from '../../concepts/find-closest-name.ts';
import type { Catalog } from '../../modules/catalog.ts';
import type { ParameterShape } from '../../modules/signatures/class-table.ts';
import type { ModuleGraph } from '../../modules/module-graph.ts';
import type { Origin } from '../../modules/records/module-record.ts';
import type { CallTemplate, TemplateArgument } from './call-template.ts';
import { findCallingFault } from './find-calling-fault.ts';
import { findLiteralFaults } from './find-literal-faults.ts';
import { findResultFault } from './find-result-fault.ts';
import type { TemplateFault } from './template-fault.ts';
import { arityWords, type FactorySignature, findFactorySignature, takesCount } from './factory-signature.ts';

/**
 * Holds a template against the signature of what it calls. Nothing is said of what cannot be read.
 *
 * @param canonical where the class is declared whose instances it is to give
 */
export function findTemplateFaults(
  template: CallTemplate,
  factoryPath: string,
  canonical: Origin | undefined,
  graph: ModuleGraph,
): readonly TemplateFault[] {
  const uncalled = findUncalled(template, factoryPath, graph) ?? findCallingFault(template, factoryPath, graph);
  if (uncalled !== undefined) return [uncalled];
  const factory = findFactorySignature(template, factoryPath, graph);
  const result = findResultFault(template, factoryPath, canonical, graph);
  const results = result === undefined ? [] : [result];
  if (factory === undefined) return results;
  const promises = promiseFaults(template, factory);
  return [...argumentFaults(template, factory), ...(promises.length > 0 ? promises : results)];
}

/** The template is the function or the class itself, whose call was forgotten. */
function findUncalled(
  { text, names, callee }: CallTemplate,
  factoryPath: string,
  graph: ModuleGraph,
): TemplateFault | undefined {
  const [name] = names;
  const origin =
    name === undefined || callee !== undefined || name !== text.trim() ? undefined : graph.originOf(factoryPath, name);
  if (name === undefined || origin === undefined) return undefined;
  const isFunction = graph.signatureOf(origin) !== undefined;
  if (!isFunction && graph.classTableOf(origin) === undefined) return undefined;
  const expected = `${name} is a ${isFunction ? 'function' : 'class'}`;
  return { text: name, problem: 'call-missing', expected, closest: undefined };
}

/** The template constructs the canonical class, as every other place does that the rules are to find. */
export function findCanonicalConstruction(
  { callee }: CallTemplate,
  factoryPath: string,
  canonical: Implementation,
  catalog: Catalog,
  graph: ModuleGraph,
): TemplateFault | undefined {
  if (callee?.isConstructed !== true || callee.member !== undefined) return undefined;
  const [made, own] = [graph.originOf(factoryPath, callee.name), catalog.originOf(canonical.reference)];
  const isCanonical = made !== undefined && own?.path === made.path && own.localName === made.localName;
  if (!isCanonical || canonical.reference.member !== undefined) return undefined;
  return {
    text: callee.name,
    problem: 'canonical-constructed',
    expected: `${callee.name} is the canonical class itself`,
    closest: undefined,
  };
}

function argumentFaults({ passed }: CallTemplate, factory: FactorySignature): readonly TemplateFault[] {
  const { name, signatures } = factory;
  const fixed = passed.filter(({ list }) => list === undefined).length;
  const hasList = fixed < passed.length;
  const fitting = signatures.filter((parameters) =>
    takesCount(fixed, parameters, hasList ? { ...factory, isTyped: false } : factory),
  );
  if (fitting.length === 0) {
    const words = `${name} takes ${arityWords(signatures)}, and the template gives ${hasList ? 'at least ' : ''}${fixed}`;
    return [
      { text: name, problem: 'arguments-unfit', expected: words + missingWords(fixed, factory), closest: undefined },
    ];
  }
  const faults = fitting.map((parameters) => [
    ...propertyFaults(passed, parameters, factory),
    ...findLiteralFaults(passed, parameters, factory),
  ]);
  return faults.some(({ length }) => length === 0) ? [] : (faults[0] ?? []);
}

/** Names the parameters that are left out, where there are no overloads. */
function missingWords(given: number, { signatures }: FactorySignature): string {
  const [parameters = []] = signatures;
  const missing = parameters
    .slice(given)
    .flatMap(({ name, isOptional, isRest }) => (isOptional || isRest ? [] : (name ?? [])));
  if (signatures.length > 1 || missing.length === 0) return '';
  return `, without ${new Intl.ListFormat('en').format(missing.map((each) => `'${each}'`))}`;
}

/** Holds the objects that are written out in a template against the parameters that take them. */
function propertyFaults(
  passed: readonly TemplateArgument[],
  parameters: readonly ParameterShape[],
  factory: FactorySignature,
): readonly TemplateFault[] {
  const first = passed.findIndex(({ list }) => list !== undefined);
  return passed.slice(0, first < 0 ? undefined : first).flatMap((argument, index): readonly TemplateFault[] => {
    const { properties, isOpen = true } = parameters[index] ?? {};
    if (argument.keys === undefined || properties === undefined) return [];
    const names = [...properties.keys()];
    return [
      ...(isOpen ? [] : unknownProperties(argument.keys, names, factory.name)),
      ...(factory.isTyped && !argument.isOpen ? missingProperties(argument.keys, properties, factory.name) : []),
    ];
  });
}

function unknownProperties(
  keys: readonly string[],
  names: readonly string[],
  factory: string,
): readonly TemplateFault[] {
  return keys
    .filter((key) => !names.includes(key))
    .map((key) => ({
      text: key,
      problem: 'property-unknown',
      expected: `${factory} takes ${listOf(names)}`,
      closest: findClosestName(key, names),
    }));
}

function missingProperties(
  keys: readonly string[],
  properties: NonNullable<ParameterShape['properties']>,
  factory: string,
): readonly TemplateFault[] {
  return [...properties]
    .filter(([name, { isOptional }]) => !isOptional && !keys.includes(name))
    .map(([name]) => ({
      text: name,
      problem: 'property-missing',
      expected: `${factory} requires it`,
      closest: undefined,
    }));
}

function promiseFaults(
  { callee, isAsync }: CallTemplate,
  { name, result }: FactorySignature,
): readonly TemplateFault[] {
  if (result === 'promise' && !isAsync) {
    return [
      { text: name, problem: 'await-missing', expected: `${name} gives a promise of the instance`, closest: undefined },
    ];
  }
  if (result === 'plain' && callee?.isAwaited === true) {
    return [{ text: name, problem: 'await-idle', expected: `${name} gives the instance at once`, closest: undefined }];
  }
  return [];
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? 'no properties' : new Intl.ListFormat('en').format(names.map((name) => `'${name}'`));
}

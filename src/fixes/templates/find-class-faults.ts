import type { Concept, Implementation } from '../../concepts/concept.ts';
import type { Catalog } from '../../modules/catalog.ts';
import type { ClassTable } from '../../modules/signatures/class-table.ts';
import type { ModuleGraph } from '../../modules/module-graph.ts';
import { arityOf } from '../../modules/signatures/read-parameters.ts';
import type { DeadSetting } from '../../sightings/dead-setting.ts';
import { type CallTemplate, compileTemplate } from './call-template.ts';
import { arityWords, type FactorySignature, findFactorySignature } from './factory-signature.ts';

/** Holds what the settings say of a class's constructor, and the templates that take all its arguments, against the class. */
export function findClassFaults(
  implementation: Implementation,
  catalog: Catalog,
  graph: ModuleGraph,
): readonly DeadSetting[] {
  const table = catalog.classTableOf(implementation);
  if (table === undefined || table.signatures.length === 0) return [];
  const { parameters, overloads, keyPath } = implementation;
  return [
    ...excessParameters(parameters, keyPath, table),
    ...overloads.flatMap((overload) => [
      ...excessParameters(overload.parameters, overload.keyPath, table),
      ...impossibleArity(overload.arity, overload.keyPath, table),
    ]),
    ...unfitArguments(implementation, table, catalog, graph),
  ];
}

/** More names than the constructor has parameters. */
function excessParameters(
  parameters: readonly string[] | undefined,
  keyPath: string,
  table: ClassTable,
): readonly DeadSetting[] {
  const most = mostOf(table);
  if (parameters === undefined || parameters.length <= most) return [];
  return [
    {
      keyPath: `${keyPath}.parameters`,
      text: parameters.slice(most).join("', '"),
      problem: 'parameters-excess',
      expected: `the constructor takes ${arityWords(table.signatures)}`,
      closest: undefined,
    },
  ];
}

/** An overload for a number of arguments that no construction can have. */
function impossibleArity(
  arity: { readonly least: number; readonly most: number } | undefined,
  keyPath: string,
  table: ClassTable,
): readonly DeadSetting[] {
  if (arity === undefined || table.signatures.some((each) => meets(arity, rangeOf([each], table)))) return [];
  return [
    {
      keyPath: `${keyPath}.when.arguments`,
      text: arity.least === arity.most ? String(arity.least) : `${arity.least}, ${arity.most}`,
      problem: 'arguments-impossible',
      expected: `the constructor takes ${arityWords(table.signatures)}`,
      closest: undefined,
    },
  ];
}

/** `$args` for a factory that cannot take as many arguments as the constructor does. */
function unfitArguments(
  implementation: Implementation,
  table: ClassTable,
  catalog: Catalog,
  graph: ModuleGraph,
): readonly DeadSetting[] {
  const { concept, reference, call, keyPath } = implementation;
  const text = call ?? concept.factory?.call;
  const template = text === undefined ? undefined : compileTemplate(text);
  const factory = template && factoryOf(template, concept, catalog, graph);
  const position = template?.passed.findIndex(({ list }) => list === 'args') ?? -1;
  if (template === undefined || factory === undefined || position < 0) return [];
  const others = template.passed.length - 1;
  const given = rangeOf(table.signatures, table);
  const taken = factory.signatures.map((each) => rangeOf([each], factory));
  const isPossible = taken.some((each) => meets({ least: given.least + others, most: given.most + others }, each));
  if (isPossible) return [];
  return [
    {
      keyPath: call === undefined ? reference.keyPath : `${keyPath}.call`,
      text: '$args',
      problem: 'arguments-unlike',
      expected: `the constructor takes ${arityWords(table.signatures)}, and ${factory.name} ${arityWords(factory.signatures)}`,
      closest: undefined,
    },
  ];
}

function factoryOf(
  template: CallTemplate,
  concept: Concept,
  catalog: Catalog,
  graph: ModuleGraph,
): FactorySignature | undefined {
  const path = catalog.factoryOf(concept)?.path;
  return path === undefined ? undefined : findFactorySignature(template, path, graph);
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** The smallest and the largest number of arguments. JavaScript asks for none, and may take more by its `arguments`. */
function rangeOf(
  signatures: ClassTable['signatures'],
  { isTyped, isStrict }: Pick<ClassTable, 'isTyped' | 'isStrict'>,
): Range {
  const ranges = signatures.map((parameters) => arityOf(parameters));
  return {
    least: isTyped ? Math.min(...ranges.map(({ least }) => least)) : 0,
    most: isStrict ? Math.max(...ranges.map(({ most }) => most)) : Infinity,
  };
}

function mostOf(table: ClassTable): number {
  return rangeOf(table.signatures, table).most;
}

function meets(one: Range, other: Range): boolean {
  return one.least <= other.most && other.least <= one.most;
}

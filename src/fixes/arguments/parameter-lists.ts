import type { TSESTree } from '@typescript-eslint/utils';
import type { ConstructionSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { ParameterShape } from '../../modules/signatures/class-table.ts';
import type { TypeShape } from '../../modules/annotations/type-shape.ts';
import type { ConstructionArguments } from './construction-arguments.ts';
import { findCreatorSignature } from './creator-signature.ts';
import { shareKinds } from '../../modules/annotations/share-kinds.ts';
import { valueShapeOf } from './value-shape.ts';

/** The parameters of a constructor, or of one of its overloads. */
export interface ParameterList {
  readonly parameters: readonly ParameterShape[];
  /** Names by which the implementation behind an overload calls its parameters, by position. */
  readonly aliases: readonly (string | undefined)[];
}

/**
 * The parameters that may take the arguments, of the constructor or of the function or static method that is called: one
 * list, or several where there are overloads and the arguments do not tell which one it is. None if nothing is known.
 *
 * @param declared names of the parameters in order, where the settings give them
 */
export function parameterLists(
  site: ConstructionSite,
  declared: readonly string[] | undefined,
  given: ConstructionArguments,
  file: SourceFile,
): readonly ParameterList[] {
  const isCalled = site.form === 'static-factory' || site.form === 'call';
  const callable = isCalled ? findCreatorSignature(site, file) : file.catalog.classTableOf(site.implementation);
  const { parameters: chief, signatures = [] } = callable ?? {};
  const fitting = signatures.length < 2 ? [] : signatures.filter((each) => fits(each, given, file));
  const lists = fitting.length === 0 ? (chief === undefined ? [] : [chief]) : fitting;
  if (declared === undefined || site.form === 'static-factory') {
    const aliases = lists.length > 0 && fitting.length > 0 ? (chief ?? []).map(({ name }) => name) : [];
    return lists.map((parameters) => ({ parameters, aliases }));
  }
  return (lists.length === 0 ? [[]] : lists).map((own) => ({ parameters: withNames(declared, own), aliases: [] }));
}

/** Declared names of the parameters, with what the class itself tells of them. */
function withNames(names: readonly string[], own: readonly ParameterShape[]): readonly ParameterShape[] {
  return names.map((name, index) => {
    const shape = own[index];
    return {
      name,
      properties: shape?.properties,
      isOpen: shape?.isOpen !== false,
      kinds: shape?.kinds,
      isOptional: shape?.isOptional === true,
      isRest: shape?.isRest === true,
    };
  });
}

/** May the arguments be meant for these parameters? */
function fits(
  parameters: readonly ParameterShape[],
  { nodes, elsewhere }: ConstructionArguments,
  file: SourceFile,
): boolean {
  const spread = elsewhere === undefined ? nodes.findIndex((node) => node?.type === 'SpreadElement') : 0;
  const told = spread < 0 ? nodes : nodes.slice(0, spread);
  const hasRest = parameters.at(-1)?.isRest === true;
  if (!hasRest && told.length > parameters.length) return false;
  const least = parameters.findLastIndex(({ isOptional, isRest }) => !isOptional && !isRest) + 1;
  if (spread < 0 && told.length < least) return false;
  return told.every((node, index) => {
    const parameter = parameters[index];
    return node === null || parameter === undefined || parameter.isRest || admits(parameter, node, file);
  });
}

function admits(parameter: ParameterShape, node: TSESTree.Node, file: SourceFile): boolean {
  const value = valueShapeOf(node, file);
  const kinds = parameter.kinds && new Set([...parameter.kinds, ...(parameter.isOptional ? ['undefined'] : [])]);
  if (kinds !== undefined && value.kinds !== undefined && !shareKinds(kinds, value.kinds)) return false;
  return value.properties === undefined || hasWhatIsAsked(parameter, value, node);
}

/** Has an object what the type of the parameter requires, and if it is written out, nothing else? */
function hasWhatIsAsked({ properties, isOpen }: ParameterShape, value: TypeShape, node: TSESTree.Node): boolean {
  const { properties: given } = value;
  if (properties === undefined || given === undefined) return true;
  const isMissing = [...properties].some(([name, { isOptional }]) => !isOptional && !given.has(name));
  if (isMissing && !value.isOpen) return false;
  return node.type !== 'ObjectExpression' || isOpen || [...given.keys()].every((name) => properties.has(name));
}

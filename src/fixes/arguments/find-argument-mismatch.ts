import type { TSESTree } from '@typescript-eslint/utils';
import type { ConstructionSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { ParameterShape } from '../../modules/signatures/class-table.ts';
import { arityOf } from '../../modules/signatures/read-parameters.ts';
import type { CallTemplate } from '../templates/call-template.ts';
import { arityWords, type FactorySignature, findFactorySignature, takesCount } from '../templates/factory-signature.ts';
import { kindWords } from '../templates/kind-words.ts';
import type { Placeholder } from '../templates/template-placeholders.ts';
import { type ArgumentPiece, expressionOf } from './argument-pieces.ts';
import type { ConstructionArguments } from './construction-arguments.ts';
import type { ParameterList } from './parameter-lists.ts';
import { shareKinds } from '../../modules/annotations/share-kinds.ts';
import { valueShapeOf } from './value-shape.ts';

/** What goes from a construction to a factory. */
interface Passing {
  readonly site: ConstructionSite;
  readonly template: CallTemplate;
  readonly given: ConstructionArguments;
  readonly list: ParameterList;
  readonly factoryPath: string;
  readonly file: SourceFile;
}

/** Says why arguments are too many or too few for the factory, or of another kind; nothing if that cannot be told. */
export function findArgumentMismatch(
  passing: Passing,
  pieceOf: (placeholder: Placeholder) => ArgumentPiece | undefined,
): string | undefined {
  const factory = findFactorySignature(passing.template, passing.factoryPath, passing.file.graph);
  if (factory === undefined) return undefined;
  const { template } = passing;
  const counts = template.passed.map(({ list }) => {
    if (list === undefined) return { least: 1, most: 1 };
    if (passing.given.elsewhere !== undefined) return undefined;
    const placeholder = template.placeholders.find(({ key }) => key === list);
    return countOf(placeholder && pieceOf(placeholder), passing);
  });
  return findMiscount(template, counts, factory) ?? findMisfit(passing, pieceOf, factory);
}

interface Count {
  readonly least: number;
  readonly most: number;
}

/** How many arguments a list stands for; what is spread fills up what the constructor takes. */
function countOf(piece: ArgumentPiece | undefined, { site, file }: Passing): Count | undefined {
  if (piece === undefined) return undefined;
  const count = piece.nodes.length;
  if (!piece.nodes.some(isSpread)) return { least: count, most: count };
  const { signatures = [], isStrict = false, isTyped = false } = file.catalog.classTableOf(site.implementation) ?? {};
  if (site.form !== 'new' || signatures.length !== 1 || !isStrict || !isTyped) return undefined;
  const [taken = []] = signatures;
  const { least, most } = arityOf(taken);
  return { least: Math.max(least, count - 1), most };
}

function isSpread({ type }: TSESTree.Node): boolean {
  return type === 'SpreadElement';
}

function findMiscount(
  { passed }: CallTemplate,
  counts: readonly (Count | undefined)[],
  factory: FactorySignature,
): string | undefined {
  const known = counts.filter((count) => count !== undefined);
  if (passed.every(({ list }) => list === undefined) || known.length < counts.length) return undefined;
  const least = known.reduce((sum, each) => sum + each.least, 0);
  const most = known.reduce((sum, each) => sum + each.most, 0);
  const takes = (parameters: readonly ParameterShape[]): boolean =>
    takesCount(least, parameters, factory) && takesCount(most, parameters, factory);
  if (factory.signatures.some(takes)) return undefined;
  const given = least === most ? `${most}` : most === Infinity ? `${least} or more` : `${least} to ${most}`;
  return `${factory.name} takes ${arityWords(factory.signatures)}, and ${given} would be given`;
}

/** Holds the kinds of the arguments against those that the factory's parameters take. */
function findMisfit(
  passing: Passing,
  pieceOf: (placeholder: Placeholder) => ArgumentPiece | undefined,
  factory: FactorySignature,
): string | undefined {
  const given = kindsGiven(passing, pieceOf);
  const misfits = factory.signatures.map((parameters): string | undefined => {
    for (const [index, { kinds, label }] of given) {
      const parameter = parameters[index];
      if (parameter?.kinds === undefined || parameter.isRest || shareKinds(kinds, parameter.kinds)) continue;
      const name = parameter.name ?? `${index + 1}`;
      return `'${name}' of ${factory.name} is ${kindWords(parameter.kinds)}, and \`${label}\` is none`;
    }
    return undefined;
  });
  return misfits.includes(undefined) ? undefined : misfits[0];
}

interface Given {
  readonly kinds: ReadonlySet<string>;
  readonly label: string;
}

/** The kinds of the factory's arguments, by position, as far as they are known. */
function kindsGiven(
  { template, given, list, file }: Passing,
  pieceOf: (placeholder: Placeholder) => ArgumentPiece | undefined,
): ReadonlyMap<number, Given> {
  const found = new Map<number, Given>();
  const add = (index: number, node: TSESTree.Node | undefined, parameter: ParameterShape | undefined): void => {
    const kinds = node && kindsOf(node, parameter, file);
    if (node !== undefined && kinds !== undefined) found.set(index, { kinds, label: file.sourceCode.getText(node) });
  };
  const first = template.passed.findIndex(({ list: name }) => name !== undefined);
  if (template.passed[first]?.list === 'args' && given.elsewhere === undefined) {
    const spread = given.nodes.findIndex((node) => node === null || isSpread(node));
    const plain = given.nodes.slice(0, spread < 0 ? undefined : spread);
    for (const [index, node] of plain.entries()) add(first + index, node ?? undefined, list.parameters[index]);
  }
  for (const placeholder of template.placeholders) {
    const { slot, name, path, isBacked, isConditional } = placeholder;
    const isPlain = slot.kind === 'argument' && path.length === 0 && !isBacked && !isConditional;
    const piece = isPlain && (first < 0 || slot.index < first) ? pieceOf(placeholder) : undefined;
    if (slot.kind !== 'argument' || piece === undefined || piece.isMember || piece.kind !== 'single') continue;
    const parameter = list.parameters.find((each) => each.name === name);
    add(slot.index, expressionOf(piece), parameter);
  }
  return found;
}

/** What the expression shows of its kind; else what the parameter takes for which it is meant. */
function kindsOf(
  node: TSESTree.Node,
  parameter: ParameterShape | undefined,
  file: SourceFile,
): ReadonlySet<string> | undefined {
  const kinds = valueShapeOf(node, file).kinds ?? (parameter?.isRest === true ? undefined : parameter?.kinds);
  // Where nothing is given, nothing is of another kind.
  const actual = [...(kinds ?? [])].filter((kind) => kind !== 'undefined' && kind !== 'null');
  return actual.length === 0 ? undefined : new Set(actual);
}

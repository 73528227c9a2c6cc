import type { TSESTree } from '@typescript-eslint/utils';
import type { ConstructionSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { ParameterShape } from '../../modules/signatures/class-table.ts';
import { arityOf } from '../../modules/signatures/read-parameters.ts';
import type { CallTemplate } from '../templates/call-template.ts';
import { arityWords, type FactorySignature, findFactorySignature, takesCount } from '../templates/factory-signature.ts';
import { kindWords, nounOf } from '../templates/kind-words.ts';
import type { Placeholder } from '../templates/template-placeholders.ts';
import { type ArgumentPiece, expressionOf } from './argument-pieces.ts';
import type { ConstructionArguments } from './construction-arguments.ts';
import type { ParameterList } from './parameter-lists.ts';
import { admitsKind, shareKinds } from '../../modules/annotations/share-kinds.ts';
import { isTypeScript } from '../../modules/syntax/parse-source.ts';
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
      if (kinds.size === 0) continue;
      const parameter = takerAt(index, parameters);
      if (parameter === undefined || shareKinds(kinds, parameter.kinds)) continue;
      return `'${parameter.name}' of ${factory.name} is ${kindWords(parameter.kinds)}, and \`${label}\` is none`;
    }
    return undefined;
  });
  return misfits.includes(undefined) ? undefined : misfits[0];
}

interface Taker {
  readonly name: string;
  readonly kinds: ReadonlySet<string>;
  readonly isOptional: boolean;
}

/** What takes the argument at an index, if the kinds are known that it takes; a rest parameter takes one after the other. */
function takerAt(index: number, parameters: readonly ParameterShape[]): Taker | undefined {
  const last = parameters.at(-1);
  const parameter = parameters[index] ?? (last?.isRest === true ? last : undefined);
  const kinds = parameter?.isRest === true ? parameter.itemKinds : parameter?.kinds;
  if (parameter === undefined || kinds === undefined) return undefined;
  return { name: parameter.name ?? `${index + 1}`, kinds, isOptional: parameter.isOptional };
}

/**
 * Says which argument is declared to be of more kinds than the factory's parameter takes, and than are known to go: `null`,
 * or any text where one of two is asked for. What stands around the construction may have made sure of it.
 */
export function findArgumentDoubt(
  passing: Passing,
  pieceOf: (placeholder: Placeholder) => ArgumentPiece | undefined,
): string | undefined {
  const { template, factoryPath, file } = passing;
  const factory = findFactorySignature(template, factoryPath, file.graph);
  const [parameters, ...overloads] = factory?.signatures ?? [];
  if (factory === undefined || parameters === undefined || overloads.length > 0) return undefined;
  const given = new Map([...written(template), ...kindsGiven(passing, pieceOf)]);
  for (const [index, { declared = noKinds, label, before }] of given) {
    const taker = takerAt(index, parameters);
    const beyond = taker && [...declared].find((kind) => !isTaken(kind, taker) && before(kind));
    if (taker === undefined || beyond === undefined) continue;
    const excess = beyond === label ? 'is none' : `may be ${wordsOf(beyond, taker)}`;
    return `'${taker.name}' of ${factory.name} is ${kindWords(taker.kinds)}, and \`${label}\` ${excess}`;
  }
  return undefined;
}

/** `any string` where some are taken. */
function wordsOf(kind: string, { kinds }: Taker): string {
  return shareKinds(new Set([kind]), kinds) ? `any ${kind}` : nounOf(kind);
}

const noKinds: ReadonlySet<string> = new Set();

function isTaken(kind: string, { kinds, isOptional }: Taker): boolean {
  return admitsKind(kinds, kind) || (isOptional && kind === 'undefined');
}

/** `null` and `undefined` as a template has them. */
function* written({ passed }: CallTemplate): Iterable<[number, Given]> {
  for (const [index, { kind, list }] of passed.entries()) {
    if (list !== undefined) return;
    if (kind !== 'null' && kind !== 'undefined') continue;
    const declared = new Set([kind]);
    yield [index, { kinds: declared, declared, label: kind, before: () => true }];
  }
}

interface Given {
  readonly kinds: ReadonlySet<string>;
  /** All kinds that the expression is declared to be of, as far as its own text tells. */
  readonly declared: ReadonlySet<string> | undefined;
  readonly label: string;
  /** May the constructor have taken a kind? */
  readonly before: (kind: string) => boolean;
}

/** The kinds of the factory's arguments, by position, as far as they are known. */
function kindsGiven(
  { template, given, list, file }: Passing,
  pieceOf: (placeholder: Placeholder) => ArgumentPiece | undefined,
): ReadonlyMap<number, Given> {
  const found = new Map<number, Given>();
  const add = (index: number, node: TSESTree.Node | undefined, parameter: ParameterShape | undefined): void => {
    if (node === undefined) return;
    const declared = isTypeScript(file.path) ? valueShapeOf(node, file).kinds : undefined;
    const kinds = kindsOf(node, parameter, file) ?? noKinds;
    const before = (kind: string): boolean => mayTake(kind, parameter);
    if (kinds.size > 0 || declared !== undefined)
      found.set(index, { kinds, declared, label: file.sourceCode.getText(node), before });
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

/** Where the constructor does not say that it takes something, as `null` in code that does not tell it apart, the factory need not. */
function mayTake(kind: string, parameter: ParameterShape | undefined): boolean {
  if (parameter?.kinds === undefined || parameter.isRest) return true;
  return admitsKind(parameter.kinds, kind) || (kind === 'undefined' && parameter.isOptional);
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

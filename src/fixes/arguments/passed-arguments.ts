import type { ConstructionSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Making, ParameterShape } from '../../modules/signatures/class-table.ts';
import type { Reason } from '../../sightings/proposal.ts';
import { type ArgumentPiece, givenArguments, leavesOf, listPiece } from './argument-pieces.ts';
import type { CallTemplate } from '../templates/call-template.ts';
import { type ConstructionArguments, constructionArguments } from './construction-arguments.ts';
import { findArgumentDoubt, findArgumentMismatch } from './find-argument-mismatch.ts';
import type { ArgumentUse } from './argument-use.ts';
import { findCrossing } from './find-crossing.ts';
import { findScopeValues } from './find-scope-values.ts';
import { type ArgumentMap, droppedPieces, effectConcern, mapArguments, spreadConcern } from './map-arguments.ts';
import { type ParameterList, parameterLists } from './parameter-lists.ts';
import { scopeArguments } from './scope-arguments.ts';
import { because, unfit } from '../reason.ts';
import type { Filling } from '../templates/render-template.ts';
import { isSpecial, type Placeholder } from '../templates/template-placeholders.ts';

/** What a construction hands to a template. */
export interface PassedArguments {
  /** What stands for each placeholder, by its key; one that is not there is left out. `$scope` is a choice of its own. */
  readonly fillings: ReadonlyMap<string, Filling>;
  /** Expressions for `$scope`, one for each choice; empty when the template has no `$scope`. */
  readonly scopes: readonly string[];
  /** Pieces that the factory call takes, in the order in which it evaluates them. */
  readonly used: readonly ArgumentPiece[];
  /** Pieces that it does not take. */
  readonly dropped: readonly ArgumentPiece[];
  /** A stretch of the construction that the factory call takes over as it stands. */
  readonly verbatim: readonly [start: number, end: number] | undefined;
  /** What a person has to agree to; `undefined` when nothing is lost. */
  readonly concern: Reason | undefined;
}

/** What a template is to be filled from. */
interface Source {
  readonly site: ConstructionSite;
  readonly template: CallTemplate;
  /** Names of the constructor's parameters, where the settings give them. */
  readonly declared: readonly string[] | undefined;
  readonly factoryPath: string;
  readonly file: SourceFile;
}

/** Finds what stands for the placeholders of a template at a construction, or the reason why that cannot be told. */
export function passedArguments(source: Source): PassedArguments | Reason {
  const { site, template, declared, file } = source;
  const given = constructionArguments(site, file.sourceCode);
  if ('code' in given) return given;
  const needsScope = template.placeholders.some(({ name }) => name === 'scope');
  // Whose instance it was may be somebody else than who is near.
  const scopes = needsScope
    ? [...new Set([...findScopeValues(site.node, file), ...scopeArguments(site, given.nodes, file)])]
    : [];
  if (needsScope && scopes.length === 0) return because('scope-not-found');
  const lists = parameterLists(site, declared, given, file);
  const takesNamed = template.placeholders.some(({ name }) => !isSpecial(name));
  const { creator } = site;
  const takesAll = template.placeholders.some(({ name }) => name === 'args');
  if (creator !== undefined) {
    const isOther = takesAll ? !creator.making.isPassage : takesOthers(template, creator.making, site, declared, file);
    if (isOther) return because('arguments-differ', creator.method);
  }
  if (takesNamed && lists.length === 0) return because('constructor-unknown', site.implementation.name);
  const [first, ...others] = (lists.length === 0 ? [unknownList] : lists).map((list) =>
    passed({ ...source, given, list, scopes, whole: wholeOf(template, given, list) }),
  );
  const isSettled = first !== undefined && others.every((other) => isSame(first, other));
  return isSettled ? first : because('overload-unknown', 'its arguments');
}

/**
 * Is something open to a parameter of the constructor by a name under which a static method takes something else? Other
 * names can only be meant for the method.
 */
function takesOthers(
  { placeholders }: CallTemplate,
  { handed }: Making,
  { implementation }: ConstructionSite,
  declared: readonly string[] | undefined,
  { catalog }: SourceFile,
): boolean {
  const own = catalog.classTableOf(implementation)?.parameters ?? [];
  const parameters = declared?.map((name, index) => ({ properties: own[index]?.properties, name })) ?? own;
  return placeholders.some(({ name }) => {
    const index = parameters.findIndex((parameter) => parameter.name === name);
    const property = index < 0 ? parameters.findIndex(({ properties }) => properties?.has(name) === true) : -1;
    if (index < 0 && property < 0) return false;
    return !handed.some((each) =>
      index < 0
        ? each.name === name && each.index === property && each.key === name
        : each.name === name && each.index === index && each.key === undefined,
    );
  });
}

const unknownList: ParameterList = { parameters: [], aliases: [] };

/** The placeholder that stands for the whole list because the template does nothing but pass it on. */
function wholeOf(template: CallTemplate, given: ConstructionArguments, list: ParameterList): string | undefined {
  const isSpread = given.elsewhere !== undefined || given.nodes.some((node) => node?.type === 'SpreadElement');
  return isSpread && isPassedOn(template, list.parameters) ? template.passedOn?.[0] : undefined;
}

/** Is the outcome the same, whichever overload it is? */
function isSame(one: PassedArguments | Reason, other: PassedArguments | Reason): boolean {
  if ('code' in one || 'code' in other) return 'code' in one && 'code' in other && one.code === other.code;
  const textsOf = ({ fillings, dropped, concern }: PassedArguments): string =>
    JSON.stringify([[...fillings], dropped.map(({ label }) => label), concern]);
  return textsOf(one) === textsOf(other);
}

interface Passing extends Source {
  readonly given: ConstructionArguments;
  readonly list: ParameterList;
  readonly scopes: readonly string[];
  readonly whole: string | undefined;
}

function passed(passing: Passing): PassedArguments | Reason {
  const { template, given, list, scopes, whole, file } = passing;
  const { sourceCode } = file;
  const takesAll = whole !== undefined || template.placeholders.some(({ name }) => name === 'args');
  const takesNamed = whole === undefined && template.placeholders.some(({ name }) => !isSpecial(name));
  if (takesAll && given.nodes.includes(null)) return because('spread-argument');
  const spread =
    given.elsewhere === undefined ? spreadConcern(given.nodes, list.parameters) : because('spread-argument');
  if (takesNamed && spread !== undefined) return spread;

  const all = allArguments(given, file);
  const assigned = givenArguments(given.nodes, list.parameters, sourceCode);
  const map: ArgumentMap | Reason = takesNamed
    ? mapArguments(template, { list, given: assigned }, canOmit(passing), file)
    : new Map();
  if ('code' in map) return map;
  const pieceOf = ({ name, key }: Placeholder): ArgumentPiece | undefined =>
    name === 'args' || name === whole ? all : map.get(key);
  const isThere = (key: string): boolean => (map.get(key)?.nullness ?? 'always') !== 'always';
  const uses = template.placeholders.flatMap((placeholder): ArgumentUse[] => {
    const piece = pieceOf(placeholder);
    const isConditional = placeholder.isConditional || placeholder.backs.some(isThere);
    return piece === undefined ? [] : [{ piece, isConditional, within: placeholder.within }];
  });
  const used = uses.map(({ piece }) => piece);
  const crossing = findCrossing(uses, sourceCode);
  if (crossing !== undefined) return because('argument-has-effects', sourceCode.getText(crossing));
  const isAlone = whole !== undefined || (takesAll && template.passedOn?.length === 1);
  const pieces = given.elsewhere === undefined ? assigned.map(({ piece }) => piece) : [all];
  const mismatch = findArgumentMismatch(passing, pieceOf);
  if (mismatch !== undefined) return because('factory-mismatch', mismatch);
  const leaves = leavesOf(pieces, used, sourceCode);
  const misfit = findArgumentDoubt(passing, pieceOf);
  return {
    fillings: new Map(
      template.placeholders.flatMap((placeholder) =>
        fillingEntry(placeholder.key, pieceOf(placeholder), isAlone ? given : undefined, file),
      ),
    ),
    verbatim: isAlone ? given.range : undefined,
    scopes,
    used,
    dropped: droppedPieces(leaves, used),
    concern:
      effectConcern(leaves, uses, sourceCode) ?? doubtOf(used) ?? (misfit === undefined ? undefined : unfit(misfit)),
  };
}

/** A member that may not be there. */
function doubtOf(used: readonly ArgumentPiece[]): Reason | undefined {
  const piece = used.find(({ isDoubtful }) => isDoubtful);
  return piece && because('member-doubtful', piece.text.trim());
}

/** Does the template call the factory with the constructor's own parameters, all of them and in their order? */
function isPassedOn({ passedOn, placeholders }: CallTemplate, parameters: readonly ParameterShape[]): boolean {
  return (
    passedOn?.length === placeholders.length &&
    passedOn.length === parameters.length &&
    // What a rest parameter takes one by one, its placeholder stands for as a list.
    parameters.every(({ name, isRest }, index) => name === passedOn[index] && !isRest)
  );
}

function allArguments(given: ConstructionArguments, { sourceCode }: SourceFile): ArgumentPiece {
  const list = listPiece(given.nodes, 'list', sourceCode);
  if (given.elsewhere === undefined) return list;
  const text = `...${sourceCode.getText(given.elsewhere)}`;
  return { ...list, text, label: text, range: given.range, nodes: [given.elsewhere] };
}

/** @param given the arguments, for a template that passes nothing else. */
function fillingEntry(
  name: string,
  piece: ArgumentPiece | undefined,
  given: ConstructionArguments | undefined,
  { sourceCode }: SourceFile,
): readonly (readonly [string, Filling])[] {
  if (piece === undefined) return [];
  const { text, kind, before, after, isPrimary, nullness } = piece;
  const filling: Filling = { text, kind, before, after, isPrimary, nullness };
  if (kind !== 'list' || given === undefined) return [[name, filling]];
  return [[name, { ...filling, verbatim: given.elsewhere ? text : sourceCode.text.slice(...given.range) }]];
}

/** A factory may be called without a trailing argument or a property that its signature declares optional. */
export function canOmit({
  template,
  factoryPath,
  file,
}: Pick<Source, 'template' | 'factoryPath' | 'file'>): (placeholder: Placeholder) => boolean {
  return ({ slot }) => {
    const { callee } = template;
    const origin = callee === undefined ? undefined : file.graph.originOf(factoryPath, callee.name);
    if (origin === undefined || slot.kind === 'other') return false;
    const { signatures = [] } = file.graph.signatureOf(origin, callee?.member) ?? {};
    const taking = signatures.filter((parameters) => parameters.length > slot.index);
    return taking.length > 0 && taking.every((parameters) => isOptionalIn(parameters[slot.index], slot));
  };
}

function isOptionalIn(parameter: ParameterShape | undefined, slot: Placeholder['slot']): boolean {
  if (slot.kind !== 'property') return parameter?.isOptional === true;
  return parameter?.properties?.get(slot.key)?.isOptional === true;
}

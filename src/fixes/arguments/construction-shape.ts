import type { Literal, Overload } from '../../concepts/concept.ts';
import type { ConstructionSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Reason } from '../../sightings/proposal.ts';
import { expressionOf, givenArguments } from './argument-pieces.ts';
import { type ConstructionArguments, constructionArguments } from './construction-arguments.ts';
import { findArgument, findParameter, type Sought } from './find-argument.ts';
import { spreadConcern } from './map-arguments.ts';
import { type ParameterList, parameterLists } from './parameter-lists.ts';
import { because } from '../reason.ts';
import { shareKinds } from '../../modules/annotations/share-kinds.ts';
import { valueShapeOf } from './value-shape.ts';

/** What the settings say of a construction. */
export interface ConstructionShape {
  /** The template; `undefined` without a factory. */
  readonly call: string | undefined;
  /** Names of the constructor's parameters, where the settings give them. */
  readonly parameters: readonly string[] | undefined;
}

/** Finds which overload of the settings a construction is; a reason if its arguments leave that open. */
export function constructionShape(site: ConstructionSite, file: SourceFile): ConstructionShape | Reason {
  const { concept, call, parameters, overloads } = site.implementation;
  const own: ConstructionShape = { call: call ?? concept.factory?.call, parameters };
  if (overloads.length === 0) return own;
  if (site.form === 'static-factory') return because('overload-unknown', 'the call of a static method');
  const given = constructionArguments(site, file.sourceCode);
  if ('code' in given) return given;
  for (const overload of overloads) {
    const verdict = matches(overload, site, given, file);
    if (typeof verdict === 'object') return verdict;
    if (verdict) return { call: overload.call ?? own.call, parameters: overload.parameters ?? parameters };
  }
  return own;
}

/** Do the conditions of an overload hold? One that does not is enough to say no, whatever the others are. */
function matches(
  { arity, literals, parameters, keyPath }: Overload,
  site: ConstructionSite,
  given: ConstructionArguments,
  file: SourceFile,
): boolean | Reason {
  const { implementation } = site;
  const lists = parameterLists(site, parameters ?? implementation.parameters, given, file);
  const verdicts = [
    hasArity(arity, given),
    ...[...literals].flatMap(([path, literal]) =>
      lists.length === 0
        ? because('constructor-unknown', implementation.name)
        : lists.map((list) => isGiven({ path, literal, keyPath }, list, given, file)),
    ),
  ];
  if (verdicts.includes(false)) return false;
  return verdicts.find((verdict) => typeof verdict === 'object') ?? true;
}

function hasArity(arity: Overload['arity'], { nodes, elsewhere }: ConstructionArguments): boolean | Reason {
  if (arity === undefined) return true;
  const told = nodes.filter((node) => node?.type !== 'SpreadElement').length;
  if (elsewhere === undefined && told === nodes.length) return arity.least <= told && told <= arity.most;
  return told > arity.most ? false : because('spread-argument');
}

interface Condition {
  readonly path: string;
  readonly literal: Literal;
  readonly keyPath: string;
}

/** Is the literal given for the parameter or property? */
function isGiven(
  { path, literal, keyPath }: Condition,
  list: ParameterList,
  given: ConstructionArguments,
  file: SourceFile,
): boolean | Reason {
  const sought = soughtAt(path);
  if (findParameter(sought.name, list) === undefined)
    return because('reference-dead', `${keyPath}.when.literals.${path}`);
  const spread =
    given.elsewhere === undefined ? spreadConcern(given.nodes, list.parameters) : because('spread-argument');
  if (spread !== undefined) return spread;
  const arguments_ = givenArguments(given.nodes, list.parameters, file.sourceCode);
  const piece = findArgument(sought, { list, given: arguments_ }, file);
  if (piece === undefined) return false;
  if ('code' in piece) return piece;
  const node = expressionOf(piece);
  const kinds = node === undefined || piece.isMember ? undefined : valueShapeOf(node, file).kinds;
  const wanted = new Set([JSON.stringify(literal)]);
  if (kinds !== undefined && !shareKinds(kinds, wanted)) return false;
  if (kinds?.size === 1 && kinds.has(JSON.stringify(literal))) return true;
  return because('overload-unknown', `\`${piece.text.trim()}\``);
}

/** `options.mode` */
function soughtAt(path: string): Sought {
  const [name = '', ...members] = path.split('.');
  return { name, path: members.map((member) => ({ member, isOptional: false })), key: path };
}

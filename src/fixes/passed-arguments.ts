import type { TSESTree } from '@typescript-eslint/utils';
import type { ConstructionSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { ParameterShape } from '../modules/class-table.ts';
import type { Reason } from '../sightings/proposal.ts';
import { type ArgumentPiece, argumentPieces, listPiece } from './argument-pieces.ts';
import type { CallTemplate, Placeholder } from './call-template.ts';
import { type ConstructionArguments, constructionArguments } from './construction-arguments.ts';
import { findCreatorSignature } from './creator-signature.ts';
import { findScopeValues } from './find-scope-values.ts';
import { droppedPieces, effectConcern, isSpecial, mapArguments, spreadConcern } from './map-arguments.ts';
import { because } from './reason.ts';
import type { Filling } from './render-template.ts';

/** What a construction hands to a template. */
export interface PassedArguments {
  /** What stands for each placeholder; one that is not there is left out. `$scope` is a choice of its own. */
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

/** Finds what stands for the placeholders of a template at a construction, or the reason why that cannot be told. */
export function passedArguments(
  site: ConstructionSite,
  template: CallTemplate,
  factoryPath: string,
  file: SourceFile,
): PassedArguments | Reason {
  const given = constructionArguments(site, file.sourceCode);
  if ('code' in given) return given;
  const needsScope = template.placeholders.some(({ name }) => name === 'scope');
  const scopes = needsScope ? findScopeValues(site.node, file) : [];
  if (needsScope && scopes.length === 0) return because('scope-not-found');
  const parameters = parametersOf(site, file);
  const takesNamed = template.placeholders.some(({ name }) => !isSpecial(name));
  if (takesNamed && parameters === undefined) return because('constructor-unknown', site.implementation.name);
  const isSpread = given.elsewhere !== undefined || given.nodes.some((node) => node?.type === 'SpreadElement');
  const whole = isSpread && isPassedOn(template, parameters ?? []) ? template.passedOn?.[0] : undefined;
  return passed({ template, given, parameters: parameters ?? [], scopes, whole, factoryPath, file });
}

interface Passing {
  readonly template: CallTemplate;
  readonly given: ConstructionArguments;
  readonly parameters: readonly ParameterShape[];
  readonly scopes: readonly string[];
  /** The placeholder that stands for the whole list because the template does nothing but pass it on. */
  readonly whole: string | undefined;
  readonly factoryPath: string;
  readonly file: SourceFile;
}

function passed(passing: Passing): PassedArguments | Reason {
  const { template, given, parameters, scopes, whole, factoryPath, file } = passing;
  const { sourceCode } = file;
  const takesAll = whole !== undefined || template.placeholders.some(({ name }) => name === 'args');
  const takesNamed = whole === undefined && template.placeholders.some(({ name }) => !isSpecial(name));
  if (takesAll && given.nodes.includes(null)) return because('spread-argument');
  const spread = given.elsewhere === undefined ? spreadConcern(given.nodes, parameters) : because('spread-argument');
  if (takesNamed && spread !== undefined) return spread;

  const all = allArguments(given, file);
  const pieces = given.elsewhere !== undefined ? [all] : argumentPieces(given.nodes, parameters, sourceCode);
  const map = takesNamed ? mapArguments(template, pieces, canOmit(template, factoryPath, file)) : new Map();
  if ('code' in map) return map;
  const pieceOf = (name: string): ArgumentPiece | undefined =>
    name === 'args' || name === whole ? all : (map as ReadonlyMap<string, ArgumentPiece>).get(name);
  const used = template.placeholders.flatMap(({ name }) => pieceOf(name) ?? []);
  const names = [...new Set(template.placeholders.map(({ name }) => name))];
  const isAlone = whole !== undefined || (takesAll && template.passedOn?.length === 1);
  return {
    fillings: new Map(names.flatMap((name) => fillingEntry(name, pieceOf(name), isAlone ? given : undefined, file))),
    verbatim: isAlone ? given.range : undefined,
    scopes,
    used,
    dropped: droppedPieces(pieces, used),
    concern: effectConcern(pieces, used, sourceCode),
  };
}

/** Does the template call the factory with the constructor's own parameters, all of them and in their order? */
function isPassedOn({ passedOn, placeholders }: CallTemplate, parameters: readonly ParameterShape[]): boolean {
  return (
    passedOn?.length === placeholders.length &&
    passedOn.length === parameters.length &&
    parameters.every(({ name }, index) => name === passedOn[index])
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
  const { text, kind, before, after, nodes } = piece;
  const filling: Filling = { text, kind, before, after, isPrimary: kind === 'single' && nodes.every(isPrimary) };
  if (kind !== 'list' || given === undefined) return [[name, filling]];
  return [[name, { ...filling, verbatim: given.elsewhere ? text : sourceCode.text.slice(...given.range) }]];
}

function isPrimary(node: TSESTree.Node): boolean {
  switch ((node.type === 'Property' ? node.value : node).type) {
    case 'Identifier':
    case 'MemberExpression':
    case 'CallExpression':
    case 'ThisExpression':
    case 'Literal':
    case 'TemplateLiteral':
    case 'ArrayExpression':
      return true;
    default:
      return false;
  }
}

/** Declared names of the parameters, with what the class itself tells of them. */
function parametersOf(site: ConstructionSite, file: SourceFile): readonly ParameterShape[] | undefined {
  const { implementation } = site;
  if (site.form === 'static-factory') return findCreatorSignature(site, file)?.parameters;
  const own = file.catalog.classTableOf(implementation)?.parameters;
  return (
    implementation.parameters?.map((name, index) => ({
      name,
      properties: own?.[index]?.properties,
      isOptional: own?.[index]?.isOptional === true,
      isRest: own?.[index]?.isRest === true,
    })) ?? own
  );
}

/** A factory may be called without a trailing argument or a property that its signature declares optional. */
export function canOmit(
  template: CallTemplate,
  factoryPath: string,
  file: SourceFile,
): (placeholder: Placeholder) => boolean {
  return ({ slot }) => {
    const { callee } = template;
    const origin = callee === undefined ? undefined : file.graph.originOf(factoryPath, callee.name);
    if (origin === undefined || slot.kind === 'other') return false;
    const parameter = file.graph.signatureOf(origin, callee?.member)?.parameters[slot.index];
    if (slot.kind === 'argument') return parameter?.isOptional === true;
    return parameter?.properties?.get(slot.key)?.isOptional === true;
  };
}

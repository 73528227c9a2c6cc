import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../javascript/source-file.ts';
import type { ConstructionSite } from '../javascript/site.ts';
import type { ParameterShape } from '../modules/class-table.ts';
import type { Reason, TextEdit } from '../sightings/proposal.ts';
import { type ArgumentPiece, argumentNodes, argumentPieces } from './argument-pieces.ts';
import { type CallTemplate, compileTemplate, type Placeholder } from './call-template.ts';
import type { Choice, Drafted } from './draft.ts';
import { findMissingMember } from './find-missing-member.ts';
import { findScopeValues } from './find-scope-values.ts';
import { type ArgumentMap, isSpecial, mapArguments, spreadConcern } from './map-arguments.ts';
import { mayAwait } from './may-await.ts';
import type { ImportNeed } from './plan-imports.ts';
import { because } from './reason.ts';
import { surround } from './surround.ts';
import { carriedTypeArguments } from './type-arguments.ts';

/** Drafts the call of the concept's factory in the place of a construction. */
export function replaceConstruction(site: ConstructionSite, file: SourceFile): Drafted {
  const { implementation } = site;
  if (!site.isCertain) return because('ambiguous-target');
  const { factory } = implementation.concept;
  const call = implementation.call ?? factory?.call;
  if (factory === undefined || call === undefined) return because('no-factory');
  const factoryPath = file.catalog.factoryOf(implementation.concept)?.path;
  if (factoryPath === undefined) return because('reference-dead', factory.module);
  const template = compileTemplate(call);
  if (template.isAsync && !mayAwait(site.node, allowsTopLevelAwait(file))) return because('await-not-allowed');
  const missing = findMissingMember(site.node, implementation, file);
  if (missing !== undefined) return because('member-missing', missing);
  const typeArguments = carriedTypeArguments(site, template, factoryPath, file);
  if (typeof typeArguments !== 'string') return typeArguments;
  const passed = passedArguments(site, template, factoryPath, file);
  if ('code' in passed) return passed;

  const needs = template.names.map((name): ImportNeed => ({
    path: factoryPath,
    declared: factory.module,
    name,
    isType: false,
    site: site.node,
  }));
  const needOf = new Map(needs.map((need) => [need.name, need]));
  const write = (scope: string | undefined) => (localName: (need: ImportNeed) => string) => {
    const text = template.fill({
      argument: (name) => argumentText(name, passed, scope, file),
      name: (name) => {
        const need = needOf.get(name);
        return need === undefined ? name : localName(need);
      },
      typeArguments,
    });
    return [replacement(site.node, text, template.isAsync, file)];
  };
  return {
    needs,
    choices: choicesOf(passed.scopes, write),
    dropped: passed.map.dropped,
    concern:
      passed.scopes.length > 1 ? because('ambiguous-scope', passed.scopes.join(', ')) : concernOf(site, passed, file),
  };
}

/** What a construction hands to the template. */
interface Passed {
  readonly nodes: readonly TSESTree.CallExpressionArgument[];
  readonly pieces: readonly ArgumentPiece[];
  readonly map: ArgumentMap;
  /** Expressions for `$scope`, one for each choice; empty when the template has no `$scope`. */
  readonly scopes: readonly string[];
}

function passedArguments(
  site: ConstructionSite,
  template: CallTemplate,
  factoryPath: string,
  file: SourceFile,
): Passed | Reason {
  const nodes = argumentNodes(site);
  if ('code' in nodes) return nodes;
  const takesAll = template.placeholders.some(({ name }) => name === 'args');
  const takesNamed = template.placeholders.some(({ name }) => !isSpecial(name));
  const parameters = parametersOf(site, file);
  if (takesNamed && parameters === undefined) return because('constructor-unknown', site.implementation.name);
  const spread = takesNamed ? spreadConcern(nodes, parameters ?? []) : undefined;
  if (spread !== undefined) return spread;
  const pieces = argumentPieces(nodes, parameters ?? [], file);
  const map = takesAll && !takesNamed ? keepAll : mapArguments(template, pieces, canOmit(template, factoryPath, file));
  if ('code' in map) return map;
  const needsScope = template.placeholders.some(({ name }) => name === 'scope');
  const scopes = needsScope ? findScopeValues(site.node, file) : [];
  return needsScope && scopes.length === 0 ? because('scope-not-found') : { nodes, pieces, map, scopes };
}

const keepAll: ArgumentMap = { byPlaceholder: new Map(), dropped: [], concern: undefined };

function parametersOf({ implementation }: ConstructionSite, file: SourceFile): readonly ParameterShape[] | undefined {
  if (implementation.parameters !== undefined) {
    return implementation.parameters.map((name) => ({
      name,
      properties: undefined,
      isOptional: false,
      isRest: false,
    }));
  }
  return file.catalog.classTableOf(implementation)?.parameters;
}

/** A factory may be called without a trailing argument or a property that its signature declares optional. */
function canOmit(template: CallTemplate, factoryPath: string, file: SourceFile): (placeholder: Placeholder) => boolean {
  return ({ slot }) => {
    const { callee } = template;
    const origin = callee === undefined ? undefined : file.graph.originOf(factoryPath, callee.name);
    if (origin === undefined || slot.kind === 'other') return false;
    const parameter = file.graph.signatureOf(origin, callee?.member)?.parameters[slot.index];
    if (slot.kind === 'argument') return parameter?.isOptional === true;
    return parameter?.properties?.get(slot.key)?.isOptional === true;
  };
}

function argumentText(
  name: string,
  passed: Passed,
  scope: string | undefined,
  file: SourceFile,
): { text: string; isPrimary: boolean } | undefined {
  if (name === 'scope' && scope !== undefined) return { text: scope, isPrimary: true };
  if (name === 'args') {
    const [first, last] = [passed.pieces[0], passed.pieces.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    return { text: file.sourceCode.text.slice(first.range[0], last.range[1]), isPrimary: false };
  }
  const piece = passed.map.byPlaceholder.get(name);
  return piece === undefined ? undefined : { text: piece.text, isPrimary: isPrimary(piece.node) };
}

function isPrimary({ type }: TSESTree.Node): boolean {
  return type === 'Identifier' || type === 'MemberExpression' || type === 'CallExpression' || type === 'ThisExpression';
}

function choicesOf(
  scopes: readonly string[],
  write: (scope: string | undefined) => (localName: (need: ImportNeed) => string) => readonly TextEdit[],
): readonly Choice[] {
  if (scopes.length < 2) return [{ label: '', write: write(scopes[0]) }];
  return scopes.map((scope) => ({ label: scope, write: write(scope) }));
}

function concernOf(site: ConstructionSite, passed: Passed, file: SourceFile): Reason | undefined {
  if (passed.map.concern !== undefined) return passed.map.concern;
  return losesComment(site, passed, file) ? because('comment-would-be-lost') : undefined;
}

/** Comments travel with the arguments that are kept; one that stands elsewhere in the expression would go. */
function losesComment(site: ConstructionSite, { pieces, map }: Passed, file: SourceFile): boolean {
  const kept = map === keepAll ? pieces : [...map.byPlaceholder.values()];
  return file.sourceCode
    .getCommentsInside(site.node)
    .some((comment) => !kept.some(({ range }) => range[0] <= comment.range[0] && comment.range[1] <= range[1]));
}

function replacement(node: TSESTree.Node, text: string, isUnary: boolean, { sourceCode }: SourceFile): TextEdit {
  return { range: node.range, text: surround(text, isUnary, node, sourceCode) };
}

/** TypeScript compiles modules of packages that are not ESM to CommonJS, which has no top-level `await`. */
function allowsTopLevelAwait({ path, sourceCode, graph }: SourceFile): boolean {
  if (/\.m[jt]s$/u.test(path)) return true;
  return sourceCode.ast.sourceType === 'module' && !/\.c[jt]s$/u.test(path) && graph.isModulePackage(path);
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import type { ParameterShape } from '../../modules/signatures/class-table.ts';
import { isTypeScript } from '../../modules/syntax/parse-source.ts';
import type { Reason } from '../../sightings/proposal.ts';
import {
  type ArgumentPiece,
  expressionOf,
  type GivenArgument,
  isValue,
  propertyPiece,
  writtenOut,
} from './argument-pieces.ts';
import type { ParameterList } from './parameter-lists.ts';
import { because, unmapped } from '../reason.ts';
import type { Placeholder, Step } from '../templates/template-placeholders.ts';
import { valueShapeOf } from './value-shape.ts';

/** The arguments of a construction and the parameters that take them. */
export interface GivenList {
  readonly list: ParameterList;
  readonly given: readonly GivenArgument[];
}

/** A name, and the way from its value to the member in question. */
export type Sought = Pick<Placeholder, 'name' | 'path' | 'key'>;

/**
 * Finds the argument for a placeholder, or the part of it that is meant.
 *
 * @returns `undefined` if none is given, a reason if that cannot be told.
 */
export function findArgument(
  sought: Sought,
  { list, given }: GivenList,
  file: SourceFile,
): ArgumentPiece | Reason | undefined {
  const target = findParameter(sought.name, list);
  const position = typeof target === 'object' ? target.position : undefined;
  const piece = given.find((each) => each.position === position)?.piece;
  if (target === 'ambiguous') return unmapped(sought.key, 'several parameters have a property of this name');
  if (target === undefined || piece === undefined) return undefined;
  const path = target.isProperty ? [{ member: sought.name, isOptional: false }, ...sought.path] : sought.path;
  const search: Search = { sought, parameter: list.parameters[target.position], isInferred: target.isProperty, file };
  return follow(piece, path, search);
}

interface Search {
  readonly sought: Sought;
  /** The parameter for the object that the path begins at. */
  readonly parameter: ParameterShape | undefined;
  /** The template names a property alone, and that it is read from an object is our doing. */
  readonly isInferred: boolean;
  readonly file: SourceFile;
}

/** Which parameter a name means, or which one has it as a property: a destructured one rather than a typed one. */
export function findParameter(
  name: string,
  { parameters, aliases }: ParameterList,
): { readonly position: number; readonly isProperty: boolean } | 'ambiguous' | undefined {
  const own = parameters.findIndex((parameter) => parameter.name === name);
  const position = own < 0 ? aliases.indexOf(name) : own;
  if (position >= 0) return { position, isProperty: false };
  const owners = parameters.flatMap((parameter, index) => (parameter.properties?.has(name) === true ? index : []));
  const destructured = owners.filter((index) => parameters[index]?.name === undefined);
  const candidates = destructured.length > 0 ? destructured : owners;
  const [only] = candidates;
  if (candidates.length > 1) return 'ambiguous';
  return only === undefined ? undefined : { position: only, isProperty: true };
}

function follow(piece: ArgumentPiece, path: readonly Step[], search: Search): ArgumentPiece | Reason | undefined {
  const [step, ...further] = path;
  if (step === undefined) return piece;
  const node = expressionOf(piece);
  if (node === undefined || piece.kind !== 'single') return memberOf(piece, path);
  if (isNothing(node)) return undefined;
  const object = writtenOut(node);
  if (object === undefined) return read(piece, node, path, search);
  const property = propertyOf(object, step.member);
  if (property === undefined) return undefined;
  if (property === 'spread') return because('spread-argument', step.member);
  if (property === 'hidden') return unmapped(search.sought.key, 'a computed key of the object may be it');
  if (!isValue(property)) return unmapped(search.sought.key, 'what the object has there is a method or an accessor');
  return follow(propertyPiece(property, search.file.sourceCode), further, { ...search, parameter: undefined });
}

/** `undefined` or `null`, which have no members. */
function isNothing(node: TSESTree.Node): boolean {
  return (node.type === 'Literal' && node.raw === 'null') || (node.type === 'Identifier' && node.name === 'undefined');
}

/** The property that counts: the last one of the name, unless something behind it may be of that name as well. */
function propertyOf(
  { properties }: TSESTree.ObjectExpression,
  name: string,
): TSESTree.Property | 'spread' | 'hidden' | undefined {
  for (const property of properties.toReversed()) {
    if (property.type === 'SpreadElement') return 'spread';
    const key = staticKey(property);
    if (key === undefined) return 'hidden';
    if (key === name) return property;
  }
  return undefined;
}

/** An object that is not written out is read by member: `new X(options)` has `options.userContext`. */
function read(
  piece: ArgumentPiece,
  node: TSESTree.Node,
  path: readonly Step[],
  { sought, parameter, isInferred, file }: Search,
): ArgumentPiece | Reason | undefined {
  if (isInferred && node.type !== 'Identifier' && node.type !== 'MemberExpression') {
    return unmapped(
      sought.key,
      `it would have to be read from \`${textOf(node, file)}\`, which is neither a name nor written out`,
    );
  }
  const [step] = path;
  const declared = step && parameter?.properties?.get(step.member);
  const member = memberOf(piece, path);
  const isDeclared = declared === undefined || !(declared.isOptional || declared.isNullish === true);
  if (step === undefined || (isDeclared && parameter?.isOptional !== true)) return member;
  const value = valueShapeOf(node, file);
  // What the constructor replaces by a default value has no members yet.
  const mayBeNothing = value.kinds?.has('undefined') === true || value.kinds?.has('null') === true;
  if (mayBeNothing && !step.isOptional) return unmapped(sought.key, `\`${textOf(node, file)}\` may be nothing`);
  const own = value.properties?.get(step.member);
  if (own !== undefined) return { ...member, mayBeMissing: mayBeNothing || own.isOptional || own.isNullish === true };
  if (value.properties !== undefined && !value.isOpen) return undefined;
  const readsNothing = parameter?.isOptional === true && !step.isOptional;
  return { ...member, mayBeMissing: !isDeclared, isDoubtful: readsNothing || (isTypeScript(file.path) && !isDeclared) };
}

/** The text of a node, or the first line of several. */
function textOf(node: TSESTree.Node, { sourceCode }: SourceFile): string {
  const [first = '', ...others] = sourceCode.getText(node).split(/\r?\n/u);
  return others.length === 0 ? first : `${first} …`;
}

function memberOf(piece: ArgumentPiece, path: readonly Step[]): ArgumentPiece {
  const { lead, trail, kind, isPrimary } = piece;
  const bare = piece.text.slice(lead.length, piece.text.length - trail.length);
  const object = kind === 'single' ? (isPrimary && !/^[\d.]/u.test(bare) ? bare : `(${bare})`) : `[${bare}]`;
  const text = lead + object + path.map(accessTo).join('') + trail;
  return { ...piece, kind: 'single', isMember: true, isPrimary: true, nullness: 'maybe', text };
}

function accessTo({ member, isOptional }: Step): string {
  if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(member)) return `${isOptional ? '?.' : '.'}${member}`;
  return `${isOptional ? '?.' : ''}[${JSON.stringify(member)}]`;
}

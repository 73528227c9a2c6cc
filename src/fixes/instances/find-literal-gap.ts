import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import type { ClassTable, MemberShape } from '../../modules/signatures/class-table.ts';
import { isTypeScript } from '../../modules/syntax/parse-source.ts';
import type { Reason } from '../../sightings/proposal.ts';
import { atLine, because } from '../reason.ts';
import type { Cell } from './cells.ts';
import { valueGroupsOf } from './value-groups.ts';

/**
 * Finds an object that is written out in the place of an instance, as mocks are, and that has what the canonical class
 * lacks or lacks what that has: the compiler takes it for the one class and not for the other.
 *
 * @param cells what may be an instance; `undefined` when that may be anything
 */
export function findLiteralGap(
  cells: readonly Cell[] | undefined,
  implementation: Implementation,
  file: SourceFile,
): Reason | undefined {
  const old = file.catalog.classTableOf(implementation);
  const canonical = file.catalog.classTableOf(implementation.concept.canonical);
  if (old === undefined || canonical === undefined || !isTypeScript(file.path)) return undefined;
  if (old.isPartial || canonical.isPartial || hasHidden(old)) return undefined;
  const groups = valueGroupsOf(file.sourceCode);
  const nodes = cells === undefined ? [...groups.nodes.values()].flat() : cells.flatMap((cell) => groups.nodesOf(cell));
  for (const node of nodes) {
    const written = node.type === 'ObjectExpression' && !isCast(node) ? writtenIn(node) : undefined;
    if (written === undefined || !isFit(written, old)) continue;
    const difference = differenceOf(written, canonical);
    if (difference !== undefined) return atLine(because('instance-differs', difference), node.loc.start.line);
  }
  return undefined;
}

interface Written {
  readonly keys: ReadonlySet<string>;
  /** It may have more than these. */
  readonly isOpen: boolean;
}

function writtenIn({ properties }: TSESTree.ObjectExpression): Written | undefined {
  const keys = properties.map((property) => (property.type === 'Property' ? staticKey(property) : undefined));
  const known = keys.filter((key) => key !== undefined);
  return known.length === 0 ? undefined : { keys: new Set(known), isOpen: known.length < keys.length };
}

/** May it pass for an instance of the class, as far as the names of the members tell? */
function isFit({ keys, isOpen }: Written, table: ClassTable): boolean {
  const names = namesOf(table);
  if (![...keys].every((key) => names.has(key))) return false;
  return isOpen || membersOf(table).every(({ name, isOptional }) => isOptional === true || keys.has(name));
}

/** What the compiler would say of the object as an instance of the canonical class. */
function differenceOf(written: Written, canonical: ClassTable): string | undefined {
  const names = namesOf(canonical);
  const lacking = [...written.keys].find((key) => !names.has(key));
  if (lacking !== undefined) return `lacks '${lacking}'`;
  const hidden = membersOf(canonical).find(({ visibility }) => visibility !== 'public');
  if (hidden !== undefined) return `keeps '${hidden.name}' to itself`;
  const wanting = membersOf(canonical).find(({ name, isOptional }) => isOptional !== true && !written.keys.has(name));
  return wanting === undefined || written.isOpen ? undefined : `has '${wanting.name}' besides`;
}

function namesOf(table: ClassTable): ReadonlySet<string> {
  return new Set(membersOf(table).map(({ name }) => name));
}

function membersOf({ members }: ClassTable): readonly MemberShape[] {
  return members.filter(({ isStatic }) => !isStatic);
}

/** No object that is written out has members that are not public. */
function hasHidden(table: ClassTable): boolean {
  return membersOf(table).some(({ visibility }) => visibility !== 'public');
}

/** A cast asks little of what it is given. */
function isCast({ parent }: TSESTree.ObjectExpression): boolean {
  return parent.type === 'TSAsExpression' || parent.type === 'TSTypeAssertion';
}

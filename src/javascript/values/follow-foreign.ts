import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import type { Step as Move } from '../../modules/carriers/step.ts';
import type { MemberShape } from '../../modules/signatures/class-table.ts';
import type { Usage } from '../../sightings/sighting.ts';
import { constructionOf } from './construction-of.ts';
import { indirect, perhaps } from './course.ts';
import { creatorNamesOf } from './find-creator.ts';
import type { Follower, Step } from './follower.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey } from '../syntax/static-key.ts';
import { usageOf } from './usage-of.ts';
import type { ForeignValue, Value } from './value.ts';

/**
 * A value of another module, which may be a registered thing under another name. What it is gets asked only where that
 * matters: where it is constructed, extended or bound, where a method of it is called that may construct, and where types
 * or tests rest on it.
 */
export function followForeign({ start, node, value, course }: Step, follower: Follower): void {
  if (value.kind !== 'foreign') return;
  const { path, exportName, way } = value;
  if (isDecisive(node, follower.file)) {
    // What is yielded last is followed first.
    const things = follower.file.catalog.carriedBy(path, exportName, way).toReversed();
    for (const { implementation, kinship, isCertain } of things) {
      const carried: Value = { kind: kinship === 'itself' ? 'thing' : 'subclass', implementation };
      follower.yield(node, carried, indirect(isCertain ? course : perhaps(course)));
    }
  }
  const usage = usageOf(node);
  if (dependingUsages.has(usage)) {
    for (const { implementation, kinship } of follower.file.catalog.carriedBy(path, exportName, way)) {
      const isFree =
        kinship === 'subclass' && (usage === 'instanceof' || isNarrower(value, implementation, follower.file));
      if (!isFree) follower.sightseer.depend(start, implementation);
    }
  }
  const { parent } = node;
  const move = parent === undefined ? undefined : moveOf(parent, node);
  if (parent !== undefined && move !== undefined) follower.yield(parent, moved(value, move), indirect(course));
}

/** Uses of a class that hold or not depending on what its constructions give. */
const dependingUsages: ReadonlySet<Usage> = new Set<Usage>(['type', 'implements', 'instanceof']);

/** Has a subclass members of its own, so that an instance of the class that it extends does not fit its type? */
function isNarrower({ path, exportName, way }: ForeignValue, base: Implementation, file: SourceFile): boolean {
  const origin = way.length === 0 ? file.graph.originOf(path, exportName) : undefined;
  const own = origin && file.graph.classTableOf(origin);
  const table = file.catalog.classTableOf(base);
  if (own === undefined || table === undefined) return false;
  const inherited = new Set(table.members.map(({ name }) => name));
  return own.members.some((member) => isRequired(member) && !inherited.has(member.name));
}

/** Fields may be optional, except that those which are not public make any class unlike all others. */
function isRequired({ kind, isStatic, visibility }: MemberShape): boolean {
  return !isStatic && (kind !== 'field' || visibility !== 'public');
}

/** What a move leads to from a value of another module. */
export function moved(value: ForeignValue, move: Move): ForeignValue {
  return { ...value, way: [...value.way, move] };
}

function isDecisive(node: TSESTree.Node, file: SourceFile): boolean {
  const { parent } = node;
  if (constructionOf(node, file.sourceCode) !== undefined) return true;
  if (parent?.type === 'ClassDeclaration' || parent?.type === 'ClassExpression') return parent.superClass === node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return false;
  const method = staticKey(parent);
  if (method === undefined || (method !== 'bind' && !creatorNamesOf(file).has(method))) return false;
  return parent.parent.type === 'CallExpression' && parent.parent.callee === parent;
}

function moveOf(parent: TSESTree.Node, node: TSESTree.Node): Move | undefined {
  switch (parent.type) {
    case 'CallExpression':
      return parent.callee === node ? '()' : undefined;
    case 'NewExpression':
      return parent.callee === node ? 'new' : undefined;
    case 'AwaitExpression':
      return 'await';
    default:
      return undefined;
  }
}

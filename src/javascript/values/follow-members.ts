import type { TSESTree } from '@typescript-eslint/utils';
import { indirect, perhaps } from './course.ts';
import type { Follower, Step } from './follower.ts';
import { memberKey } from './member-key.ts';
import { membersOf } from './members-of.ts';
import type { SourceFile } from '../source-file.ts';
import type { Value } from './value.ts';

/** `value.key`, as an expression, as a qualified name or in an `import('…')` type. */
export function followMembers({ node, value, course }: Step, follower: Follower): void {
  const { parent } = node;
  if (node.type === 'TSImportType') followQualifier(node, value, follower);
  else if (parent?.type === 'MemberExpression' && parent.object === node) {
    read(parent, memberKey(parent, follower.file), { node, value, course }, follower);
  } else if (parent?.type === 'TSQualifiedName' && parent.left === node) {
    read(parent, parent.right.name, { node, value, course }, follower);
  }
}

function read(
  node: TSESTree.Node,
  key: string | undefined,
  { value, course }: Omit<Step, 'start'>,
  follower: Follower,
): void {
  for (const member of membersOf(value, key, follower.file)) {
    const here = value.kind === 'thing' ? indirect(course) : course;
    follower.yield(node, member.value, member.isCertain ? here : perhaps(here));
  }
}

/** The values that the last name of an `import('…').ns.X` stands for. */
export function qualifiedValues(node: TSESTree.TSImportType, value: Value, file: SourceFile): readonly Value[] {
  let values: readonly Value[] = [value];
  for (const name of qualifierNames(node)) values = readAll(values, name, file);
  return values;
}

/** `import('…').ns.X` is one node; what follows a thing is a member of it. */
function followQualifier(node: TSESTree.TSImportType, value: Value, { file, sightseer }: Follower): void {
  let values: readonly Value[] = [value];
  for (const [index, name] of qualifierNames(node).entries()) {
    const things = index === 0 ? [] : values;
    for (const thing of things) {
      if (thing.kind === 'thing') sightseer.refer(node, thing.implementation, 'member');
    }
    values = readAll(values, name, file);
  }
  for (const thing of values) {
    if (thing.kind === 'thing') sightseer.refer(node, thing.implementation, 'type');
  }
}

function readAll(values: readonly Value[], key: string, file: SourceFile): readonly Value[] {
  return values.flatMap((outer) => membersOf(outer, key, file).map((member) => member.value));
}

function qualifierNames({ qualifier }: TSESTree.TSImportType): readonly string[] {
  const names: string[] = [];
  let rest: TSESTree.EntityName | null = qualifier;
  for (; rest?.type === 'TSQualifiedName'; rest = rest.left) names.unshift(rest.right.name);
  return rest?.type === 'Identifier' ? [rest.name, ...names] : names;
}

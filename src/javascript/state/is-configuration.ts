import type { TSESTree } from '@typescript-eslint/utils';
import { findThisOwner } from '../objects/this-owner.ts';
import { staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Bodies } from '../interpretation/body.ts';
import { globalNameOf, importedNameOf, wholeModuleOf } from '../interpretation/global-name.ts';
import { memberName } from '../interpretation/member-name.ts';

type Assignment = TSESTree.AssignmentExpression;

const DEEPEST = 8;

/**
 * Is a path put somewhere that only the process's configuration decides, and nothing else is ever put there? Then it is the
 * same each time, whoever comes first: `this.#folder = path.join(process.env.HOME, 'cache')`.
 */
export function isConfiguration(node: TSESTree.Node, bodies: Bodies): boolean {
  return node.type === 'AssignmentExpression' && isPath(node.right, bodies, 0) && isOnlyValue(node, bodies, 0);
}

/** `path.join(…)`, of what is settled */
function isPath(expression: TSESTree.Expression, bodies: Bodies, depth: number): boolean {
  const bare = unwrap(expression);
  if (bare.type !== 'CallExpression' || bare.callee.type !== 'MemberExpression') return false;
  const { object } = bare.callee;
  if (wholeModuleOf(object, bodies) !== 'path' || !pathMakers.test(memberName(bare.callee))) return false;
  return bare.arguments.every(
    (argument) => argument.type !== 'SpreadElement' && isSettled(argument, bodies, depth + 1),
  );
}

const pathMakers = /^(?:dirname|join|normalize|resolve)$/u;

/** Is it the same as long as the process runs? */
function isSettled(expression: TSESTree.Expression, bodies: Bodies, depth: number): boolean {
  const bare = unwrap(expression);
  if (depth > DEEPEST) return false;
  switch (bare.type) {
    case 'Literal':
      return true;
    case 'TemplateLiteral':
      return bare.expressions.every((part) => isSettled(part, bodies, depth + 1));
    case 'LogicalExpression':
      return isSettled(bare.left, bodies, depth + 1) && isSettled(bare.right, bodies, depth + 1);
    case 'CallExpression':
      return globalNameOf(bare.callee, bodies) === 'process.cwd' || isPath(bare, bodies, depth);
    case 'Identifier':
      return isConstantName(bare, bodies);
    case 'MemberExpression':
      if (bare.object.type === 'ThisExpression') return isPathField(bare, bodies, depth);
      return isConstantName(bare, bodies);
    default:
      return false;
  }
}

/** `__dirname`, `process.env.HOME`, `global.DataFolder`, `import.meta.dirname`, `DATA_FOLDER` */
function isConstantName(name: TSESTree.Identifier | TSESTree.MemberExpression, bodies: Bodies): boolean {
  if (name.type === 'MemberExpression' && name.object.type === 'MetaProperty') return true;
  const global = globalNameOf(name, bodies);
  if (global !== undefined) return /^(?:__dirname|__filename|process\.env\..+|[A-Z]\w*)$/u.test(global);
  const imported = importedNameOf(name, bodies);
  return imported !== undefined && /^[A-Z][A-Z\d_]*$/u.test(imported.name);
}

/** `this.folder`, where only a path is ever put */
function isPathField(member: TSESTree.MemberExpression, bodies: Bodies, depth: number): boolean {
  const writes = writesOf(member, bodies);
  return writes.some((write) => isPath(write.right, bodies, depth + 1) && isOnlyValue(write, bodies, depth + 1));
}

/** Nothing but the same expression, and nothing at all, is put at the place; but in the constructor and the declaration. */
function isOnlyValue(assignment: Assignment, bodies: Bodies, depth: number): boolean {
  if (assignment.operator !== '=' || depth > DEEPEST) return false;
  const text = textOf(assignment.right, bodies);
  const { left } = assignment;
  if (left.type === 'Identifier') {
    const variable = bodies.variableOf(left);
    return variable?.references.every((reference) => !reference.isWrite() || isSame(reference.writeExpr)) === true;
  }
  if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression') return false;
  const key = memberName(left);
  const declared = findThisOwner(left)?.owner.body.body.find(
    (element) => element.type === 'PropertyDefinition' && keyOf(element) === key,
  );
  if (declared?.type === 'PropertyDefinition' && !isSame(declared.value)) return false;
  return writesOf(left, bodies).every((write) => write.operator === '=' && isSame(write.right));

  function isSame(value: TSESTree.Node | null | undefined): boolean {
    if (value === null || value === undefined) return true;
    return isNothing(value) || textOf(value, bodies) === text;
  }
}

/** All assignments of the file to a member of that name, whatever the object. */
function writesOf(member: TSESTree.MemberExpression, { all }: Bodies): readonly Assignment[] {
  const key = memberName(member);
  return all.flatMap(({ writes }) =>
    writes.flatMap((write) =>
      write.type === 'AssignmentExpression' && write.left.type === 'MemberExpression' && memberName(write.left) === key
        ? [write]
        : [],
    ),
  );
}

function keyOf({ key }: TSESTree.PropertyDefinition): string | undefined {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return key.type === 'Identifier' ? key.name : staticString(key);
}

function isNothing(value: TSESTree.Node): boolean {
  return (
    (value.type === 'Literal' && value.value === null) || (value.type === 'Identifier' && value.name === 'undefined')
  );
}

function textOf({ range }: TSESTree.Node, { sourceCode }: Bodies): string {
  return sourceCode.text.slice(range[0], range[1]);
}

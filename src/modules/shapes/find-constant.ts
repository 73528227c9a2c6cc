import type { Expression, ObjectExpression, Program, VariableDeclarator } from 'oxc-parser';

import { findNamed } from '../declarations/find-declared.ts';
import type { DeclarationSource } from '../records/declaration-source.ts';
import type { Origin } from '../records/module-record.ts';
import { bareExpression } from '../syntax/bare-expression.ts';
import { constantText } from '../syntax/constant-text.ts';
import { isCallOf } from '../syntax/is-call-of.ts';
import { isConstType } from '../syntax/is-const-type.ts';
import { namedKey } from '../syntax/named-key.ts';
import { enumShape } from './read-expression-shape.ts';

/** Steps from name to name; code that needs more is not followed. */
const mostSteps = 12;

/**
 * Finds the value that a name or a member stands for at the top level of a module, as JSON: `KEY`, `Kind.Old`, `keys.old`.
 * What may be written is no constant: `let`, and the members of an object that is neither frozen nor `as const`.
 */
export function findConstant(
  expression: Expression,
  path: string,
  source: DeclarationSource,
  steps = mostSteps,
): string | undefined {
  const bare = bareExpression(expression);
  const text = constantText(bare);
  if (text !== undefined || steps <= 0) return text;
  const origin = findNamed(bare, path, source);
  const whole = origin && constantAt(origin, undefined, source, steps - 1);
  if (whole !== undefined || bare.type !== 'MemberExpression') return whole;
  const key = bare.property.type === 'PrivateIdentifier' ? undefined : namedKey(bare.property, bare.computed);
  const owner = key === undefined ? undefined : findNamed(bare.object, path, source);
  return owner && constantAt(owner, key, source, steps - 1);
}

function constantAt(
  { path, localName }: Origin,
  member: string | undefined,
  source: DeclarationSource,
  steps: number,
): string | undefined {
  const program = source.programOf(path);
  if (program === undefined) return undefined;
  const init = findConst(program, localName)?.init ?? undefined;
  if (init === undefined) return member === undefined ? undefined : enumMember(program, localName, member);
  if (member === undefined) return findConstant(init, path, source, steps);
  const value = findFixedObject(init)?.properties.findLast(
    (property) => property.type === 'SpreadElement' || namedKey(property.key, property.computed) === member,
  );
  return value?.type === 'Property' ? findConstant(value.value, path, source, steps) : undefined;
}

function declarationsIn({ body }: Program): readonly (Program['body'][number] | null)[] {
  return body.map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement));
}

function findConst(program: Program, name: string): VariableDeclarator | undefined {
  return declarationsIn(program)
    .flatMap((each) => (each?.type === 'VariableDeclaration' && each.kind === 'const' ? each.declarations : []))
    .find(({ id }) => id.type === 'Identifier' && id.name === name);
}

function enumMember(program: Program, name: string, member: string): string | undefined {
  const enums = declarationsIn(program).flatMap((each) =>
    each?.type === 'TSEnumDeclaration' && each.id.name === name ? [each] : [],
  );
  const { kind, text } = enumShape(enums).members.get(member)?.shape ?? {};
  return kind === 'constant' ? text : undefined;
}

/** `{ … } as const`, `Object.freeze({ … })` */
function findFixedObject(init: Expression): ObjectExpression | undefined {
  if (init.type === 'TSSatisfiesExpression' || init.type === 'ParenthesizedExpression')
    return findFixedObject(init.expression);
  const [given] = init.type === 'CallExpression' && isCallOf(init, 'Object', 'freeze') ? init.arguments : [];
  const fixed = init.type === 'TSAsExpression' && isConstType(init.typeAnnotation) ? init.expression : given;
  const bare = fixed && fixed.type !== 'SpreadElement' ? bareExpression(fixed) : undefined;
  return bare?.type === 'ObjectExpression' ? bare : undefined;
}

import type {
  Declaration,
  Directive,
  Expression,
  Statement,
  TSModuleDeclaration,
  TSTypeName,
  VariableDeclaration,
} from 'oxc-parser';

import { namedKey } from '../syntax/named-key.ts';
import { topLevelStatements } from '../syntax/top-level-statements.ts';
import { bindPattern } from './bind-pattern.ts';
import { BlockScope } from './block-scope.ts';
import { doubted, eitherOf, EMPTY, NOTHING, UNKNOWN } from './found.ts';
import { firstKey, type Follow, type Follower, memberMove, type Scope } from './follower.ts';
import { NamespaceScope } from './namespace-scope.ts';
import { typedSlot } from './typed-slot.ts';

export type Statements = readonly (Directive | Statement)[];

/** Declares what the statements of a module, block or function body declare. */
export function bindStatements(statements: Statements, scope: BlockScope, follower: Follower): void {
  for (const statement of statements) {
    const isExport = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
    const declaration = isExport ? statement.declaration : statement;
    if (declaration !== null) bindDeclaration(declaration as Declaration | Statement, statements, scope, follower);
  }
}

function bindDeclaration(
  declaration: Declaration | Statement,
  statements: Statements,
  scope: BlockScope,
  follower: Follower,
): void {
  const declare = (name: string, follow: Follow): void => {
    scope.declare(name, withAssignedMembers(name, follow, statements, scope, follower));
  };
  switch (declaration.type) {
    case 'VariableDeclaration':
      bindVariables(declaration, statements, scope, follower);
      break;
    case 'ClassDeclaration':
      if (declaration.id !== null) declare(declaration.id.name, (way) => follower.class(declaration, scope, way));
      break;
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      if (declaration.id === null || isOverload(declaration, statements)) break;
      declare(declaration.id.name, (way) => follower.callable(declaration, scope, way));
      break;
    case 'TSModuleDeclaration':
      if (declaration.kind !== 'global') bindNamespace(declaration, scope, follower);
      break;
    case 'TSEnumDeclaration':
      declare(declaration.id.name, () => NOTHING);
      break;
    case 'TSImportEqualsDeclaration': {
      const { id, moduleReference } = declaration;
      // Those of other modules are imports of the record.
      if (moduleReference.type === 'TSExternalModuleReference') break;
      declare(id.name, followName(moduleReference, scope));
    }
  }
}

/** From what a dotted name stands for. */
export function followName(name: TSTypeName, scope: Scope): Follow {
  if (name.type === 'Identifier') return (way) => scope.find(name.name)?.(way) ?? UNKNOWN;
  if (name.type !== 'TSQualifiedName') return () => UNKNOWN;
  const follow = followName(name.left, scope);
  return (way) => follow([memberMove(name.right.name), ...way]);
}

function bindVariables(
  { kind, declarations }: VariableDeclaration,
  statements: Statements,
  scope: BlockScope,
  follower: Follower,
): void {
  for (const { id, init } of declarations) {
    const name = id.type === 'Identifier' ? id.name : undefined;
    const type = id.typeAnnotation?.typeAnnotation;
    const initial: Follow = (way) => (init === null ? EMPTY : follower.expression(init, scope, way));
    const assigned: Follow = (way) => {
      const values = name === undefined ? [] : assignedTo(statements, name);
      const founds = values.map((value) => follower.expression(value, scope, way));
      return doubted(eitherOf([initial(way), ...founds]));
    };
    const held = kind === 'const' ? initial : assigned;
    const typed: Follow = (way) => typedSlot(held(way), { type, isInitialised: init !== null }, scope, way, follower);
    const value = name === undefined ? typed : withAssignedMembers(name, typed, statements, scope, follower);
    bindPattern(id, value, scope, follower);
  }
}

/** `Slots.engine = X` after the declaration of `Slots`. */
function withAssignedMembers(
  name: string,
  follow: Follow,
  statements: Statements,
  scope: Scope,
  follower: Follower,
): Follow {
  return (way) => {
    const key = firstKey(way);
    const found = follow(way);
    const values = key === undefined ? [] : assignedTo(statements, name, key);
    if (values.length === 0) return found;
    const assigned = values.map((value) => follower.expression(value, scope, way.slice(1)));
    return doubted(eitherOf([found, ...assigned]));
  };
}

/** The values that statements assign to a variable, or to its member. */
function assignedTo(statements: Statements, name: string, key?: string): readonly Expression[] {
  const values: Expression[] = [];
  for (const statement of topLevelStatements(statements)) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue;
    const { left, right } = statement.expression;
    const isHit =
      key === undefined
        ? left.type === 'Identifier' && left.name === name
        : left.type === 'MemberExpression' &&
          left.object.type === 'Identifier' &&
          left.object.name === name &&
          left.property.type !== 'PrivateIdentifier' &&
          namedKey(left.property, left.computed) === key;
    if (isHit) values.push(right);
  }
  return values;
}

/** A signature without a body that the body follows. */
function isOverload({ type, id }: { type: string; id: { name: string } | null }, statements: Statements): boolean {
  return (
    type === 'TSDeclareFunction' &&
    statements.some((statement) => {
      const declaration = 'declaration' in statement ? statement.declaration : statement;
      return declaration?.type === 'FunctionDeclaration' && declaration.id?.name === id?.name;
    })
  );
}

/** `namespace Old.Engines {}` declares a name within a name. */
function bindNamespace(declaration: TSModuleDeclaration, scope: BlockScope, follower: Follower): void {
  const { id } = declaration;
  if (scope.isTop && id.type === 'Identifier') {
    scope.extend(id.name, topNamespaceOf(declaration, id.name, scope, follower));
    return;
  }
  const names = exportedBy(declaration, scope, follower);
  let follow = namespaceOf(declaration, new BlockScope(scope.path, scope), names, follower);
  let name = id as TSTypeName;
  for (; name.type === 'TSQualifiedName'; name = name.left) follow = within(name.right.name, follow);
  if (name.type === 'Identifier') scope.extend(name.name, follow);
}

function within(name: string, follow: Follow): Follow {
  return (way) => (firstKey(way) === name ? follow(way.slice(1)) : NOTHING);
}

/** A namespace that modules can name, one part of it. */
function topNamespaceOf(declaration: TSModuleDeclaration, name: string, outer: BlockScope, follower: Follower): Follow {
  const own = exportedBy(declaration, outer, follower);
  const exported = outer.exportsOf(name);
  for (const each of own) exported.add(each);
  return namespaceOf(declaration, new NamespaceScope(outer, { name, exported }, own, follower), own, follower);
}

function exportedBy({ body }: TSModuleDeclaration, { path }: Scope, follower: Follower): ReadonlySet<string> {
  const names = new BlockScope(path);
  bindStatements(
    (body?.body ?? []).filter(({ type }) => type === 'ExportNamedDeclaration'),
    names,
    follower,
  );
  return new Set(names.names());
}

/** A namespace gives what it exports. */
function namespaceOf(
  { body }: TSModuleDeclaration,
  scope: BlockScope,
  exported: ReadonlySet<string>,
  follower: Follower,
): Follow {
  bindStatements(body?.body ?? [], scope, follower);
  return (way) => {
    const key = firstKey(way);
    return key !== undefined && exported.has(key) ? (scope.declared(key)?.(way.slice(1)) ?? UNKNOWN) : NOTHING;
  };
}

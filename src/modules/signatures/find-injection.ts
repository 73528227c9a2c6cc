import type { Class, Expression, ParamPattern, TSType } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import { chiefSignature } from '../syntax/chief-signature.ts';
import { constructedBy, findClassLineage } from './class-lineage.ts';
import { declaresLifetime } from './declares-lifetime.ts';
import type { DeclarationSource } from '../records/declaration-source.ts';
import { findDeclared } from '../declarations/find-declared.ts';
import type { ImportedName, InjectedParameter, InjectionShape } from './injection-shape.ts';
import type { ModuleRecord, Origin } from '../records/module-record.ts';
import { namedKey } from '../syntax/named-key.ts';

/** What reading a class as containers do needs of the graph. */
export interface InjectionSource extends DeclarationSource {
  recordOf(path: string): ModuleRecord | undefined;
  resolve(specifier: string, fromFile: string): string | undefined;
  originOf(path: string, exportName: string): Origin | undefined;
}

/** A name, or a name and a member of it. */
type Name = readonly [name: string, member?: string];

/** Reads the class at an origin as containers do; `undefined` if no class is declared there. */
export function findInjection(origin: Origin, source: InjectionSource): InjectionShape | undefined {
  const lineage = findClassLineage(origin, source);
  const [first] = lineage?.generations ?? [];
  if (lineage === undefined || first === undefined) return undefined;
  const owner = constructedBy(lineage);
  const none = lineage.isComplete ? [] : undefined;
  return {
    parameters: owner === undefined ? none : parametersOf(owner.node).map((each) => read(each, owner.path, source)),
    declaresLifetime: declaresLifetime(first.node),
  };
}

function parametersOf({ body }: Class): readonly ParamPattern[] {
  const constructors = body.body.flatMap((element) =>
    'kind' in element && element.kind === 'constructor' ? [element.value] : [],
  );
  return chiefSignature(constructors)?.params ?? [];
}

function read(parameter: ParamPattern, path: string, source: InjectionSource): InjectedParameter {
  const typeName = findTypeName(parameter);
  const type = typeName && findExport(typeName, path, source);
  const tokenName = findTokenName(parameter, typeName);
  const token = tokenName && findExport(tokenName, path, source);
  return {
    type: type && source.originOf(type.path, type.exportName),
    token: token?.isType === false && isClass(token, source) ? token : undefined,
  };
}

/** A decorator names the token in place of the type; one that does anything else leaves it unknown. */
function findTokenName(parameter: ParamPattern, typeName: Name | undefined): Name | undefined {
  const decorators = decoratorsOf(parameter);
  const [decorator] = decorators;
  if (decorator === undefined) return typeName;
  const given = decorators.length === 1 ? onlyArgument(decorator.expression) : undefined;
  return given && nameOf(given);
}

function findTypeName(parameter: ParamPattern): Name | undefined {
  const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const target = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  const type = target.typeAnnotation?.typeAnnotation;
  return type && nameOfType(type);
}

function nameOfType(type: TSType): Name | undefined {
  if (type.type !== 'TSTypeReference' || type.typeArguments !== null) return undefined;
  const { typeName } = type;
  if (typeName.type === 'Identifier') return [typeName.name];
  if (typeName.type !== 'TSQualifiedName' || typeName.left.type !== 'Identifier') return undefined;
  return [typeName.left.name, typeName.right.name];
}

function nameOf(expression: Expression): Name | undefined {
  const bare = bareExpression(expression);
  if (bare.type === 'Identifier') return [bare.name];
  if (bare.type !== 'MemberExpression' || bare.object.type !== 'Identifier') return undefined;
  const key = bare.property.type === 'PrivateIdentifier' ? undefined : namedKey(bare.property, bare.computed);
  return key === undefined ? undefined : [bare.object.name, key];
}

interface Decorator {
  readonly expression: Expression;
}

/** The parser's types deny some patterns the decorators that its trees have. */
function decoratorsOf(parameter: { readonly decorators?: readonly Decorator[] }): readonly Decorator[] {
  return parameter.decorators ?? [];
}

/** `X` of `@Inject(X)` */
function onlyArgument(decorator: Expression): Expression | undefined {
  if (decorator.type !== 'CallExpression' || decorator.arguments.length !== 1) return undefined;
  const [argument] = decorator.arguments;
  return argument === undefined || argument.type === 'SpreadElement' ? undefined : argument;
}

/** Finds the export that a name stands for at the top level of a module. */
function findExport(
  [name, member]: Name,
  path: string,
  { recordOf, resolve }: InjectionSource,
): (ImportedName & { readonly isType: boolean }) | undefined {
  const record = recordOf(path);
  const imported = record?.imports.get(name);
  if (imported === undefined) {
    const [exportName] =
      [...(record?.exports ?? [])].find(([, entry]) => entry.kind === 'local' && entry.localName === name) ?? [];
    if (exportName === undefined || member !== undefined) return undefined;
    return { path, specifier: undefined, exportName, isType: false };
  }
  const exportName = imported.importName === '*' ? member : member === undefined ? imported.importName : undefined;
  const target = resolve(imported.specifier, path);
  if (exportName === undefined || target === undefined) return undefined;
  return { path: target, specifier: imported.specifier, exportName, isType: imported.isType };
}

function isClass({ path, exportName }: ImportedName, source: InjectionSource): boolean {
  const origin = source.originOf(path, exportName);
  const declarations = origin === undefined ? [] : (findDeclared(origin, source)?.declarations ?? []);
  return declarations.some(({ type }) => type === 'ClassDeclaration' || type === 'ClassExpression');
}

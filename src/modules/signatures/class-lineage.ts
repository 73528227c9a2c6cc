import type { Class, Expression, ParamPattern } from 'oxc-parser';

import type { ClassTable, MemberShape } from './class-table.ts';
import type { DeclarationSource } from '../records/declaration-source.ts';
import { findDeclared, findNamed } from '../declarations/find-declared.ts';
import type { Origin } from '../records/module-record.ts';
import { isTypeScript } from '../syntax/parse-source.ts';
import { type OwnClass, readClass } from './read-class.ts';
import { isPlainHeir } from './is-plain-heir.ts';
import { readTypeIn } from '../annotations/read-type.ts';
import { type TypeParameterText, typeParameterTexts } from './type-parameter-texts.ts';
import type { ReadType } from '../annotations/type-shape.ts';

/** A class and the classes it extends, nearest first. */
export interface ClassLineage {
  readonly generations: readonly Generation[];
  /** The topmost class that could be read extends nothing. */
  readonly isComplete: boolean;
  /** Where the classes are declared that are extended, nearest first. */
  readonly bases: readonly Origin[];
}

/** One class of a lineage. */
export interface Generation {
  /** The module that declares it. */
  readonly path: string;
  readonly node: Class;
  readonly own: OwnClass;
  readonly readType: ReadType;
  readonly typeParameterTexts: readonly TypeParameterText[];
}

/** Finds the class at an origin and those it inherits from; `undefined` if no class is declared there. */
export function findClassLineage(origin: Origin, source: DeclarationSource): ClassLineage | undefined {
  const generations: Generation[] = [];
  const bases: Origin[] = [];
  let current: Origin | undefined = origin;
  while (current !== undefined) {
    const declared = findDeclared(current, source);
    const node = declared?.declarations.find(isClass);
    if (declared === undefined || node === undefined || generations.some((generation) => generation.node === node))
      break;
    const { path, declarations } = declared;
    const readType = readTypeIn(node, declared.readType);
    const own = readClass(node, isTypeScript(path), readType);
    // An interface of the same name adds members to the class.
    const isMerged = declarations.some(({ type }) => type === 'TSInterfaceDeclaration');
    generations.push({
      path,
      node,
      own: isMerged ? { ...own, isPartial: true } : own,
      readType,
      typeParameterTexts: typeParameterTexts(node.typeParameters, { path, source }, constructorsOf(node)),
    });
    if (own.superClass === undefined) return { generations, isComplete: true, bases };
    current = findBase(own.superClass, current, path, source);
    if (current !== undefined) bases.push(current);
  }
  return generations.length === 0 ? undefined : { generations, isComplete: false, bases };
}

/** The parameters of the constructor; one that extends another class may inherit that one's. */
function constructorsOf({ body, superClass }: Class): readonly (readonly ParamPattern[])[] {
  const own = body.body.flatMap((element) =>
    element.type === 'MethodDefinition' && element.kind === 'constructor' ? [element.value.params] : [],
  );
  return own.length === 0 && superClass === null ? [[]] : own;
}

/** A class of a namespace may extend one that stands beside it. */
function findBase(
  base: Expression,
  { localName }: Origin,
  path: string,
  source: DeclarationSource,
): Origin | undefined {
  const around = localName.slice(0, Math.max(0, localName.lastIndexOf('.')));
  const inner = around !== '' && base.type === 'Identifier' ? { path, localName: `${around}.${base.name}` } : undefined;
  const isInner = inner !== undefined && findDeclared(inner, source) !== undefined;
  return isInner ? inner : findNamed(base, path, source);
}

/** Puts the members of a lineage together: those of a subclass hide those of its base, private ones stay behind. */
export function tabulate({ generations, isComplete, bases }: ClassLineage): ClassTable {
  const members: MemberShape[] = [];
  const taken = new Set<string>();
  for (const [age, { own }] of generations.entries()) {
    const inherited = age === 0 ? own.members : own.members.flatMap(inherit);
    const visible = inherited.filter((member) => !taken.has(slotOf(member)));
    members.push(...visible);
    for (const member of visible) taken.add(slotOf(member));
  }
  const withConstructor = generations.find(({ own }) => own.parameters !== undefined);
  return {
    signatures: withConstructor?.own.signatures ?? (isComplete ? [[]] : []),
    isTyped: withConstructor?.own.isTyped ?? false,
    isStrict: withConstructor?.own.isStrict ?? isComplete,
    parameters: withConstructor?.own.parameters ?? (isComplete ? [] : undefined),
    members,
    isPartial: !isComplete || generations.some(({ own }) => own.isPartial),
    constructorVisibility: withConstructor?.own.constructorVisibility ?? 'public',
    isAbstract: generations[0]?.own.isAbstract === true,
    bases,
    twins: twinsIn(generations, bases),
    typeParameterTexts: generations[0]?.typeParameterTexts ?? [],
    typeParameters: generations[0]?.own.typeParameters ?? { least: 0, most: 0 },
  };
}

/** The bases down to the first class that makes a difference. */
function twinsIn(generations: readonly Generation[], bases: readonly Origin[]): readonly Origin[] {
  const other = generations.findIndex((heir, age) => {
    const base = generations[age + 1];
    return base === undefined || !isPlainHeir(heir, base);
  });
  return bases.slice(0, Math.max(0, other));
}

/** Private members stay behind, and what constructs a base class by its name does not construct the others. */
function inherit(member: MemberShape): readonly MemberShape[] {
  if (member.visibility === 'private') return [];
  return [member.making?.isPolymorphic === false ? { ...member, making: undefined } : member];
}

function slotOf({ name, isStatic }: MemberShape): string {
  return `${isStatic} ${name}`;
}

function isClass(declaration: { readonly type: string }): declaration is Class {
  return declaration.type === 'ClassDeclaration' || declaration.type === 'ClassExpression';
}

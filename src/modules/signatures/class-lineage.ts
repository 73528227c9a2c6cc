import type { Class, Expression, ParamPattern } from 'oxc-parser';

import type { DeclarationSource } from '../records/declaration-source.ts';
import { findDeclared, findNamed } from '../declarations/find-declared.ts';
import type { Origin } from '../records/module-record.ts';
import { isTypeScript } from '../syntax/parse-source.ts';
import { type OwnClass, readClass } from './read-class.ts';
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
    const own = readClass(node, isTypeScript(path));
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

/** The class whose constructor makes the instances; `undefined` if none of the lineage has one of its own. */
export function constructedBy({ generations }: Pick<ClassLineage, 'generations'>): Generation | undefined {
  return generations.find(({ own }) => own.constructors.length > 0);
}

function isClass(declaration: { readonly type: string }): declaration is Class {
  return declaration.type === 'ClassDeclaration' || declaration.type === 'ClassExpression';
}

import type { Expression, TSType } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import type { Callable } from '../syntax/callable.ts';
import { findClassLineage } from '../signatures/class-lineage.ts';
import { findAssignedMembers } from './find-assigned-members.ts';
import { findNamespaceMembers } from './find-namespace-members.ts';
import type { DeclarationSource } from '../records/declaration-source.ts';
import { type Declaration, findFunctionType } from '../declarations/find-declarations.ts';
import { type Declared, findDeclared, findNamed } from '../declarations/find-declared.ts';
import { findTypeMembers } from '../declarations/find-type-members.ts';
import type { Origin } from '../records/module-record.ts';
import { enumShape, functionShape, readExpressionShape } from './read-expression-shape.ts';
import { readInstanceShape } from './read-instance-shape.ts';
import { mergeShapes, readSignatures, readTypeShape } from './read-type-shape.ts';
import type { ShapeReader } from './shape-reader.ts';
import { typeText } from './type-text.ts';
import { kinOnly, objectShape, plainShape, unknownShape, type ValueShape } from './value-shape.ts';

/** Levels of members below the thing itself, and steps from name to name; code that needs more is not followed. */
const levels = 3;
const steps = 24;

/** Finds what the thing at an origin, or its static member, is and what can be asked of it. */
export function findShape(origin: Origin, member: string | undefined, source: DeclarationSource): ValueShape {
  const outer = member === undefined ? 1 : 2;
  const room: Room = { levels: levels + outer - 1, steps, outer, isResult: false, isLocal: false };
  const shape = new Reader(origin.path, source, room).origin(origin, 'value');
  return member === undefined ? shape : (shape.members.get(member)?.shape ?? unknownShape);
}

interface Room {
  readonly levels: number;
  readonly steps: number;
  /** Levels, from the outermost in, at which what calls give is read with its members; below, only whether it is plain. */
  readonly outer: number;
  readonly isResult: boolean;
  /** Inside of what a function gives, where names may be its own. */
  readonly isLocal: boolean;
}

class Reader implements ShapeReader {
  readonly path: string;
  readonly source: DeclarationSource;
  readonly #room: Room;

  constructor(path: string, source: DeclarationSource, room: Room) {
    this.path = path;
    this.source = source;
    this.#room = room;
  }

  readonly findMembers = (name: string): ReturnType<typeof findTypeMembers> => {
    const program = this.source.programOf(this.path);
    return program && findTypeMembers(program, name, { isWhole: true });
  };

  expression(expression: Expression): ValueShape {
    if (this.#isExhausted || (this.#room.isLocal && isName(expression))) return unknownShape;
    return readExpressionShape(expression, this.#next());
  }

  type(type: TSType): ValueShape {
    if (this.#room.steps <= 0) return unknownShape;
    const shape = readTypeShape(type, this.#next());
    return this.#room.levels > 0 || shape.kind === 'primitive' ? shape : unknownShape;
  }

  origin(origin: Origin, as: 'value' | 'type'): ValueShape {
    if (this.#isExhausted) return unknownShape;
    const declared = findDeclared(origin, this.source);
    if (declared === undefined) return as === 'type' ? kinOnly(this.#kinOf(origin)) : unknownShape;
    const reader = this.#next({ isResult: false, isLocal: false }, declared.path);
    return as === 'type' ? reader.#typed(origin, declared) : reader.#value(origin, declared);
  }

  inner(): Reader {
    const { levels: left, outer, isResult, isLocal } = this.#room;
    return this.#next({ levels: left - 1, outer: outer - 1, isLocal: isLocal || isResult });
  }

  result(): Reader {
    const { outer, levels: left } = this.#room;
    return this.#next({ levels: outer > 0 ? left - 1 : 0, outer: 0, isResult: true });
  }

  /** A name that a readable module neither declares nor imports is everybody's. */
  #kinOf(origin: Origin): string {
    const isGlobal = this.source.programOf(origin.path) !== undefined;
    return `type ${isGlobal ? `global ${origin.localName}` : keyOf(origin)}`;
  }

  get #isExhausted(): boolean {
    return this.#room.levels <= 0 || this.#room.steps <= 0;
  }

  #next(change: Partial<Room> = {}, path = this.path): Reader {
    return new Reader(path, this.source, { ...this.#room, steps: this.#room.steps - 1, ...change });
  }

  #value(origin: Origin, { path, declarations }: Declared): ValueShape {
    // A namespace alone is no type.
    const isType = declarations.some(({ type }) => /^TS(?!Declare|Module)|^Class/.test(type));
    if (declarations.some(isClass)) return { ...this.#members(origin, true), kind: 'class', isType: true };
    const calls = declarations.flatMap((declaration) => (isFunction(declaration) ? [declaration as Callable] : []));
    if (calls.length > 0) {
      const assigned = findAssignedMembers(origin.localName, this.source.programOf(path), this);
      const members = new Map([...assigned, ...findNamespaceMembers(origin, declarations, this)]);
      return { ...this.#asDeclared(functionShape(calls, this), origin), members, isType };
    }
    const value = declarations.find((declaration) => declaration.type === 'Value');
    if (value !== undefined) return { ...this.#variable(value), isType };
    const enums = declarations.filter((declaration) => declaration.type === 'TSEnumDeclaration');
    if (enums.length > 0) return enumShape(enums);
    return { ...this.#typed(origin, { path, declarations }), ...this.#asType(declarations) };
  }

  /** What callers are given is what the type of the variable says that keeps the function. */
  #asDeclared(shape: ValueShape, { localName }: Origin): ValueShape {
    const program = this.source.programOf(this.path);
    const type = program && findFunctionType(program, localName);
    const declared = type && this.type(type).call;
    if (shape.call === undefined || declared === undefined) return shape;
    const { result, mayGiveNothing } = declared;
    return { ...shape, call: { ...shape.call, mayGiveNothing, result: isKnown(result) ? result : shape.call.result } };
  }

  #asType(declarations: readonly Declaration[]): Pick<ValueShape, 'isType' | 'kind' | 'text'> {
    const isModule = declarations.some(({ type }) => type === 'TSModuleDeclaration');
    return { kind: isModule ? 'unknown' : 'type', text: typeText(declarations, this), isType: true };
  }

  /** What an annotation tells goes for everybody; what it leaves open, the value tells. */
  #variable({ value, declaredType }: Extract<Declaration, { type: 'Value' }>): ValueShape {
    const declared = declaredType === undefined ? undefined : this.type(declaredType);
    if (declared !== undefined && declared.kind !== 'unknown' && declared.kind !== 'primitive') return declared;
    const given = value === undefined ? unknownShape : this.expression(value);
    if (declared === undefined || given.kind === 'constant') return given;
    if (declared.kind === 'primitive') return declared;
    return { ...given, kin: declared.kin ?? given.kin, isPartial: true };
  }

  /** What is of the type that the declarations name. */
  #typed(origin: Origin, { declarations }: Pick<Declared, 'path' | 'declarations'>): ValueShape {
    const kin = `type ${keyOf(origin)}`;
    if (declarations.some(isClass)) return { ...this.#members(origin, false), kin };
    const alias = declarations.find(({ type }) => type === 'TSTypeAliasDeclaration');
    if (alias?.type === 'TSTypeAliasDeclaration') return { ...this.type(alias.typeAnnotation), kin };
    if (declarations.some(({ type }) => type === 'TSEnumDeclaration')) return plainShape('primitive', kin);
    const interfaces = declarations.filter((declaration) => declaration.type === 'TSInterfaceDeclaration');
    if (interfaces.length === 0) return { ...unknownShape, kin };
    const parents = interfaces.flatMap(({ extends: heritage }) =>
      heritage.map(({ expression }) => {
        const parent = findNamed(expression, this.path, this.source);
        return parent === undefined ? unknownShape : this.origin(parent, 'type');
      }),
    );
    const own = interfaces.map(({ body }) => readSignatures(body.body, this));
    return { ...mergeShapes([...own, ...parents]), kin };
  }

  #members(origin: Origin, isStatic: boolean): ValueShape {
    const lineage = findClassLineage(origin, this.source);
    if (lineage === undefined) return objectShape(new Map(), true);
    return readInstanceShape(lineage, { isStatic, readerAt: (path) => this.#next({}, path) });
  }
}

function isKnown({ kind, kin }: ValueShape): boolean {
  return kind !== 'unknown' || kin !== undefined;
}

function keyOf({ path, localName }: Origin): string {
  return `${path}#${localName}`;
}

function isClass({ type }: Declaration): boolean {
  return type === 'ClassDeclaration' || type === 'ClassExpression';
}

function isFunction({ type }: Declaration): boolean {
  return type.includes('Function');
}

function isName(expression: Expression): boolean {
  const bare = bareExpression(expression);
  return bare.type === 'Identifier' || bare.type === 'MemberExpression' || bare.type === 'CallExpression';
}

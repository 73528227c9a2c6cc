import type ts from 'typescript';
import type { Construction } from './construction.ts';
import type { Compiler } from './load-compiler.ts';
import { findClassOf } from './module-exports.ts';

/** A class that a construction makes an instance of, and how it is named there. */
export interface ConstructedClass {
  readonly declaration: ts.ClassDeclaration;
  readonly way: Construction['way'];
}

/** The classes that an expression makes instances of, base classes included; none for most expressions. */
export function constructedClasses(
  node: ts.Node,
  checker: ts.TypeChecker,
  compiler: Compiler,
): readonly ConstructedClass[] {
  const finder = new ClassFinder(checker, compiler);
  if (compiler.isNewExpression(node)) return finder.find(node.expression);
  if (!compiler.isCallExpression(node)) return [];
  const [target] = node.arguments;
  const callee = node.expression.getText();
  if (callee === 'Reflect.construct')
    return target === undefined || node.arguments.length !== 2 ? [] : finder.find(target);
  if (callee !== 'Object.create') return finder.findGiven(node);
  const isBare = target !== undefined && compiler.isPropertyAccessExpression(target);
  return isBare && target.name.text === 'prototype' ? finder.find(target.expression) : [];
}

class ClassFinder {
  readonly #checker: ts.TypeChecker;
  readonly #compiler: Compiler;

  constructor(checker: ts.TypeChecker, compiler: Compiler) {
    this.#checker = checker;
    this.#compiler = compiler;
  }

  /** What a value that is constructed can be. */
  find(expression: ts.Expression): readonly ConstructedClass[] {
    const target = this.#bare(expression);
    const named = this.#classNamedBy(target);
    const first = named === undefined ? this.#classesOfType(target) : [{ declaration: named, way: 'direct' as const }];
    const written = named === undefined ? this.#expressionsOfType(target) : [];
    return [...this.#withBases(first), ...written.flatMap((each) => this.#subclassesFor(each))];
  }

  /** What a static method gives of which the class that it belongs to is said to be the result, or the promised one. */
  findGiven(call: ts.CallExpression): readonly ConstructedClass[] {
    const signature = this.#checker.getResolvedSignature(call);
    const owner = signature?.declaration && this.#ownerOf(signature.declaration);
    if (signature === undefined || owner === undefined) return [];
    const result = this.#checker.getReturnTypeOfSignature(signature);
    const declaration = this.#classNamed((this.#checker.getAwaitedType(result) ?? result).getSymbol());
    if (declaration === undefined) return [];
    const found = this.#withBases([{ declaration, way: 'method' }]);
    return found.some((each) => each.declaration === owner) ? found : [];
  }

  /** The class of which a function is a static method, or a static field. */
  #ownerOf(method: ts.Node): ts.ClassDeclaration | undefined {
    const ts = this.#compiler;
    const member = ts.isMethodDeclaration(method) ? method : method.parent;
    if (!ts.isMethodDeclaration(member) && !ts.isPropertyDeclaration(member)) return undefined;
    const isStatic = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
    return isStatic && ts.isClassDeclaration(member.parent) ? member.parent : undefined;
  }

  #withBases(classes: readonly ConstructedClass[]): readonly ConstructedClass[] {
    return [...classes, ...classes.flatMap(({ declaration }) => this.#subclassesFor(declaration))];
  }

  #subclassesFor(declaration: ts.ClassLikeDeclaration): readonly ConstructedClass[] {
    return this.#basesOf(declaration).map((base) => ({ declaration: base, way: 'subclass' }));
  }

  /** The expression without what does not change its value. */
  #bare(expression: ts.Expression): ts.Expression {
    const ts = this.#compiler;
    if (
      ts.isParenthesizedExpression(expression) ||
      ts.isAsExpression(expression) ||
      ts.isTypeAssertionExpression(expression) ||
      ts.isNonNullExpression(expression) ||
      ts.isSatisfiesExpression(expression) ||
      ts.isExpressionWithTypeArguments(expression)
    ) {
      return this.#bare(expression.expression);
    }
    return expression;
  }

  #classNamedBy(target: ts.Expression): ts.ClassDeclaration | undefined {
    const name = this.#compiler.isPropertyAccessExpression(target) ? target.name : target;
    const symbol = this.#checker.getSymbolAtLocation(name);
    return this.#classNamed(symbol);
  }

  #classesOfType(target: ts.Expression): readonly ConstructedClass[] {
    return this.#constructedTypes(target)
      .flatMap((part) => this.#classNamed(part.getSymbol()) ?? [])
      .map((declaration) => ({ declaration, way: 'value' }));
  }

  /** Classes without a declaration: `new (class extends X {})()`. */
  #expressionsOfType(target: ts.Expression): readonly ts.ClassExpression[] {
    return this.#constructedTypes(target)
      .flatMap((part) => part.getSymbol()?.declarations ?? [])
      .filter((declaration) => this.#compiler.isClassExpression(declaration));
  }

  #constructedTypes(target: ts.Expression): readonly ts.Type[] {
    const type = this.#checker.getTypeAtLocation(target);
    const parts = type.isUnion() ? type.types : [type];
    return parts.filter((part) => part.getConstructSignatures().length > 0);
  }

  #basesOf(declaration: ts.ClassLikeDeclaration): readonly ts.ClassDeclaration[] {
    const clause = declaration.heritageClauses?.find(({ token }) => token === this.#compiler.SyntaxKind.ExtendsKeyword);
    const base = clause?.types[0]?.expression;
    return base === undefined ? [] : this.find(base).map((each) => each.declaration);
  }

  #classNamed(symbol: ts.Symbol | undefined): ts.ClassDeclaration | undefined {
    return symbol && findClassOf(symbol, this.#checker, this.#compiler);
  }
}

import type ts from 'typescript';
import type { Compiler } from './load-compiler.ts';

/** What a module exports, by name, each with the class that it is in the end; other exports are left out. */
export function exportedClasses(
  module: ts.SourceFile,
  checker: ts.TypeChecker,
  compiler: Compiler,
): ReadonlyMap<string, ts.ClassDeclaration> {
  const symbol = checker.getSymbolAtLocation(module);
  const classes = new Map<string, ts.ClassDeclaration>();
  for (const exported of symbol === undefined ? [] : checker.getExportsOfModule(symbol)) {
    const declaration = findClassOf(exported, checker, compiler);
    if (declaration !== undefined) classes.set(exported.name, declaration);
  }
  return classes;
}

/** The class that a name stands for, once imports and re-exports are followed. */
export function findClassOf(
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
  compiler: Compiler,
): ts.ClassDeclaration | undefined {
  const isAlias = (symbol.flags & compiler.SymbolFlags.Alias) !== 0;
  const { declarations = [] } = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  return declarations.find((each) => compiler.isClassDeclaration(each));
}

import type ts from 'typescript';
import type { CheckedFile, CodeBase } from './code-base.ts';
import { exportedClasses, findClassOf } from './module-exports.ts';
import type { Report } from './plugin-linter.ts';

/** Tells whether what a rule says of a reference is true, by what the compiler knows. */
export class ReferenceJudge {
  readonly #codeBase: CodeBase;
  readonly #files: ReadonlyMap<string, CheckedFile>;
  readonly #references: ReadonlySet<string>;

  /** @param references of the deprecated classes, as `<file>#<name of the class>` */
  constructor(codeBase: CodeBase, references: ReadonlySet<string>) {
    this.#codeBase = codeBase;
    this.#files = codeBase.files();
    this.#references = references;
  }

  /** Does something in the place of a report stand for one of the classes, or for a module that exports one? */
  isTrue(report: Report): boolean {
    const checked = this.#files.get(report.file);
    if (checked === undefined) return false;
    const { sourceFile } = checked;
    const offsetOf = ({ line, column }: { line: number; column: number }): number =>
      sourceFile.getPositionOfLineAndCharacter(line - 1, column - 1);
    const [start, end] = [offsetOf(report), offsetOf(report.end)];
    const isTrueIn = (node: ts.Node): boolean => {
      if (node.end <= start || node.getStart(sourceFile) >= end) return false;
      return this.#isClass(node, checked) || this.#codeBase.compiler.forEachChild(node, isTrueIn) === true;
    };
    return isTrueIn(sourceFile);
  }

  #isClass(node: ts.Node, { checker }: CheckedFile): boolean {
    const { compiler } = this.#codeBase;
    if (compiler.isStringLiteral(node)) return this.#isModule(checker.getSymbolAtLocation(node), checker);
    if (!compiler.isIdentifier(node)) return false;
    if (this.#isModule(this.#originalOf(node, checker), checker)) return true;
    const symbols = [checker.getSymbolAtLocation(node), checker.getTypeAtLocation(node).getSymbol()];
    return symbols.some((symbol) => {
      const declaration = symbol && findClassOf(symbol, checker, compiler);
      return declaration !== undefined && this.#references.has(this.#keyOf(declaration));
    });
  }

  /** What an imported or exported name stands for. */
  #originalOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
    const symbol = checker.getSymbolAtLocation(name);
    const isAlias = symbol !== undefined && (symbol.flags & this.#codeBase.compiler.SymbolFlags.Alias) !== 0;
    return isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  /** Is it a module that exports one of the classes? A namespace is one. */
  #isModule(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): boolean {
    const [module] = symbol?.declarations ?? [];
    if (module === undefined || !this.#codeBase.compiler.isSourceFile(module)) return false;
    const classes = exportedClasses(module, checker, this.#codeBase.compiler);
    return [...classes.values()].some((declaration) => this.#references.has(this.#keyOf(declaration)));
  }

  #keyOf(declaration: ts.ClassDeclaration): string {
    return `${this.#codeBase.nameOf(declaration.getSourceFile()) ?? ''}#${declaration.name?.text ?? 'Default'}`;
  }
}

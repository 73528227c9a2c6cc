import type ts from 'typescript';
import type { CheckedFile, CodeBase } from './code-base.ts';
import { constructedClasses } from './constructed-classes.ts';
import type { Construction } from './construction.ts';
import { isAwaitLegal } from './is-await-legal.ts';
import { exportedClasses } from './module-exports.ts';

const shownText = 90;

/** Every construction of an exported class of the code base by what the compiler knows, outside the class's module. */
export function findConstructions(codeBase: CodeBase): readonly Construction[] {
  const finder = new Finder(codeBase);
  return [...codeBase.files()].flatMap(([file, checked]) => finder.find(file, checked));
}

class Finder {
  readonly #codeBase: CodeBase;
  readonly #exports = new Map<ts.SourceFile, ReadonlyMap<ts.ClassDeclaration, string>>();

  constructor(codeBase: CodeBase) {
    this.#codeBase = codeBase;
  }

  find(file: string, checked: CheckedFile): readonly Construction[] {
    const found: Construction[] = [];
    const visit = (node: ts.Node): void => {
      found.push(...this.#constructionsAt(node, file, checked));
      this.#codeBase.compiler.forEachChild(node, visit);
    };
    visit(checked.sourceFile);
    return found;
  }

  #constructionsAt(node: ts.Node, file: string, checked: CheckedFile): readonly Construction[] {
    const { sourceFile, checker } = checked;
    const { compiler } = this.#codeBase;
    return constructedClasses(node, checker, compiler).flatMap(({ declaration, way }) => {
      const reference = this.#findReference(declaration, checker);
      if (reference === undefined || declaration.getSourceFile() === sourceFile) return [];
      const { line, character } = sourceFile.getLineAndCharacterOfPosition(node.getStart(sourceFile));
      const text = node.getText(sourceFile).replaceAll(/\s+/gu, ' ').slice(0, shownText);
      const mayAwait = isAwaitLegal(node, checked, compiler);
      return [{ file, line: line + 1, column: character + 1, reference, way, mayAwait, text }];
    });
  }

  /** `undefined` for a class of a package, and for one that its module keeps to itself. */
  #findReference(declaration: ts.ClassDeclaration, checker: ts.TypeChecker): string | undefined {
    const module = declaration.getSourceFile();
    const file = this.#codeBase.nameOf(module);
    if (file === undefined || module.isDeclarationFile) return undefined;
    const names = this.#exports.get(module) ?? this.#exportNames(module, checker);
    this.#exports.set(module, names);
    const name = names.get(declaration);
    return name === undefined ? undefined : `${file}#${name}`;
  }

  #exportNames(module: ts.SourceFile, checker: ts.TypeChecker): ReadonlyMap<ts.ClassDeclaration, string> {
    const classes = exportedClasses(module, checker, this.#codeBase.compiler);
    return new Map([...classes].map(([name, declaration]) => [declaration, name]));
  }
}

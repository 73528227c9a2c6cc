import type ts from 'typescript';
import type { CodeBase } from './code-base.ts';
import type { FoundClass } from './deprecated-class.ts';
import type { Compiler } from './load-compiler.ts';
import { exportedClasses } from './module-exports.ts';

/** A class cannot be migrated by this program. */
export class ClassError extends Error {
  override readonly name = 'ClassError';
}

/**
 * Finds an exported class by its reference; the extension of its module may be left out.
 *
 * @throws {ClassError} when there is none, or none of which instances are made with `new`.
 */
export function findClass(reference: string, codeBase: CodeBase): FoundClass {
  const { compiler } = codeBase;
  const [module = '', exportName = ''] = reference.replace(/^\.\//u, '').split('#');
  const files = [...codeBase.files()];
  const [file, checked] = files.find(([each]) => each === module || withoutExtension(each) === module) ?? [];
  if (file === undefined || checked === undefined) throw new ClassError(`There is no module ${module} in the project.`);
  const { checker, sourceFile } = checked;
  const declaration = exportedClasses(sourceFile, checker, compiler).get(exportName);
  if (declaration === undefined) throw new ClassError(`${file} exports no class '${exportName}'.`);
  if (declaration.getSourceFile() !== sourceFile) {
    throw new ClassError(`${file} only passes '${exportName}' on; name the module that declares it.`);
  }
  const obstacle = findObstacle(declaration, checker, compiler);
  if (obstacle !== undefined) throw new ClassError(`${reference} ${obstacle}.`);
  const name = declaration.name?.text ?? 'Default';
  return { reference: `${file}#${exportName}`, file, exportName, name, declaration, checker };
}

/** The signatures of a class's constructor, or of the one that it inherits. */
export function constructorsOf(declaration: ts.ClassDeclaration, checker: ts.TypeChecker): readonly ts.Signature[] {
  const symbol = checker.getTypeAtLocation(declaration).getSymbol();
  return symbol === undefined ? [] : checker.getTypeOfSymbol(symbol).getConstructSignatures();
}

function withoutExtension(file: string): string {
  return file.replace(/\.[cm]?[jt]sx?$/u, '');
}

function findObstacle(
  declaration: ts.ClassDeclaration,
  checker: ts.TypeChecker,
  compiler: Compiler,
): string | undefined {
  const { Abstract, Private, Protected } = compiler.ModifierFlags;
  const has = (node: ts.Declaration, flags: number): boolean => (compiler.getCombinedModifierFlags(node) & flags) !== 0;
  if (has(declaration, Abstract)) return 'is abstract';
  const constructors = constructorsOf(declaration, checker);
  // A constructor that is not written has no declaration.
  const written = constructors.flatMap(({ declaration: each }) => (each === undefined ? [] : [each]));
  const isHidden = constructors.length === 0 || written.some((each) => has(each, Private | Protected));
  return isHidden ? 'has no public constructor' : undefined;
}

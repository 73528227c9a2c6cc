import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type ts from 'typescript';
import type { CheckedFile } from './code-base.ts';
import type { Compiler } from './load-compiler.ts';

/** May an `await` stand in the place of `node`, by the rules of the language and the options of the project? */
export function isAwaitLegal(node: ts.Node, { sourceFile, options }: CheckedFile, compiler: Compiler): boolean {
  let child = node;
  for (let parent = node.parent; !compiler.isSourceFile(parent); child = parent, parent = parent.parent) {
    if (compiler.isFunctionLike(parent)) {
      if (isBeforeFunction(child, parent, compiler)) continue;
      return isAsync(parent, compiler) && 'body' in parent && parent.body === child;
    }
    if (compiler.isPropertyDeclaration(parent) && parent.initializer === child) return false;
    if (compiler.isClassStaticBlockDeclaration(parent) || compiler.isEnumMember(parent)) return false;
    if (compiler.isModuleBlock(parent)) return false;
  }
  return hasTopLevelAwait(sourceFile, options, compiler);
}

/** The computed name and the decorators of a method are evaluated outside of it. */
function isBeforeFunction(child: ts.Node, owner: ts.Node, compiler: Compiler): boolean {
  return compiler.isDecorator(child) || (compiler.isComputedPropertyName(child) && compiler.isClassElement(owner));
}

function isAsync(owner: ts.Node, compiler: Compiler): boolean {
  const modifiers = compiler.canHaveModifiers(owner) ? compiler.getModifiers(owner) : undefined;
  return modifiers?.some(({ kind }) => kind === compiler.SyntaxKind.AsyncKeyword) === true;
}

/** Node must take the file for a module, too, which the compiler alone does not see to. */
function hasTopLevelAwait(sourceFile: ts.SourceFile, options: ts.CompilerOptions, compiler: Compiler): boolean {
  if (!compiler.isExternalModule(sourceFile) || !isNodeModule(sourceFile.fileName)) return false;
  const byDefault = Number(compiler.version.split('.')[0]) >= 6 ? compiler.ModuleKind.ESNext : 0;
  const { target = byDefault, module = byDefault } = options;
  return target >= compiler.ScriptTarget.ES2017 && module >= compiler.ModuleKind.ES2022;
}

function isNodeModule(file: string): boolean {
  if (/\.[cm][jt]s$/u.test(file)) return /\.m[jt]s$/u.test(file);
  const manifest = findManifest(path.dirname(file));
  return manifest !== undefined && (JSON.parse(readFileSync(manifest, 'utf8')) as { type?: unknown }).type === 'module';
}

function findManifest(folder: string): string | undefined {
  const manifest = path.join(folder, 'package.json');
  if (existsSync(manifest)) return manifest;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : findManifest(parent);
}

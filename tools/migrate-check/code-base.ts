import path from 'node:path';
import type ts from 'typescript';
import type { Compiler } from './load-compiler.ts';
import { Project } from './project.ts';

/** A complaint of the compiler. */
export interface Problem {
  /** Relative to the code base, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

/** A file as one of the projects sees it. */
export interface CheckedFile {
  readonly sourceFile: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  readonly options: ts.CompilerOptions;
}

/** The sources of some TypeScript projects in one folder, as the compiler sees them. */
export class CodeBase {
  readonly compiler: Compiler;
  readonly #folder: string;
  readonly #projects: readonly Project[];
  #files: ReadonlyMap<string, CheckedFile> | undefined;

  /**
   * @param projects tsconfig files, relative to the folder
   * @throws {Error} when one of them cannot be read
   */
  constructor(compiler: Compiler, folder: string, projects: readonly string[]) {
    this.compiler = compiler;
    this.#folder = folder;
    this.#projects = projects.map((project) => new Project(compiler, path.join(folder, project)));
  }

  /** Takes in a module that no tsconfig may know, wherever the module beside it is known. */
  addModule(file: string, beside: string): void {
    for (const project of this.#projects)
      project.addModule(path.join(this.#folder, file), path.join(this.#folder, beside));
  }

  /** Takes notice of what changed on the disk. */
  reload(): void {
    this.#files = undefined;
    for (const project of this.#projects) project.reload();
  }

  /** Every source in the folder once, by its path relative to the folder; declaration files and data are none. */
  files(): ReadonlyMap<string, CheckedFile> {
    this.#files ??= this.#findFiles();
    return this.#files;
  }

  #findFiles(): ReadonlyMap<string, CheckedFile> {
    const files = new Map<string, CheckedFile>();
    for (const { program, checker, options } of this.#projects) {
      for (const sourceFile of program.getSourceFiles()) {
        const file = this.nameOf(sourceFile);
        if (file === undefined || sourceFile.isDeclarationFile || files.has(file)) continue;
        if (program.isSourceFileFromExternalLibrary(sourceFile) || file.endsWith('.json')) continue;
        files.set(file, { sourceFile, checker, options });
      }
    }
    return files;
  }

  problems(): readonly Problem[] {
    return this.#projects.flatMap((project) => project.diagnostics()).flatMap((each) => this.#problemOf(each));
  }

  /** How many of the packages and modules that the sources import by name can be found. */
  resolvedImports(): { readonly found: number; readonly all: number } {
    const wanted = new Map<string, boolean>();
    for (const { sourceFile, checker } of this.files().values()) {
      for (const specifier of this.specifiersOf(sourceFile)) {
        if (specifier.text.startsWith('.')) continue;
        const isFound = checker.getSymbolAtLocation(specifier) !== undefined;
        wanted.set(specifier.text, (wanted.get(specifier.text) ?? false) || isFound);
      }
    }
    return { found: [...wanted.values()].filter(Boolean).length, all: wanted.size };
  }

  /** What the import and export statements of a file name. */
  specifiersOf(sourceFile: ts.SourceFile): readonly ts.StringLiteral[] {
    const ts = this.compiler;
    return sourceFile.statements.flatMap((statement) => {
      const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
      const specifier = isImport ? statement.moduleSpecifier : undefined;
      return specifier !== undefined && ts.isStringLiteral(specifier) ? [specifier] : [];
    });
  }

  #problemOf({ file, start = 0, code, messageText }: ts.Diagnostic): readonly Problem[] {
    const name = file && this.nameOf(file);
    if (file === undefined || name === undefined) return [];
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    const message = this.compiler.flattenDiagnosticMessageText(messageText, '\n');
    return [{ file: name, line, code, message }];
  }

  /** The path of a file relative to the code base, with `/`; `undefined` for one outside, such as of a package. */
  nameOf({ fileName }: ts.SourceFile): string | undefined {
    const relative = path.relative(this.#folder, fileName);
    const isInside = !relative.startsWith('..') && !path.isAbsolute(relative) && !relative.includes('node_modules');
    return isInside ? relative.split(path.sep).join('/') : undefined;
  }
}

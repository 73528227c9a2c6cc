import path from 'node:path';
import ts from 'typescript';

/** One complaint of the compiler about a text. */
export interface TypeProblem {
  readonly code: number;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** Files that the checker only parses. */
export const JAVASCRIPT = /\.[cm]?jsx?$/u;
const UNUSED_IS_NO_PROBLEM: ts.CompilerOptions = { noUnusedLocals: false, noUnusedParameters: false };

// Shared, so that the library files are parsed once however many projects a test file opens.
const documents = ts.createDocumentRegistry();
const checkers = new Map<string, TypeChecker>();

/** The one checker of a project folder. */
export function typeCheckerOf(folder: string): TypeChecker {
  const known = checkers.get(folder);
  if (known !== undefined) return known;
  const checker = new TypeChecker(folder);
  checkers.set(folder, checker);
  return checker;
}

/** Compiles texts as if they were files of a project, under the project's own tsconfig. */
export class TypeChecker {
  readonly #folder: string;
  readonly #service: ts.LanguageService;
  readonly #overlay = new Map<string, string>();
  #generation = 0;

  constructor(folder: string, overrides: ts.CompilerOptions = {}) {
    this.#folder = folder;
    const { fileNames, options } = parseConfig(folder);
    const host = this.#host(fileNames, { ...options, ...UNUSED_IS_NO_PROBLEM, ...overrides });
    this.#service = ts.createLanguageService(host, documents);
  }

  /** What the compiler says about one text; JavaScript is only parsed. */
  check(filename: string, text: string): readonly TypeProblem[] {
    return this.checkAll({ [filename]: text });
  }

  /** What the compiler says about texts that see each other, by file name relative to the project. */
  checkAll(files: Readonly<Record<string, string>>): readonly TypeProblem[] {
    return [...this.checkEach(new Map(Object.entries(files))).values()].flat();
  }

  /** The same, with the complaints about each file under its name. */
  checkEach(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly TypeProblem[]> {
    this.#generation += 1;
    this.#overlay.clear();
    for (const [filename, text] of files) this.#overlay.set(path.resolve(this.#folder, filename), text);
    const found = [...files.keys()].map((filename) => {
      const problems = this.#diagnose(path.resolve(this.#folder, filename)).map(problemOf);
      return [filename, problems] as const;
    });
    return new Map(found);
  }

  /** The files which a text brings into the program and which say something to all of it, beside modules of their own. */
  findGlobals(text: string): readonly string[] {
    const own = new Set(this.#filesWith('').map(({ fileName }) => fileName));
    const added = this.#filesWith(text).filter(({ fileName }) => !own.has(fileName));
    return added
      .filter((file) => !ts.isExternalModule(file) || /\bdeclare\s+global\b/u.test(file.text))
      .map(({ fileName }) => fileName);
  }

  #filesWith(text: string): readonly ts.SourceFile[] {
    this.#generation += 1;
    this.#overlay.clear();
    this.#overlay.set(path.resolve(this.#folder, 'importer.ts'), `${text}\nexport {};`);
    return this.#service.getProgram()?.getSourceFiles() ?? [];
  }

  #diagnose(file: string): readonly ts.Diagnostic[] {
    const syntactic = this.#service.getSyntacticDiagnostics(file);
    return JAVASCRIPT.test(file) ? syntactic : [...syntactic, ...this.#service.getSemanticDiagnostics(file)];
  }

  #host(fileNames: readonly string[], options: ts.CompilerOptions): ts.LanguageServiceHost {
    const readText = (file: string): string | undefined => this.#overlay.get(file) ?? ts.sys.readFile(file);
    return {
      getCompilationSettings: () => options,
      getCurrentDirectory: () => this.#folder,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getScriptFileNames: () => [...new Set([...fileNames, ...this.#overlay.keys()])],
      getScriptVersion: (file) => (this.#overlay.has(file) ? String(this.#generation) : 'on disk'),
      getScriptSnapshot: (file) => {
        const text = readText(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      fileExists: (file) => this.#overlay.has(file) || ts.sys.fileExists(file),
      readFile: readText,
      directoryExists: ts.sys.directoryExists.bind(ts.sys),
      getDirectories: ts.sys.getDirectories.bind(ts.sys),
      readDirectory: ts.sys.readDirectory.bind(ts.sys),
    };
  }
}

function parseConfig(folder: string): ts.ParsedCommandLine {
  const parsed = ts.getParsedCommandLineOfConfigFile(path.join(folder, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  });
  if (parsed === undefined) throw new Error(`${folder} has no readable tsconfig.json.`);
  return parsed;
}

function problemOf({ code, file, start, messageText }: ts.Diagnostic): TypeProblem {
  const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
  return { code, line, message: ts.flattenDiagnosticMessageText(messageText, '\n') };
}

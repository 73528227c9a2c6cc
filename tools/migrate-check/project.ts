import { createRequire } from 'node:module';
import type ts from 'typescript';
import type { Compiler } from './load-compiler.ts';

/** What does not bear upon whether sources have the right types, but needs folders, files or time. */
const overrides = {
  noEmit: true,
  composite: false,
  incremental: false,
  declaration: false,
  declarationMap: false,
  emitDeclarationOnly: false,
  isolatedDeclarations: false,
  skipLibCheck: true,
  // Files of another project may be in the program.
  rootDir: '/',
  allowImportingTsExtensions: true,
} satisfies ts.CompilerOptions;

/** What TypeScript took for granted before version 6. */
const formerDefaults = {
  strict: false,
  types: ['*'],
  noUncheckedSideEffectImports: false,
} satisfies ts.CompilerOptions;

/** The program of one tsconfig. After a change only what the change can reach is checked again. */
export class Project {
  readonly #compiler: Compiler;
  readonly #config: ts.ParsedCommandLine;
  readonly #defaults: ts.CompilerOptions;
  readonly #host: ts.CompilerHost;
  readonly #added: string[] = [];
  readonly #parsed = new Map<string, ts.SourceFile>();
  #builder: ts.SemanticDiagnosticsBuilderProgram;

  /** @throws {Error} when the tsconfig cannot be read, or has no files. */
  constructor(compiler: Compiler, tsconfig: string) {
    this.#compiler = compiler;
    this.#config = parsedConfig(compiler, tsconfig);
    this.#defaults = isForOlder(compiler, tsconfig) ? formerDefaults : {};
    this.#host = this.#keepingHost(compiler.createIncrementalCompilerHost(this.options));
    this.#builder = this.#build();
  }

  get options(): ts.CompilerOptions {
    return { ...this.#defaults, ...this.#config.options, ...overrides };
  }

  get program(): ts.Program {
    return this.#builder.getProgram();
  }

  get checker(): ts.TypeChecker {
    return this.program.getTypeChecker();
  }

  addModule(file: string, beside: string): void {
    if (this.program.getSourceFile(beside) !== undefined) this.#added.push(file);
  }

  reload(): void {
    this.#builder = this.#build(this.#builder);
  }

  diagnostics(): readonly ts.Diagnostic[] {
    return [...this.#builder.getSyntacticDiagnostics(), ...this.#builder.getSemanticDiagnostics()];
  }

  #build(before?: ts.SemanticDiagnosticsBuilderProgram): ts.SemanticDiagnosticsBuilderProgram {
    const roots = [...this.#config.fileNames, ...this.#added];
    return this.#compiler.createSemanticDiagnosticsBuilderProgram(roots, this.options, this.#host, before);
  }

  /** A host that parses a file again only when its text has changed. */
  #keepingHost(host: ts.CompilerHost): ts.CompilerHost {
    return {
      ...host,
      getSourceFile: (file, ...rest) => {
        const known = this.#parsed.get(file);
        if (known !== undefined && known.text === host.readFile(file)) return known;
        const parsed = host.getSourceFile(file, ...rest);
        if (parsed !== undefined) this.#parsed.set(file, parsed);
        return parsed;
      },
    };
  }
}

/** Does a compiler stand in for one that is so old that it knows other defaults? */
function isForOlder({ version }: Compiler, tsconfig: string): boolean {
  const majorOf = (text: string): number => Number(text.split('.')[0]);
  try {
    const installed = createRequire(tsconfig)('typescript/package.json') as { readonly version: string };
    return majorOf(installed.version) < 6 && majorOf(version) >= 6;
  } catch {
    return false;
  }
}

function parsedConfig(compiler: Compiler, tsconfig: string): ts.ParsedCommandLine {
  const fail = (diagnostic: ts.Diagnostic): never => {
    throw new Error(`${tsconfig}: ${compiler.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`);
  };
  const host = { ...compiler.sys, onUnRecoverableConfigFileDiagnostic: fail };
  const config = compiler.getParsedCommandLineOfConfigFile(tsconfig, undefined, host);
  if (config === undefined) throw new Error(`${tsconfig} cannot be read.`);
  if (config.fileNames.length === 0) throw new Error(`${tsconfig} names no files.`);
  return config;
}

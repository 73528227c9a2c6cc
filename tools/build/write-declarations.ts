import path from 'node:path';
import ts from 'typescript';
import { inRepository, root } from '../repository.ts';

/**
 * Writes the declarations of a module, and of those whose types it shows, below `dist`. They import each other by the
 * names of the built files, as every version of TypeScript understands them.
 *
 * @param entry relative to the root of the repository
 * @throws {Error} with what the compiler says where a declaration cannot be made
 */
export function writeDeclarations(entry: string): void {
  const program = ts.createProgram([inRepository(entry)], optionsOf('src/tsconfig.json'));
  const pending = [inRepository(entry)];
  for (const file of pending) {
    for (const shown of declare(program, file)) if (!pending.includes(shown)) pending.push(shown);
  }
}

/** The modules that the declarations of a module name. */
function declare(program: ts.Program, file: string): readonly string[] {
  const source = program.getSourceFile(file);
  const shown: string[] = [];
  const write: ts.WriteFileCallback = (name, text) => {
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith('.')) shown.push(path.resolve(path.dirname(file), fileName));
    }
    ts.sys.writeFile(name, text.replaceAll(/(?<=['"]\.{1,2}\/[^'"\n]*)\.ts(?=['"])/gu, '.js'));
  };
  const { diagnostics } = program.emit(source, write, undefined, true);
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, host));
  return shown;
}

function optionsOf(configuration: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(inRepository(configuration), (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(inRepository(configuration)));
  return options;
}

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (file) => file,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

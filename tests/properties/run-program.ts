import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';

type Module = Record<string, unknown>;
type Body = (require: (specifier: string) => Module, exports: Module) => unknown;

const transpiled = new Map<string, string>();

/**
 * Runs a program as the module `src/program.ts` of a project, then the functions `run0`, `run1`, … that it exports.
 *
 * @returns what `src/trace.ts` of the project collected.
 */
export async function runProgram(folder: string, text: string): Promise<readonly string[]> {
  const modules = new Map<string, Module>();
  const load = (specifier: string): Module => {
    const file = path.join(folder, 'src', specifier.replace(/\.js$/u, '.ts'));
    const known = modules.get(file);
    if (known !== undefined) return known;
    const loaded: Module = {};
    modules.set(file, loaded);
    const code = transpiled.get(file) ?? transpile(readFileSync(file, 'utf8'));
    transpiled.set(file, code);
    bodyOf(code, '')(load, loaded);
    return loaded;
  };
  const program: Module = {};
  await bodyOf(transpile(text), 'async ')(load, program);
  for (let index = 0; `run${String(index)}` in program; index += 1) {
    await (program[`run${String(index)}`] as () => unknown)();
  }
  return load('./trace.js')['trace'] as readonly string[];
}

function transpile(text: string): string {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  return ts.transpileModule(text.replace(/^#!/u, '//'), { compilerOptions }).outputText;
}

function bodyOf(code: string, prefix: '' | 'async '): Body {
  return runInThisContext(`(${prefix}(require, exports) => {${code}\n})`) as Body;
}

import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { Linter } from 'eslint';
import ts from 'typescript';
import * as ssot from '../../src/index.ts';

const require = createRequire(import.meta.url);

/** The configuration that the text of an `eslint.config.js` or `.ts` exports, as if it lay in a folder. */
export function runConfig(text: string, folder: string): Linter.Config | Linter.Config[] {
  const { outputText } = ts.transpileModule(text.replaceAll('import.meta.dirname', JSON.stringify(folder)), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const exports: { default?: Linter.Config | Linter.Config[] } = {};
  const load = (specifier: string): unknown =>
    specifier === 'eslint-plugin-ssot' ? { __esModule: true, ...ssot } : require(specifier);
  const run = vm.runInThisContext(`(exports, require) => {${outputText}\n}`) as (...given: readonly unknown[]) => void;
  run(exports, load);
  if (exports.default === undefined) throw new Error('The configuration exports nothing by default.');
  return exports.default;
}

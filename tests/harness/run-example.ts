import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { Linter } from 'eslint';
import ts from 'typescript';
import type { Settings } from '../../src/concepts/settings.ts';
import * as ssot from '../../src/index.ts';

const require = createRequire(import.meta.url);

/** The configuration that the text of an `eslint.config.js` or `.ts` exports, as if it lay in a folder. */
export function runConfig(text: string, folder: string): Linter.Config | Linter.Config[] {
  return runModule(text, folder) as Linter.Config | Linter.Config[];
}

/** The settings that an expression such as `defineSettings({ … })` makes. */
export function runSettings(text: string): Settings {
  return runModule(moduleOfSettings(text), '/') as Settings;
}

/** A module that exports what the expression makes. */
export function moduleOfSettings(text: string): string {
  return `import { defineSettings } from 'eslint-plugin-ssot';\nexport default ${text}`;
}

function runModule(text: string, folder: string): unknown {
  const { outputText } = ts.transpileModule(text.replaceAll('import.meta.dirname', JSON.stringify(folder)), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const exports: { default?: unknown } = {};
  const load = (specifier: string): unknown =>
    specifier === 'eslint-plugin-ssot' ? { __esModule: true, ...ssot } : asModule(require(specifier) as object);
  const run = vm.runInThisContext(`(exports, require) => {${outputText}\n}`) as (...given: readonly unknown[]) => void;
  run(exports, load);
  if (exports.default === undefined) throw new Error('The example exports nothing by default.');
  return exports.default;
}

/** What `import` gives of a package: for a CommonJS one, its exports are the default export too. */
function asModule(exports: object): object {
  const isModule = Object.prototype.toString.call(exports) === '[object Module]';
  return isModule ? { __esModule: true, ...exports } : { __esModule: true, ...exports, default: exports };
}

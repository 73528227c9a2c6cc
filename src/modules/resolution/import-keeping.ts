import { dirname, join } from 'node:path';

import { type CompilerOptions, readCompilerOptions } from './read-compiler-options.ts';
import type { Turns } from '../turns.ts';
import type { PathWatch } from './watched-path.ts';

/**
 * Makes the question whether the compiler keeps an import in a file that nothing uses but types. Without a configuration
 * that can be read, it may.
 */
export function createImportKeeping(turns: Turns, paths: PathWatch): (file: string) => boolean {
  const isFile = (path: string): boolean => {
    const watched = paths.of(path);
    turns.depend(watched);
    return watched.kind === 'file';
  };
  const optionsOf = turns.rememberEach((config) => readCompilerOptions(config, isFile));
  const configFor = turns.rememberEach((folder): string | undefined => {
    const config = paths.of(join(folder, 'tsconfig.json'));
    turns.depend(config);
    if (config.kind === 'file') return config.path;
    const parent = dirname(folder);
    return parent === folder ? undefined : configFor(parent);
  });
  return (file) => {
    const config = /\.[cm]?tsx?$/u.test(file) ? configFor(dirname(file)) : undefined;
    const options = config === undefined ? undefined : optionsOf(config);
    return options === undefined || keepsImports(options);
  };
}

function keepsImports(options: CompilerOptions): boolean {
  const isKept = options['verbatimModuleSyntax'] === true || options['preserveValueImports'] === true;
  const elided = options['importsNotUsedAsValues'];
  // Types of decorated code are values at run time.
  return isKept || elided === 'preserve' || elided === 'error' || options['emitDecoratorMetadata'] === true;
}

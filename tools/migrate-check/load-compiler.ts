import { createRequire } from 'node:module';
import path from 'node:path';
import own from 'typescript';

/** TypeScript's own API, of whatever version. */
export type Compiler = typeof own;

/** Older ones lack syntax that the stand-ins need. */
const oldest = [4, 9] as const;

/** The compiler that a checkout has installed; ours when that one is too old, or cannot be called from JavaScript. */
export function loadCompiler(checkout: string): Compiler {
  const require = createRequire(path.join(checkout, 'package.json'));
  try {
    const compiler = require('typescript') as Compiler;
    return isFit(compiler) ? compiler : own;
  } catch {
    return own;
  }
}

function isFit({ version, createSemanticDiagnosticsBuilderProgram }: Partial<Compiler>): boolean {
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  const isRecent = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return isRecent && createSemanticDiagnosticsBuilderProgram !== undefined;
}

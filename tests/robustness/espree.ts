import { createRequire } from 'node:module';
import type { Parser } from '@typescript-eslint/utils/ts-eslint';

const ofTests = createRequire(import.meta.url);
const ofEslint = createRequire(ofTests.resolve('eslint'));

/** ESLint's own parser, as ESLint brings it along. */
export const espree = ofEslint('espree') as Parser.LooseParserModule & {
  parse(code: string, options: { readonly ecmaVersion: 'latest'; readonly sourceType: 'module' }): unknown;
};

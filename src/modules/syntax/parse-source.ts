import type { ParseResult, ParserOptions } from 'oxc-parser';

import { isNestedDeeply } from './is-nested-deeply.ts';
import { loadPackage } from './load-package.ts';

type Language = NonNullable<ParserOptions['lang']>;

let parser: typeof import('oxc-parser') | undefined;

/**
 * Parses a module in the language that its file name tells, into a tree in the shape of typescript-eslint's without parents,
 * ranges and lines. `undefined` if the file is no script, is nested too deeply, or the parser had to give up; errors it
 * could recover from do not matter here.
 */
export function parseSource(path: string, text: string): ParseResult | undefined {
  const language = languageOf(path);
  if (language === undefined || isNestedDeeply(text)) return undefined;
  const result = parse(path, text, language);
  // JavaScript may carry type annotations that another tool strips.
  return result === undefined && language === 'jsx' ? parse(path, text, 'tsx') : result;
}

/** Tells whether a file declares things without doing anything. */
export function isDeclarationFile(path: string): boolean {
  return languageOf(path) === 'dts';
}

/** Tells whether a file is TypeScript, where a class has no members but those it declares. */
export function isTypeScript(path: string): boolean {
  const language = languageOf(path);
  return language !== undefined && language !== 'jsx';
}

function languageOf(path: string): Language | undefined {
  if (/\.d\.(?:\w+\.)?[cm]?ts$/.test(path)) return 'dts';
  if (/\.[cm]?ts$/.test(path)) return 'ts';
  if (path.endsWith('.tsx')) return 'tsx';
  return /\.(?:[cm]?js|jsx)$/.test(path) ? 'jsx' : undefined;
}

function parse(path: string, text: string, language: Language): ParseResult | undefined {
  parser ??= loadPackage('oxc-parser');
  const sourceType = language === 'jsx' ? (path.endsWith('.cjs') ? 'commonjs' : 'unambiguous') : 'module';
  try {
    const result = parser.parseSync(path, text, { lang: language, sourceType, preserveParens: false, astType: 'ts' });
    // An error from which the parser could not recover leaves an empty program.
    return result.errors.length > 0 && result.program.body.length === 0 ? undefined : result;
  } catch {
    return undefined;
  }
}

import type { CodeBase } from './code-base.ts';

const endings: Readonly<Record<string, string>> = { '.mts': '.mjs', '.cts': '.cjs' };

/** How relative imports of a TypeScript module end in a code base: `''`, `.js` or `.ts`. */
export function importEndingOf(file: string, codeBase: CodeBase): string {
  const fixed = endings[/\.[^.]+$/u.exec(file)?.[0] ?? ''];
  if (fixed !== undefined) return fixed;
  const counts = new Map<string, number>();
  for (const { sourceFile } of codeBase.files().values()) {
    for (const { text } of codeBase.specifiersOf(sourceFile)) {
      const ending = /^\.\.?\/.*?(\.[jt]s)?$/u.exec(text);
      if (ending !== null) counts.set(ending[1] ?? '', (counts.get(ending[1] ?? '') ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

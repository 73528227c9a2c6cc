import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a project of files that mention nothing of interest: they import nothing, and hold types, functions and constants. */
export function writeQuietProject(folder: string, files: number): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < files; number += 1) {
    writeFileSync(path.join(folder, `quiet-${number}.ts`), quietText(number));
  }
}

function quietText(number: number): string {
  const functions = Array.from({ length: 8 }, (_, index) => {
    const name = `step${index}Of${number}`;
    return [
      `export interface Result${index} {`,
      '  readonly title: string;',
      '  readonly total: number;',
      '}',
      '',
      `export function ${name}(parts: readonly string[]): Result${index} {`,
      '  let total = 0;',
      '  for (const part of parts) {',
      `    if (part.length > ${index}) total += part.length * RATE;`,
      '  }',
      "  return { title: parts.join(' '), total };",
      '}',
      '',
    ];
  });
  return [`const RATE = ${number};`, '', ...functions.flat()].join('\n');
}

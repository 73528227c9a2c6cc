import { styleText } from 'node:util';
import { structuredPatch } from 'diff';

const context = 1;

/** What differs between the texts of two folders, file by file, for people to read. */
export function diffOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  return files
    .filter((file) => before.get(file) !== after.get(file))
    .map((file) => diffOfFile(file, before.get(file) ?? '', after.get(file) ?? ''))
    .join('\n\n');
}

function diffOfFile(file: string, before: string, after: string): string {
  const { hunks } = structuredPatch(file, file, before, after, '', '', { context });
  const parts = hunks.map(({ oldStart, lines }) =>
    [styleText('cyan', `@@ line ${oldStart}`), ...lines.map(coloured)].join('\n'),
  );
  return [styleText('bold', file), ...parts].join('\n');
}

function coloured(line: string): string {
  if (line.startsWith('+')) return styleText('green', line);
  return line.startsWith('-') ? styleText('red', line) : line;
}

import { classesTable } from './classes-table.ts';
import { codeBasesTable } from './code-bases-table.ts';
import { goalsOf } from './goals.ts';
import { markdownTable } from './markdown-table.ts';
import { remainderTable } from './remainder-table.ts';
import type { Result } from './results.ts';

/** The figures of several code bases in Markdown: promises, code bases, classes, what is left, and how to repeat it. */
export function summaryOf(results: readonly Result[]): string {
  return [
    '### Promises',
    promisesTable(results),
    '### Code bases',
    codeBasesTable(results),
    '### Classes',
    classesTable(results),
    '### What is left',
    remainderTable(results),
    '### Commands',
    commandsOf(results),
  ].join('\n\n');
}

function promisesTable(results: readonly Result[]): string {
  const rows = goalsOf(results).map(({ promise, isKept, figure }) => [promise, isKept ? 'yes' : '**no**', figure]);
  return markdownTable(['promise', 'kept', 'figure'], rows, 2);
}

/** How to get each checkout, and to repeat the run once its packages are installed. */
function commandsOf(results: readonly Result[]): string {
  const lines = results.flatMap(({ repository, commit, args }) => {
    const folder = `../${repository.replace(/^.*\//u, '')}`;
    return [
      `git clone https://github.com/${repository} ${folder}`,
      `git -C ${folder} checkout ${commit}`,
      `npm run migrate-check -- ${folder} ${args.replace(/^--project tsconfig\.json /u, '')}`,
      '',
    ];
  });
  return ['```sh', ...lines.slice(0, -1), '```'].join('\n');
}

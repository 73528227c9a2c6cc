import { readFileSync, writeFileSync } from 'node:fs';
import { checkMigration } from './migrate-check/check-migration.ts';
import { goalsOf } from './migrate-check/goals.ts';
import { listClasses } from './migrate-check/list-classes.ts';
import { loadPlugin } from './migrate-check/load-plugin.ts';
import { parseCommand, usage, type Command } from './migrate-check/parse-command.ts';
import { reportOf } from './migrate-check/report-of.ts';
import type { Result } from './migrate-check/results.ts';
import { summaryOf } from './migrate-check/summary-of.ts';
import { writePage } from './migrate-check/write-page.ts';

try {
  process.exitCode = await run(parseCommand(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case 'help':
      console.log(usage);
      return 0;
    case 'list':
      console.log(listClasses(command.checkout, command.projects, command.count));
      return 0;
    case 'summary': {
      const results = command.files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Result);
      if (command.page === undefined) console.log(summaryOf(results));
      else await writePage(command.page, summaryOf(results));
      return statusOf(results);
    }
    case 'check': {
      const result = await checkMigration(command, await loadPlugin(), (step) => console.error(`… ${step}`));
      if (command.jsonFile !== undefined) writeFileSync(command.jsonFile, `${JSON.stringify(result, null, 2)}\n`);
      console.log(reportOf(result));
      return statusOf([result]);
    }
  }
}

function statusOf(results: readonly Result[]): number {
  return goalsOf(results).every(({ isKept }) => isKept) ? 0 : 1;
}

import { writePage } from './migrate-check/write-page.ts';
import { parseArguments, usage, type PeerCommand } from './peer-suites/parse-arguments.ts';
import { readReasons } from './peer-suites/reasons.ts';
import { openPoints, reportOfSuites } from './peer-suites/report-of-suites.ts';
import { runSuite } from './peer-suites/run-suite.ts';
import { isSettled } from './peer-suites/suite-result.ts';

try {
  process.exitCode = await run(parseArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function run(command: PeerCommand): Promise<number> {
  if (command.kind === 'help') {
    console.log(usage);
    return 0;
  }
  const reasons = readReasons();
  const results = command.runs.map(({ suite, checkout }) => runSuite(suite, checkout, reasons, command.commit));
  const report = reportOfSuites(results, reasons);
  if (command.page === undefined) console.log(report);
  else await writePage(command.page, report);
  for (const point of openPoints(results)) console.error(point);
  return results.every(isSettled) ? 0 : 1;
}

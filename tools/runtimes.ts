/**
 * Runs the packed plugin with every Node and every ESLint that it is for, under ESLint's cache, in several workers and
 * under oxlint, and tells where any of them says something else. Takes the network and some minutes, so no test runs it.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cacheScenarios } from '../tests/runs/cache-scenarios.ts';
import { buildPlugin } from './build-plugin.ts';
import { root } from './repository.ts';
import { type CellOutcome, differencesOf, outcomeOf } from './runtimes/cell.ts';
import { isCacheTrue } from './runtimes/check-cache.ts';
import { checkCheckout } from './runtimes/check-checkout.ts';
import { agreementOnPage, agreementsOnExample } from './runtimes/check-oxlint.ts';
import { installConsumer, packPlugin } from './runtimes/consumer.ts';
import { installNodes } from './runtimes/install-nodes.ts';
import { Oxlint } from './runtimes/oxlint.ts';
import type { RuntimesReport } from './runtimes/report.ts';
import { runSuite } from './runtimes/run-suite.ts';
import { eslintVersions, nodeVersions, oldestNodes, oxlintVersion, suiteNodes } from './runtimes/versions.ts';

const USAGE = `Usage: npm run runtimes -- [<checkout>…] [--rounds 3] [--output FILE] [--folder FOLDER]
       npm run runtimes -- --suite [<version of Node>…]

Installs releases of Node and ESLint in a temporary folder, and runs the packed plugin on the example with
each pair (with the oldest releases of Node under the newest ESLint only): all must find the same, fix the same and audit the same. Then changes what a
cache rests on, under each ESLint; lints the example with oxlint; and lints each public checkout, given by
its folder, in one process, in two, with a cold and a warm cache, and with oxlint in alternation with
ESLint. Exits with 1 where anything differs. --output writes the figures of docs/evidence/runtimes.md.
With --folder, what is installed stays there for the next run.

--suite runs the tests of this repository on other releases of Node: ${suiteNodes.join(' and ')}.`;

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    output: { type: 'string' },
    folder: { type: 'string' },
    suite: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
if (values.help || !Number.isInteger(rounds) || rounds < 1) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}

const folder = folderFor(values.folder);
try {
  buildPlugin();
  if (values.suite) runSuites(positionals.length > 0 ? positionals : suiteNodes);
  else runEverything(positionals);
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
}

function folderFor(given: string | undefined): string {
  if (given === undefined) return realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-runtimes-')));
  mkdirSync(given, { recursive: true });
  return realpathSync(given);
}

function runSuites(versions: readonly string[]): void {
  for (const [version, program] of installNodes(path.join(folder, 'nodes'), versions)) {
    if (!runSuite(program)) process.exitCode = 1;
    console.log(`The tests ran on Node ${version}.`);
  }
}

function runEverything(checkouts: readonly string[]): void {
  const nodes = installNodes(path.join(folder, 'nodes'), [...nodeVersions, ...oldestNodes]);
  const tarball = packPlugin(folder);
  const consumers = eslintVersions.map((versions) =>
    installConsumer(path.join(folder, `eslint-${versions.eslint}`), versions, tarball),
  );
  const last = consumers.at(-1);
  if (last === undefined) throw new Error('There is no ESLint to run.');
  let reference: CellOutcome | undefined;
  const cells = consumers.flatMap((consumer) =>
    (consumer === last ? [...nodeVersions, ...oldestNodes] : nodeVersions).map((node) => {
      const outcome = outcomeOf(consumer, nodes.get(node) ?? '');
      const differences = differencesOf((reference ??= outcome), outcome);
      const cell = { node, ...consumer.versions, findings: outcome.findings.length, differences };
      tell(`Node ${node}, ESLint ${cell.eslint}: ${cell.findings} findings`, differences);
      return cell;
    }),
  );
  const cache = consumers.flatMap((consumer) =>
    cacheScenarios.map((scenario) => {
      const isTrue = isCacheTrue(consumer, scenario);
      const { eslint } = consumer.versions;
      tell(`ESLint ${eslint}: the cache ${scenario.name}`, isTrue ? [] : ['what is told']);
      return { eslint, scenario: scenario.name, isTrue };
    }),
  );
  const oxlint = new Oxlint(root);
  const agreements = [...agreementsOnExample(last, oxlint), agreementOnPage(last, oxlint)];
  for (const { project, findings, isSame } of agreements) {
    tell(`oxlint ${oxlintVersion}, ${project}: ${findings} findings`, isSame ? [] : ['what is found']);
  }
  const results = checkouts.map((checkout) => {
    const result = checkCheckout(checkout, last, oxlint, rounds);
    const runs = Object.entries({ ...result.same, oxlint: result.oxlint.isSame });
    tell(
      `${result.name}: ${result.findings} findings, oxlint takes ${result.oxlint.ratio.toFixed(2)} of ESLint's time`,
      runs.flatMap(([name, isSame]) => (isSame ? [] : [name])),
    );
    return result;
  });
  writeReport({
    platform: `${process.platform}-${process.arch}`,
    node: process.versions.node,
    cells,
    cache,
    oxlint: { version: oxlintVersion, agreements },
    checkouts: results,
  });
}

function writeReport(report: RuntimesReport): void {
  if (values.output === undefined) return;
  mkdirSync(path.dirname(path.resolve(values.output)), { recursive: true });
  writeFileSync(values.output, `${JSON.stringify(report, null, 2)}\n`);
}

function tell(what: string, differences: readonly string[]): void {
  console.log(
    `${differences.length === 0 ? '✓' : '✗'} ${what}${differences.map((each) => `, not the same: ${each}`).join('')}`,
  );
  if (differences.length > 0) process.exitCode = 1;
}

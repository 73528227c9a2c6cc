import type { GraphStatistics } from '../src/modules/graph-statistics.ts';
import { configurationFor, isOurs } from './configuration-for.ts';
import type { LintJob, LintMeasures } from './lint-job.ts';

// Transpiled by `Workbench` and run by plain Node, so that nothing but ESLint is measured.

const { ESLint } = await import('eslint');
const job = JSON.parse(process.argv[2] ?? '') as LintJob;

const eslint = new ESLint(await configurationFor(job));
const results = await eslint.lintFiles([...job.files]);
const passes = results.flatMap(({ stats }) => stats?.times.passes ?? []);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const measures: LintMeasures = {
  cpu: (userCPUTime + systemCPUTime) / 1000,
  peakMemory: maxRSS * 1024,
  parse: sum(passes.map(({ parse }) => parse?.total ?? 0)),
  rules: sum(passes.flatMap(({ rules = {} }) => Object.values(rules).map(({ total }) => total))),
  files: results.length,
  unparsed: results.filter(({ fatalErrorCount }) => fatalErrorCount > 0).length,
  findings: results.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId !== null).length,
  ...(isOurs(job) && { graph: await graphStatisticsOf(job) }),
};
process.stdout.write(JSON.stringify(measures));

async function graphStatisticsOf({ plugin }: LintJob): Promise<GraphStatistics> {
  const { graph } = (await import(new URL('kit/view-of.js', plugin).href)) as {
    readonly graph: { readonly statistics: GraphStatistics };
  };
  return graph.statistics;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

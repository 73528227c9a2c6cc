import { readFileSync } from 'node:fs';
import type { ESLint as ESLintClass } from 'eslint';
import type { GraphStatistics } from '../src/modules/graph-statistics.ts';
import { configurationFor, isOurs } from './configuration-for.ts';
import { CpuClock } from './cpu-clock.ts';
import type { LintJob, LintMeasures } from './lint-job.ts';

// Transpiled by `Workbench` and run by plain Node, so that nothing but ESLint is measured. The job comes by standard input.

const { ESLint } = await import('eslint');
const job = JSON.parse(readFileSync(0, 'utf8')) as LintJob;
const clock = job.isClocked === true ? new CpuClock() : undefined;

const eslint = new ESLint(await configurationFor(job, clock));
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
  ...(job.hasLines === true && { lines: [...new Set(results.flatMap(linesOf))] }),
  ...(clock && { times: clock.times }),
  ...(isOurs(job) && { graph: await graphStatisticsOf(job) }),
};
process.stdout.write(JSON.stringify(measures));

function linesOf({ filePath, messages }: ESLintClass.LintResult): readonly string[] {
  return messages.flatMap(({ ruleId, line }) => (ruleId === null ? [] : [`${filePath}:${line}`]));
}

async function graphStatisticsOf({ plugin }: LintJob): Promise<GraphStatistics> {
  const { graph } = (await import(new URL('kit/view-of.js', plugin).href)) as {
    readonly graph: { readonly statistics: GraphStatistics };
  };
  return graph.statistics;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

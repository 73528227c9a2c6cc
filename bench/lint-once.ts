import type { ESLint as ESLintClass, Linter } from 'eslint';
import type { LintJob, LintMeasures } from './lint-job.ts';

// Transpiled by `Workbench` and run by plain Node, so that nothing but ESLint is measured.

const { ESLint } = await import('eslint');
const parser = await import('@typescript-eslint/parser');
const job = JSON.parse(process.argv[2] ?? '') as LintJob;

const empty: ESLintClass.Plugin = { rules: { rule: { create: () => ({}) } } };

const eslint = new ESLint({
  cwd: job.cwd,
  overrideConfigFile: true,
  overrideConfig: [
    { ignores: [...job.ignores] },
    {
      files: [...job.files],
      languageOptions: { parser },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      plugins: { empty, ...(await pluginOf(job)) },
      rules: job.rules as Linter.RulesRecord,
      settings: { ssot: job.settings },
    },
  ],
  allowInlineConfig: false,
  stats: true,
});
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
};
process.stdout.write(JSON.stringify(measures));

async function pluginOf({ rules, plugin: address }: LintJob): Promise<Record<string, ESLintClass.Plugin>> {
  if (!Object.keys(rules).some((rule) => rule.startsWith('ssot/'))) return {};
  const { default: plugin } = (await import(address)) as {
    readonly default: ESLintClass.Plugin;
  };
  return { ssot: plugin };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

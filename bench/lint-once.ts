import type { ESLint as ESLintClass, Linter } from 'eslint';
import type { GraphStatistics } from '../src/modules/graph-statistics.ts';
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
      languageOptions: { parser, parserOptions: parserOptionsOf(job) },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      plugins: { empty, ...(await pluginOf(job)), ...(await peersOf(job)) },
      rules: job.rules as Linter.RulesRecord,
      settings: { ssot: job.settings, ...(await peerSettingsOf(job)) },
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
  ...(isOurs(job) && { graph: await graphStatisticsOf(job) }),
};
process.stdout.write(JSON.stringify(measures));

function isOurs({ rules }: LintJob): boolean {
  return Object.keys(rules).some((rule) => rule.startsWith('ssot/'));
}

async function graphStatisticsOf({ plugin }: LintJob): Promise<GraphStatistics> {
  const { graph } = (await import(new URL('kit/view-of.js', plugin).href)) as {
    readonly graph: { readonly statistics: GraphStatistics };
  };
  return graph.statistics;
}

async function pluginOf(job: LintJob): Promise<Record<string, ESLintClass.Plugin>> {
  if (!isOurs(job)) return {};
  const { default: plugin } = (await import(job.plugin)) as {
    readonly default: ESLintClass.Plugin;
  };
  return { ssot: plugin };
}

async function peersOf({ peers = {} }: LintJob): Promise<Record<string, ESLintClass.Plugin>> {
  const plugins = Object.entries(peers).map(async ([prefix, name]) => {
    const { default: plugin } = (await import(name)) as { readonly default: ESLintClass.Plugin };
    return [prefix, plugin] as const;
  });
  return Object.fromEntries(await Promise.all(plugins));
}

/** What import-x has to be told about TypeScript. */
async function peerSettingsOf({ peers = {} }: LintJob): Promise<Record<string, unknown>> {
  const name = peers['import-x'];
  if (name === undefined) return {};
  const { createNodeResolver } = (await import(name)) as {
    readonly createNodeResolver: (options: object) => unknown;
  };
  const extensions = ['.ts', '.tsx', '.mts', '.js'];
  const extensionAlias = { '.js': ['.ts', '.tsx', '.js'], '.mjs': ['.mts', '.mjs'] };
  return {
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx', '.mts', '.cts'] },
    'import-x/extensions': extensions,
    'import-x/resolver-next': [createNodeResolver({ extensions, extensionAlias })],
  };
}

function parserOptionsOf({ cwd, isTyped = false }: LintJob): Linter.ParserOptions {
  return isTyped ? { projectService: true, tsconfigRootDir: cwd } : {};
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

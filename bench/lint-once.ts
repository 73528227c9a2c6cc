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
};
process.stdout.write(JSON.stringify(measures));

async function pluginOf({ rules, plugin: address }: LintJob): Promise<Record<string, ESLintClass.Plugin>> {
  if (!Object.keys(rules).some((rule) => rule.startsWith('ssot/'))) return {};
  const { default: plugin } = (await import(address)) as {
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

import { fileURLToPath } from 'node:url';
import type { ESLint as ESLintClass, Linter } from 'eslint';
import type { CpuClock } from './cpu-clock.ts';
import type { LintJob } from './lint-job.ts';

// Transpiled by `Workbench` and run by plain Node, so that nothing but ESLint is measured.

const empty: ESLintClass.Plugin = { rules: { rule: { create: () => ({}) } } };

/** How ESLint is told to do a job, its parser and our rules under a clock if there is one. */
export async function configurationFor(job: LintJob, clock?: CpuClock): Promise<ESLintClass.Options> {
  const parser = (await import('@typescript-eslint/parser')) as Linter.Parser;
  return {
    cwd: job.cwd,
    overrideConfigFile: true,
    overrideConfig: [
      { ignores: [...job.ignores] },
      {
        files: [...job.files],
        languageOptions: { parser: clock?.parser(parser) ?? parser, parserOptions: parserOptionsOf(job) },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        plugins: { empty, ...(await pluginOf(job, clock)), ...(await peersOf(job)) },
        rules: job.rules as Linter.RulesRecord,
        settings: { ssot: job.settings, ...(await peerSettingsOf(job)) },
      },
    ],
    allowInlineConfig: false,
    stats: true,
  };
}

/** Does a job load our plugin? */
export function isOurs({ rules }: LintJob): boolean {
  return Object.keys(rules).some((rule) => rule.startsWith('ssot/'));
}

async function pluginOf(job: LintJob, clock: CpuClock | undefined): Promise<Record<string, ESLintClass.Plugin>> {
  if (!isOurs(job)) return {};
  const { default: plugin } = (await import(job.plugin)) as {
    readonly default: ESLintClass.Plugin;
  };
  return { ssot: clock?.plugin(plugin) ?? plugin };
}

async function peersOf({ peers = {} }: LintJob): Promise<Record<string, ESLintClass.Plugin>> {
  const plugins = Object.entries(peers).map(async ([prefix, name]) => {
    const { default: plugin } = (await import(name)) as { readonly default: ESLintClass.Plugin };
    return [prefix, plugin] as const;
  });
  return Object.fromEntries(await Promise.all(plugins));
}

/** What those that follow imports have to be told about TypeScript, and what a job says of itself. */
async function peerSettingsOf({ peers = {}, peerSettings = {} }: LintJob): Promise<Record<string, unknown>> {
  const resolution = 'import-x' in peers ? await importSettings() : 'boundaries' in peers ? legacySettings() : {};
  return { ...resolution, ...peerSettings };
}

async function importSettings(): Promise<Record<string, unknown>> {
  const { resolver } = await import('./resolve-imports.ts');
  return {
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx', '.mts', '.cts'] },
    'import-x/extensions': ['.ts', '.tsx', '.mts', '.js'],
    'import-x/resolver-next': [resolver],
  };
}

function legacySettings(): Record<string, unknown> {
  return { 'import/resolver': { [fileURLToPath(new URL('resolve-imports.js', import.meta.url))]: {} } };
}

function parserOptionsOf({ cwd, isTyped = false }: LintJob): Linter.ParserOptions {
  return isTyped ? { projectService: true, tsconfigRootDir: cwd } : {};
}

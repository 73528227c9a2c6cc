import type { ESLint as ESLintClass, Linter } from 'eslint';
import type { LintJob } from './lint-job.ts';

// Transpiled by `Workbench` and run by plain Node, so that nothing but ESLint is measured.

const empty: ESLintClass.Plugin = { rules: { rule: { create: () => ({}) } } };

/** How ESLint is told to do a job. */
export async function configurationFor(job: LintJob): Promise<ESLintClass.Options> {
  const parser = await import('@typescript-eslint/parser');
  return {
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
  };
}

/** Does a job load our plugin? */
export function isOurs({ rules }: LintJob): boolean {
  return Object.keys(rules).some((rule) => rule.startsWith('ssot/'));
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

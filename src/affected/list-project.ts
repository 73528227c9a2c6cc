import path from 'node:path';
import type { ESLint, Linter, Rule } from 'eslint';
import { CommandError } from '../command/command-error.ts';
import { loadEslint } from '../command/load-eslint.ts';

/** What ESLint knows of a project. */
export interface Project {
  /** The files that it lints in the working directory. Absolute paths. */
  readonly files: readonly string[];
  /** The different `settings` of these files. */
  readonly settings: readonly Readonly<Record<string, unknown>>[];
  /** Those of the files to be read that cannot be parsed. */
  readonly unparsed: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  /** The file of the configuration. */
  readonly config: string;
}

export interface ListOptions {
  readonly cwd: string;
  readonly config: string | undefined;
  /** Tells by absolute path which files are parsed as they would be to be linted; of all others nothing but the name matters. */
  isRead(file: string): boolean;
}

const listerId = 'ssot-affected/list';

/**
 * Lets the project's own ESLint go through its files, with a parser that does not look at them, to learn which they are.
 *
 * @throws {CommandError} when ESLint fails or has no configuration.
 */
export async function listProject({ cwd, config, isRead }: ListOptions): Promise<Project> {
  const settings = new Map<unknown, Readonly<Record<string, unknown>>>();
  const lister: Rule.RuleModule = {
    create(context) {
      settings.set(context.settings['ssot'], context.settings);
      return {};
    },
  };
  const ignores = (test: (file: string) => boolean): string[] => [test] as unknown as string[];
  const eslint = new (loadEslint(cwd))({
    cwd,
    overrideConfigFile: config,
    errorOnUnmatchedPattern: false,
    overrideConfig: [
      {
        name: 'ssot-affected/without-types',
        ignores: ignores(isOtherLanguage),
        languageOptions: { parserOptions: { program: null, project: false, projectService: false } },
      },
      {
        name: 'ssot-affected/unread',
        ignores: ignores((file) => isOtherLanguage(file) || isRead(file)),
        languageOptions: { parser: nameParser },
      },
      {
        name: listerId,
        plugins: { 'ssot-affected': { meta: { name: 'ssot-affected' }, rules: { list: lister } } },
        rules: { [listerId]: 'error' },
      },
    ],
    ruleFilter: ({ ruleId }) => ruleId === listerId,
    allowInlineConfig: false,
  });
  const configFile = config === undefined ? await eslint.findConfigFile() : path.resolve(cwd, config);
  if (configFile === undefined) {
    throw new CommandError('There is no configuration of ESLint here: no eslint.config.js in this folder or above it.');
  }
  const results = await lint(eslint, configFile);
  return {
    files: results.map(({ filePath }) => filePath),
    settings: [...settings.values()],
    unparsed: results.flatMap(({ filePath, messages }) =>
      messages
        .filter(({ fatal }) => fatal === true && isRead(filePath))
        .map(({ line, message }) => ({ file: filePath, line, message })),
    ),
    config: configFile,
  };
}

async function lint(eslint: ESLint, config: string): Promise<readonly ESLint.LintResult[]> {
  try {
    return await eslint.lintFiles(['.']);
  } catch (error) {
    throw new CommandError(`ESLint stopped under ${config}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Takes every file for an empty program. */
const nameParser: Linter.Parser = {
  meta: { name: 'ssot-affected/name-parser' },
  parseForESLint: () => ({
    ast: {
      type: 'Program',
      sourceType: 'module',
      body: [],
      tokens: [],
      comments: [],
      range: [0, 0],
      loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } },
    },
  }),
};

function isOtherLanguage(file: string): boolean {
  return !/\.[cm]?[jt]sx?$/u.test(file);
}

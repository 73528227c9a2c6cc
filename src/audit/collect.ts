import path from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { CommandError } from '../command/command-error.ts';
import type { CollectedFactoryCall, CollectedUnawaited, CollectedUse, Collection, Spot } from './collection.ts';
import { collectorId, collectorPlugin } from './collector.ts';
import { ConceptIndex } from './concept-index.ts';
import { loadEslint } from '../command/load-eslint.ts';
import { decodeSighting, type SightedDeadSetting } from './sighting-message.ts';

export interface CollectOptions {
  readonly cwd: string;
  /** Files, folders and globs; the whole working directory when there are none. */
  readonly paths: readonly string[];
  /** The configuration file, where it is not the one that ESLint finds. */
  readonly config: string | undefined;
}

/**
 * Runs the project's own ESLint configuration with the collector as its only rule. Comments that switch rules off hide
 * nothing from it.
 *
 * @throws {SettingsError} when the settings are malformed.
 * @throws {CommandError} when ESLint fails, or no file, or none with settings, can be looked at.
 */
export async function collect({ cwd, paths, config }: CollectOptions): Promise<Collection> {
  const eslint = new (loadEslint(cwd))({
    cwd,
    overrideConfigFile: config,
    overrideConfig: [
      {
        name: 'ssot-audit/without-types',
        // Less than half the time: nothing here asks the type checker. Other languages know no parser options.
        ignores: [isOtherLanguage] as unknown as string[],
        languageOptions: { parserOptions: { program: null, project: false, projectService: false } },
      },
      { name: collectorId, plugins: { 'ssot-audit': collectorPlugin }, rules: { [collectorId]: 'error' } },
    ],
    ruleFilter: ({ ruleId }) => ruleId === collectorId,
    allowInlineConfig: false,
  });
  const results = await lint(eslint, paths.length === 0 ? ['.'] : [...paths], cwd);
  const linted = results.filter(({ messages }) => !messages.some(isNote));
  const notes = results.flatMap(({ messages, filePath }) =>
    messages.filter(isNote).map(({ message }) => `${relativePathOf(filePath, cwd)}: ${message}`),
  );
  if (linted.length === 0) throw new CommandError(['There is no file to audit.', ...notes].join('\n'));
  return { ...(await readResults(linted, eslint, cwd)), notes };
}

/** ESLint's own words on a broken configuration do not always say which one it is. */
async function lint(eslint: ESLint, paths: string[], cwd: string): Promise<readonly ESLint.LintResult[]> {
  try {
    return await eslint.lintFiles(paths);
  } catch (error) {
    const config = await eslint.findConfigFile();
    const place = config === undefined ? 'without a configuration file' : `under ${relativePathOf(config, cwd)}`;
    throw new CommandError(`ESLint stopped ${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readResults(
  results: readonly ESLint.LintResult[],
  eslint: ESLint,
  cwd: string,
): Promise<Omit<Collection, 'notes'>> {
  const index = new ConceptIndex(cwd);
  const uses: CollectedUse[] = [];
  const factoryCalls: CollectedFactoryCall[] = [];
  const unawaited: CollectedUnawaited[] = [];
  const deadSettings = new Map<string, SightedDeadSetting['setting']>();
  const unparsed: Collection['unparsed'][number][] = [];
  for (const { filePath, messages } of results) {
    const { settings } = (await eslint.calculateConfigForFile(filePath)) as Linter.Config;
    const positionOf = index.add(settings);
    for (const message of messages) {
      const spot = spotOf(message, relativePathOf(filePath, cwd));
      if (message.ruleId !== collectorId) {
        unparsed.push({ ...spot, message: message.message });
        continue;
      }
      const sighting = decodeSighting(message.message);
      if (sighting.kind === 'dead-setting') deadSettings.set(message.message, sighting.setting);
      else if (sighting.kind === 'factory-call')
        factoryCalls.push({ ...sighting, concept: positionOf(sighting), spot });
      else if (sighting.kind === 'unawaited') unawaited.push({ ...sighting, concept: positionOf(sighting), spot });
      else uses.push({ ...sighting, concept: positionOf(sighting), spot });
    }
  }
  if (!index.hasSettings) throw new CommandError('No configuration of these files has `settings.ssot`.');
  return {
    files: results.length,
    concepts: index.concepts,
    uses,
    factoryCalls,
    unawaited,
    deadSettings: [...deadSettings.values()],
    unparsed,
  };
}

function isOtherLanguage(file: string): boolean {
  return !/\.[cm]?[jt]sx?$/u.test(file);
}

/** ESLint says of a given path that it lints it not. */
function isNote({ ruleId, fatal }: Linter.LintMessage): boolean {
  return ruleId === null && fatal !== true;
}

function spotOf({ line, column }: Linter.LintMessage, file: string): Spot {
  return { file, line, column };
}

function relativePathOf(file: string, cwd: string): string {
  return path.relative(cwd, file).split(path.sep).join('/');
}

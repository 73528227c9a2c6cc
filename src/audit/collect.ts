import path from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { CommandError } from '../command/command-error.ts';
import type { CollectedFactoryCall, CollectedUnawaited, CollectedUse, Collection } from './collection.ts';
import type { Spot } from './spot.ts';
import { collectorId, collectorPlugin } from './collector.ts';
import { ConceptIndex } from './concept-index.ts';
import { loadEslint } from '../command/load-eslint.ts';
import { configuredRuleOf, idleRulesIn } from './configured-rules.ts';
import type { Finding } from './findings/finding.ts';
import { readFindings, type Told } from './findings/read-findings.ts';
import { decodeSighting, type SightedDeadSetting } from './sighting-message.ts';

export interface CollectOptions {
  readonly cwd: string;
  /** Files, folders and globs; the whole working directory when there are none. */
  readonly paths: readonly string[];
  /** The configuration file, where it is not the one that ESLint finds. */
  readonly config: string | undefined;
}

/**
 * Runs the project's own ESLint configuration with the collector, and with those rules of the plugin that the collector
 * does not stand for, as they are configured. Comments that switch rules off hide nothing.
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
    ruleFilter: ({ ruleId }) => ruleId === collectorId || configuredRuleOf(ruleId) !== undefined,
    allowInlineConfig: false,
  });
  const results = await lint(eslint, paths.length === 0 ? ['.'] : [...paths], cwd);
  const linted = results.filter(({ messages }) => !messages.some(isNote));
  const notes = results.flatMap(({ messages, filePath }) =>
    messages.filter(isNote).map(({ message }) => `${relativePathOf(filePath, cwd)}: ${message}`),
  );
  if (linted.length === 0) throw new CommandError(['There is no file to audit.', ...notes].join('\n'));
  return { ...(await readResults(linted, eslint, cwd)), paths, notes };
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
): Promise<Omit<Collection, 'notes' | 'paths'>> {
  const index = new ConceptIndex(cwd);
  const uses: CollectedUse[] = [];
  const factoryCalls: CollectedFactoryCall[] = [];
  const unawaited: CollectedUnawaited[] = [];
  const findings: Finding[] = [];
  const idleRules = new Set<string>();
  const deadSettings = new Map<string, SightedDeadSetting['setting']>();
  const unparsed: Collection['unparsed'][number][] = [];
  for (const { filePath, messages, source } of results) {
    const config = (await eslint.calculateConfigForFile(filePath)) as Linter.Config;
    const positionOf = index.add(config.settings);
    const file = relativePathOf(filePath, cwd);
    for (const rule of idleRulesIn(config, { path: filePath, cwd })) idleRules.add(rule);
    const told: Told[] = [];
    for (const message of messages) {
      const spot = spotOf(message, file);
      if (message.ruleId !== collectorId) {
        const rule = configuredRuleOf(message.ruleId ?? '');
        if (rule === undefined) unparsed.push({ ...spot, message: message.message });
        else told.push({ message, from: { kind: 'rule', rule } });
        continue;
      }
      const sighting = decodeSighting(message.message);
      if (sighting.kind === 'dead-setting') {
        deadSettings.set(message.message, sighting.setting);
        continue;
      }
      const concept = positionOf(sighting);
      if (sighting.kind === 'factory-call') {
        factoryCalls.push({ ...sighting, concept, spot });
        continue;
      }
      told.push({ message, from: sighting });
      if (sighting.kind === 'unawaited') unawaited.push({ kind: sighting.kind, concept, spot });
      else uses.push({ ...sighting, concept, spot });
    }
    findings.push(...readFindings(file, source ?? '', told, (concept) => index.concepts[positionOf({ concept })]));
  }
  if (!index.hasSettings) throw new CommandError('No configuration of these files has `settings.ssot`.');
  return {
    files: results.map(({ filePath }) => relativePathOf(filePath, cwd)),
    concepts: index.concepts,
    uses,
    factoryCalls,
    unawaited,
    findings,
    idleRules: [...idleRules].sort(),
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

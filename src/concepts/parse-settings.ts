import { safeParse } from 'valibot';
import { compileRegistry } from './compile-registry.ts';
import type { Registry } from './concept.ts';
import { explainIssue } from './explain-issue.ts';
import { findContradictions } from './find-contradictions.ts';
import { plainCopyOf } from './plain-copy.ts';
import { SettingsError } from './settings-error.ts';
import { settingsSchema } from './settings-schema.ts';

/**
 * Validates the value of `settings.ssot` and compiles it.
 *
 * @param settings whatever the user wrote; `undefined` means an empty registry
 * @param cwd absolute folder that relative paths start from when the settings name no root
 * @throws SettingsError naming everything that is wrong; nothing else is ever thrown
 */
export function parseSettings(settings: unknown, cwd: string): Registry {
  const result = safeParse(settingsSchema, settings === undefined ? {} : plainCopyOf(settings));
  const problems = [
    ...(result.issues ?? []).flatMap((issue) => explainIssue(issue)),
    ...(result.typed ? findContradictions(result.output) : []),
  ];
  if (!result.success || problems.length > 0) throw new SettingsError(problems);
  return compileRegistry(result.output, cwd);
}

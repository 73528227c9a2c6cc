import type { TSESLint } from '@typescript-eslint/utils';
import { findDeadSettings } from '../fixes/find-dead-settings.ts';
import type { DeadSetting } from '../sightings/dead-setting.ts';
import { registryOf } from './registry-of.ts';
import { catalogOf, graph } from './view-of.ts';

/** By registry, the file that carries its problems. */
const carriers = new WeakMap<object, string>();

/**
 * What the settings name and does not exist, told in one file of the run only: the first one that is linted with these
 * settings. Linted again, that file tells it again, so that an editor does not lose it.
 *
 * @throws {SettingsError} when the settings are malformed.
 */
export function deadSettingsFor(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
): readonly DeadSetting[] {
  const registry = registryOf(context);
  const carrier = carriers.get(registry) ?? context.physicalFilename;
  carriers.set(registry, carrier);
  if (carrier !== context.physicalFilename || registry.concepts.length === 0) return [];
  graph.beginTurn();
  return findDeadSettings(registry, catalogOf(context), graph);
}

import type { TSESLint } from '@typescript-eslint/utils';
import type { Registry } from '../concepts/concept.ts';
import { findDeadSettings } from '../fixes/find-dead-settings.ts';
import type { DeadSetting } from '../sightings/dead-setting.ts';
import { registryOf } from './registry-of.ts';
import { beginTurn, catalogOf, graph } from './view-of.ts';

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
  if (carrier !== context.physicalFilename || isEmpty(registry)) return [];
  beginTurn();
  return findDeadSettings(registry, catalogOf(context), graph);
}

function isEmpty({ concepts, emitters, userScope }: Registry): boolean {
  return [concepts, emitters, userScope.types, userScope.accessors].every(({ length }) => length === 0);
}

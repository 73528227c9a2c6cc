import type { TSESLint } from '@typescript-eslint/utils';
import type { Registry } from '../concepts/concept.ts';
import { findDeadSettings } from '../fixes/templates/find-dead-settings.ts';
import type { DeadSetting } from '../sightings/dead-setting.ts';
import { registryOf } from './registry-of.ts';
import { beginTurn, catalogOf, graph } from './view-of.ts';

/** By registry, the file that carries its problems. */
const carriers = new WeakMap<object, string>();

/** The settings are there for some files, so that their absence for others is nothing to tell. */
// ssot-shared: it is a fact about the run as a whole
let areDeclared = false;

/**
 * What is wrong with the settings, told in one file of the run only: the first one that is linted with these settings, or
 * without any. Linted again, that file tells it again, so that an editor does not lose it.
 *
 * @throws {SettingsError} when the settings are malformed.
 */
export function deadSettingsFor(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
): readonly DeadSetting[] {
  const registry = registryOf(context);
  const carrier = carriers.get(registry) ?? context.physicalFilename;
  carriers.set(registry, carrier);
  const isAbsent = context.settings['ssot'] === undefined;
  areDeclared ||= !isAbsent;
  if (carrier !== context.physicalFilename) return [];
  if (isAbsent) return areDeclared ? [] : [absence];
  if (isEmpty(registry)) return [];
  beginTurn();
  return findDeadSettings(registry, catalogOf(context), graph);
}

const absence: DeadSetting = { keyPath: '', text: '', problem: 'settings-missing', closest: undefined };

function isEmpty({ concepts, emitters, userScope }: Registry): boolean {
  return [concepts, emitters, userScope.types, userScope.accessors].every(({ length }) => length === 0);
}

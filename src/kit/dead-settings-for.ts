import type { TSESLint } from '@typescript-eslint/utils';
import type { Registry } from '../concepts/concept.ts';
import { plainCopyOf } from '../concepts/plain-copy.ts';
import { findDeadSettings } from '../fixes/templates/find-dead-settings.ts';
import type { DeadSetting } from '../sightings/dead-setting.ts';
import { claimSubject } from './claim-subject.ts';
import { areSettingsDefined } from './define-settings.ts';
import { isLanguageServer } from './is-language-server.ts';
import { registryOf } from './registry-of.ts';
import { beginTurn, catalogOf, graph } from './view-of.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

/** The file that carries the problems may long be closed in an editor, so each file does there. */
const areAllCarriers = isLanguageServer(process.argv);

/** By registry, the file of this thread that carries its problems; none where another thread has it. */
const carriers = new WeakMap<object, string | undefined>();

/** The settings are there for some files, so that their absence for others is nothing to tell. */
// ssot-shared: it is a fact about the run as a whole
let areDeclared = false;

/**
 * What is wrong with the settings, told in one file of the run only: the first one that is linted with these settings, or
 * without any, in whatever thread. Linted again, that file tells it again. In the server of an editor every file tells it.
 *
 * @throws {SettingsError} when the settings are malformed.
 */
export function deadSettingsFor(context: Context): readonly DeadSetting[] {
  const registry = registryOf(context);
  const isAbsent = context.settings['ssot'] === undefined;
  areDeclared ||= !isAbsent || areSettingsDefined();
  if (!areAllCarriers && !isCarrier(context, registry)) return [];
  if (isAbsent) return areDeclared ? [] : [absence];
  if (isEmpty(registry)) return [];
  beginTurn();
  return findDeadSettings(registry, catalogOf(context), graph);
}

const absence: DeadSetting = { keyPath: '', text: '', problem: 'settings-missing', closest: undefined };

function isCarrier({ physicalFilename, settings, cwd }: Context, registry: Registry): boolean {
  if (!carriers.has(registry)) {
    // The threads of a run have settings of their own: what they share is the text.
    const subject = JSON.stringify([cwd, plainCopyOf(settings['ssot'])]);
    carriers.set(registry, claimSubject(subject, physicalFilename) ? physicalFilename : undefined);
  }
  return carriers.get(registry) === physicalFilename;
}

function isEmpty({ concepts, emitters, userScope }: Registry): boolean {
  return [concepts, emitters, userScope.types, userScope.accessors].every(({ length }) => length === 0);
}

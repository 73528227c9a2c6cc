import type { ConceptSettings, DeprecatedSettings, UserScopeSettings } from '../../../src/concepts/settings.ts';
import type { SsotSettings } from '../../harness/settings.ts';

/** The factories of the `shapes` project. */
export const jobFactory = './src/job-factory.ts';

const plain = [
  './src/modal-job.ts#ModalJob',
  './src/plain-job.ts#PlainJob',
  './src/bag-job.ts#BagJob',
  './src/bag-job.ts#LooseJob',
  './src/wide-job.ts#WideJob',
];

/** The registry of the `shapes` project. An entry takes the place of the plain reference to the same class. */
export function jobs(
  call: string,
  entries: readonly DeprecatedSettings[] = [],
  userScope: UserScopeSettings = {},
): SsotSettings {
  const concept: ConceptSettings = {
    name: 'Job',
    canonical: './src/job.ts#Job',
    factory: { module: jobFactory, call },
    deprecated: [...entries, ...plain.filter((ref) => entries.every((entry) => entry.ref !== ref))],
  };
  return { concepts: [concept], userScope };
}

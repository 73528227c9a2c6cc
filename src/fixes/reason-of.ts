import { isNamedInComments } from '../javascript/facts/is-named-in-comments.ts';
import type { ReferenceSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { isUnused } from '../javascript/syntax/unused-variable.ts';
import type { Reason } from '../sightings/proposal.ts';
import type { Usage } from '../sightings/sighting.ts';
import { holdsComment, isErrorExpectedOf } from './imports/remove-bindings.ts';
import { differentKinds } from './moves/different-kinds.ts';
import { because } from './reason.ts';

/** Usages for which there is no edit at all, and those whose edit turned out to be impossible. */
const reasonsByUsage = {
  import: 'still-used',
  'unused-import': 'binding-shared',
  're-export': 'exported-again',
  type: 'linked-site',
  extends: 'subclass',
  implements: 'subclass',
  instanceof: 'instance-test',
  registration: 'used-as-value',
  injection: 'injection-token',
  alias: 'still-used',
  'unused-alias': 'binding-shared',
  member: 'used-as-value',
  call: 'used-as-value',
  mock: 'mocked-module',
  unmock: 'still-used',
  value: 'used-as-value',
} as const satisfies Record<Usage, Reason['code']>;

/** Says why a reference has no edit that nothing else was planned for. */
export function reasonOf(site: ReferenceSite, file: SourceFile): Reason {
  if (holdsComment(site, file)) return because('comment-would-be-lost');
  if (isErrorExpectedOf(site, file)) return because('error-expected');
  if (isOnlyNamedInComments(site, file)) return because('named-in-comments');
  const reason = because(reasonsByUsage[site.usage]);
  return reason.code === 'used-as-value' ? reasonOfUse(reason, site, file) : reason;
}

/** The code uses it no more, and what comments say is for people to write. */
function isOnlyNamedInComments({ usage, variable }: ReferenceSite, { sourceCode }: SourceFile): boolean {
  if ((usage !== 'import' && usage !== 'alias') || variable === undefined) return false;
  return isUnused(variable) && isNamedInComments(variable, sourceCode);
}

/** A function or an instance of a concept that makes instances of a class has no twin that it could give way to. */
function reasonOfUse(reason: Reason, { implementation, usage }: ReferenceSite, { catalog }: SourceFile): Reason {
  const from = catalog.shapeOf(implementation);
  if (from.kind === 'class' || from.kind === 'unknown') return reason;
  const kinds = usage === 'value' ? undefined : differentKinds(from, catalog.shapeOf(implementation.concept.canonical));
  return kinds === undefined ? { ...reason, isOfValue: true } : because('kind-differs', kinds);
}

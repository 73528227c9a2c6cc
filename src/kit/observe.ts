import type { TSESLint } from '@typescript-eslint/utils';
import { awaitPromise } from '../fixes/awaiting/await-promise.ts';
import type { Lens } from '../sightings/lens.ts';
import type { Proposal } from '../sightings/proposal.ts';
import { type EditMode, permitEdits } from './edit-permissions.ts';
import { factoryNamesOf } from './factory-names-of.ts';
import { registryOf } from './registry-of.ts';
import { takesInModules } from './takes-in-modules.ts';
import { type View, viewOf } from './view-of.ts';

const declarationFile = /\.d\.(?:[^./\\]+\.)?[cm]?ts$/u;

/**
 * Shows a rule the sightings of the file. Nothing is computed in a file that takes in no other module, nor in a
 * declaration file, which describes code and does nothing.
 *
 * @param mode what the rule may do about what it reports.
 * @throws {SettingsError} when the settings are malformed.
 */
export function observe<MessageIds extends string, Options extends readonly unknown[]>(
  context: Readonly<TSESLint.RuleContext<MessageIds, Options>>,
  lens: Lens,
  mode: EditMode = 'fix',
): TSESLint.RuleListener {
  if (registryOf(context).concepts.length === 0) return {};
  if (declarationFile.test(context.physicalFilename) || !isWorthwhile(context, lens)) return {};
  if (lens.construction !== undefined) permitEdits(context.sourceCode, 'construction', mode);
  if (lens.reference !== undefined) permitEdits(context.sourceCode, 'reference', mode);
  return {
    Program() {
      const view = viewOf(context);
      if (lens.construction !== undefined) {
        for (const site of view.facts.constructions) lens.construction(site, () => proposalFor(site, view));
      }
      if (lens.reference !== undefined) {
        for (const site of view.facts.references) lens.reference(site, () => proposalFor(site, view));
      }
      if (lens.unawaited !== undefined) {
        for (const site of view.unawaited) lens.unawaited(site, () => awaitPromise(site, view.file));
      }
    },
  };
}

/** A file that takes in nothing can still be the one that declares a factory. */
function isWorthwhile(context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>, lens: Lens): boolean {
  const { sourceCode } = context;
  if (takesInModules(sourceCode)) return true;
  return lens.unawaited !== undefined && factoryNamesOf(registryOf(context)).test(sourceCode.text);
}

function proposalFor(site: Parameters<View['plan']['get']>[0], view: View): Proposal {
  return view.plan.get(site) ?? { kind: 'explanation', reason: { code: 'used-as-value', subject: '' } };
}

import type { RuleModule, RuleWithMetaAndName } from '@typescript-eslint/utils/eslint-utils';
import { docsUrl } from '../concepts/docs-url.ts';
import type { RuleDocs } from './rule-docs.ts';

/**
 * Makes a rule whose page is `docs/rules/<name>.md`. Unlike `RuleCreator` of typescript-eslint it does not clone the default
 * options for each file, which took longer than the rule itself where there is nothing to find.
 */
export function createRule<Options extends readonly unknown[], MessageIds extends string>({
  name,
  meta,
  create,
}: Readonly<RuleWithMetaAndName<Options, MessageIds, RuleDocs>>): RuleModule<MessageIds, Options, RuleDocs> & {
  readonly name: string;
} {
  const defaults: readonly unknown[] = meta.defaultOptions ?? [];
  return {
    name,
    meta: { ...meta, docs: { ...meta.docs, url: `${docsUrl}/rules/${name}.md` } },
    create: (context) => create(context, withDefaults(defaults, context.options) as unknown as Options),
  };
}

/** ESLint fills in defaults by itself; other programs that run its rules do not. */
function withDefaults(defaults: readonly unknown[], options: readonly unknown[]): readonly unknown[] {
  return defaults.map((each, index) => {
    const given = options[index];
    // The same object in every file that no configuration sets options for, so that work on it can be kept.
    return given === undefined || given === each ? each : Object.assign({}, each, given);
  });
}

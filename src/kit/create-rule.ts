import { RuleCreator } from '@typescript-eslint/utils/eslint-utils';
import { docsUrl } from '../concepts/docs-url.ts';

/** What the documentation and the presets need to know of a rule. */
export interface RuleDocs {
  readonly description: string;
  /** Presets that switch the rule on; none for a rule that a project has to choose. */
  readonly presets: readonly ('recommended' | 'strict')[];
}

/** Makes a rule whose page is `docs/rules/<name>.md`. */
export const createRule = RuleCreator<RuleDocs>((name) => `${docsUrl}/rules/${name}.md`);

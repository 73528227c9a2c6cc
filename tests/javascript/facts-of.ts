import type { RuleModule } from '@typescript-eslint/utils/ts-eslint';
import type { FileFacts } from '../../src/javascript/site.ts';
import { viewOf } from '../../src/kit/view-of.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { ProjectLinter } from '../harness/lint.ts';
import { enginesSettings, type SsotSettings } from '../harness/settings.ts';

/** What is seen in a text, taken for a file of the `engines` project. */
export function factsOf(
  code: string,
  { filename = 'src/consumer.ts', settings = enginesSettings }: { filename?: string; settings?: SsotSettings } = {},
): FileFacts {
  let facts: FileFacts | undefined;
  const probe: RuleModule<never> = {
    meta: { type: 'problem', schema: [], messages: {} },
    create(context) {
      facts = viewOf(context).facts;
      return {};
    },
  };
  new ProjectLinter({ folder: projectFolder('engines'), settings, rules: { probe } }).verify(filename, code);
  if (facts === undefined) throw new Error(`${filename} was not linted.`);
  return facts;
}

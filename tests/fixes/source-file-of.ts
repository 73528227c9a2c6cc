import type { TSESTree } from '@typescript-eslint/utils';
import type { RuleModule } from '@typescript-eslint/utils/ts-eslint';
import type { SourceFile } from '../../src/javascript/source-file.ts';
import { walk } from '../../src/javascript/syntax/walk.ts';
import { viewOf } from '../../src/kit/view-of.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { ProjectLinter } from '../harness/lint.ts';
import { enginesSettings } from '../harness/settings.ts';

/** A text as the edits see it: a file of a fixture project, parsed. */
export function sourceFileOf(code: string, filename = 'src/consumer.ts', project = 'engines'): SourceFile {
  return sourceFileIn(projectFolder(project), code, filename);
}

/** The same of any folder. */
export function sourceFileIn(folder: string, code: string, filename: string): SourceFile {
  let file: SourceFile | undefined;
  const probe: RuleModule<never> = {
    meta: { type: 'problem', schema: [], messages: {} },
    create(context) {
      file = viewOf(context).file;
      return {};
    },
  };
  const setup = { folder, settings: enginesSettings, rules: { probe } };
  new ProjectLinter(setup).verify(filename, code);
  if (file === undefined) throw new Error(`${filename} was not linted.`);
  return file;
}

/** The first expression of the text that reads `text`. */
export function findNode({ sourceCode }: SourceFile, text: string): TSESTree.Node {
  let found: TSESTree.Node | undefined;
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    if (node.type !== 'Program' && !node.type.endsWith('Statement') && sourceCode.getText(node) === text)
      found ??= node;
  });
  if (found === undefined) throw new Error(`The text has no ${text}.`);
  return found;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { inRepository, root } from '../tools/repository.ts';
import { projectFolder } from './harness/fixture-project.ts';
import { ProjectLinter } from './harness/lint.ts';
import { fencesOf, linksOf } from './harness/markdown.ts';
import { expectTypeErrors } from './harness/proofs.ts';
import { runConfig } from './harness/run-config.ts';
import { enginesSettings } from './harness/settings.ts';
import { TypeChecker, typeCheckerOf } from './harness/type-checker.ts';

const folder = projectFolder('engines');
const configChecker = new TypeChecker(root, { paths: { 'eslint-plugin-ssot': ['./src/index.ts'] } });
const documents = ['README.md', 'CONTRIBUTING.md', ...markdownIn('docs')].filter((file) =>
  existsSync(inRepository(file)),
);

const KINDS = ['incorrect', 'fixed', 'correct'];
const DEFAULT_FILE = 'src/consumer.ts';

describe.each(Object.entries(rules))('docs/rules/%s.md', (name, rule) => {
  const linter = new ProjectLinter({ folder, settings: enginesSettings, rules: { [name]: rule } });
  const fences = fencesOf(readFileSync(inRepository(`docs/rules/${name}.md`), 'utf8'));
  const examples = fences.filter(({ words }) => words.some((word) => KINDS.includes(word)));

  it('shows what is reported and what is not', () => {
    const kinds = examples.flatMap(({ words }) => words);
    expect(kinds).toContain('incorrect');
    expect(kinds).toContain('correct');
  });

  it.each(examples.map((fence, index) => [fence.words[0], fence.line, fence, examples[index - 1]] as const))(
    'is right about the %s code in line %i',
    (kind, _, fence, previous) => {
      const { attributes, text } = fence;
      const file = attributes.file ?? DEFAULT_FILE;
      const reports = linter.verify(file, text);
      if (kind === 'incorrect') expect(reports).not.toEqual([]);
      if (kind === 'correct') expect(reports).toEqual([]);
      if (kind === 'fixed') {
        expect(previous?.words, 'a fixed block that follows no incorrect one').toContain('incorrect');
        expect(previous && linter.fix(previous.attributes.file ?? file, previous.text).output).toBe(text);
        expectTypeErrors(typeCheckerOf(folder), file, text);
      }
    },
  );
});

describe.each(documents)('%s', (document) => {
  const text = readFileSync(inRepository(document), 'utf8');
  const configs = fencesOf(text).filter(({ words }) => words.includes('config'));

  it('links to files that exist', () => {
    const targets = linksOf(text)
      .filter((link) => !/^(?:[a-z]+:|#)/u.test(link))
      .map((link) => path.join(path.dirname(document), link.replace(/#.*$/u, '')));
    expect(targets.filter((target) => !existsSync(inRepository(target)))).toEqual([]);
  });

  it.each(configs.map((fence) => [fence.line, fence.text] as const))(
    'shows a configuration that works in line %i',
    async (_, config) => {
      expect(configChecker.check('documented-config.ts', config)).toEqual([]);
      const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: runConfig(config, folder) });
      const [result] = await eslint.lintText('export {};', { filePath: 'src/consumer.ts' });
      expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
    },
  );
});

function markdownIn(folderName: string): readonly string[] {
  return readdirSync(inRepository(folderName), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join(folderName, file));
}

import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { parseSettings } from '../src/concepts/parse-settings.ts';
import { inRepository, root } from '../tools/repository.ts';
import { projectFolder } from './harness/fixture-project.ts';
import { applyEdit, ProjectLinter } from './harness/lint.ts';
import { fencesOf, linksOf, type Fence } from './harness/markdown.ts';
import { expectTypeErrors } from './harness/proofs.ts';
import { moduleOfSettings, runConfig, runSettings } from './harness/run-example.ts';
import { containersSettings, enginesSettings, type SsotSettings } from './harness/settings.ts';
import { thingsSettings } from './harness/things-settings.ts';
import { TypeChecker, typeCheckerOf } from './harness/type-checker.ts';

const KINDS = ['incorrect', 'fixed', 'suggested', 'correct'];
const DEFAULT_FILE = 'src/consumer.ts';

const folder = projectFolder('engines');
const settingsByProject: Readonly<Record<string, SsotSettings>> = {
  containers: containersSettings(),
  emitters: { concepts: [] },
  singletons: { concepts: [] },
  things: thingsSettings,
};
const configChecker = new TypeChecker(root, { paths: { 'eslint-plugin-ssot': ['./src/index.ts'] } });
const manifest = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as {
  readonly files: readonly string[];
  readonly homepage: string;
};
const repositoryLink = new RegExp(`^${manifest.homepage.replace(/#.*$/u, '')}/(?:blob|tree)/main/([^#]+)`, 'u');
const documents = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...markdownIn('docs')].filter((file) =>
  existsSync(inRepository(file)),
);

describe.each(Object.entries(rules))('docs/rules/%s.md', (name, rule) => {
  const examples = examplesOf(readFileSync(inRepository(`docs/rules/${name}.md`), 'utf8'));
  const linterFor = ({ project, settings }: Example): ProjectLinter =>
    new ProjectLinter({ folder: projectFolder(project), settings, rules: { [name]: rule } });

  it('shows what is reported and what is not', () => {
    const kinds = examples.map(({ kind }) => kind);
    expect(kinds).toContain('incorrect');
    expect(kinds).toContain('correct');
  });

  it.each(examples)('is right about the $kind code in line $line', (example) => {
    const { kind, file, code, previous, project, messages } = example;
    const reports = linterFor(example).verify(file, code);
    if (kind === 'incorrect') expect(reports).not.toEqual([]);
    if (messages.length > 0) expect(reports.map(({ messageId }) => messageId)).toEqual(messages);
    if (kind === 'correct') expect(reports).toEqual([]);
    if (kind === 'fixed') {
      expect(previous?.kind, 'a fixed block that follows no incorrect one').toBe('incorrect');
      expect(previous && linterFor(previous).fix(previous.file, previous.code).output).toBe(code);
      expectTypeErrors(typeCheckerOf(projectFolder(project)), file, code);
    }
    if (kind === 'suggested') {
      expect(previous?.kind, 'a suggested block that follows no incorrect one').toBe('incorrect');
      expect(previous && suggestionsFor(previous, linterFor(previous))).toContain(code);
      expectTypeErrors(typeCheckerOf(projectFolder(project)), file, code);
    }
  });
});

describe.each(['no-global-mutable-state', 'no-shared-singleton'] as const)('docs/rules/%s.md', (name) => {
  it('names the code that gets each message, and shows each suggestion', () => {
    const rule = rules[name];
    const examples = examplesOf(readFileSync(inRepository(`docs/rules/${name}.md`), 'utf8'));
    const wrong = examples.filter(({ kind }) => kind === 'incorrect');
    const suggestions = wrong.flatMap(({ project, settings, file, code }) =>
      new ProjectLinter({ folder: projectFolder(project), settings, rules: { [name]: rule } })
        .verify(file, code)
        .flatMap((report) => (report.suggestions ?? []).map(({ messageId }) => messageId)),
    );
    const shown = new Set([...wrong.flatMap(({ messages }) => messages), ...suggestions]);
    expect(Object.keys(rule.meta.messages).filter((id) => !shown.has(id))).toEqual([]);
  });
});

/** The texts that the suggestions of an example make of it. */
function suggestionsFor({ file, code }: Example, linter: ProjectLinter): readonly string[] {
  return linter
    .verify(file, code)
    .flatMap(({ suggestions }) => suggestions ?? [])
    .map(({ fix }) => applyEdit(code, fix));
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(inRepository(document), 'utf8');
  const fences = fencesOf(text);

  it('links to files that exist', () => {
    const targets = linksOf(text)
      .filter((link) => !/^(?:[a-z]+:|#)/u.test(link))
      .map((link) => path.join(path.dirname(document), link.replace(/#.*$/u, '')));
    expect(targets.filter((target) => !existsSync(inRepository(target)))).toEqual([]);
  });

  it('links to files of the repository that exist', () => {
    const targets = linksOf(text).flatMap((link) => repositoryLink.exec(link)?.[1] ?? []);
    expect(targets.filter((target) => !existsSync(inRepository(target)))).toEqual([]);
  });

  it.each(fences.filter(hasWord('config')))(
    'shows a configuration that works in line $line',
    { timeout: 60_000 },
    async (fence) => {
      expect(configChecker.check('documented-config.ts', fence.text)).toEqual([]);
      const overrideConfig = runConfig(fence.text, folder);
      const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig });
      const [result] = await eslint.lintText('export {};', { filePath: 'src/consumer.ts' });
      expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
    },
  );

  it.each(fences.filter(hasWord('settings')))('shows settings that compile in line $line', (fence) => {
    expect(configChecker.check('documented-settings.ts', moduleOfSettings(fence.text))).toEqual([]);
  });
});

describe.each(documents.filter(isPacked))('the packed %s', (document) => {
  it('links only to what is packed with it', () => {
    const targets = linksOf(readFileSync(inRepository(document), 'utf8'))
      .filter((link) => !/^(?:[a-z]+:|#)/u.test(link))
      .map((link) => path.join(path.dirname(document), link.replace(/#.*$/u, '')));
    expect(targets.filter((target) => !isPacked(target))).toEqual([]);
  });
});

/** Is the file of the package that npm packs? Some always are. */
function isPacked(file: string): boolean {
  const isIn = (folder: string): boolean => file === folder || file.startsWith(`${folder}/`);
  if (manifest.files.some((entry) => entry.startsWith('!') && isIn(entry.slice(1)))) return false;
  return [...manifest.files, 'LICENSE', 'README.md', 'package.json'].some(isIn);
}

describe('docs/settings.md', () => {
  const fences = fencesOf(readFileSync(inRepository('docs/settings.md'), 'utf8'));

  it('shows how the lists of a later entry take the place of earlier ones', async () => {
    const entries = fences.find(({ text }) => text.includes('type ConceptSettings'))?.text ?? '';
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: runConfig(entries, folder) });
    const conceptsOf = async (file: string): Promise<readonly string[]> => {
      const { settings } = (await eslint.calculateConfigForFile(file)) as Linter.Config;
      const { root: ownRoot, concepts } = parseSettings(settings?.['ssot'], '/');
      expect(ownRoot).toBe(folder);
      return concepts.map(({ name }) => name);
    };
    expect(await conceptsOf('tools/a.js')).toEqual(['ExecutionEngine']);
    expect(await conceptsOf('src/a.js')).toEqual(['ExecutionEngine', 'UserContext']);
  });

  it('shows settings in JSON, and a configuration that reads them', async () => {
    const place = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-docs-')));
    try {
      for (const { attributes, text } of fences) {
        if (attributes['file'] !== undefined) writeFileSync(path.join(place, attributes['file']), text);
      }
      const { default: config } = (await import(pathToFileURL(path.join(place, 'eslint.config.mjs')).href)) as {
        readonly default: readonly Linter.Config[];
      };
      const registry = parseSettings(config[0]?.settings?.['ssot'], '/');
      expect(registry.root).toBe(place);
      expect(registry.concepts.map(({ name }) => name)).toEqual(['Api']);
      const { $schema } = config[0]?.settings?.['ssot'] as SsotSettings;
      const exported = './node_modules/eslint-plugin-ssot/docs/settings.schema.json';
      expect($schema).toBe(exported);
      expect(existsSync(inRepository(path.relative('node_modules/eslint-plugin-ssot', exported)))).toBe(true);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});

/** Code of a rule's page, with what the page says of it. */
interface Example {
  readonly kind: string;
  readonly line: number;
  /** Name of the fixture project. */
  readonly project: string;
  readonly file: string;
  readonly code: string;
  /** Ids of the messages of `incorrect` code, in order; none if the page does not say which they are. */
  readonly messages: readonly string[];
  readonly settings: SsotSettings;
  readonly previous: Example | undefined;
}

/**
 * The examples of a page. A block of `settings` holds for the examples after it; where it is itself the example, an
 * empty file stands for the code.
 */
function examplesOf(markdown: string): readonly Example[] {
  let settings = enginesSettings;
  let previous: Example | undefined;
  return fencesOf(markdown).flatMap((fence) => {
    const { line, text, attributes } = fence;
    const kind = fence.words.find((word) => KINDS.includes(word));
    const isSettings = hasWord('settings')(fence);
    if (isSettings) settings = runSettings(text);
    if (kind === undefined) return [];
    const code = isSettings ? 'export {};' : text;
    const { project = 'engines', file = DEFAULT_FILE } = attributes;
    const own = project === 'engines' ? settings : (settingsByProject[project] ?? settings);
    const messages = attributes['message']?.split(',') ?? [];
    previous = { kind, line, project, file, code, messages, settings: own, previous };
    return [previous];
  });
}

function hasWord(word: string): (fence: Fence) => boolean {
  return ({ words }) => words.includes(word);
}

function markdownIn(folderName: string): readonly string[] {
  return readdirSync(inRepository(folderName), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join(folderName, file));
}

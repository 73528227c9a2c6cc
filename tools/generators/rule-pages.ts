import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate } from 'eslint-doc-generator/dist/lib/generator.js';
import { formatted, inRepository, ruleNames } from '../repository.ts';
import type { Generator } from './generator.ts';

const README = 'README.md';
const PAGES = 'docs/rules';

/** The rule table of the README, and the header and option table of each rule's page. */
export const rulePages: Generator = {
  name: 'pages of the rules',
  generate: async () => {
    const stage = await mkdtemp(path.join(tmpdir(), 'ssot-pages-'));
    try {
      await setStage(stage);
      await generate(stage, {
        // It repeats `recommended`, with warnings.
        ignoreConfig: ['announce'],
        postprocess: (text, file) => formatted(path.relative(stage, file), text),
        ruleDocSectionInclude: ['What it reports', 'When not to use it'],
      });
      const files = [README, ...ruleNames().map((name) => `${PAGES}/${name}.md`)];
      return new Map(
        await Promise.all(files.map(async (file) => [file, await readFile(path.join(stage, file), 'utf8')] as const)),
      );
    } finally {
      await rm(stage, { recursive: true });
    }
  },
};

/**
 * Lays out a package that consists of the documents and of the plugin's sources.
 *
 * The generator edits in place and loads the built plugin; on a stage it does neither to the repository.
 */
async function setStage(stage: string): Promise<void> {
  const plugin = pathToFileURL(inRepository('src/index.ts')).href;
  const { name } = JSON.parse(await readFile(inRepository('package.json'), 'utf8')) as { readonly name: string };
  await Promise.all([
    writeFile(path.join(stage, 'package.json'), JSON.stringify({ name, type: 'module', exports: './plugin.js' })),
    writeFile(path.join(stage, 'plugin.js'), `export { default } from '${plugin}';`),
    cp(inRepository(README), path.join(stage, README)),
    cp(inRepository(PAGES), path.join(stage, PAGES), { recursive: true }),
  ]);
}

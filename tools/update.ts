import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Generator } from './generators/generator.ts';
import { inRepository } from './repository.ts';

// In this order, and each loaded in its turn: the first ones make parts of the plugin, the others load it.
const generators: readonly (() => Promise<Generator>)[] = [
  async () => (await import('./generators/plugin-meta.ts')).pluginMeta,
  async () => (await import('./generators/rule-index.ts')).ruleIndex,
  async () => (await import('./generators/rule-descriptions.ts')).ruleDescriptions,
  async () => (await import('./generators/rule-pages.ts')).rulePages,
  async () => (await import('./generators/settings-schema.ts')).settingsSchema,
  async () => (await import('./generators/baseline-schema.ts')).baselineJsonSchema,
  async () => (await import('./generators/findings-picture.ts')).findingsPicture,
  async () => (await import('./generators/readme-samples.ts')).readmeSamples,
  async () => (await import('./generators/shared-state-figures.ts')).sharedStateFigures,
  async () => (await import('./generators/emitter-figures.ts')).emitterFigures,
  async () => (await import('./generators/shared-singleton-figures.ts')).sharedSingletonFigures,
  async () => (await import('./generators/runtime-figures.ts')).runtimeFigures,
  async () => (await import('./generators/robustness-figures.ts')).robustnessFigures,
];

const isCheck = process.argv.includes('--check');

for (const load of generators) {
  const generator = await load();
  try {
    for (const file of await bringUpToDate(generator)) {
      console.log(`${isCheck ? 'Out of date, run `npm run update`' : 'Updated'}: ${file}`);
      if (isCheck) process.exitCode = 1;
    }
  } catch (error) {
    console.error(`The ${generator.name} cannot be made: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/** The files of a generator that were out of date; under `--check` they stay so. */
async function bringUpToDate({ generate }: Generator): Promise<readonly string[]> {
  const stale = [...(await generate())].filter(([file, text]) => textOf(file) !== text);
  if (!isCheck) for (const [file, text] of stale) writeFileSync(inRepository(file), text);
  return stale.map(([file]) => file);
}

function textOf(file: string): string | undefined {
  return existsSync(inRepository(file)) ? readFileSync(inRepository(file), 'utf8') : undefined;
}

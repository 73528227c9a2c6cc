import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Generator } from './generators/generator.ts';
import { pluginMeta } from './generators/plugin-meta.ts';
import { ruleIndex } from './generators/rule-index.ts';
import { rulePages } from './generators/rule-pages.ts';
import { settingsSchema } from './generators/settings-schema.ts';
import { inRepository } from './repository.ts';

// In this order: the pages are made from the plugin, which is made from its meta and the rule index.
const generators: readonly Generator[] = [pluginMeta, ruleIndex, rulePages, settingsSchema];

const isCheck = process.argv.includes('--check');

for (const generator of generators) {
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

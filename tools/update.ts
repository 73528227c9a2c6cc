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
const stale: string[] = [];

for (const { name, generate } of generators) {
  for (const [file, text] of await generate()) {
    if (textOf(file) === text) continue;
    stale.push(`${file} (${name})`);
    if (!isCheck) writeFileSync(inRepository(file), text);
  }
}

if (stale.length > 0) {
  console.log(`${isCheck ? 'Out of date, run `npm run update`' : 'Updated'}:\n  ${stale.join('\n  ')}`);
  if (isCheck) process.exitCode = 1;
}

function textOf(file: string): string | undefined {
  return existsSync(inRepository(file)) ? readFileSync(inRepository(file), 'utf8') : undefined;
}

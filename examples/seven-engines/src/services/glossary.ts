import { setTimeout as delay } from 'node:timers/promises';

type Glossary = ReadonlyMap<string, string>;

let glossary: Glossary | undefined;

export async function explain(term: string): Promise<string> {
  if (glossary === undefined) glossary = await loadGlossary();
  return glossary.get(term) ?? 'unknown';
}

async function loadGlossary(): Promise<Glossary> {
  await delay(5);
  return new Map([['run', 'One prompt that an agent answers.']]);
}

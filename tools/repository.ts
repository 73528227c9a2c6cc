import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

export const root = path.resolve(import.meta.dirname, '..');

/** Absolute path of a file given relative to the root of the repository. */
export function inRepository(file: string): string {
  return path.join(root, file);
}

/** Names of the rules, which are the names of their files, in alphabetical order. */
export function ruleNames(): readonly string[] {
  return readdirSync(inRepository('rules'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => path.basename(file, '.ts'))
    .sort();
}

/** The name under which a rule's file exports it: `no-direct-construction` → `noDirectConstruction`. */
export function exportNameOf(ruleName: string): string {
  return ruleName.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/** A text as prettier would leave it at that place in the repository. */
export async function formatted(file: string, text: string): Promise<string> {
  const filepath = inRepository(file);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

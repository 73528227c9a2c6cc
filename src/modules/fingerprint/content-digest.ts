import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** What a file holds, without the text itself. */
export interface ContentDigest {
  readonly digest: string;
  /** The relative paths in quotes, of imports and of what a configuration extends, that may lead out of the folder. */
  readonly specifiers: readonly string[];
}

// ssot-shared: what a file holds is the same for everybody, and it is read again when the file changes
const contents = new Map<string, ContentDigest & { readonly state: string }>();

const relativeSpecifier = /['"`](\.{1,2}(?:\/[^'"`\n]*)?)['"`]/gu;
/** It climbs, or goes into a folder that a walk may leave out. */
const leading = /\.\.|\/\.|\/(?:coverage|node_modules)\b/u;

/** `undefined` if there is no such file. One that has the size and the times of the last look is not read again. */
export function contentDigest(file: string): ContentDigest | undefined {
  try {
    const { size, mtimeMs, ctimeMs } = statSync(file);
    const state = `${size} ${mtimeMs} ${ctimeMs}`;
    const known = contents.get(file);
    if (known?.state === state) return known;
    const bytes = readFileSync(file);
    const digest = createHash('sha256').update(bytes).digest('base64url');
    const content = { state, digest, specifiers: specifiersIn(bytes.toString('utf8'), file.endsWith('.json')) };
    contents.set(file, content);
    return content;
  } catch {
    return undefined;
  }
}

function specifiersIn(text: string, isConfiguration: boolean): readonly string[] {
  const specifiers = new Set([...text.matchAll(relativeSpecifier)].map(([, specifier = '']) => specifier));
  return [...specifiers].filter((specifier) => isConfiguration || leading.test(specifier));
}

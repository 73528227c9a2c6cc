import { docsUrl } from '../../concepts/docs-url.ts';
import { compareTexts } from '../spot.ts';
import { type BaselineEntry, baselineVersion } from './baseline.ts';

/** Writes a baseline: sorted, and each finding on a line of its own, so that changes can be read and merged. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map(({ file, rule, concept, thing, symbol, count }) => ({ file, rule, concept, thing, symbol, count }))
    .map((entry) => ({ sortKey: sortKeyOf(entry), line: `    ${JSON.stringify(entry)}` }))
    .sort((a, b) => compareTexts(a.sortKey, b.sortKey))
    .map(({ line }) => line);
  const head = `  "$schema": "${docsUrl}/baseline.schema.json",\n  "version": ${baselineVersion},\n`;
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n${head}  "findings": ${list}\n}\n`;
}

function sortKeyOf({ file, rule, concept, thing, symbol }: BaselineEntry): string {
  return [file, rule, concept, thing, symbol].join('\0');
}

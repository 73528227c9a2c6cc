import path from 'node:path';
import type { ESLint } from 'eslint';
import { rules } from '../../rules/index.ts';
import { stateActs } from '../../src/sightings/shared-state.ts';

/** The rules on shared state, of which the example shows every message. */
const RULES = ['no-global-mutable-state', 'no-shared-singleton'] as const;

/**
 * Where each finding is made that the rules on shared state have a message for: by rule and message id, the places as
 * `file:line`, relative to the folder. What is found nowhere has no places.
 */
export function messagePlaces(
  results: readonly ESLint.LintResult[],
  folder: string,
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const name of RULES) {
    for (const id of Object.keys(rules[name].meta.messages)) if (!acts.has(id)) places.set(`ssot/${name} ${id}`, []);
  }
  for (const { filePath, messages } of results) {
    for (const { ruleId, messageId, line } of messages) {
      places.get(`${String(ruleId)} ${String(messageId)}`)?.push(`${path.relative(folder, filePath)}:${line}`);
    }
  }
  return places;
}

const acts: ReadonlySet<string> = new Set(stateActs);

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../tools/repository.ts';

const page = readFileSync(inRepository('docs/evidence/emitter-semantics.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the page on what the rule on emitters means', () => {
  it.each(rows.map(([, sentence = '', reported = '', silent = '']) => ({ sentence, reported, silent })))(
    'names cases that are there: $sentence',
    ({ reported, silent }) => {
      expect(sideOf(reported)).toBe('invalid');
      expect(sideOf(silent)).toBe('valid');
    },
  );

  it('says enough', () => {
    expect(rows.length).toBeGreaterThan(30);
  });
});

/** On which side of its test file a case stands: `socket-io: a reason`. */
function sideOf(reference: string): 'invalid' | 'valid' | undefined {
  const [, file = '', name = ''] = /^(?<file>[\w-]+): (?<name>.+)$/u.exec(reference) ?? [];
  const text = readFileSync(inRepository(`tests/rules/no-unscoped-emitter/${file}.test.ts`), 'utf8');
  const at = [`name: '${name}'`, `name: "${name}"`].map((each) => text.indexOf(each)).find((index) => index >= 0);
  if (at === undefined) return undefined;
  return at < text.indexOf('\n  invalid: [') ? 'valid' : 'invalid';
}

import { describe, expect, it } from 'vitest';
import { parseAudit } from '../../src/audit/parse-audit.ts';
import { UsageError } from '../../src/command/usage-error.ts';

const defaults = { paths: [], config: undefined, format: 'text', output: undefined, gate: undefined };

function wordsOf(line: string): readonly string[] {
  return line.split(' ').filter((word) => word !== '');
}

describe('the command line of the audit', () => {
  it.each([
    ['', {}],
    ['src tests', { paths: ['src', 'tests'] }],
    [
      '-c other.config.js -f json -o audit.json src',
      { config: 'other.config.js', format: 'json', output: 'audit.json', paths: ['src'] },
    ],
    ['--gate=3', { gate: 3 }],
    ['-- -odd-name', { paths: ['-odd-name'] }],
  ])('audit %s', (line, expected) => {
    expect(parseAudit(wordsOf(line))).toEqual({ ...defaults, ...expected });
  });

  it.each([
    ['--fromat json', "Unknown option '--fromat'."],
    ['--output', "Option '-o, --output <value>' argument missing."],
    ['--format html', "There is no format 'html' in this version: text or json."],
    ['--gate 6', "--gate takes a number of gates, 0 to 5, and not '6'."],
    ['--gate all', "--gate takes a number of gates, 0 to 5, and not 'all'."],
  ])('refuses: audit %s', (line, message) => {
    expect(() => parseAudit(wordsOf(line))).toThrow(new UsageError(message));
  });
});

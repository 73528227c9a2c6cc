import { describe, expect, it } from 'vitest';
import { parseAudit } from '../../src/audit/parse-audit.ts';
import { UsageError } from '../../src/command/usage-error.ts';

const defaults = {
  paths: [],
  merge: false,
  config: undefined,
  format: 'text',
  output: undefined,
  gate: undefined,
  baseline: undefined,
  update: false,
};

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
    ['--baseline debt.json', { baseline: 'debt.json' }],
    ['--update --baseline debt.json', { baseline: 'debt.json', update: true }],
    ['--merge a.json b.json -f sarif', { merge: true, paths: ['a.json', 'b.json'], format: 'sarif' }],
    ['-- -odd-name', { paths: ['-odd-name'] }],
  ])('audit %s', (line, expected) => {
    expect(parseAudit(wordsOf(line))).toEqual({ ...defaults, ...expected });
  });

  it.each([
    ['--fromat json', "Unknown option '--fromat'."],
    ['--output', "Option '-o, --output <value>' argument missing."],
    [
      '--format xml',
      "There is no format 'xml' in this version: text, markdown, html, json, sarif, github, gitlab or junit.",
    ],
    ['--update', '--update needs --baseline FILE.'],
    ['--merge', '--merge needs the audits to join.'],
    ['--merge a.json -c b.js', '--merge reads audits, and --config has no place there.'],
    ['--gate 6', "--gate takes a number of gates, 0 to 5, and not '6'."],
    ['--gate all', "--gate takes a number of gates, 0 to 5, and not 'all'."],
  ])('refuses: audit %s', (line, message) => {
    expect(() => parseAudit(wordsOf(line))).toThrow(new UsageError(message));
  });
});

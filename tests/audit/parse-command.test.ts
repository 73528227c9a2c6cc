import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/audit/parse-command.ts';
import { AuditError } from '../../src/audit/audit-error.ts';

const defaults = { kind: 'audit', paths: [], config: undefined, format: 'text', output: undefined, gate: undefined };

describe('the command line', () => {
  it.each([
    ['audit', {}],
    ['audit src tests', { paths: ['src', 'tests'] }],
    [
      'audit -c other.config.js -f json -o audit.json src',
      { config: 'other.config.js', format: 'json', output: 'audit.json', paths: ['src'] },
    ],
    ['audit --gate=3', { gate: 3 }],
    ['audit -- -odd-name', { paths: ['-odd-name'] }],
  ])('%s', (line, expected) => {
    expect(parseCommand(line.split(' '))).toEqual({ ...defaults, ...expected });
  });

  it.each([
    ['--help', { kind: 'help', topic: undefined }],
    ['help', { kind: 'help', topic: undefined }],
    ['help audit', { kind: 'help', topic: 'audit' }],
    ['audit --help', { kind: 'help', topic: 'audit' }],
    ['audit src -h', { kind: 'help', topic: 'audit' }],
    ['--version', { kind: 'version' }],
    ['-v', { kind: 'version' }],
  ])('%s', (line, expected) => {
    expect(parseCommand(line.split(' '))).toEqual(expected);
  });

  it.each([
    ['', 'A command is missing.'],
    ['audt', "There is no command 'audt'."],
    ['audit --fromat json', "Unknown option '--fromat'."],
    ['audit --output', "Option '-o, --output <value>' argument missing."],
    ['audit --format html', "There is no format 'html' in this version: text or json."],
    ['audit --gate 6', "--gate takes a number of gates, 0 to 5, and not '6'."],
    ['audit --gate all', "--gate takes a number of gates, 0 to 5, and not 'all'."],
  ])('refuses: %s', (line, message) => {
    const argv = line.split(' ').filter((word) => word !== '');
    expect(() => parseCommand(argv)).toThrow(new AuditError(`${message} See \`ssot --help\`.`));
  });
});

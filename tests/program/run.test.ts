import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { pluginMeta } from '../../src/kit/plugin-meta.ts';
import { run } from '../../src/program/run.ts';

interface Ending {
  readonly status: number;
  readonly output: string;
  readonly complaints: string;
}

async function ssot(line: string): Promise<Ending> {
  let [output, complaints] = ['', ''];
  const status = await run(
    line.split(' ').filter((word) => word !== ''),
    {
      cwd: tmpdir(),
      columns: 100,
      paint: (_, text) => text,
      print: (text) => void (output += text),
      complain: (text) => void (complaints += text),
    },
  );
  return { status, output, complaints };
}

describe('the command line of ssot', () => {
  it.each(['--help', '-h', 'help'])('%s lists the commands', async (line) => {
    const { status, output, complaints } = await ssot(line);
    expect([status, complaints]).toEqual([0, '']);
    expect(output).toMatch(/^Usage: ssot <command> \[options\]\n/u);
    expect(output).toMatch(/^ {2}audit \[paths…\] +What is left/mu);
    expect(output).toMatch(/^ {2}affected \[--staged\] \[files…\] +The files/mu);
  });

  it.each(['audit --help', 'audit src -h', 'help audit', '--help audit'])('%s explains the audit', async (line) => {
    const { status, output, complaints } = await ssot(line);
    expect([status, complaints]).toEqual([0, '']);
    expect(output).toMatch(/^Usage: ssot audit \[paths…\] \[options\]\n/u);
  });

  it.each(['--version', '-v', 'audit --version'])('%s tells the version', async (line) => {
    expect(await ssot(line)).toEqual({ status: 0, output: `${pluginMeta.version}\n`, complaints: '' });
  });

  it.each([
    ['', 'A command is missing. See `ssot --help`.'],
    ['audt', "There is no command 'audt'. See `ssot --help`."],
    ['help audt', "There is no command 'audt'. See `ssot --help`."],
    ['--gate 1 audit', "A command is missing before '--gate'. See `ssot --help`."],
    ['audit --fromat json', "Unknown option '--fromat'. See `ssot audit --help`."],
  ])('refuses: %s', async (line, message) => {
    expect(await ssot(line)).toEqual({ status: 2, output: '', complaints: `ssot: ${message}\n` });
  });
});

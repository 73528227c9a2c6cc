import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../tools/repository.ts';
import { AuditProject } from '../audit/audit-project.ts';

interface Ending {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program from its sources. */
function ssot(cwd: string, env: NodeJS.ProcessEnv, ...args: readonly string[]): Ending {
  const program = [inRepository('node_modules/tsx/dist/cli.mjs'), inRepository('src/program/cli.ts')];
  return spawnSync(process.execPath, [...program, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
    encoding: 'utf8',
  });
}

describe('the ssot program', { timeout: 60_000 }, () => {
  it('is a script', () => {
    expect(readFileSync(inRepository('src/program/cli.ts'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
  });

  it('tells its version and its commands', () => {
    const { folder } = new AuditProject();
    const { version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as { readonly version: string };
    expect(ssot(folder, {}, '--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(ssot(folder, {}, '--help').stdout).toContain('audit [paths…]');
    expect(ssot(folder, {}, 'audit', '--help').stdout).toContain('--gate N');
  });

  it('colours nothing in a pipe, unless it is told to', () => {
    const { folder } = new AuditProject();
    const { status, stdout } = ssot(folder, {}, 'audit');
    expect(status).toBe(0);
    expect(stdout).not.toContain('\u001b');
    expect(ssot(folder, { FORCE_COLOR: '1' }, 'audit').stdout).toContain('\u001b');
    expect(ssot(folder, { FORCE_COLOR: '1', NO_COLOR: '1' }, 'audit').stdout).toBe(stdout);
  });
});

import { describe, expect, it } from 'vitest';
import { AuditProject, projectSettings } from './audit-project.ts';

/** The project with a second consumer, as one part each. */
async function shardedProject(): Promise<AuditProject> {
  const project = new AuditProject().write('package-lock.json', '{}');
  project.write('src/other/late.ts', project.read('src/consumer.ts').replaceAll("'./", "'../"));
  await project.audit('src/consumer.ts', 'src/*-*.ts', '-f', 'json', '-o', 'out/a.json');
  await project.audit('src/other', '-f', 'json', '-o', 'out/b.json');
  return project;
}

const parts = ['--merge', 'out/a.json', 'out/b.json'];

describe('ssot audit --merge', { timeout: 60_000 }, () => {
  it.each(['json', 'text', 'sarif', 'github', 'gitlab', 'junit'])('gives what one run does, as %s', async (format) => {
    const project = await shardedProject();
    const whole = await project.audit('src', '-f', format);
    const merged = await project.audit(...parts, '-f', format);
    expect(merged).toMatchObject({ status: 0, complaints: '' });
    const withoutPaths = (output: string): string => output.replace(/"paths": \[[^\]]*\]|This was looked at .*/su, '');
    expect(withoutPaths(merged.output)).toBe(withoutPaths(whole.output));
  });

  it('counts a file of several parts once', async () => {
    const project = await shardedProject();
    await project.audit('src', '-f', 'json', '-o', 'out/b.json');
    const merged = JSON.parse((await project.audit(...parts, '-f', 'json')).output) as { readonly files: number };
    const whole = JSON.parse((await project.audit('src', '-f', 'json')).output) as { readonly files: number };
    expect(merged.files).toBe(5);
    expect(merged).toMatchObject({ concepts: (whole as unknown as { readonly concepts: object }).concepts });
  });

  it('knows files by where they lie, whatever folder they were audited from', async () => {
    const project = await shardedProject();
    const inFolder = JSON.parse(project.read('out/b.json')) as Report;
    const moved = (file: string): string => file.replace('src/other/', '');
    const rebased: Report = {
      ...inFolder,
      folder: 'src/other',
      audited: inFolder.audited.map(moved),
      findings: inFolder.findings.map((finding) => ({ ...finding, file: moved(finding.file) })),
      concepts: inFolder.concepts.map((concept) => ({
        ...concept,
        root: '../..',
        uses: concept.uses.map((use) => ({ ...use, file: moved(use.file) })),
        factoryCalls: concept.factoryCalls.map((call) => ({ ...call, file: moved(call.file) })),
      })),
    };
    const before = await project.audit(...parts);
    project.write('out/b.json', JSON.stringify(rebased));
    expect((await project.audit(...parts)).output.split('Readiness')[0]).toBe(before.output.split('Readiness')[0]);
  });

  it('is held to a gate and to a baseline', async () => {
    const project = await shardedProject();
    expect((await project.audit(...parts, '--gate', '5')).status).toBe(1);
    expect((await project.audit('--baseline', 'debt.json', '--update')).status).toBe(0);
    expect((await project.audit(...parts, '--baseline', 'debt.json')).status).toBe(0);
    project.write('src/other/late.ts', project.read('src/other/late.ts').replace('run =', 'start ='));
    await project.audit('src/other', '-f', 'json', '-o', 'out/b.json');
    const { status, output } = await project.audit(...parts, '--baseline', 'debt.json');
    expect(status).toBe(1);
    expect(output).toContain('src/other/late.ts:3:65 in start no-direct-construction');
  });

  it('wants the same settings', async () => {
    const project = await shardedProject();
    const [concept] = projectSettings.concepts;
    project.configure({ concepts: [{ ...concept, deprecated: [] }] });
    await project.audit('src/other', '-f', 'json', '-o', 'out/b.json');
    expect(await project.audit(...parts)).toEqual({
      status: 2,
      output: '',
      complaints:
        "ssot: out/a.json and out/b.json were made with different settings: the concept 'engine' is declared differently. " +
        'Audit all parts with the same settings.ssot.\n',
    });
    project.configure({ concepts: [{ ...concept, name: 'motor' }] });
    await project.audit('src/other', '-f', 'json', '-o', 'out/b.json');
    expect((await project.audit(...parts)).complaints).toContain(
      "the concept 'engine' is declared in only one of them",
    );
  });

  it.each([
    ['nothing', undefined, /^ssot: out\/b\.json cannot be read: ENOENT/u],
    ['a page', '1 concept in 5 files', /^ssot: out\/b\.json is no JSON: /u],
    [
      'another version',
      '{ "version": 2 }',
      /is no audit of this version: version should be 1 and is 2\. `ssot audit --format json`/u,
    ],
    ['an audit of an older version', '{ "version": 1, "files": 3, "concepts": [] }', /isolation is missing/u],
  ])('wants audits, and not %s', async (_, text, message) => {
    const project = await shardedProject();
    if (text === undefined) project.remove('out/b.json');
    else project.write('out/b.json', text);
    const { status, output, complaints } = await project.audit(...parts);
    expect([status, output]).toEqual([2, '']);
    expect(complaints).toMatch(message);
  });
});

interface Placed {
  readonly file: string;
}

interface Report {
  readonly folder: string;
  readonly audited: readonly string[];
  readonly findings: readonly Placed[];
  readonly concepts: readonly { readonly uses: readonly Placed[]; readonly factoryCalls: readonly Placed[] }[];
}

import { describe, expect, it } from 'vitest';
import { AuditProject, projectSettings } from './audit-project.ts';

const [concept] = projectSettings.concepts;

interface Report {
  readonly version: number;
  readonly files: number;
  readonly gates: object;
  readonly concepts: readonly {
    readonly name: string;
    readonly root: string;
    readonly sites: { readonly total: number; readonly fix: number };
    readonly onFactory: { readonly calls: number; readonly direct: number; readonly share: number } | null;
    readonly files: readonly { readonly file: string }[];
  }[];
  readonly unparsed: readonly { readonly file: string; readonly line: number }[];
}

function reportOf(text: string): Report {
  return JSON.parse(text) as Report;
}

describe('ssot audit', { timeout: 60_000 }, () => {
  it('counts what is left, per concept and file', async () => {
    const { status, output, complaints } = await new AuditProject().audit('src/consumer.ts', '--format', 'json');
    expect(complaints).toBe('');
    expect(status).toBe(0);
    expect(reportOf(output)).toMatchObject({
      version: 1,
      files: 1,
      gates: { transition: 'failed', factory: 'failed' },
      concepts: [
        {
          name: 'engine',
          root: '.',
          sites: { total: 2, constructions: 1, references: 1, fix: 1, waiting: 1 },
          onFactory: { calls: 1, direct: 1, share: 0.5 },
          files: [{ file: 'src/consumer.ts' }],
          reasons: [{ code: 'still-used', count: 1 }],
        },
      ],
    });
  });

  it('counts types and constructions that change together as fixed', async () => {
    const project = new AuditProject();
    project.write(
      'src/kept.ts',
      `import { OldEngine } from './old-engine.js';
export async function run(userId: string): Promise<object> {
  const engine: OldEngine = new OldEngine(userId);
  return engine;
}`,
    );
    const { output } = await project.audit('src/kept.ts', '--format', 'json');
    expect(reportOf(output).concepts[0]?.sites).toMatchObject({ total: 3, constructions: 1, references: 2, fix: 2 });
  });

  it('prints a page', async () => {
    const { status, output } = await new AuditProject().audit();
    expect(status).toBe(0);
    expect(output).toContain('50 % (1 of 2 instances)');
    expect(output).toContain('src/consumer.ts');
  });

  it('is not blinded by comments that switch rules off', async () => {
    const project = new AuditProject();
    project.write('src/consumer.ts', `/* eslint-disable */\n${project.read('src/consumer.ts')}`);
    const { output } = await project.audit('src/consumer.ts', '--format', 'json');
    expect(reportOf(output).concepts[0]?.sites.total).toBe(2);
  });

  it('runs no rule of the project', async () => {
    const rule = "create() { throw new Error('The rule runs.'); }";
    const project = new AuditProject().configure(
      projectSettings,
      `{ plugins: { own: { rules: { broken: { ${rule} } } } }, rules: { 'own/broken': 'error' } }`,
    );
    expect(await project.audit()).toMatchObject({ status: 0, complaints: '' });
  });

  it('asks no type checker', async () => {
    const project = new AuditProject().configure(
      projectSettings,
      "{ languageOptions: { parserOptions: { project: './tsconfig.missing.json' } } }",
    );
    expect(await project.audit()).toMatchObject({ status: 0, complaints: '' });
  });

  it('passes over other languages', async () => {
    const project = new AuditProject().configure(
      projectSettings,
      "{ files: ['**/*.json'], plugins: { json: (await import('@eslint/json')).default }, language: 'json/json' }",
    );
    expect(await project.audit('src', 'package.json')).toMatchObject({ status: 0, complaints: '' });
  });

  it('keeps concepts apart that are declared differently', async () => {
    const project = new AuditProject().write('src/other/consumer.ts', '');
    const other = JSON.stringify({ ...projectSettings, concepts: [{ ...concept, deprecated: [] }] });
    project.write(
      'eslint.config.mjs',
      `import config from './eslint.config.js';
       export default [...config, { files: ['src/other/**'], settings: { ssot: ${other} } }];`,
    );
    const { status, output } = await project.audit('--config', 'eslint.config.mjs', '--format', 'json');
    expect(status).toBe(0);
    const totals = reportOf(output).concepts.map(({ name, sites }) => [name, sites.total]);
    expect(totals).toEqual([
      ['engine', 2],
      ['engine', 0],
    ]);
  });

  it('writes to a file', async () => {
    const project = new AuditProject();
    const { status, output } = await project.audit('--output', 'reports/audit.json', '--format', 'json');
    expect([status, output]).toEqual([0, '']);
    expect(reportOf(project.read('reports/audit.json')).concepts).toHaveLength(1);
  });

  it('says nothing is left when nothing is', async () => {
    const { status, output } = await new AuditProject().audit('src/old-engine.ts');
    expect(status).toBe(0);
    expect(output).toContain('Nothing is left to migrate.');
    expect(output).toContain('no instance is made');
    expect(output).toContain('Readiness: 1 to 5 of 5 gates');
  });
});

describe('ssot audit --gate', { timeout: 60_000 }, () => {
  it('exits with 1 when readiness is certainly below', async () => {
    expect(await new AuditProject().audit('--gate', '5')).toMatchObject({ status: 1, complaints: '' });
  });

  it('exits with 0 when enough gates are certainly passed', async () => {
    const project = new AuditProject();
    expect(await project.audit('src/old-engine.ts', '--gate', '1')).toMatchObject({ status: 0 });
  });

  it('exits with 2 when it cannot tell', async () => {
    const { status, complaints } = await new AuditProject().audit('--gate', '2');
    expect(status).toBe(2);
    expect(complaints).toContain('at least 0 are and at most 3');
  });
});

describe('ssot audit, when it cannot answer', { timeout: 60_000 }, () => {
  it('names files that do not parse and prints the rest', async () => {
    const project = new AuditProject().write('src/broken.ts', 'export const = ;\n');
    const { status, output, complaints } = await project.audit('--format', 'json');
    expect(status).toBe(2);
    expect(complaints).toContain('The audit is incomplete: src/broken.ts');
    const { unparsed, concepts } = reportOf(output);
    expect(unparsed).toMatchObject([{ file: 'src/broken.ts', line: 1 }]);
    expect(concepts[0]?.sites.total).toBe(2);
    expect((await project.audit()).output).toContain('1 file could not be parsed');
  });

  it('gives the one message of malformed settings', async () => {
    const project = new AuditProject().configure({ concepts: [{ ...concept, canonical: 'no reference' }] });
    const { status, output, complaints } = await project.audit();
    expect([status, output]).toEqual([2, '']);
    expect(complaints).toMatch(
      /^ssot: settings\.ssot are malformed\.\n\n {2}settings\.ssot\.concepts\[0\]\.canonical\n/u,
    );
    expect(complaints).not.toMatch(/^\s+at /mu);
  });

  it('lists what the settings name and does not exist', async () => {
    const canonical = './src/user-engine.ts#UserEngin';
    const project = new AuditProject().configure({ concepts: [{ ...concept, canonical }] });
    const { status, output, complaints } = await project.audit();
    expect([status, output]).toEqual([2, '']);
    expect(complaints).toContain('settings.ssot.concepts[0].canonical');
    expect(complaints).toMatch(/closest: .*\bUserEngine$/mu);
    expect(complaints).toContain('the module has no such export');
  });

  it('wants settings', async () => {
    const { status, complaints } = await new AuditProject().configure(undefined).audit();
    expect(status).toBe(2);
    expect(complaints).toBe('ssot: No configuration of these files has `settings.ssot`.\n');
  });

  it('wants files', async () => {
    const project = new AuditProject().configure(projectSettings, "{ ignores: ['src/old-engine.ts'] }");
    const { status, complaints } = await project.audit('src/old-engine.ts');
    expect(status).toBe(2);
    expect(complaints).toMatch(/^ssot: There is no file to audit\.\nsrc\/old-engine\.ts: File ignored/u);
    expect((await new AuditProject().audit('nowhere')).complaints).toContain("No files matching 'nowhere' were found");
  });

  it('wants a configuration that can be read', async () => {
    const project = new AuditProject();
    expect(await project.audit('--config', 'nowhere.js')).toMatchObject({
      status: 2,
      complaints: 'ssot: There is no configuration file nowhere.js.\n',
    });
    const broken = await project.write('broken.config.mjs', 'export default [;').audit('-c', 'broken.config.mjs');
    expect(broken.status).toBe(2);
    expect(broken.complaints).toMatch(/^ssot: ESLint stopped under broken\.config\.mjs: Unexpected token/u);
  });

  it('cannot write to a folder', async () => {
    const { status, complaints } = await new AuditProject().audit('--output', 'src');
    expect(status).toBe(2);
    expect(complaints).toContain('EISDIR');
  });
});

import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import ssot, { defineSettings } from '../../src/index.ts';
import { inRepository } from '../../tools/repository.ts';
import { AuditProject, projectSettings } from './audit-project.ts';

const BASELINE = 'ssot-baseline.json';
const HELD = ['--baseline', BASELINE];

async function recordedProject(): Promise<AuditProject> {
  const project = new AuditProject();
  const { status, complaints } = await project.audit(...HELD, '--update');
  expect([status, complaints]).toEqual([0, 'ssot: ssot-baseline.json has 2 findings.\n']);
  return project;
}

describe('ssot audit --baseline', { timeout: 60_000 }, () => {
  it('writes what is there, each finding on a line, in a form with a schema', async () => {
    const project = await recordedProject();
    const text = project.read(BASELINE);
    expect(text.split('\n').slice(2)).toEqual([
      '  "version": 1,',
      '  "findings": [',
      '    {"file":"src/consumer.ts","rule":"no-deprecated-reference","concept":"engine","thing":"OldEngine","symbol":"","count":1},',
      '    {"file":"src/consumer.ts","rule":"no-direct-construction","concept":"engine","thing":"OldEngine","symbol":"run","count":1}',
      '  ]',
      '}',
      '',
    ]);
    const schema = JSON.parse(readFileSync(inRepository('docs/baseline.schema.json'), 'utf8')) as object;
    expect(new Ajv().validate(schema, JSON.parse(text))).toBe(true);
  });

  it('holds when lines have moved and the file has another name', async () => {
    const project = await recordedProject();
    project.write('src/moved/renamed.ts', `\n\n// More.\n${project.read('src/consumer.ts').replaceAll("'./", "'../")}`);
    project.remove('src/consumer.ts');
    expect(await project.audit(...HELD)).toMatchObject({ status: 0, complaints: '' });
    project.write('src/old-engine.ts', `\n${project.read('src/old-engine.ts')}`);
    expect(await project.audit(...HELD)).toMatchObject({ status: 0 });
  });

  it('names what is new, with what to do', async () => {
    const project = await recordedProject();
    project.write(
      'src/consumer.ts',
      `${project.read('src/consumer.ts')}\nexport const stop = (): object => new OldEngine('a');`,
    );
    const { status, output } = await project.audit(...HELD);
    expect(status).toBe(1);
    expect(output).toContain('Baseline ssot-baseline.json: 2 known, 1 new, 0 paid');
    expect(output).toContain('  src/consumer.ts:5:35 in stop no-direct-construction\n');
    expect(output).toContain("'OldEngine' is deprecated. Make it with `await createEngine($userId)`");
    const { output: annotations, complaints } = await project.audit(...HELD, '--format', 'github');
    expect(annotations).toMatch(/^::error file=src\/consumer\.ts,line=5,endLine=5,col=35,[^\n]*\n$/u);
    expect(complaints).toContain('  src/consumer.ts:5:35 in stop no-direct-construction\n');
  });

  it('demands that paid debt is recorded, and then holds the rest', async () => {
    const project = await recordedProject();
    const before = project.read('src/consumer.ts');
    project.write('src/consumer.ts', before.replace('new OldEngine(userId)', '{ OldEngine }'));
    const paid = await project.audit(...HELD, '--format', 'github');
    expect(paid.status).toBe(1);
    expect(paid.output).toContain("::error file=src/consumer.ts,title=ssot%3A paid debt::'OldEngine' in run is gone");
    expect((await project.audit(...HELD)).output).toContain('1 finding of the baseline is gone:');
    expect((await project.audit(...HELD, '--update')).status).toBe(0);
    expect((await project.audit(...HELD)).status).toBe(0);
    project.write('src/consumer.ts', before);
    expect((await project.audit(...HELD)).status).toBe(1);
  });

  it('sees one violation swapped for another, which the counts of ESLint do not', async () => {
    const project = await recordedProject();
    const { folder } = project;
    const lint = async (): Promise<number> => {
      const eslint = new ESLint({
        cwd: folder,
        overrideConfigFile: true,
        applySuppressions: true,
        overrideConfig: [
          { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
          { ...ssot.configs.recommended, settings: { ssot: defineSettings({ ...projectSettings, root: folder }) } },
        ],
      });
      return (await eslint.lintFiles(['src'])).reduce((sum, { errorCount }) => sum + errorCount, 0);
    };
    project.write(
      'eslint-suppressions.json',
      JSON.stringify({
        'src/consumer.ts': {
          'ssot/no-direct-construction': { count: 1 },
          'ssot/no-deprecated-reference': { count: 1 },
        },
      }),
    );
    expect(await lint()).toBe(0);
    project.write(
      'src/consumer.ts',
      `import { createEngine } from './engine-factory.js';
import { OldEngine } from './old-engine.js';
export const run = async (userId: string): Promise<object> => createEngine(userId);
export const runWell = async (userId: string): Promise<object> => new OldEngine(userId);`,
    );
    expect(await lint()).toBe(0);
    const { status, output } = await project.audit(...HELD);
    expect(status).toBe(1);
    expect(output).toContain('src/consumer.ts:4:67 in runWell');
    expect(output).toContain('src/consumer.ts in run no-direct-construction OldEngine');
  });

  it('leaves alone what a run over some paths does not look at', async () => {
    const project = await recordedProject();
    expect(await project.audit('src/old-engine.ts', ...HELD)).toMatchObject({ status: 0 });
    expect((await project.audit('src/old-engine.ts', ...HELD, '--update')).status).toBe(0);
    expect((await project.audit(...HELD)).status).toBe(0);
  });

  it('holds what the rules that keep users apart find, as they are configured', async () => {
    // The configuration is loaded in this process, without the compiler of the tests.
    Object.assign(globalThis, { pluginUnderTest: ssot });
    const project = new AuditProject().write('src/state.ts', STATE);
    const configure = (severity: string): void => {
      project.configure(
        projectSettings,
        `{ files: ['src/**/*.ts'], plugins: { ssot: globalThis.pluginUnderTest },
          rules: { 'ssot/no-global-mutable-state': ['${severity}', { allow: ['allowed'] }] } }`,
      );
    };
    configure('warn');
    expect((await project.audit(...HELD, '--update')).status).toBe(0);
    expect(project.read(BASELINE)).toContain(
      '{"file":"src/state.ts","rule":"no-global-mutable-state","concept":"","thing":"seen","symbol":"seen","count":1}',
    );
    expect(project.read(BASELINE)).not.toContain('allowed');
    expect((await project.audit(...HELD)).output).toContain('Failed: transition, isolation, factory.');
    configure('off');
    const { status, output } = await project.audit(...HELD);
    expect(status).toBe(1);
    expect(output).toContain('src/state.ts in seen no-global-mutable-state seen');
  });
});

const STATE = `const seen = new Map<string, number>();
const allowed = new Map<string, number>();
export function handle(id: string): void {
  seen.set(id, 1);
  allowed.set(id, 1);
}`;

describe('a baseline that cannot be read', { timeout: 60_000 }, () => {
  it('is missing', async () => {
    expect(await new AuditProject().audit('--baseline', 'no/debt.json')).toMatchObject({
      status: 2,
      output: '',
      complaints: 'ssot: There is no baseline no/debt.json. Write it with --update.\n',
    });
  });

  it.each([
    ['{', /^ssot: ssot-baseline\.json is no JSON: /u],
    ['{\n<<<<<<< ours\n', /It has the marks of a conflict: resolve it\.\n$/u],
    ['[]', /is no baseline: version is missing\./u],
    ['{ "version": 2, "findings": [] }', /is no baseline: version should be 1 and is 2\./u],
    ['{ "version": 1, "findings": [{ "file": 3 }] }', /is no baseline: findings\.0\.file should be string and is 3\./u],
  ])('is %s', async (text, message) => {
    const { status, output, complaints } = await new AuditProject().write(BASELINE, text).audit(...HELD);
    expect([status, output]).toEqual([2, '']);
    expect(complaints).toMatch(message);
  });

  it('is not written where a file could not be parsed', async () => {
    const project = new AuditProject().write('src/broken.ts', 'export const = ;\n');
    expect((await project.audit(...HELD, '--update')).status).toBe(2);
    expect(() => project.read(BASELINE)).toThrow('ENOENT');
  });
});

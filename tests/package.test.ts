import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPlugin } from '../tools/build-plugin.ts';
import { inRepository } from '../tools/repository.ts';
import { projectFolder } from './harness/fixture-project.ts';
import { enginesSettings } from './harness/settings.ts';

const PACKED = ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'docs', 'package.json'];
const PEERS = ['eslint', 'typescript', '@typescript-eslint/parser'];
const QUIETLY = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];

const CONSUMER = `import type { Bridge } from './bridge.js';
import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import type { Registry } from './registry.js';

export async function run(registry: Registry, bridge: Bridge): Promise<string> {
  const engine = new ExecutionEngine(registry, bridge, currentContext());
  return engine.execute('task');
}
`;

const FIXED = /const engine = await createExecutionEngine\(currentContext\(\)\);/u;

const CONFIG = `import parser from '@typescript-eslint/parser';
import { defineConfig } from 'eslint/config';
import ssot, { defineSettings } from 'eslint-plugin-ssot';

export default defineConfig({
  files: ['src/**/*.ts'],
  extends: [ssot.configs.recommended],
  languageOptions: { parser },
  settings: { ssot: defineSettings({ ...${JSON.stringify(enginesSettings)}, root: import.meta.dirname }) },
});
`;

/** For versions of ESLint that have no `defineConfig` yet. */
const PLAIN_CONFIG = `import parser from '@typescript-eslint/parser';
import ssot, { defineSettings } from 'eslint-plugin-ssot';

export default [
  { ...ssot.configs.recommended, files: ['src/**/*.ts'] },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser },
    settings: { ssot: defineSettings({ ...${JSON.stringify(enginesSettings)}, root: import.meta.dirname }) },
  },
];
`;

/** The oldest ESLint that is supported, and the last one of its major version. */
const OLDER_ESLINTS = ['9.15.0', '9.39.5'];

describe('the package', { timeout: 120_000 }, () => {
  const stage = temporaryFolder();
  const project = temporaryFolder();
  const consumer = path.join(project, 'src/consumer.ts');

  beforeAll(() => {
    buildPlugin();
    for (const entry of PACKED) cpSync(inRepository(entry), path.join(stage, entry), { recursive: true });
    const packed = run(stage, 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project]);
    const [tarball] = JSON.parse(packed) as readonly { readonly filename: string }[];

    cpSync(projectFolder('engines'), project, { recursive: true });
    writeFileSync(consumer, CONSUMER);
    writeFileSync(path.join(project, 'eslint.config.js'), CONFIG);
    const peers = PEERS.map((peer) => `${peer}@${installedVersionOf(peer)}`);
    run(project, 'npm', ['install', `./${tarball?.filename ?? ''}`, ...peers, ...QUIETLY]);
  }, 120_000);

  afterAll(() => {
    for (const folder of [stage, project]) rmSync(folder, { recursive: true, force: true });
  });

  it('can be required', () => {
    const script = "console.log(Object.keys(require('eslint-plugin-ssot').default.configs).sort().join())";
    expect(run(project, 'node', ['--no-warnings', '-e', script])).toBe('announce,recommended,strict\n');
  });

  it('loads no compiler, parser, resolver, analysis of scopes or library before it is needed', () => {
    const packages = ['typescript', 'oxc-parser', 'oxc-resolver', '@typescript-eslint'];
    const built = path.join(project, 'node_modules/eslint-plugin-ssot/dist/src');
    const library = readdirSync(built).find((file) => file.startsWith('sarif-library')) ?? 'no library';
    const later = [...packages.map((name) => path.join(project, 'node_modules', name)), path.join(built, library)];
    for (const entry of later) renameSync(entry, `${entry}-away`);
    try {
      expect(run(project, 'node', ['--no-warnings', '-e', "require('eslint-plugin-ssot')"])).toBe('');
    } finally {
      for (const entry of later) renameSync(`${entry}-away`, entry);
    }
  });

  it('brings the library that writes SARIF, with its license, and nobody installs it', () => {
    const sarif = JSON.parse(run(project, 'npx', ['ssot', 'audit', 'src/consumer.ts', '--format', 'sarif'])) as {
      runs: object[];
    };
    expect(sarif.runs).toMatchObject([{ artifacts: [{ location: { uri: 'src/consumer.ts' } }] }]);
    expect(existsSync(path.join(project, 'node_modules/node-sarif-builder'))).toBe(false);
    const licenses = path.join(project, 'node_modules/eslint-plugin-ssot/dist/third-party-licenses.txt');
    expect(readFileSync(licenses, 'utf8')).toMatch(/^node-sarif-builder [\d.]+\n\nMIT License\n\nCopyright/mu);
  });

  it('lints from the command line', () => {
    const { stdout, status } = spawn(project, 'npx', ['eslint', '--format', 'json', consumer]);
    const [result] = JSON.parse(stdout) as readonly ESLint.LintResult[];
    expect(status).toBe(1);
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('ssot/no-direct-construction');
  });

  it('fixes from the command line', () => {
    expect(run(project, 'npx', ['eslint', '--fix', consumer])).toBe('');
    expect(readFileSync(consumer, 'utf8')).toMatch(FIXED);
  });

  it('leaves a project that compiles, with a configuration that is typed', () => {
    writeFileSync(path.join(project, 'src/eslint-config.ts'), CONFIG.replace('import.meta.dirname', "'/'"));
    expect(run(project, 'npx', ['tsc', '--noEmit', '--skipLibCheck'])).toBe('');
  });

  it.each(OLDER_ESLINTS)('fixes with ESLint %s', (version) => {
    run(project, 'npm', ['install', '--no-save', `eslint@${version}`, ...QUIETLY]);
    writeFileSync(path.join(project, 'eslint.config.js'), PLAIN_CONFIG);
    writeFileSync(consumer, CONSUMER);
    expect(run(project, 'npx', ['eslint', '--version'])).toBe(`v${version}\n`);
    expect(run(project, 'npx', ['eslint', '--fix', consumer])).toBe('');
    expect(readFileSync(consumer, 'utf8')).toMatch(FIXED);
  });

  it('brings the audit', () => {
    expect(run(project, 'npx', ['ssot', 'audit', '--help'])).toContain('ssot audit');
  });
});

function temporaryFolder(): string {
  return realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-package-')));
}

function installedVersionOf(name: string): string {
  const { devDependencies } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  return devDependencies[name] ?? 'latest';
}

function run(cwd: string, command: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawn(cwd, command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(status)}:\n${stdout}${stderr}`);
  return stdout;
}

function spawn(cwd: string, command: string, args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(command, args, { cwd, encoding: 'utf8' });
}

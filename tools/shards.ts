/**
 * Audits a small workspace in parts by Turborepo and by Nx, each really installed and run, and joins the parts. Takes the
 * network and a minute, so no test runs it: `npx tsx tools/shards.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPlugin } from './build-plugin.ts';
import { inRepository } from './repository.ts';

const RUNNERS = {
  turbo: { install: ['turbo@2.11.11'], run: ['turbo', 'run', 'audit'] },
  nx: { install: ['nx@22.0.0'], run: ['nx', 'run-many', '-t', 'audit'] },
} as const;

const OLD = 'export class OldEngine { constructor(readonly id: string) {} }\n';
const CONSUMER = `import { OldEngine } from '../../core/src/old-engine.js';
export const make = (id: string): object => new OldEngine(id);
`;
const script = { audit: 'ssot audit --format json --output ssot.json' };

const FILES: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'workspace',
    private: true,
    type: 'module',
    packageManager: 'npm@10.9.0',
    workspaces: ['packages/*'],
  }),
  'turbo.json': JSON.stringify({
    tasks: { audit: { inputs: ['$TURBO_DEFAULT$', '$TURBO_ROOT$/packages/**/*.ts'], outputs: ['ssot.json'] } },
  }),
  'nx.json': JSON.stringify({
    targetDefaults: {
      audit: {
        cache: true,
        inputs: ['{workspaceRoot}/packages/**/*.ts', '{workspaceRoot}/*.mjs'],
        outputs: ['{projectRoot}/ssot.json'],
      },
    },
  }),
  'eslint.config.mjs': `import parser from '@typescript-eslint/parser';
import ssot, { defineSettings } from 'eslint-plugin-ssot';
const concepts = [{
  name: 'engine',
  canonical: './packages/core/src/engine.ts#Engine',
  deprecated: ['./packages/core/src/old-engine.ts#OldEngine'],
}];
const settings = { ssot: defineSettings({ root: import.meta.dirname, concepts }) };
export default [{ ...ssot.configs.recommended, files: ['**/*.ts'], languageOptions: { parser }, settings }];
`,
  'packages/core/src/engine.ts': 'export class Engine { constructor(readonly id: string) {} }\n',
  'packages/core/src/old-engine.ts': OLD,
  'packages/api/src/main.ts': CONSUMER,
  'packages/web/src/main.ts': CONSUMER,
  ...Object.fromEntries(
    ['core', 'api', 'web'].map((name) => [
      `packages/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', type: 'module', scripts: script }),
    ]),
  ),
};

const parts = ['core', 'api', 'web'].map((name) => `packages/${name}/ssot.json`);
const ssot = inRepository('dist/src/program/cli.js');

buildPlugin();
for (const [name, runner] of Object.entries(RUNNERS)) {
  const folder = workspace();
  try {
    run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--save-dev', ...runner.install);
    linkTools(folder);
    run(folder, 'npx', ...runner.run);
    const merged = sitesOf(run(folder, process.execPath, ssot, 'audit', '--merge', ...parts, '--format', 'json'));
    const whole = sitesOf(run(folder, process.execPath, ssot, 'audit', 'packages', '--format', 'json'));
    const isSame = JSON.stringify(merged) === JSON.stringify(whole) && merged.length > 0;
    console.log(
      `${name}: ${merged.length} findings in ${parts.length} parts, ${isSame ? 'the same' : 'not those'} as in one run`,
    );
    if (!isSame) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function workspace(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-shards-')));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  run(folder, 'git', 'init', '-q');
  return folder;
}

/** The plugin as it is here, and what it needs, beside what the workspace installed. */
function linkTools(folder: string): void {
  for (const name of ['eslint', 'typescript', '@typescript-eslint', 'eslint-plugin-ssot']) {
    const link = path.join(folder, 'node_modules', name);
    rmSync(link, { recursive: true, force: true });
    symlinkSync(inRepository(path.join('node_modules', name)), link);
  }
  const bin = path.join(folder, 'node_modules/.bin/ssot');
  writeFileSync(bin, `#!/bin/sh\nexec ${process.execPath} ${ssot} "$@"\n`, { mode: 0o755 });
}

function run(cwd: string, command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', TURBO_TELEMETRY_DISABLED: '1', CI: '1' },
  });
}

function sitesOf(audit: string): readonly string[] {
  const { findings } = JSON.parse(audit) as {
    readonly findings: readonly { file: string; line: number; rule: string }[];
  };
  return findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

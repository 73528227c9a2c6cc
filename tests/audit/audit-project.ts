import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { ExitStatus } from '../../src/command/subcommand.ts';
import { run } from '../../src/program/run.ts';
import { inRepository } from '../../tools/repository.ts';
import type { SsotSettings } from '../harness/settings.ts';

export interface AuditRun {
  readonly status: ExitStatus;
  readonly output: string;
  readonly complaints: string;
}

/** Two engines, the factory of one of them, and a consumer that takes one of each. */
const FILES = {
  'package.json': '{ "type": "module" }',
  'src/old-engine.ts': 'export class OldEngine { constructor(readonly userId: string) {} }',
  'src/user-engine.ts': 'export class UserEngine { constructor(readonly userId: string) {} }',
  'src/engine-factory.ts': `import { UserEngine } from './user-engine.js';
export const createEngine = async (userId: string): Promise<UserEngine> => new UserEngine(userId);`,
  'src/consumer.ts': `import { createEngine } from './engine-factory.js';
import { OldEngine } from './old-engine.js';
export const run = async (userId: string): Promise<object> => new OldEngine(userId);
export const runWell = async (userId: string): Promise<object> => createEngine(userId);`,
};

export const projectSettings = {
  concepts: [
    {
      name: 'engine',
      canonical: './src/user-engine.ts#UserEngine',
      factory: { module: './src/engine-factory.ts', call: 'await createEngine($userId)' },
      deprecated: ['./src/old-engine.ts#OldEngine'],
    },
  ],
} as const satisfies SsotSettings;

/** A small project in mid-migration; it lives until the end of the test. */
export class AuditProject {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-audit-')));

  constructor() {
    onTestFinished(() => {
      rmSync(this.folder, { recursive: true, force: true });
    });
    symlinkSync(inRepository('node_modules'), path.join(this.folder, 'node_modules'));
    for (const [file, text] of Object.entries(FILES)) this.write(file, text);
    this.configure(projectSettings);
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): this {
    const target = path.join(this.folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    return this;
  }

  remove(file: string): this {
    rmSync(path.join(this.folder, file));
    return this;
  }

  /** Writes a configuration with these settings, after the entries given as code. */
  configure(settings: SsotSettings | undefined, ...entries: readonly string[]): this {
    const declared = settings === undefined ? '' : `settings: { ssot: ${JSON.stringify(settings)} }`;
    return this.write(
      'eslint.config.js',
      `import parser from '@typescript-eslint/parser';
       export default [${[...entries, `{ files: ['src/**/*.ts'], languageOptions: { parser }, ${declared} }`].join(', ')}];`,
    );
  }

  async audit(...args: readonly string[]): Promise<AuditRun> {
    return this.run('audit', ...args);
  }

  async run(...argv: readonly string[]): Promise<AuditRun> {
    let [output, complaints] = ['', ''];
    const status = await run(argv, {
      cwd: this.folder,
      columns: 100,
      paint: (_, text) => text,
      print: (text) => void (output += text),
      complain: (text) => void (complaints += text),
    });
    return { status, output, complaints };
  }
}

import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { run, type ExitStatus } from '../../src/audit/run.ts';
import type { SsotSettings } from '../harness/settings.ts';
import { inRepository } from '../../tools/repository.ts';
import { projectFolder } from '../harness/fixture-project.ts';

export interface AuditRun {
  readonly status: ExitStatus;
  readonly output: string;
  readonly complaints: string;
}

/** A copy of the `engines` project with a configuration of its own; it lives until the end of the test. */
export class AuditProject {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-audit-')));

  constructor() {
    onTestFinished(() => {
      rmSync(this.folder, { recursive: true, force: true });
    });
    cpSync(projectFolder('engines'), this.folder, { recursive: true });
    symlinkSync(inRepository('node_modules'), path.join(this.folder, 'node_modules'));
  }

  write(file: string, text: string): this {
    const target = path.join(this.folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
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

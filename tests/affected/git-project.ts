import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import path from 'node:path';
import { AuditProject, type AuditRun } from '../audit/audit-project.ts';

const AUTHOR = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', '-c', 'commit.gpgsign=false'];

/** The project of the audit's tests in a git repository of its own. */
export class GitProject extends AuditProject {
  async affected(...args: readonly string[]): Promise<AuditRun> {
    return this.run('affected', ...args);
  }

  /** The files that are printed. */
  async linesOf(...args: readonly string[]): Promise<readonly string[]> {
    const { status, output, complaints } = await this.affected(...args);
    if (status !== 0 || complaints !== '') throw new Error(`It ended with ${status}: ${complaints}`);
    return output.split('\n').slice(0, -1);
  }

  git(...args: readonly string[]): this {
    const { status, stderr } = spawnSync('git', [...AUTHOR, ...args], { cwd: this.folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return this;
  }

  /** Makes the folder a repository that has everything. */
  commitAll(): this {
    this.write('.gitignore', 'node_modules\n');
    return this.git('init', '-q').git('add', '-A').git('commit', '-qm', 'all');
  }

  move(from: string, to: string): this {
    renameSync(path.join(this.folder, from), path.join(this.folder, to));
    return this;
  }
}

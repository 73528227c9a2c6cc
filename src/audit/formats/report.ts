import path from 'node:path';
import type { Audit } from '../audit.ts';
import type { Comparison } from '../baseline/compare-with-baseline.ts';

/** What a format has to show. */
export interface Report {
  readonly audit: Audit;
  /** `undefined` where the audit is held against no baseline. */
  readonly comparison: Comparison | undefined;
  /** The baseline as the command line names it. */
  readonly baseline: string | undefined;
  /** The working directory, that files are relative to. */
  readonly cwd: string;
  /** The same, relative to the top of the project; `.` for the top itself. */
  readonly folder: string;
}

/** A file as those know it who know the repository: relative to its top. */
export function repositoryPath(file: string, { folder }: Pick<Report, 'folder'>): string {
  return path.posix.join(folder, file);
}

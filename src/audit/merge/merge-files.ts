import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../../command/command-error.ts';
import type { Collection } from '../collection.ts';
import { parseAuditReport } from './audit-report.ts';
import { mergeReports, type Shard } from './merge-reports.ts';

/**
 * Joins the audits that were written to files.
 *
 * @param folder the working directory, relative to the top of the project
 * @throws {CommandError} when a file is missing or is no audit, or the audits do not belong together.
 */
export async function mergeFiles(files: readonly string[], cwd: string, folder: string): Promise<Collection> {
  const shards = await Promise.all(
    files.map(async (name): Promise<Shard> => ({ name, report: parseAuditReport(await read(name, cwd), name) })),
  );
  return mergeReports(shards, folder);
}

async function read(name: string, cwd: string): Promise<string> {
  try {
    return await readFile(path.resolve(cwd, name), 'utf8');
  } catch (error) {
    throw new CommandError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

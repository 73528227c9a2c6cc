import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../../command/command-error.ts';
import type { Audit } from '../audit.ts';
import { type Comparison, compareWithBaseline } from './compare-with-baseline.ts';
import { parseBaseline } from './parse-baseline.ts';
import { renderBaseline } from './render-baseline.ts';

interface BaselineRequest {
  /** File of the baseline, relative to `cwd`. */
  readonly baseline: string;
  readonly update: boolean;
  readonly cwd: string;
  /** The audit was asked for all files that ESLint finds: what it did not look at is no longer linted. */
  readonly isWhole: boolean;
}

/**
 * Holds an audit against its baseline, and writes what is there now if that is asked for.
 *
 * @throws {CommandError} when the baseline is missing or cannot be read.
 */
export async function holdBaseline(
  { files, findings }: Pick<Audit, 'files' | 'findings'>,
  { baseline, update, cwd, isWhole }: BaselineRequest,
): Promise<Comparison> {
  const target = path.resolve(cwd, baseline);
  const folder = path.dirname(target);
  const nameOf = (file: string): string => slashed(path.relative(folder, path.resolve(cwd, file)));
  const audited = new Set(files.map(nameOf));
  const isGone = (file: string): boolean => !audited.has(file) && !existsSync(path.resolve(folder, file));
  const text = await read(target);
  if (text === undefined && !update) {
    throw new CommandError(`There is no baseline ${baseline}. Write it with --update.`);
  }
  const comparison = compareWithBaseline(findings, text === undefined ? [] : parseBaseline(text, baseline), {
    nameOf,
    isGone,
    isSeen: (file) => isWhole || audited.has(file) || isGone(file),
  });
  if (update) {
    await mkdir(folder, { recursive: true });
    await writeFile(target, renderBaseline(comparison.entries));
  }
  return comparison;
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function slashed(file: string): string {
  return file.split(path.sep).join('/');
}

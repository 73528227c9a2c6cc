import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { inRepository } from '../repository.ts';

const LICENSE = /^licen[cs]e(?:\.(?:md|txt))?$/iu;
const HEADING = 'Parts of these files come from other packages, under the licenses that follow.';

/**
 * Writes what the licenses of bundled packages ask for: their texts, beside the code.
 *
 * @param file relative to the root of the repository
 * @throws {Error} when a bundled package has no license, so that it may not be passed on
 */
export function writeNotices({ inputs }: Metafile, file: string): void {
  const packages = [...new Set(Object.keys(inputs).flatMap((input) => packageFolderOf(input) ?? []))].sort();
  writeFileSync(inRepository(file), `${[HEADING, ...packages.map(noticeOf)].join('\n\n---\n\n')}\n`);
}

/** The folder of the package that an input belongs to; `undefined` for a source of our own. */
function packageFolderOf(input: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0];
}

function noticeOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(inRepository(`${folder}/package.json`), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const license = readdirSync(inRepository(folder)).find((entry) => LICENSE.test(entry));
  if (license === undefined) throw new Error(`${name} ${version} is bundled and has no license.`);
  const text = readFileSync(path.join(inRepository(folder), license), 'utf8');
  return `${name} ${version}\n\n${text.trim()}`;
}

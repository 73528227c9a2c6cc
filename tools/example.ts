import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { inRepository } from './repository.ts';

const FOLDER = 'examples/seven-engines';

/** Absolute path of a file of the example project. */
export function examplePath(file: string): string {
  return inRepository(path.join(FOLDER, file));
}

/** What ESLint makes of a file of the example project under the project's own configuration. */
export async function lintExample(file: string, { fix = false } = {}): Promise<ESLint.LintResult> {
  // Not before it is needed: the index of the rules, which the plugin is made from, may be about to change.
  const { runConfig } = await import('../tests/harness/run-example.ts');
  const cwd = inRepository(FOLDER);
  const config = runConfig(await readFile(examplePath('eslint.config.js'), 'utf8'), cwd);
  const eslint = new ESLint({ cwd, fix, overrideConfigFile: true, overrideConfig: config });
  const [result] = await eslint.lintFiles([file]);
  if (result === undefined) throw new Error(`ESLint does not lint ${file}.`);
  return result;
}

/** What `ssot audit` prints for the example project, without colours. */
export async function auditExample(): Promise<string> {
  const { run } = await import('../src/program/run.ts');
  const stage = await mkdtemp(path.join(tmpdir(), 'ssot-audit-'));
  try {
    const config = path.join(stage, 'eslint.config.mjs');
    await writeFile(config, await portableConfig());
    let output = '';
    const status = await run(['audit', '--config', config], {
      cwd: inRepository(FOLDER),
      columns: 100,
      paint: (_, text) => text,
      print: (text) => void (output += text),
      complain: (text) => {
        throw new Error(text);
      },
    });
    if (status !== 0) throw new Error(`The audit of the example ends with ${status}.`);
    return output;
  } finally {
    await rm(stage, { recursive: true });
  }
}

/** The example's configuration as it can be loaded from any folder, with the plugin's sources instead of its build. */
async function portableConfig(): Promise<string> {
  const text = await readFile(examplePath('eslint.config.js'), 'utf8');
  return text
    .replaceAll('import.meta.dirname', JSON.stringify(inRepository(FOLDER)))
    .replaceAll(/(?<=from ')[^'.]+(?=')/gu, (specifier) =>
      specifier === 'eslint-plugin-ssot'
        ? pathToFileURL(inRepository('src/index.ts')).href
        : import.meta.resolve(specifier),
    );
}

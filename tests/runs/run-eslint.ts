import { spawnSync } from 'node:child_process';
import type { ESLint } from 'eslint';
import { buildPlugin } from '../../tools/build-plugin.ts';
import { inRepository } from '../../tools/repository.ts';
import type { TemporaryProject } from '../modules/temporary-project.ts';

/**
 * Runs the program `eslint` on a project, with the plugin as it is built.
 *
 * @returns each message with its place, sorted
 */
export function runEslint(
  { root, write }: Pick<TemporaryProject, 'root' | 'write'>,
  settings: object,
  ...args: readonly string[]
): readonly string[] {
  buildPlugin();
  write({
    'eslint.config.mjs': `import parser from '@typescript-eslint/parser';
import ssot, { defineSettings } from '${inRepository('dist/src/index.js')}';

export default [
  { ...ssot.configs.recommended, files: ['**/*.ts'] },
  {
    files: ['**/*.ts'],
    languageOptions: { parser },
    settings: { ssot: defineSettings(${JSON.stringify(settings)}) },
  },
];
`,
  });
  const eslint = inRepository('node_modules/eslint/bin/eslint.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [eslint, '--format', 'json', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status === null || status > 1) throw new Error(stderr);
  const results = JSON.parse(stdout) as readonly ESLint.LintResult[];
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(
        ({ ruleId, line, column, message, fix, suggestions }) =>
          `${filePath.slice(root.length + 1)}:${line}:${column} ${ruleId ?? ''} ${message} ${JSON.stringify([fix, suggestions])}`,
      ),
    )
    .sort();
}

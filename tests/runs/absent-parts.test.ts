import { readFileSync } from 'node:fs';
import { parseForESLint, type ParserOptions } from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../tools/repository.ts';
import { runConfig } from '../harness/run-example.ts';

const EXAMPLE = inRepository('examples/seven-engines');

/** As oxlint writes them: parts of a node that are not there are `null`, where ESLint's parser leaves them out. */
const parser = {
  parseForESLint(text: string, options: ParserOptions) {
    const result = parseForESLint(text, options);
    fill(result.ast);
    return result;
  },
} as unknown as Linter.Parser;

function fill(node: object): void {
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (value === undefined) Object.assign(node, { [key]: null });
    else if (typeof value === 'object' && value !== null && key !== 'parent') fill(value);
  }
}

/** Every message with its fix and its suggestions. */
async function findings(...entries: readonly Linter.Config[]): Promise<readonly unknown[]> {
  const config = runConfig(readFileSync(`${EXAMPLE}/eslint.config.js`, 'utf8'), EXAMPLE);
  const eslint = new ESLint({ cwd: EXAMPLE, overrideConfigFile: true, overrideConfig: [config, ...entries].flat() });
  const results = await eslint.lintFiles(['src']);
  return results.flatMap(({ filePath, messages }) => messages.map((message) => ({ filePath, ...message })));
}

describe('parts of the syntax that are not there', { timeout: 60_000 }, () => {
  it('may be null as well as left out', async () => {
    const expected = await findings();
    expect(expected.length).toBeGreaterThan(50);
    expect(await findings({ files: ['**/*.ts'], languageOptions: { parser } })).toEqual(expected);
  });
});
